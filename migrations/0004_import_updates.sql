ALTER TABLE "imports" ADD COLUMN "clients_updated" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "meetings_updated" integer DEFAULT 0 NOT NULL;
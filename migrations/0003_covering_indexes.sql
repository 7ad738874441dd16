DROP INDEX "audit_log_at_idx";--> statement-breakpoint
DROP INDEX "audit_log_user_idx";--> statement-breakpoint
DROP INDEX "audit_log_action_idx";--> statement-breakpoint
DROP INDEX "classification_runs_meeting_idx";--> statement-breakpoint
DROP INDEX "meeting_facts_meeting_at_idx";--> statement-breakpoint
DROP INDEX "meeting_facts_client_idx";--> statement-breakpoint
DROP INDEX "meeting_facts_business_sector_idx";--> statement-breakpoint
DROP INDEX "meeting_facts_vambe_product_idx";--> statement-breakpoint
DROP INDEX "imports_created_idx";--> statement-breakpoint
DROP INDEX "tasks_finished_idx";--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "failed_input_tokens" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "failed_output_tokens" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "failed_cost" numeric(12, 6) DEFAULT 0;--> statement-breakpoint
CREATE INDEX "meetings_classifications_run_idx" ON "meetings_classifications" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "meeting_facts_stated_idx" ON "meeting_facts" USING btree ("stated");--> statement-breakpoint
CREATE INDEX "meeting_facts_defaulted_idx" ON "meeting_facts" USING btree ("defaulted");--> statement-breakpoint
CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "audit_log_user_idx" ON "audit_log" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "audit_log_action_idx" ON "audit_log" USING btree ("action","at");--> statement-breakpoint
CREATE INDEX "classification_runs_meeting_idx" ON "classification_runs" USING btree ("meeting_id","id");--> statement-breakpoint
CREATE INDEX "meeting_facts_meeting_at_idx" ON "meeting_facts" USING btree ("meeting_at","meeting_id","seller_id","closed","lost_client_bad_meeting","sentiment","confidence_score");--> statement-breakpoint
CREATE INDEX "meeting_facts_client_idx" ON "meeting_facts" USING btree ("client_id","meeting_at","meeting_id","sentiment");--> statement-breakpoint
CREATE INDEX "meeting_facts_business_sector_idx" ON "meeting_facts" USING btree ("business_sector","lead_source");--> statement-breakpoint
CREATE INDEX "meeting_facts_vambe_product_idx" ON "meeting_facts" USING btree ("vambe_product","use_case","primary_pain_point");--> statement-breakpoint
CREATE INDEX "imports_created_idx" ON "imports" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "tasks_finished_idx" ON "tasks" USING btree ("finished_at") WHERE finished_at is not null;
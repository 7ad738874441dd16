import { z } from "@hono/zod-openapi";
import { AuditEntry, toAuditEntry } from "../audit/schemas.ts";
import type { classificationRuns } from "../classification/table.ts";
import { Client, toClient } from "../clients/schemas.ts";
import { idNumber, instant } from "../http/text.ts";
import { MeetingDetail } from "../meetings/schemas.ts";
import { toMeetingDetail } from "../meetings/view.ts";
import { Correction, toCorrection } from "../reviews/schemas.ts";
import { RunDetail, toRunDetail } from "../runs/schemas.ts";
import { TaskSummary } from "../tasks/schemas.ts";
import { toSummary } from "../tasks/view.ts";
import { Delivery, toDelivery } from "../webhooks/schemas.ts";
import type { Erased } from "./erase.ts";

export const ClientExport = z
  .strictObject({
    exported_at: instant,
    client: Client,
    meetings: z.array(MeetingDetail).openapi({ description: "With their transcripts and classifications." }),
    runs: z.array(RunDetail).openapi({ description: "What each engine found, each time." }),
    corrections: z.array(Correction),
    tasks: z.array(TaskSummary),
    webhook_deliveries: z.array(Delivery),
    imports: z.array(idNumber).openapi({ description: "The files the client or its meetings came with." }),
    audit_entries: z.array(AuditEntry).openapi({ description: "Who changed the client or its meetings." }),
  })
  .openapi("ClientExport");

/** What is held about a client, each kind on the wire. */
export const WIRE = {
  client: toClient,
  meeting: toMeetingDetail,
  run: ({ run, accepted, stale }: { run: typeof classificationRuns.$inferSelect; accepted: boolean; stale: boolean }) =>
    toRunDetail({ run: { ...run, confidence: run.output.confidence_score }, accepted, stale, output: run.output }),
  correction: toCorrection,
  task: toSummary,
  delivery: toDelivery,
  action: toAuditEntry,
};

const rows = z.int().min(0);

export const Receipt = z
  .strictObject({
    client_id: idNumber,
    erased_at: instant,
    erased: z
      .strictObject({
        clients: rows,
        meetings: rows,
        meetings_classifications: rows,
        classification_runs: rows,
        classification_corrections: rows,
        model_replies: rows,
        tasks: rows,
        webhook_deliveries: rows,
        import_rows: rows,
        cached_results: rows,
      })
      .openapi({
        description:
          "Rows erased or emptied, by table; `import_rows` are those of files still to be stored, `cached_results` those the cache was told to forget.",
      }),
  })
  .openapi("ErasureReceipt", {
    example: {
      client_id: 7,
      erased_at: "2026-03-02T14:30:00.000Z",
      erased: {
        clients: 1,
        meetings: 3,
        meetings_classifications: 3,
        classification_runs: 4,
        classification_corrections: 2,
        model_replies: 3,
        tasks: 4,
        webhook_deliveries: 8,
        import_rows: 0,
        cached_results: 4,
      },
    },
  });

export const toReceipt = (clientId: number, erased: Erased, at: Date) =>
  Receipt.parse({ client_id: clientId, erased_at: at.toISOString(), erased });

import { z } from "@hono/zod-openapi";
import { ClassificationData, LabelDetail, toClassificationData } from "../classification/schemas.ts";
import { FIELDS, type Field } from "../classification/taxonomy.ts";
import { pageOf, pageQuery } from "../http/page.ts";
import { id, idNumber, instant } from "../http/text.ts";
import type { RunDetailView, RunSummaryView } from "./service.ts";

export const ListRuns = z.strictObject(pageQuery(["id"]));
export type ListRuns = z.infer<typeof ListRuns>;

export const RunParam = z.strictObject({
  id: id.openapi({ param: { name: "id", in: "path" } }),
  runId: id.openapi({ param: { name: "runId", in: "path" } }),
});

export const DiffRuns = z.strictObject({
  from: id.openapi({ description: "The run to compare." }),
  to: id.openapi({ description: "The run to compare it to." }),
});

const summary = {
  id: idNumber,
  meeting_id: idNumber,
  engine: z.enum(["offline", "openai"]),
  model: z.string(),
  prompt_version: z.string(),
  created_at: instant,
  accepted: z.boolean().openapi({ description: "Whether the classification shows this run." }),
  stale: z.boolean().openapi({ description: "The transcript has changed since." }),
  confidence: z.number().openapi({ description: "Mean of the labels' confidence, before any correction." }),
  reused_from: idNumber
    .nullable()
    .openapi({ description: "The run whose paid reply this one used, as the text was the same." }),
  input_tokens: z.int().nullable().openapi({ description: "null when nothing was paid, or the provider did not say." }),
  output_tokens: z.int().nullable(),
  cost_usd: z.number().nullable().openapi({ description: "null when free of charge or the price is not known." }),
  latency_ms: z.int(),
};

const example = {
  id: 7,
  meeting_id: 1,
  engine: "offline" as const,
  model: "offline-lexicon@1.2.0+ab12cd3",
  prompt_version: "1.2.0+ab12cd3",
  created_at: "2026-03-02T14:30:00.000Z",
  accepted: true,
  stale: false,
  confidence: 0.71,
  reused_from: null,
  input_tokens: null,
  output_tokens: null,
  cost_usd: null,
  latency_ms: 2,
};

export const Run = z.strictObject(summary).openapi("Run", { example });

export const RunPage = pageOf("runs", Run);

export const RunDetail = z
  .strictObject({
    ...summary,
    output: ClassificationData.openapi({ description: "What the run found, before any correction." }),
  })
  .openapi("RunDetail");

const wire = ({ run, accepted, stale }: RunSummaryView) => ({
  id: run.id,
  meeting_id: run.meetingId,
  engine: run.engine,
  model: run.model,
  prompt_version: run.promptVersion,
  created_at: run.createdAt.toISOString(),
  accepted,
  stale,
  confidence: run.confidence,
  reused_from: run.reusedFrom,
  input_tokens: run.inputTokens,
  output_tokens: run.outputTokens,
  cost_usd: run.cost,
  latency_ms: run.latencyMs,
});

/** The wire shape of a run in a list. */
export const toRun = (view: RunSummaryView) => Run.parse(wire(view));

/** The wire shape of a run with all it found. */
export const toRunDetail = (view: RunDetailView) =>
  RunDetail.parse({ ...wire(view), output: toClassificationData({ ...view.run, output: view.output }) });

const Said = LabelDetail.pick({ value: true, basis: true, confidence: true }).openapi("LabelSaid", {
  example: { value: "healthcare", basis: "stated", confidence: 0.93 },
});

export const RunDiff = z
  .strictObject({
    from: Run,
    to: Run,
    changed: z.int().openapi({ description: "Fields whose value differs." }),
    fields: z.array(
      z.strictObject({
        field: z.enum(Object.keys(FIELDS) as [Field, ...Field[]]),
        changed: z.boolean(),
        before: Said,
        after: Said,
      }),
    ),
  })
  .openapi("RunDiff");

const saidOf = ({ output }: RunDetailView, field: Field) => {
  const { value, basis, confidence } = field === "sentiment" ? output.sentiment : output.labels[field];
  return { value, basis, confidence };
};

/** Two runs beside each other, field by field in the contract's order. */
export function toRunDiff(from: RunDetailView, to: RunDetailView) {
  const fields = (Object.keys(FIELDS) as Field[]).map((field) => {
    const before = saidOf(from, field);
    const after = saidOf(to, field);
    return { field, changed: before.value !== after.value, before, after };
  });
  return RunDiff.parse({
    from: wire(from),
    to: wire(to),
    changed: fields.filter(({ changed }) => changed).length,
    fields,
  });
}

import type { Deps } from "../platform/deps.ts";
import type { Calibration } from "./calibration.ts";
import { type Judged, judge } from "./confidence.ts";
import { type Correction, overlayCorrections } from "./corrections.ts";
import type { Draft, MeetingText } from "./engine.ts";
import type { RunOutput } from "./table.ts";
import { LABEL_FIELDS } from "./taxonomy.ts";

/** Judges a draft beside the second annotator's, by what reviews taught about this engine, and joins its texts: what a run stores. */
export async function judgeDraft(
  deps: Pick<Deps, "annotator">,
  text: MeetingText,
  { draft, calibration }: { draft: Draft; calibration: Calibration | null },
  signal: AbortSignal,
): Promise<RunOutput> {
  const second = deps.annotator ? await deps.annotator.classify(text, signal) : null;
  const judged = judge({ transcript: text.transcript, draft, second, calibration });
  const { key_topics, action_items, next_steps, summary } = draft;
  return { ...judged, key_topics, action_items, next_steps, summary };
}

/** Where a run came from, for the accepted view. */
export interface Provenance {
  contentHash: string | null;
  engine: "offline" | "openai";
  model: string;
  promptVersion: string;
  processedAt: Date;
  processingTimeMs: number;
}

/** The row of meetings_classifications a run becomes, by column name, with people's corrections laid over it. */
export function toAccepted(
  output: RunOutput,
  from: Provenance,
  corrections: readonly Correction[],
): Record<string, unknown> {
  const view: Judged = overlayCorrections(output, corrections);
  const labels = { ...view.labels, sentiment: view.sentiment };
  const fields = [...LABEL_FIELDS, "sentiment" as const];
  return {
    content_hash: from.contentHash,
    ...Object.fromEntries(fields.map((field) => [field, labels[field].value])),
    confidence_score: view.confidence_score,
    key_topics: output.key_topics,
    action_items: output.action_items,
    next_steps: output.next_steps,
    summary: output.summary,
    labels,
    defaulted: fields.filter((field) => labels[field].basis === "defaulted"),
    needs_review: view.needs_review,
    review_reasons: view.review_reasons,
    engine: from.engine,
    model_used: from.model,
    prompt_version: from.promptVersion,
    processed_at: from.processedAt.toISOString(),
    processing_time_ms: from.processingTimeMs,
  };
}

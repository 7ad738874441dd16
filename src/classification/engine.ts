import type { LabelField, LabelValue, Sentiment } from "./taxonomy.ts";

/** How well the text supports a label: a quote says it, it follows from the text, or nothing says it (the field's prior). */
export const BASES = ["stated", "inferred", "defaulted"] as const;
export type Basis = (typeof BASES)[number];

/** What an engine may know of a meeting. The transcript is data: an engine never follows instructions found in it. */
export interface MeetingText {
  transcript: string;
  /** Guidance a sales director wrote for this seller's meetings; "" when there is none. */
  guidance: string;
  client: { name: string; email: string | null; phone: string | null };
  seller: { name: string };
  meetingAt: Date;
}

/** One label as an engine gives it: `anchor` is at most 8 words copied from the transcript, `offset` where the engine knows it stands. */
export interface LabelDraft<V> {
  value: V;
  basis: Basis;
  anchor: string | null;
  /** Start of the anchor in UTF-16 units, when the engine knows it (the offline engine does); else null and code locates it. */
  offset: number | null;
  /** 0–1: what the provider gave for the value's tokens, or 0.5 for a word that merely leans; null when there is no doubt to tell. */
  probability: number | null;
}

/** Raw usage as the provider reported it, kept as it came; the counts are null when it did not report every call's. */
export interface Usage {
  inputTokens: number | null;
  cachedInputTokens: number | null;
  outputTokens: number | null;
  raw: unknown;
}

/** An engine's whole answer, before evidence is located and confidence derived. */
export interface Draft {
  labels: { [F in LabelField]: LabelDraft<LabelValue<F>> };
  sentiment: LabelDraft<Sentiment>;
  /** 2–5 topics in Spanish. */
  key_topics: string[];
  /** 1–3 actions in Spanish. */
  action_items: string[];
  next_steps: string;
  /** 1–2 sentences in Spanish. */
  summary: string;
  /** What is stored as `model_used`, e.g. "offline-lexicon@1.2.0+ab12cd3" or the provider's model name. */
  model: string;
  /** null for engines that cost nothing. */
  usage: Usage | null;
}

/**
 * A way to classify. Failures are thrown as WorkError (platform/failure.ts), as PaidFailure where they cost something, never
 * returned as labels.
 */
export interface Engine {
  readonly id: "offline" | "openai";
  /** Changes whenever the same text could get another answer: lexicon version, or prompt hash and model. */
  readonly version: string;
  classify(meeting: MeetingText, signal: AbortSignal): Promise<Draft>;
}

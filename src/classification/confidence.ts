import { applyCalibration, type Calibration } from "./calibration.ts";
import { type Contradiction, findContradictions, sureLanguage, tellsLanguage, type Values } from "./consistency.ts";
import { textReasons } from "./draft-texts.ts";
import type { Basis, Draft, LabelDraft } from "./engine.ts";
import {
  type Evidence,
  type EvidenceTier,
  indexTranscript,
  locateAnchor,
  quoteAnchor,
  type TranscriptIndex,
} from "./evidence.ts";
import { findOrders, isInOrder } from "./orders.ts";
import { disagreement, givesOrders, littleEvidence, type ReviewReason, reasonFor } from "./review.ts";
import { type Field, LABEL_FIELDS, type LabelField, type LabelValue, priorOf, type Sentiment } from "./taxonomy.ts";
import { detectLanguage } from "./text/language.ts";
import type { Span } from "./text/sentences.ts";

export type { ReviewCode, ReviewReason } from "./review.ts";

/** One label after judgement: what it is, what it rests on, and how far it can be trusted. */
export interface JudgedLabel<V> {
  value: V;
  basis: Basis;
  /** 0.1–0.95, three decimals; derived, never the annotator's own figure. */
  confidence: number;
  evidence: Evidence | null;
  /** Whether the second annotator says the same; null when there is none or it has no opinion. */
  agreement: boolean | null;
  /** What the second annotator says; null when there is none or it has no opinion, absent from runs that did not keep it. */
  second?: V | null;
  /** Set once a person gave or confirmed it, in the accepted view; a run has none. */
  by?: "reviewer";
  /** The confidence before calibration; absent when there was none to apply. */
  raw?: number;
}

/** A draft after judgement, ready to be stored beside its texts. */
export interface Judged {
  labels: { [F in LabelField]: JudgedLabel<LabelValue<F>> };
  sentiment: JudgedLabel<Sentiment>;
  /** Mean over the twelve labels, 0.1–0.95. */
  confidence_score: number;
  needs_review: boolean;
  review_reasons: ReviewReason[];
}

/** What is judged: the draft, the other annotator's draft (null when there is none), and what past corrections taught. */
export interface JudgeInput {
  transcript: string;
  draft: Draft;
  second: Draft | null;
  calibration?: Calibration | null;
}

const LOWEST = 0.1;
const HIGHEST = 0.95;

/**
 * Where each basis starts. With an exact quote a stated label then has 0.95 and a reasoned one 0.8: what the embedded engine
 * scored on meetings when it first met them, 0.95 of 295 and 0.80 of 712 (see eval/README.md).
 */
const START: Record<Basis, number> = { stated: 0.9, inferred: 0.75, defaulted: 0.2 };
/** Silence mostly means no: who is pressed or leaves says so. It lifts a default to the most one may have. */
const SILENT_NO = 0.1;
/** A default is a guess however many agree on it, so it never leaves this range. */
const DEFAULTED_HIGHEST = 0.3;
/** A default that is not even the field's documented prior has nothing at all behind it. */
const NOT_THE_PRIOR = -0.05;

/** A verbatim quote is the best there is; one that had to be pieced together or approximated says less surely what it says. */
const TIER: Record<EvidenceTier, number> = { exact: 0.05, folded: 0, segments: -0.05, window: -0.1 };
/** Reasoned from the text without pointing anywhere: it cannot be checked. */
const NO_ANCHOR = -0.05;
/** A quote that stands nowhere was made up, and so may the label be. */
const ANCHOR_NOT_FOUND = -0.25;

/** Agreement of independent annotators: on lead source, right 51 of 52 times where they agreed and 4 of 8 where not. */
const AGREES = { stated: 0.1, inferred: 0.05 } as const;
const DISAGREES = { stated: -0.3, inferred: -0.1 } as const;

/**
 * Providers give nearly every token 0.9 or more, so only what lies below tells something. The embedded engine gives 0.5 to
 * what rests on a word that merely leans, which leaves 0.64: such labels were right 0.65 of 229 times.
 */
const USUAL_PROBABILITY = 0.9;
const DOUBT_WEIGHT = 0.4;

/** Below this a label that claims to rest on the text is more likely wrong than right. */
const REVIEW_BELOW = 0.5;

/** Told by the whole text, not by a phrase: it needs no anchor and an anchor proves nothing. */
const WHOLE_TEXT: ReadonlySet<Field> = new Set<Field>(["language"]);
/** The whole text speaks for the language label: counting its words is as good a witness as any quote. */
const DETECTED = 0.15;
/** What the reports rest on. With hardly any of them told, the meeting is a hole in every report; one missing is ordinary. */
const CORE = [
  "business_sector",
  "lead_source",
  "use_case",
  "primary_pain_point",
] as const satisfies readonly LabelField[];

/** How many of them may rest on a leaning word, an unquoted guess or nothing, and what such a label has at most. */
const MOST_SHAKY = 2;
const SHAKY = 0.65;

type AnyLabel = JudgedLabel<string | boolean>;
type AnyDraft = LabelDraft<string | boolean>;

/**
 * Judges a draft: takes out what rests on orders to the classifier, locates every anchor, derives basis and confidence,
 * compares annotators, looks for contradictions.
 * A label that is merely `defaulted` does not ask for review: most meetings do not tell a role or a region.
 */
export function judge({ transcript, draft: given, second: other, calibration }: JudgeInput): Judged {
  const index = indexTranscript(transcript);
  const orders = findOrders(transcript, index.words().folded);
  const detected = detectLanguage(transcript, index.words().folded);
  const told = (said: Draft): Draft => (tellsLanguage(detected) ? said : silenced(said, ["language"]));
  const obeyed = obeying(given, index, orders);
  const draft = told(silenced(given, obeyed));
  const second = other && told(silenced(other, obeying(other, index, orders)));
  const contradictions = findContradictions(valuesOf(draft), index.words().folded, detected);
  const reasons: ReviewReason[] = contradictions
    .filter((contradiction) => contradiction.review)
    .map(({ code, fields: [field] }) => reasonFor(code, field, draftOf(draft, field).value));
  reasons.push(...obeyed.map((field) => reasonFor("quote_is_instruction", field, draftOf(given, field).value)));
  if (orders.length > 0) reasons.push(givesOrders());
  reasons.push(...textReasons(given));

  const hearing: Hearing = {
    index,
    language: sureLanguage(detected),
    contradictions,
    calibration: calibration ?? null,
    reasons,
  };
  const judgeField = (field: Field): AnyLabel =>
    judgeLabel(field, draftOf(draft, field), second === null ? null : draftOf(second, field), hearing);
  const labels = Object.fromEntries(LABEL_FIELDS.map((field) => [field, judgeField(field)])) as Judged["labels"];
  const sentiment = judgeField("sentiment") as Judged["sentiment"];

  if (CORE.filter((field) => labels[field].confidence <= SHAKY).length > MOST_SHAKY) reasons.push(littleEvidence());
  const mean = LABEL_FIELDS.reduce((sum, field) => sum + labels[field].confidence, 0) / LABEL_FIELDS.length;
  return {
    labels,
    sentiment,
    confidence_score: rounded(mean, LOWEST, HIGHEST),
    needs_review: reasons.length > 0,
    review_reasons: reasons,
  };
}

/** What is known of the whole meeting while one of its labels is judged; `reasons` grows. */
interface Hearing {
  index: TranscriptIndex;
  /** Null when the text does not surely tell. */
  language: LabelValue<"language"> | null;
  contradictions: readonly Contradiction[];
  calibration: Calibration | null;
  reasons: ReviewReason[];
}

function judgeLabel(field: Field, own: AnyDraft, other: AnyDraft | null, hearing: Hearing): AnyLabel {
  const { index, language, contradictions, calibration, reasons } = hearing;
  const { value } = own;
  const agreement = other === null || other.basis === "defaulted" ? null : other.value === value;
  const claimed = own.basis !== "defaulted" && own.anchor !== null && own.anchor.trim() !== "" ? own.anchor : null;
  const evidence = claimed === null ? null : quoteAnchor(index, claimed, own.offset);
  const invented = claimed !== null && evidence === null && !WHOLE_TEXT.has(field);
  const unquoted = own.basis === "stated" && evidence === null && !WHOLE_TEXT.has(field);
  const basis: Basis = unquoted ? "inferred" : own.basis;
  const opposed = agreement === false && other !== null && isOpposed(field, value, other);

  let score = START[basis] + opinionOf(other, agreement, opposed);
  if (basis === "defaulted") score += value !== priorOf(field) ? NOT_THE_PRIOR : 0;
  else if (evidence !== null) score += TIER[evidence.tier];
  else if (!WHOLE_TEXT.has(field)) score += invented ? ANCHOR_NOT_FOUND : NO_ANCHOR;
  if (value === false && basis !== "stated") score += SILENT_NO;
  if (field === "language" && value === language) score += DETECTED;
  if (own.probability !== null) score -= DOUBT_WEIGHT * Math.max(0, USUAL_PROBABILITY - own.probability);
  for (const { fields, penalty } of contradictions) if (fields.includes(field)) score -= penalty;

  const raw = rounded(score, LOWEST, basis === "defaulted" ? DEFAULTED_HIGHEST : HIGHEST);
  const calibrated = basis !== "defaulted" && calibration !== null && Object.hasOwn(calibration, field);
  const confidence = calibrated ? rounded(applyCalibration(calibration, field, raw), LOWEST, HIGHEST) : raw;

  if (invented) reasons.push(reasonFor("anchor_not_found", field, value));
  else if (unquoted) reasons.push(reasonFor("anchor_missing", field, value));
  if (opposed) reasons.push(disagreement(field, value, other.value));
  const explained = reasons.some((reason) => reason.field === field);
  if (basis !== "defaulted" && confidence < REVIEW_BELOW && !explained)
    reasons.push(reasonFor("low_confidence", field, value));
  const opinion = agreement === null || other === null ? null : other.value;
  return { value, basis, confidence, evidence, agreement, second: opinion, ...(calibrated && { raw }) };
}

/** What the second annotator's opinion is worth: more when it has a quote for it than when it reasons, nothing when it has none. */
function opinionOf(other: AnyDraft | null, agreement: boolean | null, opposed: boolean): number {
  if (other === null || other.basis === "defaulted" || agreement === null) return 0;
  return agreement ? AGREES[other.basis] : DISAGREES[opposed ? "stated" : "inferred"];
}

/** Worth a person's time: the other annotator has a quote. Neutral against either mood is a matter of degree, and is not. */
function isOpposed(field: Field, value: string | boolean, other: AnyDraft): boolean {
  if (other.basis !== "stated") return false;
  return field !== "sentiment" || (value !== "neutral" && other.value !== "neutral");
}

/** The fields whose quote stands in an order to the classifier: there the text is as good as silent. */
function obeying(draft: Draft, index: TranscriptIndex, orders: readonly Span[]): Field[] {
  if (orders.length === 0) return [];
  return [...LABEL_FIELDS, "sentiment" as const].filter((field) => {
    const { basis, anchor, offset } = draftOf(draft, field);
    if (basis === "defaulted" || anchor === null || WHOLE_TEXT.has(field)) return false;
    const place = locateAnchor(index, anchor, offset);
    return place !== null && isInOrder(orders, place);
  });
}

/** A draft as if the text said nothing of these fields. */
function silenced(draft: Draft, fields: readonly Field[]): Draft {
  if (fields.length === 0) return draft;
  const silent = Object.fromEntries(fields.map((field) => [field, silence(field)]));
  const all = { ...draft.labels, sentiment: draft.sentiment, ...silent };
  const { sentiment, ...labels } = all as Draft["labels"] & Pick<Draft, "sentiment">;
  return { ...draft, labels, sentiment };
}

const silence = (field: Field): AnyDraft => ({
  value: priorOf(field),
  basis: "defaulted",
  anchor: null,
  offset: null,
  probability: null,
});

function draftOf(draft: Draft, field: Field): AnyDraft {
  return field === "sentiment" ? draft.sentiment : draft.labels[field];
}

function valuesOf(draft: Draft): Values {
  const labels = Object.fromEntries(LABEL_FIELDS.map((field) => [field, draft.labels[field].value]));
  return { ...labels, sentiment: draft.sentiment.value } as Values;
}

function rounded(score: number, low: number, high: number): number {
  // NaN (a provider's broken probability) must not become a stored confidence.
  return Math.round((Number.isFinite(score) ? Math.min(high, Math.max(low, score)) : low) * 1000) / 1000;
}

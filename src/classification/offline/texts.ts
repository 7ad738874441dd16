import type { MeetingText } from "../engine.ts";
import type { Field, Labels } from "../taxonomy.ts";
import { fold } from "../text/fold.ts";
import type { Segment } from "../text/segment.ts";
import type { Reading } from "./reading.ts";
import { findActions, neutralAction } from "./texts/actions.ts";
import { findNextStep } from "./texts/next-step.ts";
import { summarise } from "./texts/summary.ts";
import { findTopics } from "./texts/topics.ts";
import type { Material } from "./texts/wording.ts";

/** The free texts of a classification, always in Spanish and never empty. */
export interface ComposedTexts {
  /** 2–5 topics. */
  key_topics: string[];
  /** 1–3 actions in the infinitive. */
  action_items: string[];
  next_steps: string;
  /** 1–2 sentences, at most 300 characters. */
  summary: string;
}

/** What is read of a meeting that goes on for hours: who they are stands at the start, what was agreed at the end. */
const MOST_SEGMENTS = 800;
const FROM_START = 500;

/**
 * Composes the texts by extraction: sentences of a meeting in Spanish, and for one in another language Spanish built
 * from the labels that are more than priors and the terms found. Instructions hidden in the transcript are left out. Deterministic and linear.
 */
export function composeTexts(
  meeting: MeetingText,
  { segments, orders, language }: Pick<Reading, "segments" | "orders" | "language">,
  labels: Labels,
  defaulted: ReadonlySet<Field>,
): ComposedTexts {
  const read =
    segments.length <= MOST_SEGMENTS
      ? segments
      : [...segments.slice(0, FROM_START), ...segments.slice(FROM_START - MOST_SEGMENTS)];
  const speakers = new Set(read.map(({ speaker }) => speaker ?? ""));
  const parties = [meeting.client.name, meeting.seller.name, "vambe", ...speakers].join(" ");
  const material: Material = {
    segments: withoutInstructions(read, orders),
    labels,
    defaulted,
    spanish: language.language === "es" && language.other === null,
    nameWords: new Set(fold(parties).match(/[a-z0-9]{3,}/g) ?? []),
  };
  const actions = findActions(material);
  return {
    key_topics: findTopics(material),
    action_items: actions.length > 0 ? actions.map((action) => action.text) : [neutralAction(material)],
    next_steps: findNextStep(material, actions),
    summary: summarise(material),
  };
}

/** Leaves out sentences that instruct the classifier, and the one that follows in the same turn: orders come in pairs. */
function withoutInstructions(segments: readonly Segment[], orders: ReadonlySet<Segment>): Segment[] {
  let suspectTurn = -1;
  return segments.filter((segment) => {
    const instructs = orders.has(segment);
    const follows = suspectTurn === segment.turn;
    suspectTurn = instructs ? segment.turn : -1;
    return !instructs && !follows;
  });
}

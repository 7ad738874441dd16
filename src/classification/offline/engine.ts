import { tellsLanguage } from "../consistency.ts";
import type { Draft, Engine, LabelDraft, MeetingText } from "../engine.ts";
import { type Field, type Labels, priorOf } from "../taxonomy.ts";
import { fold } from "../text/fold.ts";
import { looksLikeInjection } from "../text/injection.ts";
import { anchorOf } from "./anchor.ts";
import { judgeLost, judgeStage, judgeUrgency } from "./fields/deal.ts";
import { judgeLeadSource } from "./fields/lead-source.ts";
import { judgeMood } from "./fields/mood.ts";
import { judgeNeed } from "./fields/need.ts";
import { judgeRegion } from "./fields/place.ts";
import { judgeProduct } from "./fields/product.ts";
import { judgeRole } from "./fields/role.ts";
import { judgeSector } from "./fields/sector.ts";
import { judgeSize } from "./fields/size.ts";
import { cuesOf, foundHit, type Hit, type Reading, read } from "./reading.ts";
import type { Verdict } from "./tally.ts";
import { composeTexts } from "./texts.ts";
import { offlineVersion } from "./version.ts";

/** A cue below this weight only leans to a value; such a label is right hardly more often than not. */
const TELLS = 1;
const LEANING = 0.5;

/** Classifies by cues, without a network or a model: same text, same answer. Never throws, whatever the text. */
export function classifyOffline(meeting: MeetingText): Draft {
  const reading = read(meeting.transcript, { sellerName: meeting.seller.name, clientName: meeting.client.name });
  const hints = hintsOf(meeting);
  const { pain, use } = judgeNeed(reading);
  const lost = judgeLost(reading);
  const stage = judgeStage(reading, lost.value);
  const labels: Draft["labels"] = {
    business_sector: draft(reading, judgeSector(reading, hints)),
    company_size: draft(reading, judgeSize(reading)),
    region: draft(reading, judgeRegion(reading, meeting.client, hints)),
    lead_source: draft(reading, judgeLeadSource(reading)),
    vambe_product: draft(reading, judgeProduct(reading, use, pain)),
    use_case: draft(reading, use),
    primary_pain_point: draft(reading, pain),
    urgency: draft(reading, judgeUrgency(reading)),
    decision_maker_role: draft(reading, judgeRole(reading)),
    purchase_stage: draft(reading, stage),
    language: languageOf(reading),
    lost_client_bad_meeting: draft(reading, lost),
  };
  const entries = Object.entries(labels);
  const values = Object.fromEntries(entries.map(([field, { value }]) => [field, value])) as Labels;
  const defaulted = new Set(entries.filter(([, { basis }]) => basis === "defaulted").map(([field]) => field as Field));
  return {
    labels,
    sentiment: draft(reading, judgeMood(reading, lost.value, stage.value)),
    ...composeTexts(meeting, reading, values, defaulted),
    model: `offline-lexicon@${offlineVersion()}`,
    usage: null,
  };
}

/** The embedded engine: needs no key and answers at once. */
export const offlineEngine: Engine = {
  id: "offline",
  get version() {
    return offlineVersion();
  },
  classify: async (meeting) => classifyOffline(meeting),
};

function draft<V>(reading: Reading, { value, basis, hit }: Verdict<V>): LabelDraft<V> {
  const found = hit === null ? null : anchorOf(hit);
  const holds = found !== null && reading.transcript.startsWith(found.anchor, found.offset);
  const leans = basis === "inferred" && hit !== null && hit.weight < TELLS;
  return {
    value,
    basis,
    anchor: holds ? found.anchor : null,
    offset: holds ? found.offset : null,
    probability: leans ? LEANING : null,
  };
}

/** The client's name and the director's guidance may hint at a sector or region; they are never followed as orders. */
function hintsOf({ client, guidance }: MeetingText): Hit[] {
  const notes = looksLikeInjection(fold(guidance)) ? "" : guidance;
  return [...cuesOf(client.name), ...(notes === "" ? [] : cuesOf(notes))];
}

/** The language speaks through every word, so its quote is the first sentence that has some. */
function languageOf(reading: Reading): LabelDraft<Labels["language"]> {
  const { language } = reading.language;
  const told = tellsLanguage(reading.language);
  const first = reading.sentences.find((sentence) => sentence.tokens.length >= 4);
  if (!told || first === undefined)
    return {
      value: told ? language : priorOf("language"),
      basis: "defaulted",
      anchor: null,
      offset: null,
      probability: null,
    };
  const hit = foundHit(first, { first: 0, last: 3 }, { field: "language", value: language, weight: 1 });
  return draft(reading, { value: language, basis: "inferred", hit });
}

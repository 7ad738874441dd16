import { isSpanish } from "../../text/language.ts";
import type { FoundAction } from "./actions.ts";
import { DATE } from "./dates.ts";
import { asSentence, clip, type Material, tidy } from "./wording.ts";

export const NO_NEXT_STEP = "No se registraron próximos pasos en la reunión.";

const LONGEST = 220;
/** How much of the end of a meeting counts as its closing. */
const CLOSING_SHARE = 0.35;
const CLOSING_LEAST = 6;

const AGREED =
  /\b(?:quedamos (?:en|de|para|el|con)|quedaron (?:en|de)|acordamos|acordaron|proximos? pasos?|siguientes? pasos?|agendamos|agendemos|agendaron|nos (?:vemos|juntamos|reunimos|hablamos) (?:el|la|manana|en)|hablamos (?:el|la|manana)|volver(?:emos)? a (?:hablar|contactar\w*|reunir\w*)|retomamos|retomaremos|retomar (?:en|el|la))\b/;
const PLANNED =
  /\b(?:agend\w+|coordin\w+|envi(?:o|are|aremos|amos|ar|arl\w+|arte|e|en|ame)|mand(?:o|are|aremos|amos|arl\w+|arte|ame|enme)|llam(?:o|are|aremos|ame|arl\w+)|firm(?:o|amos|aremos|ar)|confirm(?:o|amos|are|aremos|ar)|reunirnos|juntarnos|present(?:o|are|aremos|arl\w+)|revis(?:o|are|aremos|amos)|partimos|empezamos|comenzamos)\b/;
const REFUSED =
  /\b(?:no|nunca|ni)(?: (?:me|nos|te|les|le|lo|la|se))? (?:vamos|voy|quedamos|agend\w+|envi\w+|mand\w+|llam\w+|firm\w+|hay)\b/;

/** In speech without punctuation a sentence may begin long before what was agreed. */
function fromAgreement(text: string, folded: string): string {
  const at = folded.search(AGREED);
  return at > 12 && !PLANNED.test(folded.slice(0, at)) && !/[,;:.] ?(?:y |entonces )?$/.test(folded.slice(0, at))
    ? text.slice(at)
    : text;
}

/** The step agreed at the end of the meeting: the sentence that says so, else the last commitment, else the honest sentence. */
export function findNextStep({ segments, spanish }: Material, actions: readonly FoundAction[]): string {
  const from = Math.min(
    Math.floor(segments.length * (1 - CLOSING_SHARE)),
    Math.max(0, segments.length - CLOSING_LEAST),
  );
  let best = { score: 1.9, text: "" };
  for (const [i, segment] of (spanish ? segments : []).entries()) {
    if (i < from || segment.folded.length > 400) continue;
    if (REFUSED.test(segment.folded)) continue;
    const agreed = AGREED.test(segment.folded);
    const planned = PLANNED.test(segment.folded);
    if (!agreed && !planned) continue;
    const late = (i - from) / Math.max(1, segments.length - from);
    const asks = segment.folded.includes("?") ? 1 : 0;
    const score = (agreed ? 2 : 0) + (planned ? 1 : 0) + (DATE.test(segment.folded) ? 1 : 0) + 0.5 * late - asks;
    if (score >= best.score && isSpanish(segment.text)) {
      best = { score, text: fromAgreement(segment.text, segment.folded) };
    }
  }
  const said = tidy(best.text);
  if (said !== "") return clip(asSentence(said), LONGEST);
  const last = actions.findLast((action) => action.dated) ?? actions.at(-1);
  return last ? asSentence(last.text) : NO_NEXT_STEP;
}

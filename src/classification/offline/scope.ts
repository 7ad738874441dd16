import type { Context } from "./cues/context.ts";
import type { Hit, Reading, Sentence } from "./reading.ts";

/** How far, in words, a turn of phrase colours what follows in a sentence that never ends. */
const FAR = 25;

/** Words between the nearest such phrase before (or at) the hit and the hit itself; Infinity when there is none. */
export function distanceAfter(hit: Hit, context: Context): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const { first, last } of hit.sentence.contexts.get(context) ?? []) {
    if (first <= hit.first) nearest = Math.min(nearest, Math.max(0, hit.first - last));
  }
  return nearest;
}

export function follows(hit: Hit, context: Context, within: number): boolean {
  return distanceAfter(hit, context) <= within;
}

/** Whether the phrase stands in the hit's sentence, near enough to colour it. */
export function beside(hit: Hit, context: Context): boolean {
  const spans = hit.sentence.contexts.get(context);
  return spans?.some(({ first, last }) => last >= hit.first - FAR && first <= hit.last + FAR) ?? false;
}

export function has(sentence: Sentence, context: Context): boolean {
  return sentence.contexts.has(context);
}

/** The seller's own words, by role; in notes nobody is known to be the seller. */
export function isSeller(sentence: Sentence): boolean {
  return sentence.segment.role === "seller";
}

/** Told by the seller of another customer: evidence of nothing here. */
export function isAboutOthers(sentence: Sentence): boolean {
  return isSeller(sentence) && has(sentence, "others");
}

/** How many sentences before the client's "exacto" it still speaks of. */
const AGREED = 3;
const YES =
  /^\P{L}*(?:si|sip|exacto|exactamente|eso|correcto|justo|tal cual|asi es|efectivamente|totalmente|de una|claro|obvio|yes|yeah|yep|exactly|correct|right|that's)(?!\p{L})(?!.*(?<!\p{L})(?:pero|but)(?!\p{L}))/u;

/** The seller's words that the client takes up at once: "¿se les enfrían los interesados?" "Sí, todos los días". */
export function isAgreed(sentence: Sentence, reading: Reading): boolean {
  for (let ahead = 1; ahead <= AGREED; ahead++) {
    const next = reading.sentences[sentence.at + ahead];
    if (next === undefined) return false;
    if (!isSeller(next)) return YES.test(next.segment.folded);
  }
  return false;
}

/** Whether the client says it in answer to what the seller asked about with such a phrase, in their first sentences. */
export function answers({ sentence }: Hit, context: Context, reading: Reading): boolean {
  if (isSeller(sentence)) return false;
  for (let back = 1; back <= AGREED; back++) {
    const before = reading.sentences[sentence.at - back];
    if (before === undefined) return false;
    if (isSeller(before)) return has(before, context) && isQuestion(before);
  }
  return false;
}

export function isQuestion(sentence: Sentence): boolean {
  return sentence.segment.text.includes("?");
}

/** "El contrato quedó firmado, ¿le llegó?" asks what follows the "¿", not what stands before it. */
export function isAsked({ sentence: { segment, tokens }, first }: Hit): boolean {
  if (!segment.text.includes("?")) return false;
  const from = segment.text.indexOf("¿");
  return from < 0 || (tokens[first]?.start ?? 0) > from;
}

const LINKS: ReadonlySet<string> = new Set(["que", "si", "that", "if", "whether"]);

/** "Quiero que mande el link de pago", "que avise cuando esté listo": what the assistant is to do, nothing that was agreed. */
export function isWished({ sentence: { tokens, contexts }, first }: Hit): boolean {
  if (first > 0 && tokens[0]?.word === "que") return true;
  const links = (from: number) => tokens.slice(from + 1, first).some(({ word }) => LINKS.has(word));
  return contexts.get("hope")?.some(({ last }) => last < first && links(last)) ?? false;
}

/** How far what a client's customers do reaches: "los pacientes, si nadie contesta, se enojan". */
const CLIENTELE_REACH = 8;

/**
 * "Los pacientes quedan felices", "nuestros clientes piden descuento". A seller who writes of "el cliente" means the
 * client; a client who says "el cliente" means their own.
 */
export function isOfClientele(hit: Hit, reading: Reading): boolean {
  const { contexts, tokens } = hit.sentence;
  return (
    contexts.get("clientele")?.some(({ first, last }) => {
      const near = first < hit.first && hit.first - last <= CLIENTELE_REACH;
      return near && (tokens[last]?.word.endsWith("s") || isFirstPerson(reading));
    }) ?? false
  );
}

const OWN_VOICE = new Set(
  "somos soy tenemos tengo recibimos atendemos vendemos trabajo trabajamos dirijo manejo queremos quiero necesitamos necesito buscamos we i i'm we're we've i've".split(
    " ",
  ),
);

/** The client speaks here: what somebody else does, in the third person, is then done by their customers or colleagues. */
export function isFirstPerson({ dialogue, sentences }: Reading): boolean {
  return dialogue || sentences.some(({ tokens }) => tokens.some(({ word }) => OWN_VOICE.has(word)));
}

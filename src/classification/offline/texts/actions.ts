import type { Segment } from "../../text/segment.ts";
import { DATE, dateFromEnglish } from "./dates.ts";
import { type Mood, verbForm } from "./verbs.ts";
import { clip, type Material, tidy, upperFirst } from "./wording.ts";

/** A commitment found in the meeting, in Spanish and without final mark; `at` is the index of its sentence. */
export interface FoundAction {
  text: string;
  at: number;
  dated: boolean;
}

const MOST = 3;
const LONGEST = 110;
const LONGEST_SENTENCE = 500;

/** What sales commitments are about: without one of these or a date, "tenemos que llamar a cada paciente" is the client's job. */
const DEAL =
  /\b(?:propuesta|demo|demostracion|contrato|cotizacion|reunion|llamada|videollamada|prueba|piloto|jef[ea]|directorio|soci[oa]s?|gerent[ea]|gerencia|equipo (?:de|tecnico|comercial|legal)|ti|finanzas|presupuesto|accesos?|caso de exito|casos de exito|ficha|informacion|material|presentacion|link|correo|mail|factura|orden de compra|condiciones|precios?|planes|implementacion|onboarding|seguimiento|anexo|acuerdo|vambe|documentacion|nda|detalles?|brochure|muestra|oferta|minuta|acta|borrador|manual|archivo|video|grabacion|invitacion|calendario|capacitacion|kickoff|costos|tarifas?|descuento|proxima sesion|siguiente sesion|resumen|api)\b/;
const COMMITS =
  /\b(?:quedamos|quedaron|queda|quedo|acordamos|acordaron|acuerdo|comprometo|comprometemos|comprometio|vamos|voy|van|va|hay|debo|debemos|falta|toca|pendiente|pasos?(?: es| seria| son)?|accion(?:es)?|compromisos?|gustaria|podemos|podriamos|podrias|podria|puedes|puede|pueden|puedo|quisiera|quisieramos|quiero|queremos|tengo|tenemos|prefiero|necesito|propongo|podes)(?: (?:a|en|de|que|es|seria|son|para|ver si|pendiente))?(?: (?:te|les|le|me|nos|lo|la))?$/;
const TO_OTHERS = /\b(?:te|les|le|os|lo|la|se)$/;
const TO_US = /\b(?:me|nos)$/;
const NEGATED = /\b(?:no|nunca|tampoco|sin|ni)(?: \w+){0,3}$/;
const CLAUSE_END =
  /[.;:!?()"\n]|, |\b(?:pero|porque|para que|asi que|aunque|si|cuando|donde|entonces|gracias|o sea)\b|\by (?:te|les|le|lo|la|los|las|nos|me|ahi|luego|despues|vemos|ya|asi|yo|ustedes|con eso|que)\b/;
const LOOSE_END =
  /(?:[\s,]+(?:y|e|o|de|del|la|el|los|las|con|para|que|en|a|al|un|una|por|su|sus|lo|se|te|les|mi|entonces|ya))+$/i;

const SPOKEN_END = /(?:[\s,]+(?:igual|nomas|no m[aá]s|porfa(?:vor)?|por favor|pues|po|eh|ok|vale|dale|entonces|ya))+$/i;

function objectOf(segment: Segment, from: number): string {
  const rest = segment.folded.slice(from, from + LONGEST);
  let end = rest.search(CLAUSE_END);
  if (end < 0) end = rest.length < LONGEST ? rest.length : rest.lastIndexOf(" ");
  // A second commitment begins an action of its own.
  for (const { 1: word = "", index } of rest.slice(0, end).matchAll(/ y ([a-z]+)/g)) {
    if (verbForm(word)) {
      end = index;
      break;
    }
  }
  return tidy(segment.text.slice(from, from + end)).replace(LOOSE_END, "");
}

/** Who speaks no longer matters in an action: "con mi jefe" is the client's boss, "con ustedes" the other side. */
function impersonal(object: string, role: Segment["role"]): string {
  const others = role === "client" ? "Vambe" : "el cliente";
  return object
    .replace(/\bmis\b/gi, "sus")
    .replace(/\b(?:mi|tu)\b(?! mism)/gi, "su")
    .replace(/\btus\b/gi, "sus")
    .replace(/\bcontigo\b|\bcon (?:ustedes|vosotros|usted)\b/gi, `con ${others}`)
    .replace(/\bconmigo\b|\bcon nosotros\b/gi, role === "client" ? "con el cliente" : "con Vambe")
    .replace(
      /\bnuestr[oa](s?)\b/gi,
      (word) => ({ o: "el", a: "la", os: "los", as: "las" })[word.toLowerCase().slice(6)] ?? word,
    )
    .replace(/^(?:me|te|les|le|nos|se|igual)\s+/i, "")
    .replace(SPOKEN_END, "");
}

function isCommitted(
  mood: Mood,
  word: string,
  before: string,
  dated: boolean,
  opens: boolean,
  linked: boolean,
): boolean {
  switch (mood) {
    case "infinitive":
      return opens || COMMITS.test(before) || (linked && /\b[ye]$/.test(before));
    case "asked":
      return TO_US.test(before);
    case "request":
      return true;
    case "promise":
      return TO_OTHERS.test(before) || /(?:are|ere|ire|remos|emos|onos)$/.test(word) || dated;
  }
}

function fromSpanish(segment: Segment, at: number): FoundAction[] {
  const found: FoundAction[] = [];
  if (segment.folded.length > LONGEST_SENTENCE) return found;
  const opening =
    segment.folded.length - segment.folded.replace(/^(?:\d{1,2}[.)]|[^a-z0-9]|[a-z ]{3,20}: )*/, "").length;
  let linkedTo = -1;
  let end = 0;
  for (const word of segment.folded.match(/[a-z]{4,}/g) ?? []) {
    const index = segment.folded.indexOf(word, end);
    end = index + word.length;
    const form = verbForm(word);
    if (!form) continue;
    const before = segment.folded.slice(Math.max(0, index - 48), index).trim();
    if (NEGATED.test(before)) continue;
    const object = objectOf(segment, end);
    const foldedObject = segment.folded.slice(end, end + object.length + 4);
    const dated = DATE.test(foldedObject);
    // Without its accent "hablo" is also the past "habló": only the accent or a "te" before it tell.
    if (word.endsWith("o") && (segment.text.charAt(end - 1) === "ó" || TO_US.test(before))) continue;
    if (!isCommitted(form.mood, word, before, dated, index <= opening, linkedTo >= 0)) continue;
    if (!(dated || DEAL.test(foldedObject)) || object.length < 3) continue;
    linkedTo = index;
    const text = clip(upperFirst(`${form.infinitive} ${impersonal(object, segment.role)}`), LONGEST);
    found.push({ text, at, dated });
  }
  return found;
}

const PROMISE =
  /\b(?:i'll|we'll|let's|lets|i will|we will|can you|could you|please|going to|agreed|next steps?|will|to-?do|action items?|we should|we need to|need to|i'd like|we'd like|want(?:s)? (?:a|to)|ready to)\b/;
const REFUSED = /\b(?:don't|do not|won't|will not|can't|cannot|not|no need to|never|didn't)\b[^.?!]{0,18}$/;
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:send|share|email|forward|get you|prepare)\b[^.?!]{0,40}\b(?:contract|agreement|msa|order form)\b/,
    "Enviar el contrato",
  ],
  [
    /\b(?:send|share|email|forward|get you|prepare|put together)\b[^.?!]{0,40}\b(?:proposal|quote|pricing|quotation)\b/,
    "Enviar la propuesta",
  ],
  [
    /\b(?:send|share|email|forward)\b[^.?!]{0,40}\b(?:case stud\w+|deck|materials?|info|information|details|docs|documentation|recording|summary|link|nda)\b/,
    "Enviar la información solicitada",
  ],
  [/\b(?:schedule|book|set up|arrange|do|run|see|have|get|want)\b[^.?!]{0,40}\bdemo\b/, "Agendar una demo"],
  [
    /\b(?:schedule|book|set up|arrange|jump on|hop on|have|meet|talk|speak|reconnect|call)\b[^.?!]{0,30}\b(?:call|meeting|session|again|monday|tuesday|wednesday|thursday|friday|tomorrow|next week|next month)\b/,
    "Agendar una nueva reunión",
  ],
  [
    /\b(?:sign|signing)\b[^.?!]{0,30}\b(?:contract|agreement|it|this|off|friday|monday|tuesday|wednesday|thursday|week)\b/,
    "Firmar el contrato",
  ],
  [
    /\b(?:start|kick off|run|set up|launch|begin)\b[^.?!]{0,25}\b(?:pilot|trial|poc|proof of concept)\b/,
    "Iniciar un piloto",
  ],
  [
    /\b(?:start|kick off|begin)\b[^.?!]{0,25}\b(?:onboarding|implementation|rollout|project)\b/,
    "Iniciar la implementación",
  ],
  [
    /\b(?:review|look over|go over|go through)\b[^.?!]{0,25}\b(?:proposal|contract|numbers|pricing|quote)\b/,
    "Revisar la propuesta",
  ],
  [
    /\b(?:talk to|talk with|check with|run it by|run this by|loop in|involve|bring in|discuss (?:it |this )?with|align with|present (?:it |this )?to)\b[^.?!]{0,20}\b(?:boss|manager|ceo|cfo|cto|board|team|it|legal|partners?|security|directors?|leadership)\b/,
    "Validar internamente con el equipo del cliente",
  ],
  [/\b(?:follow up|follow-up|check in|touch base|circle back|get back to)\b/, "Hacer seguimiento con el cliente"],
];

function fromEnglish(segment: Segment, at: number): FoundAction[] {
  if (segment.folded.length > LONGEST_SENTENCE || !PROMISE.test(segment.folded)) return [];
  const found: FoundAction[] = [];
  for (const clause of segment.folded.split(/\band\b|\bthen\b|[,;]/)) {
    for (const [pattern, action] of ENGLISH) {
      const match = pattern.exec(clause);
      if (!match) continue;
      if (REFUSED.test(clause.slice(0, match.index))) break;
      const date = dateFromEnglish(clause);
      found.push({ text: date === "" ? action : `${action} ${date}`, at, dated: date !== "" });
      break;
    }
  }
  return found;
}

/** Commitments of the meeting in order, at most three: dated ones and later ones first in line for a place. */
export function findActions({ segments, spanish }: Material): FoundAction[] {
  const all = segments.flatMap((segment, at) => (spanish ? fromSpanish(segment, at) : fromEnglish(segment, at)));
  const seen = new Set<string>();
  return all
    .map((action, order) => ({
      action,
      order,
      weight: (action.dated ? 1 : 0) + action.at / Math.max(1, segments.length),
    }))
    .sort((a, b) => b.weight - a.weight || b.order - a.order)
    .filter(({ action }) => {
      const key = action.text
        .toLowerCase()
        .split(" ")
        .filter((word) => word.length > 3)
        .slice(0, 2)
        .join(" ");
      return seen.has(key) ? false : seen.add(key) !== null;
    })
    .slice(0, MOST)
    .sort((a, b) => a.order - b.order)
    .map(({ action }) => action);
}

/** The one action that is sensible when the meeting names none, in neutral words so that it is not taken for an agreement. */
export function neutralAction({ labels }: Pick<Material, "labels">): string {
  if (labels.lost_client_bad_meeting) return "Registrar el motivo de la pérdida de la oportunidad";
  if (labels.purchase_stage === "closure") return "Confirmar con el cliente los pasos para el cierre";
  if (labels.purchase_stage === "negotiation") return "Dar seguimiento a la negociación con el cliente";
  return "Definir el próximo paso con el cliente";
}

/** On whose side of the table a speaker sits. */
export type Role = "client" | "seller" | "unknown";

/** Names known before the meeting is read; they settle who is who where labels do not. */
export interface Names {
  sellerName?: string;
  clientName?: string;
}

/** One speaker of a dialogue: the label as written, and folded samples of what they say. */
export interface Speaker {
  label: string;
  folded: string;
  said: string;
  turns: number;
}

const CLIENT_SALES =
  /\b(?:head|vp|director|directora|manager|gerente|gerenta|jefe|jefa|lead|chief|encargad[oa]|sub ?gerente)\b/;
const SELLER =
  /\b(?:vambe|vendedor|vendedora|ejecutiv[oa]|asesor|asesora|consultor|consultora|sales|seller|salesperson|salesman|rep|representante|ae|sdr|bdr|kam|account executive|host|anfitrion|anfitriona|closer|agente|agent|presenter|presentador|presentadora|yo|me)\b/;
const CLIENT =
  /\b(?:client[ea]s?|prospect[oae]?s?|lead|customer|buyer|comprador|compradora|invitad[oa]|guest|usuari[oa]|ceo|coo|cto|cmo|cio|cfo|founder|fundador|fundadora|due[nñ][oa]|owner|gerente|gerenta|jefe|jefa|director|directora|head|manager|encargad[oa]|vp|analista|analyst|it)\b/;

/** What the side that presents Vambe says, and what the side that considers it says. */
const SELLING: readonly RegExp[] = [
  /\b(?:de|desde|en|from|at|with|with us at) vambe\b/g,
  /\b(?:nuestra|nuestro|our) (?:plataforma|producto|solucion|bot|asistente|herramienta|platform|product|solution|assistant|tool|plan|plans)\b/g,
  /\b(?:te|les|le) (?:muestro|cuento|comento|comparto|mostrare|explico|mando|envio|preparo|propongo|ofrecemos)\b/g,
  /\b(?:como nos (?:conociste|conocieron|conocio|encontraste|encontraron)|como (?:llegaron|llegaste|llego|supieron|supiste|supo) (?:a|de) (?:nosotros|vambe)|how did you (?:hear|find|come across))/g,
  /\b(?:cuentame|cuentenme|cuenteme|tell me|que los trae|que te trae|que les llevo|what brings you|walk me through)\b/g,
  /\b(?:cual es (?:tu|su|el principal|la principal)|cuant[oa]s \w+ (?:tienen|reciben|son|atienden|manejan)|how many|what'?s your|what is your|quien (?:toma|mas))\b/g,
  /\b(?:otros clientes|other customers|clientes como ustedes|customers like you|gracias por (?:tu|su|el) (?:tiempo|interes)|thanks for (?:your|the) time)\b/g,
];
const BUYING: readonly RegExp[] = [
  /\b(?:nosotros (?:vendemos|somos|tenemos|hacemos|trabajamos|recibimos|usamos)|somos una?|we are an?|we're an?|we sell|we get|we have|we use|mi equipo|my team|mi empresa|our company|nuestra empresa)\b/g,
  /\b(?:supe de (?:ustedes|vambe)|supimos de|los (?:vi|encontre|conoci|conocimos|encontramos|vimos)|me (?:hablo|hablaron|recomendaron|recomendo)|nos (?:hablaron|recomendaron|recomendo)|found you|heard about you|heard of you|saw you)\b/g,
  /\b(?:cuanto (?:cuesta|sale|vale|cobran)|que precio|how much|tienen (?:algun|alguna|integracion|api)|ustedes (?:se )?(?:integran|tienen|pueden|trabajan)|do you (?:integrate|have|support)|can you (?:integrate|support))\b/g,
  /\b(?:nuestro (?:problema|dolor|principal|desafio|volumen)|our (?:problem|main|challenge|biggest)|necesitamos|we need|nos (?:cuesta|falta|pasa|gustaria))\b/g,
];

/** How people tell of their own company; sellers do too, but less. */
const TELLING =
  /\b(?:nosotr[oa]s|somos|tenemos|hacemos|vendemos|recibimos|atendemos|perdemos|estamos|mi (?:equipo|jef[ea]|gente|soci[oa]|hermana?o?|marido|senora|mujer)|(?:me|nos) (?:llegan|llega|piden|cuesta|duele|escriben)|yo (?:soy|veo|llevo|manejo|traigo)|we're|we are|we've|we have|we get|we do|we run|we sell|i run|i've run|my team|our)\b/g;
/** How far apart two sides must stand, in the points below, to be called by name. */
const CLEAR_GAP = 3;

function count(text: string, patterns: readonly RegExp[] | RegExp): number {
  let n = 0;
  for (const pattern of [patterns].flat()) n += text.match(pattern)?.length ?? 0;
  return n;
}

/** Shared name tokens of three letters and more, e.g. 2 for "juan perez" in "juan perez soto (acme)". */
function nameOverlap(label: string, name: string | undefined): number {
  if (!name) return 0;
  const tokens = new Set(label.split(/[^a-z0-9]+/));
  return name.split(/[^a-z0-9]+/).filter((token) => token.length > 2 && tokens.has(token)).length;
}

function roleOfLabel(label: string, names: Names): Role {
  if (/\bvambe\b/.test(label)) return "seller";
  const asSeller = nameOverlap(label, names.sellerName);
  const asClient = nameOverlap(label, names.clientName);
  if (asSeller !== asClient) return asSeller > asClient ? "seller" : "client";
  if (CLIENT_SALES.test(label)) return "client";
  if (SELLER.test(label)) return "seller";
  return CLIENT.test(label) ? "client" : "unknown";
}

/**
 * The role of each speaker, in order: from the label's own words and the known names (folded), else by elimination,
 * else from who presents Vambe and asks the discovery questions. Undecided speakers stay "unknown".
 */
export function assignRoles(speakers: readonly Speaker[], names: Names): Role[] {
  const roles = speakers.map((speaker) => roleOfLabel(speaker.folded, names));
  const open = (): number[] => roles.flatMap((role, i) => (role === "unknown" ? [i] : []));
  const rest = open();
  if (rest.length === 0) return roles;
  if (roles.includes("seller")) return roles.map((role) => (role === "unknown" ? "client" : role));
  if (roles.includes("client") && rest.length === 1 && speakers.length === 2) {
    return roles.map((role) => (role === "unknown" ? "seller" : role));
  }
  return fromSpeech(speakers, roles, rest);
}

/** Sides told from the speech itself: the widest apart are seller and client, the others whichever they stand close to. */
function fromSpeech(speakers: readonly Speaker[], roles: readonly Role[], rest: readonly number[]): Role[] {
  const words = speakers.map(({ said, turns }) => said.length / Math.max(1, turns));
  const usual = words.reduce((sum, n) => sum + n, 0) / Math.max(1, words.length);
  const net = new Map<number, number>();
  for (const i of rest) {
    const { said = "", turns = 0 } = speakers[i] ?? {};
    const questions = count(said, [/\?/g]) / Math.max(1, turns);
    // Clients tell their story in long turns; whoever opens the call mostly sells.
    const long = Math.max(-1.5, Math.min(1.5, Math.log2((words[i] ?? usual) / Math.max(1, usual))));
    const telling = Math.min(5, 0.7 * count(said, TELLING));
    const score =
      2 * count(said, SELLING) - 2 * count(said, BUYING) - telling + 3 * Math.min(1, questions) - 1.5 * long;
    net.set(i, score + (i === 0 ? 1 : 0));
  }
  const values = [...net.values()];
  const most = Math.max(...values);
  const least = Math.min(...values);
  const clientKnown = roles.includes("client");
  if (rest.length === 1 ? !(clientKnown && most >= 2) : most - least < CLEAR_GAP) return [...roles];
  return roles.map((role, i) => {
    const score = net.get(i);
    if (role !== "unknown" || score === undefined) return role;
    const place = most === least ? 1 : (score - least) / (most - least);
    return place > 0.7 ? "seller" : place < 0.3 ? "client" : "unknown";
  });
}

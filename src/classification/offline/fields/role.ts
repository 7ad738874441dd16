import { type FieldValue, priorOf } from "../../taxonomy.ts";
import type { Hit, Reading } from "../reading.ts";
import { distanceAfter, follows, has, isAboutOthers, isSeller } from "../scope.ts";
import { rank, type Verdict } from "../tally.ts";

type Role = FieldValue<"decision_maker_role">;

/** What a word must weigh to be heard: "mi restaurante" is, a role in passing is not. */
const HEARD = 0.4;
/** "Soy la", "como", "hablé con Ana Pérez, " and the role: this many words between them. */
const REACH = 4;

/** "Soy la gerenta" of "soy la gerenta de operaciones": the role that ends later is the whole of it. */
function isPartOfLonger(hit: Hit): boolean {
  return hit.sentence.hits.some(
    (other) =>
      other.field === hit.field &&
      other.value !== hit.value &&
      other.first > hit.first &&
      other.first <= hit.last &&
      other.last > hit.last,
  );
}

/** "Llevo la parte de ventas", "I run operations": says by itself whose role it is. */
const OWN_VERB =
  /^(?:llevo|veo|lidero|dirijo|manejo|coordino|superviso|encabezo|gestiono|administro|soy|trabajo|estoy|me|yo|mi|tengo|funde|fundamos|abri|monte|arranque|empece|parti|cree|arme|i|i'm|i've|my)$/;
/** "Soy el director": of what, something else may tell. */
const BARE_TITLE = /^(?:gerente|gerenta|director|directora|manager)$/;
/** Nouns that name a person, the speaker or somebody else. */
const OWNER = /^(?:duen[oa]s?|fundador[aes]*|propietari[oa]s?|owners?|founders?|soci[oa]s?)$/;

function wordAt({ sentence: { tokens } }: Hit, at: number): string {
  return tokens[at]?.word ?? "";
}

function weigh(hit: Hit, reading: Reading): number {
  const { sentence } = hit;
  if (hit.denied || isPartOfLonger(hit)) return 0;
  // The seller's "usted, como gerente de operaciones" names the client; "soy ejecutivo de Vambe" does not.
  if (isSeller(sentence)) return has(sentence, "role_self") || isAboutOthers(sentence) ? 0 : 0.3 * hit.weight;
  const role = distanceAfter(hit, "role");
  const other = distanceAfter(hit, "role_other");
  const count = reading.sentences.length;
  const title = hit.value === "ceo" && BARE_TITLE.test(wordAt(hit, hit.last)) ? 0.6 : 1;
  if (role <= REACH && role <= other) return hit.weight * title * (role <= 1 ? 3 : 2.4);
  if (reading.dialogue && OWN_VERB.test(wordAt(hit, hit.first)) && hit.value !== "founder")
    return hit.weight * title * 2.4;
  // A signature, or who is in the meeting: "Ana Pérez, gerente comercial".
  const alone = hit.sentence.tokens.length <= 8;
  if (alone && (sentence.at >= count - 3 || sentence.at <= 2)) return hit.weight * 2;
  if (other <= 3) return 0;
  if (hit.value === "founder") return hit.weight * (reading.dialogue && OWNER.test(wordAt(hit, hit.last)) ? 0.4 : 1.2);
  return hit.weight * (sentence.at <= 2 ? 1 : 0.5);
}

/** The role the client gives themself; the roles of bosses and colleagues are not theirs. */
export function judgeRole(reading: Reading): Verdict<Role> {
  const [first, second] = rank(reading, "decision_maker_role", (hit) => weigh(hit, reading));
  if (first === undefined || first.top < HEARD)
    return { value: priorOf("decision_maker_role"), basis: "defaulted", hit: null };
  const own = follows(first.best, "role", REACH) && first.best.weight >= 1;
  const stated = own && first.score >= 1.5 * (second?.score ?? 0);
  return { value: first.value as Role, basis: stated ? "stated" : "inferred", hit: first.best };
}

import type { Token } from "./match/tokens.ts";

/** How many words before a cue a negation reaches over. */
const REACH = 5;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const NEGATORS = words(`
  no sin ni tampoco nunca jamas ningun ninguna ninguno not never without nor neither none don't doesn't didn't isn't aren't
  wasn't weren't haven't hasn't won't wouldn't dont nada
`);
/** After "no", these make it a complaint and no denial: "no podemos atender la avalancha". */
const INABILITY = words(`
  podemos puedo puede pueden pudimos podia podiamos logramos logro logran logra alcanzamos alcanza alcanzan alcanzo damos doy
  da dan hemos he han ha sabemos se saben solo solamente solamente paramos para paran only just able enough
`);
const STOPS = words("pero sino aunque porque but although because however que si");

/** True when a negation before the cue's first word denies it: "no tenemos problema de…", "sin", "tampoco", "not a". */
export function isDenied(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    if (tokens[at + 1]?.breaks) return false;
    const word = tokens[at]?.word ?? "";
    if (STOPS.has(word)) return false;
    if (NEGATORS.has(word)) return !INABILITY.has(tokens[at + 1]?.word ?? "");
  }
  return false;
}

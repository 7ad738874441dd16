import { FIELDS } from "../taxonomy.ts";
import { BLOCKS } from "./cues/blocks.ts";
import { CONTEXT } from "./cues/context.ts";
import { LEANINGS } from "./cues/leanings/index.ts";
import { PATTERNS } from "./cues/patterns/index.ts";
import { CONVENTIONAL, WEAK } from "./cues/weights.ts";

/** Raised by whoever changes how cues are weighed; a change of the cues themselves shows by itself. */
const JUDGES = "1.1.0";
/** FNV-1a, 32 bits. A fingerprint, no secret: the cues are too many to be worth a cryptographic hash at the first request. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const SHOWN = 7;

let version: string | null = null;

/**
 * "1.1.0+ab12cd3": the judges' version, and a hash of the label guide and of every cue. The same text gets the same labels
 * under the same version. Computed at its first use, once.
 */
export function offlineVersion(): string {
  version ??= `${JUDGES}+${fingerprint(JSON.stringify([FIELDS, PATTERNS, LEANINGS, BLOCKS, WEAK, CONVENTIONAL, CONTEXT]))}`;
  return version;
}

function fingerprint(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(16).padStart(8, "0").slice(0, SHOWN);
}

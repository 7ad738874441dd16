import { createHash } from "node:crypto";
import { FIELDS } from "../taxonomy.ts";
import { ORDERS } from "../text/injection.ts";
import { BLOCKS } from "./cues/blocks.ts";
import { CONTEXT } from "./cues/context.ts";
import { LEANINGS } from "./cues/leanings/index.ts";
import { PATTERNS } from "./cues/patterns/index.ts";
import { TOGETHER } from "./cues/together.ts";
import { CONVENTIONAL, WEAK } from "./cues/weights.ts";

/** Raised by whoever changes how cues are weighed; a change of the cues themselves shows by itself. */
const JUDGES = "1.2.0";
const SHOWN = 7;

let version: string | null = null;

/**
 * "1.2.0+ab12cd3": the judges' version, and a hash of the label guide, of every cue and of what is no evidence, so that one
 * text gets the same labels under one version. Computed once, when it is first asked for.
 */
export function offlineVersion(): string {
  version ??= `${JUDGES}+${fingerprint()}`;
  return version;
}

function fingerprint(): string {
  const cues = [FIELDS, PATTERNS, TOGETHER, LEANINGS, BLOCKS, WEAK, CONVENTIONAL, CONTEXT, ORDERS];
  return createHash("sha256").update(JSON.stringify(cues)).digest("hex").slice(0, SHOWN);
}

import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { classifyOffline } from "../src/classification/offline/engine.ts";
import { FIELDS, type Field } from "../src/classification/taxonomy.ts";

const HELP = `How many sentences that say one thing the offline engine understands alone.

Usage: node eval/sentences.ts [--wrong FIELD]

A file of eval/sentences is named after its field; a line is the value, a tab and the sentence, "none" where it says
nothing of the field. Who writes cues reads the odd lines (--wrong lists their misses); the even ones tell what was learnt.`;

const NOBODY = { client: { name: "", email: null, phone: null }, seller: { name: "" } };

/** What the engine makes of a sentence, and whether anything in it speaks of the field. */
function hear(field: Field, transcript: string): { value: string; silent: boolean } {
  const { labels, sentiment } = classifyOffline({ transcript, guidance: "", meetingAt: new Date(0), ...NOBODY });
  const { value, basis } = field === "sentiment" ? sentiment : labels[field];
  return { value: String(value), silent: basis === "defaulted" };
}

const { values } = parseArgs({ options: { wrong: { type: "string" }, help: { type: "boolean", short: "h" } } });
if (values.help) console.log(HELP);
else {
  const share = (right: number, of: number) => (of === 0 ? "–" : `${(right / of).toFixed(3)} of ${of}`);
  console.log(
    `${"field".padEnd(22)}${"read half".padEnd(16)}${"unread half".padEnd(16)}left alone, of those that say nothing`,
  );
  for (const file of globSync(`${import.meta.dirname}/sentences/*.tsv`).sort()) {
    const field = basename(file, ".tsv") as Field;
    if (!(field in FIELDS)) throw new Error(`${file}: there is no field "${field}".`);
    const tally = { read: [0, 0], unread: [0, 0], none: [0, 0] };
    for (const [at, line] of readFileSync(file, "utf8").trim().split("\n").entries()) {
      const [value = "", sentence = ""] = line.split("\t");
      const heard = hear(field, sentence);
      const half = at % 2 === 0 ? "read" : "unread";
      const counts = tally[value === "none" ? "none" : half];
      counts[1] = (counts[1] ?? 0) + 1;
      if (value === "none" ? heard.silent : heard.value === value) counts[0] = (counts[0] ?? 0) + 1;
      else if (values.wrong === field && half === "read") console.log(`  ${value} → ${heard.value}: ${sentence}`);
    }
    const [read, unread, none] = [tally.read, tally.unread, tally.none].map(([right = 0, of = 0]) => share(right, of));
    console.log(`${field.padEnd(22)}${read?.padEnd(16)}${unread?.padEnd(16)}${none}`);
  }
}

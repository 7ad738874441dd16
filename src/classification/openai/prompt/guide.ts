import { readableCues } from "../../taxonomy/guide.ts";
import { FIELDS, type Field, type FieldGuide, type ValueGuide } from "../../taxonomy.ts";
import { JUDGED_FIELDS } from "../schema.ts";

/** How many ways of saying a value are shown: enough to set the tone, few enough to leave the judgement to the model. */
const SPANISH_CUES = 4;
const ENGLISH_CUES = 2;

/** The prompt's label section, written from the label guide: every field, its prior, and every value with its limits. */
export function guideSection(): string {
  return JUDGED_FIELDS.map((field) => fieldSection(field, FIELDS[field])).join("\n\n");
}

function fieldSection(field: Field, guide: FieldGuide): string {
  const values = Object.entries<ValueGuide>(guide.values).map(([value, told]) => valueLine(value, told));
  return [`### ${field}`, guide.definition.es, `Sin evidencia: ${guide.prior}.`, ...values].join("\n");
}

function valueLine(value: string, guide: ValueGuide): string {
  const cues = [
    ...new Set([...readableCues(guide.cues.es, SPANISH_CUES), ...readableCues(guide.cues.en, ENGLISH_CUES)]),
  ];
  const said = cues.length > 0 ? ` Se oye: ${cues.join(", ")}.` : "";
  const limit = guide.not.es === "" ? "" : ` Ojo: ${guide.not.es}`;
  return `- ${value}: ${guide.definition.es}${limit}${said}`;
}

import { brier, cohenKappa, type Estimate, ece, type Outcome, wilson } from "../classification/statistics.ts";
import { calibrations } from "../classification/table.ts";
import { FIELDS, type Field } from "../classification/taxonomy.ts";
import type { Deps } from "../platform/deps.ts";
import { OUTCOMES, type OutcomeRow, PAIRS, type PairRow } from "./outcomes.ts";

/** How one version of an engine does on one field. */
export interface FieldQuality {
  field: Field;
  engine: "offline" | "openai";
  promptVersion: string;
  /** Labels that rest on the text and that people have spoken about. */
  reviewed: number;
  corrected: number;
  confirmed: number;
  accuracy: Estimate;
  ece: Estimate;
  brier: Estimate;
  /** How often the field's prior, given where nothing says it, was what people say. */
  defaulted: Estimate;
  /** What it said where people say otherwise, most frequent first. */
  confusion: { said: string; truth: string; n: number }[];
  /** Against the second annotator, reviewed or not. */
  annotators: { n: number; agreed: number; kappa: number | null };
}

export interface Quality {
  fields: FieldQuality[];
  calibrations: (typeof calibrations.$inferSelect)[];
}

const WORST_CONFUSIONS = 10;
const ORDER = new Map(Object.keys(FIELDS).map((field, i) => [field, i]));

/** How good the labels are, by what reviews say and by how annotators agree; one round trip. */
export async function getQuality(deps: Deps): Promise<Quality> {
  const [outcomes, pairs, fitted] = await deps.db.batch([
    deps.db.execute<OutcomeRow>(OUTCOMES),
    deps.db.execute<PairRow>(PAIRS),
    deps.db.select().from(calibrations).orderBy(calibrations.engine),
  ]);
  return { fields: measure(outcomes.rows, pairs.rows), calibrations: fitted };
}

const keyOf = ({ field, engine, prompt_version }: Pick<OutcomeRow, "field" | "engine" | "prompt_version">) =>
  JSON.stringify([field, engine, prompt_version]);

/** Figures per field and version, fields in the contract's order. */
export function measure(outcomes: readonly OutcomeRow[], pairs: readonly PairRow[]): FieldQuality[] {
  const byKey = Map.groupBy(outcomes, keyOf);
  const pairsByKey = Map.groupBy(pairs, keyOf);
  return [...new Set([...byKey.keys(), ...pairsByKey.keys()])]
    .map((key) => {
      const [field, engine, promptVersion] = JSON.parse(key) as [Field, FieldQuality["engine"], string];
      return {
        field,
        engine,
        promptVersion,
        ...measureOne(byKey.get(key) ?? []),
        annotators: compare(pairsByKey.get(key) ?? []),
      };
    })
    .sort(
      (a, b) =>
        (ORDER.get(a.field) ?? 0) - (ORDER.get(b.field) ?? 0) ||
        a.engine.localeCompare(b.engine) ||
        a.promptVersion.localeCompare(b.promptVersion),
    );
}

const sumOf = (rows: readonly { n: number }[]) => rows.reduce((sum, { n }) => sum + n, 0);

/**
 * Defaults are counted apart: their confidence says that nothing was told, not how likely the prior is, and approving a meeting
 * confirms them without anybody having been told.
 */
function measureOne(all: readonly OutcomeRow[]) {
  const rows = all.filter(({ basis }) => basis !== "defaulted");
  const defaults = all.filter(({ basis }) => basis === "defaulted");
  const reviewed = sumOf(rows);
  const wrong = rows.filter(({ said, truth }) => said !== truth);
  const corrected = sumOf(wrong);
  const confirmed = reviewed - corrected;
  const outcomes = rows.flatMap(({ said, truth, confidence, n }) =>
    Array.from({ length: n }, (): Outcome => ({ confidence, correct: said === truth })),
  );
  return {
    reviewed,
    corrected,
    confirmed,
    accuracy: wilson(confirmed, reviewed),
    ece: ece(outcomes),
    brier: brier(outcomes),
    defaulted: wilson(sumOf(defaults.filter(({ said, truth }) => said === truth)), sumOf(defaults)),
    confusion: [...Map.groupBy(wrong, ({ said, truth }) => JSON.stringify([said, truth])).values()]
      .flatMap(([first, ...rest]) =>
        first ? [{ said: first.said, truth: first.truth, n: sumOf([first, ...rest]) }] : [],
      )
      .sort((a, b) => b.n - a.n || a.said.localeCompare(b.said))
      .slice(0, WORST_CONFUSIONS),
  };
}

function compare(rows: readonly PairRow[]): FieldQuality["annotators"] {
  const pairs = rows.flatMap(({ first, second, n }) => Array.from({ length: n }, () => [first, second] as const));
  return {
    n: pairs.length,
    agreed: sumOf(rows.filter(({ first, second }) => first === second)),
    kappa: cohenKappa(pairs),
  };
}

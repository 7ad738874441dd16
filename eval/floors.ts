import type { Estimate } from "../src/classification/statistics.ts";
import { FIELDS, type Field } from "../src/classification/taxonomy.ts";
import type { Report, Scores } from "./score.ts";

/** A figure that must not be below `least` (0–1). `scope` is a kind of meeting, or "all". */
export interface Floor {
  of: "accuracy" | "stated";
  field: Field | "all";
  scope: "all" | "note" | "dialogue";
  least: number;
}

const FLOOR = /^(?:(note|dialogue):)?([a-z_]+)=(\d*\.?\d+)$/;

/** Reads `[note:|dialogue:]field=0.8`, where field may be "all". Throws an Error that says what is wrong. */
export function parseMin(option: string): Floor {
  const [, scope, field = "", figure] = FLOOR.exec(option) ?? [];
  const least = Number(figure ?? Number.NaN);
  if (!(least >= 0 && least <= 1)) {
    throw new Error(`--min ${option}: write it as field=0.8 or dialogue:field=0.6, with a figure from 0 to 1`);
  }
  if (field !== "all" && !isField(field)) {
    throw new Error(`--min ${option}: "${field}" is not a field; use all, ${Object.keys(FIELDS).join(", ")}`);
  }
  return { of: "accuracy", field, scope: scope === "note" || scope === "dialogue" ? scope : "all", least };
}

/** Reads `stated=0.92`: how often the labels marked stated must be right, over all fields. */
export function parseBasisMin(option: string): Floor {
  const [, scope, basis, figure] = FLOOR.exec(option) ?? [];
  const least = Number(figure ?? Number.NaN);
  if (basis !== "stated" || !(least >= 0 && least <= 1)) {
    throw new Error(`--basis-min ${option}: only stated has a floor; write it as stated=0.92`);
  }
  return { of: "stated", field: "all", scope: scope === "note" || scope === "dialogue" ? scope : "all", least };
}

/** One sentence per floor that does not hold. A floor on something that was never scored does not hold either. */
export function brokenFloors(report: Report, floors: readonly Floor[]): string[] {
  return floors.flatMap(({ of, field, scope, least }) => {
    const scores = field === "all" ? report.overall : report.fields[field];
    const scoped: Scores = scope === "all" ? scores : scores[scope];
    const { value, n }: Estimate = scoped[of];
    const what = `${of === "stated" ? "labels marked stated" : field}${scope === "all" ? "" : ` on ${scope}s`}`;
    if (value === null) return [`${what}: nothing was scored, so the floor of ${least} cannot hold.`];
    return value >= least ? [] : [`${what}: ${value.toFixed(3)} over ${n} is below the floor of ${least}.`];
  });
}

function isField(name: string): name is Field {
  return Object.hasOwn(FIELDS, name);
}

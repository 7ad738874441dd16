import { sql } from "drizzle-orm";
import { type CalibrationPoint, fitCalibration } from "../classification/calibration.ts";
import { calibrations, corrections } from "../classification/table.ts";
import type { Deps } from "../platform/deps.ts";
import { OUTCOMES, type OutcomeRow } from "./outcomes.ts";

const ENGINES = ["offline", "openai"] as const;

/**
 * Fits every engine's confidences to what people have said since the last fit. Workers read the curves with their claim. It
 * learns from raw confidences, or it would correct itself again and again; and not from defaults, which are guesses however
 * often they turn out right.
 * @returns how many labels it learnt from; 0 when nothing was new
 */
export async function refreshCalibrations(deps: Deps): Promise<number> {
  const { rows } = await deps.db.execute<{ at: string; points: OutcomeRow[] | null }>(sql`
    select now() as at, (select json_agg(o) from (${OUTCOMES}) o) as points
    where (select max(greatest(created_at, undone_at)) from ${corrections}) >= (select coalesce(min(fitted_at), '-infinity') from ${calibrations})`);
  const [news] = rows;
  if (!news) return 0;
  const learnt = (news.points ?? []).filter(({ basis }) => basis !== "defaulted");
  const fitted = ENGINES.map((engine) => ({
    engine,
    curves: fitCalibration(learnt.filter((row) => row.engine === engine).flatMap(toPoints)),
    fittedAt: new Date(news.at),
  }));
  await deps.db
    .insert(calibrations)
    .values(fitted)
    .onConflictDoUpdate({
      target: calibrations.engine,
      set: { curves: sql`excluded.curves`, fittedAt: sql`excluded.fitted_at` },
    });
  return learnt.reduce((sum, { n }) => sum + n, 0);
}

const toPoints = ({ field, raw, said, truth, n }: OutcomeRow) =>
  Array.from({ length: n }, (): CalibrationPoint => ({ field, confidence: raw, correct: said === truth }));

import { type SQL, sql } from "drizzle-orm";
import { classificationRuns, corrections } from "../classification/table.ts";
import type { Field } from "../classification/taxonomy.ts";

/** How often an engine said one thing of a field, with one confidence, where people said another or the same. */
export interface OutcomeRow extends Record<string, unknown> {
  field: Field;
  engine: "offline" | "openai";
  prompt_version: string;
  /** What the engine said and what people say; booleans as "true" and "false". */
  said: string;
  truth: string;
  basis: "stated" | "inferred" | "defaulted";
  /** As it was shown. */
  confidence: number;
  /** As it was derived, before any calibration. */
  raw: number;
  n: number;
}

/** The newest verdicts that are looked at: some thousand meetings tell a field's accuracy to a hundredth. */
const MOST_VERDICTS = 30_000;

/** Every label of a run's output with its field's name. */
const labelsOf = (output: SQL) =>
  sql`jsonb_each(${output}->'labels' || jsonb_build_object('sentiment', ${output}->'sentiment'))`;

/**
 * Every run against what people say of the text it read: the last word on each label, be it a correction or an approval,
 * counts for all engines and versions that read that text; of a version's repeated runs the newest. Verdicts are gathered
 * by meeting first, so that its runs are found by index and each output is opened once.
 */
export const OUTCOMES: SQL = sql`
  with verdict as (
    select id, meeting_id, content_hash, field, value from ${corrections} where undone_at is null order by id desc limit ${sql.raw(String(MOST_VERDICTS))}
  ), truth as (
    select meeting_id, content_hash, jsonb_object_agg(field, value order by id) as said from verdict group by meeting_id, content_hash
  ), run as (
    select distinct on (r.meeting_id, r.content_hash, r.engine, r.prompt_version) r.engine, r.prompt_version, r.output, t.said
    from truth t join ${classificationRuns} r on r.meeting_id = t.meeting_id and r.content_hash = t.content_hash
    order by r.meeting_id, r.content_hash, r.engine, r.prompt_version, r.id desc
  )
  select f.field, r.engine, r.prompt_version, label->>'value' as said, r.said->>f.field as truth, label->>'basis' as basis,
    (label->>'confidence')::float8 as confidence, coalesce(label->>'raw', label->>'confidence')::float8 as raw, count(*)::int as n
  from run r, lateral ${labelsOf(sql`r.output`)} f(field, label)
  where r.said->>f.field is not null
  group by 1, 2, 3, 4, 5, 6, 7, 8`;

/** How often two annotators said what of a field. */
export interface PairRow extends Record<string, unknown> {
  field: Field;
  engine: "offline" | "openai";
  prompt_version: string;
  first: string;
  second: string;
  n: number;
}

/** The newest runs that are looked at; kappa of this many is known to some hundredths. */
const MOST_RUNS = 2_000;

/** What the engine and the second annotator said, wherever both had an opinion; no review is needed to compare them. */
export const PAIRS: SQL = sql`
  select f.field, r.engine, r.prompt_version, label->>'value' as first, label->>'second' as second, count(*)::int as n
  from (select engine, prompt_version, output from ${classificationRuns} order by id desc limit ${sql.raw(String(MOST_RUNS))}) r,
    lateral ${labelsOf(sql`r.output`)} f(field, label)
  where label->>'second' is not null
  group by 1, 2, 3, 4, 5`;

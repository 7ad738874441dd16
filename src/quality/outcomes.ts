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

/** The label of a run, as JSON, by the name of the field in `field`. */
const labelOf = (output: SQL, field: SQL) =>
  sql`(case when ${field} = 'sentiment' then ${output}->'sentiment' else ${output}->'labels'->${field} end)`;

/**
 * Every run against what people say of the text it read: the last word on each label, be it a correction or an approval,
 * counts for all engines and versions that read that text; of a version's repeated runs the newest.
 */
export const OUTCOMES: SQL = sql`
  with truth as (
    select distinct on (meeting_id, content_hash, field) meeting_id, content_hash, field, value
    from (select * from ${corrections} where undone_at is null order by id desc limit ${sql.raw(String(MOST_VERDICTS))}) newest
    order by meeting_id, content_hash, field, id desc
  ), run as (
    select distinct on (r.meeting_id, r.content_hash, r.engine, r.prompt_version) r.meeting_id, r.content_hash, r.engine, r.prompt_version, r.output
    from ${classificationRuns} r join (select distinct meeting_id, content_hash from truth) t using (meeting_id, content_hash)
    order by r.meeting_id, r.content_hash, r.engine, r.prompt_version, r.id desc
  )
  select t.field, r.engine, r.prompt_version, label->>'value' as said, t.value as truth, label->>'basis' as basis,
    (label->>'confidence')::float8 as confidence, coalesce(label->>'raw', label->>'confidence')::float8 as raw, count(*)::int as n
  from truth t join run r using (meeting_id, content_hash), lateral (select ${labelOf(sql`r.output`, sql`t.field`)} as label) l
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
    lateral (select * from jsonb_each(r.output->'labels') union all select 'sentiment', r.output->'sentiment') f(field, label)
  where label->>'second' is not null
  group by 1, 2, 3, 4, 5`;

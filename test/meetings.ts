import { sql } from "drizzle-orm";
import { JUDGED } from "../src/kpis/metrics.ts";
import { createClient, createSeller } from "./factories.ts";
import type { World } from "./world.ts";

/** A meeting as a test of figures needs it; labels not named take the values of `USUAL`. null: not classified. */
export interface Sample {
  client: number;
  seller: number;
  at: string;
  closed: boolean;
  labels: (Partial<typeof USUAL> & { confidence?: number; basis?: Record<string, string> }) | null;
}

const USUAL = {
  business_sector: "healthcare" as string,
  company_size: "small" as string,
  region: "latam_south" as string,
  lead_source: "referral" as string,
  vambe_product: "mercur" as string,
  use_case: "conversational_support" as string,
  primary_pain_point: "saturated_support" as string,
  urgency: false,
  decision_maker_role: "ceo" as string,
  purchase_stage: "discovery" as string,
  language: "es" as string,
  lost_client_bad_meeting: false,
  sentiment: "positive" as string,
};

/** As many clients and sellers as asked for, of this test alone. */
export async function createParties(
  world: World,
  clients: number,
  sellers: number,
): Promise<{ clients: number[]; sellers: number[] }> {
  const of = (count: number, create: (world: World) => Promise<number>) =>
    Promise.all(Array.from({ length: count }, () => create(world)));
  return { clients: await of(clients, createClient), sellers: await of(sellers, createSeller) };
}

/** Writes many meetings and classifications at once, past the engine: figures need known labels. Returns the meetings' ids. */
export async function insertSamples(world: World, samples: readonly Sample[]): Promise<number[]> {
  const rows = samples.map(({ labels, ...sample }) => {
    if (!labels) return { ...sample, classified: false };
    const { basis = {}, confidence = 0.5, ...values } = labels;
    const chosen = { ...USUAL, ...values };
    const details = Object.fromEntries(
      JUDGED.map((field) => [
        field,
        { value: chosen[field], basis: basis[field] ?? "stated", confidence, evidence: null, agreement: null },
      ]),
    );
    return { ...sample, classified: true, ...chosen, confidence, details };
  });
  const fields = sql.raw(JUDGED.join(", "));
  const { rows: inserted } = await world.deps.db.execute<{ id: number }>(sql`
    with given as materialized (
      select nextval(pg_get_serial_sequence('meetings', 'id'))::int as id, g.*
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) g(client int, seller int, at timestamptz, closed boolean, classified boolean, confidence float8,
        details jsonb, ${sql.raw(JUDGED.map((field) => `${field} ${typeof USUAL[field] === "boolean" ? "boolean" : "text"}`).join(", "))})
    )
    insert into meetings (id, client_id, seller_id, meeting_at, closed, transcript)
    select id, client, seller, at, closed, 'muestra ' || id from given returning id`);
  const ids = inserted.map(({ id }) => id);
  const listed = JSON.stringify(rows.map((row, i) => ({ ...row, id: ids[i] })).filter((row) => row.classified));
  await world.deps.db.execute(sql`
    with given as materialized (
      select * from jsonb_to_recordset(${listed}::jsonb) g(id int, confidence float8, details jsonb,
        ${sql.raw(JUDGED.map((field) => `${field} ${typeof USUAL[field] === "boolean" ? "boolean" : "text"}`).join(", "))})
    ), runs as (
      insert into classification_runs (meeting_id, content_hash, engine, model, prompt_version, output, latency_ms)
      select id, 'sample', 'offline', 'sample', 'sample', '{}', 1 from given returning id as run_id, meeting_id
    )
    insert into meetings_classifications (meeting_id, run_id, content_hash, ${fields}, confidence_score, key_topics, action_items, next_steps, summary,
      labels, defaulted, needs_review, review_reasons, engine, model_used, prompt_version, processed_at, processing_time_ms)
    select id, run_id, 'sample', ${fields}, confidence, '{}', '{}', '', '', details, array(select key from jsonb_each(details) where value ->> 'basis' = 'defaulted'),
      false, '[]', 'offline', 'sample', 'sample', now(), 1
    from given join runs on runs.meeting_id = given.id`);
  return ids;
}

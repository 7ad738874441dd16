import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Actor } from "../auth/actor.ts";
import { changeView, notClassified, requirePresent } from "../classification/accepted.ts";
import { correctedFields } from "../classification/corrections.ts";
import type { ReviewCode } from "../classification/review.ts";
import type { ClassificationView } from "../classification/service.ts";
import { classifications, corrections, type RunOutput } from "../classification/table.ts";
import { FIELDS, type Field } from "../classification/taxonomy.ts";
import { clients } from "../clients/table.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { notFound } from "../platform/errors.ts";
import { fetchPage, type Page, type Sorts } from "../platform/list.ts";
import { sellers } from "../sellers/table.ts";
import type { ListReviews } from "./schemas.ts";

const SORTS = {
  confidence_score: { column: classifications.confidenceScore, type: "float8" },
  meeting_at: { column: meetings.meetingAt, type: "timestamptz" },
  processed_at: { column: classifications.processedAt, type: "timestamptz" },
} satisfies Sorts;

type Waiting = ClassificationView & { id: number; clientId: number; sellerId: number };

/** A page of the classifications a person should look at, and what there is to look at in all. */
export interface ReviewQueue extends Page<Waiting> {
  counts: { total: number; stale: number; by_reason: Partial<Record<ReviewCode, number>> };
}

type CountRow = { code: ReviewCode | null; total: number; stale: number };

/** The review queue, least certain first unless asked otherwise. Counts ignore the filters by reason, field and staleness. */
export async function listReviews(deps: Deps, query: ListReviews): Promise<ReviewQueue> {
  const { reason, field, seller_id, client_id, stale } = query;
  const scope = and(
    sql`${classifications.needsReview}`,
    seller_id === undefined ? undefined : eq(meetings.sellerId, seller_id),
    client_id === undefined ? undefined : eq(meetings.clientId, client_id),
  );
  const filter = and(
    scope,
    reason || field ? hasReason({ code: reason, field }) : undefined,
    stale === undefined ? undefined : stale ? IS_STALE : sql`not ${IS_STALE}`,
  );
  let counted: CountRow[] = [];
  const page = await fetchPage(
    query,
    { sorts: SORTS, id: classifications.id, filter },
    async ({ sortKey, where, orderBy, limit, offset }, total) => {
      const [rows, totals, counts] = await deps.db.batch([
        deps.db
          .select({
            id: classifications.id,
            row: getTableColumns(classifications),
            contentHash: meetings.contentHash,
            meetingAt: meetings.meetingAt,
            clientId: clients.id,
            clientName: clients.name,
            sellerId: sellers.id,
            sellerName: sellers.name,
            sortKey,
          })
          .from(classifications)
          .innerJoin(meetings, eq(meetings.id, classifications.meetingId))
          .innerJoin(clients, eq(clients.id, meetings.clientId))
          .innerJoin(sellers, eq(sellers.id, meetings.sellerId))
          .where(where)
          .orderBy(...orderBy)
          .limit(limit)
          .offset(offset),
        deps.db
          .select({ total: sql<number>`count(*)`.mapWith(Number) })
          .from(classifications)
          .innerJoin(meetings, eq(meetings.id, classifications.meetingId))
          .where(total.where),
        countReasons(deps, scope),
      ]);
      counted = counts.rows;
      return [rows, totals];
    },
  );
  const whole = counted.find(({ code }) => code === null);
  const by_reason = Object.fromEntries(counted.flatMap(({ code, total }) => (code === null ? [] : [[code, total]])));
  return { ...page, counts: { total: whole?.total ?? 0, stale: whole?.stale ?? 0, by_reason } };
}

const IS_STALE = sql`(${classifications.contentHash} is distinct from ${meetings.contentHash})`;

const hasReason = (reason: { code: ReviewCode | undefined; field: Field | undefined }): SQL =>
  sql`${classifications.reviewReasons} @> ${JSON.stringify([reason])}::jsonb`;

/** One row per reason, and one with a null code for all that wait. */
const countReasons = (deps: Deps, scope: SQL | undefined) =>
  deps.db.execute<CountRow>(sql`
    with waiting as materialized (
      select ${classifications.reviewReasons} as reasons, ${IS_STALE} as stale
      from ${classifications} join ${meetings} on ${meetings.id} = ${classifications.meetingId} where ${scope}
    )
    select null as code, count(*)::int as total, (count(*) filter (where stale))::int as stale from waiting
    union all
    select code, count(*)::int, 0 from waiting, lateral (select distinct reason->>'code' as code from jsonb_array_elements(reasons) reason) codes
    group by code`);

const ALL_FIELDS = Object.keys(FIELDS) as Field[];

const saidOf = (output: RunOutput, field: Field) =>
  String((field === "sentiment" ? output.sentiment : output.labels[field]).value);

/**
 * Confirms every label nobody has spoken about, so that nothing is left to review; approving again changes nothing. 404 when
 * the meeting has no classification, 409 `stale_classification` when it is of an older text.
 */
export async function approveClassification(
  deps: Deps,
  actor: Pick<Actor, "userId">,
  meetingId: number,
): Promise<ClassificationView> {
  const { view } = await changeView(deps, { meetingId, runId: null, missing: notClassified(meetingId) }, (state) => {
    requirePresent(state);
    const { output, corrections: said } = state;
    const spoken = correctedFields(said);
    const confirmed = ALL_FIELDS.filter((field) => !spoken.has(field)).map((field) => ({
      kind: "approval" as const,
      field,
      value: saidOf(output, field),
    }));
    return {
      corrections: [...said, ...confirmed],
      record: sql`
        insert into ${corrections} (meeting_id, run_id, content_hash, kind, field, before, value, user_id)
        select changed.meeting_id, changed.run_id, changed.content_hash, 'approval', x.field, x.value, x.value, ${actor.userId}::int4
        from changed, jsonb_to_recordset(${JSON.stringify(confirmed)}::jsonb) as x(field text, value text) returning id`,
    };
  });
  return view;
}

/** Takes an approval back; what was corrected stays corrected. 404 when there is none over this text. */
export async function undoApproval(deps: Deps, meetingId: number): Promise<void> {
  const { recorded } = await changeView(
    deps,
    { meetingId, runId: null, missing: notClassified(meetingId) },
    ({ corrections: said }) => ({
      corrections: said.filter(({ kind }) => kind !== "approval"),
      record: sql`
      update ${corrections} x set undone_at = now() from changed
      where x.meeting_id = changed.meeting_id and x.content_hash = changed.content_hash and x.kind = 'approval' and x.undone_at is null returning x.id`,
    }),
  );
  if (recorded.length === 0) throw notFound("approval of meeting", meetingId);
}

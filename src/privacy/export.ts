import { and, asc, eq, getTableColumns, gt, inArray, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { auditLog } from "../audit/table.ts";
import { users } from "../auth/table.ts";
import { classificationRuns, classifications, corrections } from "../classification/table.ts";
import { clients } from "../clients/table.ts";
import { exportDetails } from "../exports/service.ts";
import { importItems } from "../imports/table.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { notFound } from "../platform/errors.ts";
import { tasks } from "../tasks/table.ts";
import { webhookDeliveries } from "../webhooks/table.ts";
import { WIRE } from "./schemas.ts";

/** Rows of a page; none of these is larger than some 20 kB. */
const PAGE = 200;

/** What is held about a client beside its meetings, as queries for the page after an id; null for the first. */
function queriesOf({ db }: Deps, clientId: number) {
  const theirs = db.select({ id: meetings.id }).from(meetings).where(eq(meetings.clientId, clientId));
  const after = (column: PgColumn, last: number | string | null) => (last === null ? undefined : gt(column, last));
  return {
    runs: (last: number | null) =>
      db
        .select({
          id: classificationRuns.id,
          run: getTableColumns(classificationRuns),
          accepted: sql<boolean>`${classifications.runId} is not distinct from ${classificationRuns.id}`,
          stale: sql<boolean>`${classificationRuns.contentHash} is distinct from ${meetings.contentHash}`,
        })
        .from(classificationRuns)
        .innerJoin(meetings, eq(meetings.id, classificationRuns.meetingId))
        .leftJoin(classifications, eq(classifications.meetingId, meetings.id))
        .where(and(eq(meetings.clientId, clientId), after(classificationRuns.id, last)))
        .orderBy(asc(classificationRuns.id))
        .limit(PAGE),
    corrections: (last: number | null) =>
      db
        .select({
          id: corrections.id,
          row: getTableColumns(corrections),
          userName: users.name,
          inForce: sql<boolean>`(${corrections.undoneAt} is null and ${corrections.contentHash} is not distinct from ${classifications.contentHash})`,
        })
        .from(corrections)
        .leftJoin(users, eq(users.id, corrections.userId))
        .leftJoin(classifications, eq(classifications.meetingId, corrections.meetingId))
        .where(and(inArray(corrections.meetingId, theirs), after(corrections.id, last)))
        .orderBy(asc(corrections.id))
        .limit(PAGE),
    tasks: (last: string | null) =>
      db
        .select()
        .from(tasks)
        .where(and(inArray(tasks.meetingId, theirs), after(tasks.id, last)))
        .orderBy(asc(tasks.id))
        .limit(PAGE),
    deliveries: (last: string | null) =>
      db
        .select()
        .from(webhookDeliveries)
        .where(and(inArray(webhookDeliveries.meetingId, theirs), after(webhookDeliveries.id, last)))
        .orderBy(asc(webhookDeliveries.id))
        .limit(PAGE),
    imports: (last: number | null) =>
      db
        .selectDistinct({ id: importItems.importId })
        .from(importItems)
        .where(
          and(
            sql`((${importItems.kind} = 'client' and ${importItems.entityId} = ${clientId}) or (${importItems.kind} = 'meeting' and ${importItems.entityId} in ${theirs}))`,
            after(importItems.importId, last),
          ),
        )
        .orderBy(asc(importItems.importId))
        .limit(PAGE),
    actions: (last: number | null) =>
      db
        .select()
        .from(auditLog)
        .where(
          and(
            sql`${auditLog.ids} @> any (
              select jsonb_build_object('client_id', ${clientId}::int4)
              union all select jsonb_build_object('meeting_id', m.id) from ${meetings} m where m.client_id = ${clientId})`,
            after(auditLog.id, last),
          ),
        )
        .orderBy(asc(auditLog.id))
        .limit(PAGE),
  };
}

/** A page and those after it, each read when it is asked for. */
async function* pagesFrom<Row extends { id: number | string }>(
  first: Row[],
  read: (last: Row["id"]) => PromiseLike<Row[]>,
): AsyncGenerator<Row[]> {
  for (let rows = first; rows.length > 0; ) {
    yield rows;
    const last = rows.at(-1);
    rows = rows.length < PAGE || !last ? [] : await read(last.id);
  }
}

async function* listed<Row>(
  name: string,
  pages: AsyncIterable<Row[]>,
  toWire: (row: Row) => unknown,
): AsyncGenerator<string[]> {
  yield [`,"${name}":[`];
  let between = "";
  for await (const rows of pages) {
    yield [between, rows.map((row) => JSON.stringify(toWire(row))).join(",")];
    between = ",";
  }
  yield ["]"];
}

/**
 * Everything held about a client as the text of a `ClientExport`, page by page, so that memory holds the same whatever there
 * is: two round trips unless something has more than a page. What is written meanwhile may be in it or not. Throws 404 before
 * anything else.
 */
export async function* exportedPages(deps: Deps, clientId: number): AsyncGenerator<string[]> {
  const read = queriesOf(deps, clientId);
  const [[client], runs, said, work, deliveries, imports, actions] = await deps.db.batch([
    deps.db.select().from(clients).where(eq(clients.id, clientId)),
    read.runs(null),
    read.corrections(null),
    read.tasks(null),
    read.deliveries(null),
    read.imports(null),
    read.actions(null),
  ]);
  if (!client) throw notFound("client", clientId);
  yield [`{"exported_at":${JSON.stringify(deps.now())},"client":${JSON.stringify(WIRE.client(client))}`];
  yield* listed("meetings", exportDetails(deps, { client_id: clientId }), WIRE.meeting);
  yield* listed("runs", pagesFrom(runs, read.runs), WIRE.run);
  yield* listed("corrections", pagesFrom(said, read.corrections), WIRE.correction);
  yield* listed("tasks", pagesFrom(work, read.tasks), WIRE.task);
  yield* listed("webhook_deliveries", pagesFrom(deliveries, read.deliveries), WIRE.delivery);
  yield* listed("imports", pagesFrom(imports, read.imports), ({ id }) => id);
  yield* listed("audit_entries", pagesFrom(actions, read.actions), WIRE.action);
  yield ["}"];
}

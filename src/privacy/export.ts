import { eq, getTableColumns, inArray, sql } from "drizzle-orm";
import { auditLog } from "../audit/table.ts";
import { users } from "../auth/table.ts";
import { classificationRuns, classifications, corrections } from "../classification/table.ts";
import { clients } from "../clients/table.ts";
import { importItems } from "../imports/table.ts";
import { meetings } from "../meetings/table.ts";
import type { Deps } from "../platform/deps.ts";
import { notFound } from "../platform/errors.ts";
import { sellers } from "../sellers/table.ts";
import { tasks } from "../tasks/table.ts";
import { webhookDeliveries } from "../webhooks/table.ts";

const { search: _, ...meetingColumns } = getTableColumns(meetings);

/** Everything held about a client, in one round trip; 404. */
export async function gatherClient(deps: Deps, clientId: number) {
  const { db } = deps;
  const theirMeetings = db.select({ id: meetings.id }).from(meetings).where(eq(meetings.clientId, clientId));
  const [[client], held, runs, said, work, deliveries, imported, actions] = await db.batch([
    db.select().from(clients).where(eq(clients.id, clientId)),
    db
      .select({
        meeting: meetingColumns,
        client: getTableColumns(clients),
        seller: getTableColumns(sellers),
        classification: getTableColumns(classifications),
      })
      .from(meetings)
      .innerJoin(clients, eq(clients.id, meetings.clientId))
      .innerJoin(sellers, eq(sellers.id, meetings.sellerId))
      .leftJoin(classifications, eq(classifications.meetingId, meetings.id))
      .where(eq(meetings.clientId, clientId))
      .orderBy(meetings.id),
    db
      .select({
        run: getTableColumns(classificationRuns),
        accepted: sql<boolean>`${classifications.runId} is not distinct from ${classificationRuns.id}`,
        stale: sql<boolean>`${classificationRuns.contentHash} is distinct from ${meetings.contentHash}`,
      })
      .from(classificationRuns)
      .innerJoin(meetings, eq(meetings.id, classificationRuns.meetingId))
      .leftJoin(classifications, eq(classifications.meetingId, meetings.id))
      .where(eq(meetings.clientId, clientId))
      .orderBy(classificationRuns.id),
    db
      .select({
        row: getTableColumns(corrections),
        userName: users.name,
        inForce: sql<boolean>`(${corrections.undoneAt} is null and ${corrections.contentHash} is not distinct from ${classifications.contentHash})`,
      })
      .from(corrections)
      .leftJoin(users, eq(users.id, corrections.userId))
      .leftJoin(classifications, eq(classifications.meetingId, corrections.meetingId))
      .where(inArray(corrections.meetingId, theirMeetings))
      .orderBy(corrections.id),
    db.select().from(tasks).where(inArray(tasks.meetingId, theirMeetings)).orderBy(tasks.createdAt, tasks.id),
    db
      .select()
      .from(webhookDeliveries)
      .where(inArray(webhookDeliveries.meetingId, theirMeetings))
      .orderBy(webhookDeliveries.createdAt, webhookDeliveries.id),
    db
      .selectDistinct({ id: importItems.importId })
      .from(importItems)
      .where(
        sql`(${importItems.kind} = 'client' and ${importItems.entityId} = ${clientId}) or (${importItems.kind} = 'meeting' and ${importItems.entityId} in ${theirMeetings})`,
      ),
    db
      .select()
      .from(auditLog)
      .where(
        sql`${auditLog.ids} @> any (
          select jsonb_build_object('client_id', ${clientId}::int4)
          union all select jsonb_build_object('meeting_id', m.id) from ${meetings} m where m.client_id = ${clientId})`,
      )
      .orderBy(auditLog.id),
  ]);
  if (!client) throw notFound("client", clientId);
  return { client, meetings: held, runs, corrections: said, tasks: work, deliveries, imports: imported, actions };
}

export type Gathered = Awaited<ReturnType<typeof gatherClient>>;

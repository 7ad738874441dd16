import { and, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import { type ClassificationRow, classifications } from "../classification/table.ts";
import { clients } from "../clients/table.ts";
import { translate } from "../platform/db.ts";
import type { Deps } from "../platform/deps.ts";
import { ApiError, notFound } from "../platform/errors.ts";
import { toInstant } from "../platform/timezone.ts";
import { type Expected, isExpected, nextVersion, ofVersion } from "../platform/version.ts";
import { sellers } from "../sellers/table.ts";
import type { CreateMeeting, UpdateMeeting } from "./schemas.ts";
import { meetings } from "./table.ts";
import type { MeetingView } from "./view.ts";

const { search: _search, ...meetingColumns } = getTableColumns(meetings);
const VIEW = { meeting: meetingColumns, client: getTableColumns(clients), seller: getTableColumns(sellers) };

const viewWhere = (deps: Deps, where: SQL) =>
  deps.db
    .select({ ...VIEW, classification: getTableColumns(classifications) })
    .from(meetings)
    .innerJoin(clients, eq(clients.id, meetings.clientId))
    .innerJoin(sellers, eq(sellers.id, meetings.sellerId))
    .leftJoin(classifications, eq(classifications.meetingId, meetings.id))
    .where(where);

/** A meeting with its classification; 404, also for another seller's when `sellerId` is given. */
export async function getMeeting(
  deps: Deps,
  id: number,
  sellerId: number | null,
): Promise<MeetingView & { classification: ClassificationRow | null }> {
  const [view] = await viewWhere(deps, eq(meetings.id, id));
  if (!view || (sellerId !== null && view.meeting.sellerId !== sellerId)) throw notFound("meeting", id);
  return view;
}

const knownParties = (input: UpdateMeeting) =>
  translate({
    meetings_client_id_fk: () => unknown("client", input.client_id),
    meetings_seller_id_fk: () => unknown("seller", input.seller_id),
  });

const unknown = (party: "client" | "seller", id: number | undefined) =>
  new ApiError(party === "client" ? "unknown_client" : "unknown_seller", `There is no ${party} ${id}.`, {
    details: [{ path: `${party}_id`, message: `There is no ${party} ${id}.` }],
  });

/** Registers a meeting; 400 `unknown_client` or `unknown_seller`. */
export async function createMeeting(deps: Deps, input: CreateMeeting): Promise<MeetingView> {
  const [, [view]] = await deps.db
    .batch([
      deps.db.insert(meetings).values({
        clientId: input.client_id,
        sellerId: input.seller_id,
        meetingAt: toInstant(input.meeting_at, deps.config.TIME_ZONE),
        transcript: input.transcript,
        closed: input.closed,
      }),
      viewWhere(deps, sql`${meetings.id} = currval(pg_get_serial_sequence('meetings', 'id'))`),
    ])
    .catch(knownParties(input));
  if (!view) throw new Error("the insert returned no meeting");
  return view;
}

/**
 * Changes what is given; 404, 400 `unknown_client` or `unknown_seller`, 412 when it is not of an expected version. A changed
 * transcript makes the classification stale.
 */
export async function updateMeeting(
  deps: Deps,
  id: number,
  input: UpdateMeeting,
  expected: Expected,
): Promise<MeetingView> {
  const { client_id, seller_id, meeting_at, ...rest } = input;
  const [changed, [view]] = await deps.db
    .batch([
      deps.db
        .update(meetings)
        .set({
          ...rest,
          clientId: client_id,
          sellerId: seller_id,
          meetingAt: meeting_at === undefined ? undefined : toInstant(meeting_at, deps.config.TIME_ZONE),
          updatedAt: nextVersion(deps, meetings.updatedAt),
        })
        .where(and(eq(meetings.id, id), ofVersion(meetings.updatedAt, expected)))
        .returning({ id: meetings.id }),
      viewWhere(deps, eq(meetings.id, id)),
    ])
    .catch(knownParties(input));
  if (!view) throw notFound("meeting", id);
  if (changed.length === 0) throw new ApiError("precondition_failed");
  return view;
}

/** Closes a meeting; one that is closed stays as it is. 404, 412 when it is not of an expected version. */
export async function closeMeeting(deps: Deps, id: number, expected: Expected): Promise<MeetingView> {
  const open = and(eq(meetings.id, id), eq(meetings.closed, false), ofVersion(meetings.updatedAt, expected));
  const [closed, [view]] = await deps.db.batch([
    deps.db
      .update(meetings)
      .set({ closed: true, updatedAt: nextVersion(deps, meetings.updatedAt) })
      .where(open)
      .returning({ id: meetings.id }),
    viewWhere(deps, eq(meetings.id, id)),
  ]);
  if (!view) throw notFound("meeting", id);
  if (closed.length === 0 && !isExpected(view.meeting.updatedAt, expected)) throw new ApiError("precondition_failed");
  return view;
}

/** Deletes a meeting with its classification and runs; 404. */
export async function deleteMeeting(deps: Deps, id: number): Promise<void> {
  const removed = await deps.db.delete(meetings).where(eq(meetings.id, id)).returning({ id: meetings.id });
  if (removed.length === 0) throw notFound("meeting", id);
}

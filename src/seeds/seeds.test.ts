import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { createWorld } from "../../test/world.ts";

// The demo set is one for the whole database, so this file alone adds it, and takes it away again.
let today = "2031-05-10T15:00:00Z";
const world = createWorld({ deps: () => ({ now: () => new Date(today) }) });

const populate = async () => {
  const { status, json, text } = await world.call("POST", "/api/v1/seeds/populate", undefined, { as: "super_admin" });
  expect(status, text).toBe(200);
  return json.data;
};

const demoMeetings = async () => {
  const { rows } = await world.deps.db.execute<{ id: number; client_id: number; at: string }>(
    sql`select m.id, m.client_id, m.meeting_at::text as at from meetings m
        join import_items i on i.kind = 'meeting' and i.entity_id = m.id and i.key is not null order by m.meeting_at, m.id`,
  );
  return rows;
};

describe("POST /seeds/populate", () => {
  it("is for super admins alone", async () => {
    expect((await world.call("POST", "/api/v1/seeds/populate")).status).toBe(403);
    expect((await world.call("POST", "/api/v1/seeds/populate", undefined, { as: null })).status).toBe(401);
  });

  it("adds each demo meeting once, dated up to today and queued, and never again: not on another day, not when deleted", async () => {
    const first = await populate();
    expect(first.meetings.inserted).toBeGreaterThanOrEqual(60);
    expect(first.meetings.skipped).toBe(0);
    expect(first.queued).toBe(first.meetings.inserted);
    expect(world.sent).toHaveLength(first.queued);
    const added = await demoMeetings();
    expect(added).toHaveLength(first.meetings.inserted);
    expect(new Date(added.at(-1)?.at ?? 0).toISOString()).toBe("2031-05-10T04:00:00.000Z");

    today = "2031-05-12T15:00:00Z";
    const gone = added[0];
    await world.call("DELETE", `/api/v1/clients/${gone?.client_id}?cascade=true`);
    const left = await demoMeetings();
    const second = await populate();
    expect(second.meetings).toEqual({ inserted: 0, skipped: first.meetings.inserted });
    expect(second.clients).toEqual({ inserted: 0, skipped: first.clients.inserted + first.clients.skipped });
    expect(second.queued).toBe(0);
    expect(await demoMeetings()).toEqual(left);
  });

  it("adds nothing twice when called twice at once", async () => {
    const before = await demoMeetings();
    await Promise.all([populate(), populate()]);
    expect(await demoMeetings()).toEqual(before);
  });

  it("has demo meetings whose rows are all right and have keys of their own", async () => {
    const { rows } = await world.deps.db.execute<{ rows: number; invalid: number; keys: number }>(
      sql`select rows, invalid_rows as invalid, (select count(distinct key)::int from import_items) as keys from imports where source = 'demo' order by created_at limit 1`,
    );
    expect(rows[0]?.invalid).toBe(0);
    expect(rows[0]?.keys).toBe(rows[0]?.rows);
  });
});

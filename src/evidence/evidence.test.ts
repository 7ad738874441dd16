import { describe, expect, it } from "vitest";
import { createClassified, createMeeting, NOTE } from "../../test/factories.ts";
import { countRoundTrips, createWorld } from "../../test/world.ts";

interface Segment {
  start: number;
  end: number;
  text: string;
  labels: string[];
}

describe("a meeting's evidence", () => {
  const world = createWorld();
  const evidence = (id: number, query = "") => world.call("GET", `/api/v1/meetings/${id}/evidence${query}`);

  it("is its transcript in segments, each with the labels whose quote stands there, in one round trip", async () => {
    const id = await createClassified(world);
    const { result, roundTrips } = await countRoundTrips(() => evidence(id));
    expect([result.status, roundTrips]).toEqual([200, 1]);
    const { segments, labels, stale, reclassify, total_segments, next_offset } = result.json.data;
    expect([stale, reclassify, next_offset]).toEqual([false, null, null]);
    expect(segments).toHaveLength(total_segments);
    for (const { start, end, text } of segments) expect(NOTE.slice(start, end)).toBe(text);
    expect(segments[0].labels).toContain("business_sector");
    expect(labels.business_sector).toMatchObject({ value: "healthcare", holds: true });
    const quoted = Object.entries(
      labels as Record<string, { evidence: { start: number; end: number } | null }>,
    ).flatMap(([field, label]) => (label.evidence ? [{ field, ...label.evidence }] : []));
    for (const { field, start, end } of quoted) {
      const under = segments.filter((segment: Segment) => segment.labels.includes(field));
      expect(under.length).toBeGreaterThan(0);
      for (const segment of under) expect(segment.start < end && start < segment.end).toBe(true);
    }
  });

  it("tells which quotes no longer stand in an edited transcript, and offers to classify it again", async () => {
    const id = await createClassified(world);
    await world.call("PATCH", `/api/v1/meetings/${id}`, {
      transcript: NOTE.replace("clínica dental", "clínica veterinaria"),
    });
    const { stale, reclassify, labels, segments } = (await evidence(id)).json.data;
    expect([stale, reclassify]).toEqual([true, `/api/v1/workers/classify/${id}`]);
    expect(labels.business_sector.holds).toBe(false);
    expect(segments.flatMap((segment: Segment) => segment.labels)).not.toContain("business_sector");
    expect((await world.call("POST", reclassify)).status).toBe(202);
    await world.drain();
    expect((await evidence(id)).json.data).toMatchObject({ stale: false, reclassify: null });
  });

  it("follows quotes that only moved", async () => {
    const id = await createClassified(world);
    const before = (await evidence(id)).json.data.labels.business_sector.evidence;
    await world.call("PATCH", `/api/v1/meetings/${id}`, { transcript: `Hola a todos. ${NOTE}` });
    const { stale, labels, segments } = (await evidence(id)).json.data;
    expect(stale).toBe(true);
    expect(labels.business_sector).toMatchObject({
      holds: true,
      evidence: { quote: before.quote, start: before.start + 14, end: before.end + 14 },
    });
    expect(segments.find((segment: Segment) => segment.labels.includes("business_sector")).text).toContain(
      before.quote,
    );
  });

  it("of a transcript that was removed is stale, without segments, and offers nothing that would be refused", async () => {
    const id = await createClassified(world);
    await world.call("PATCH", `/api/v1/meetings/${id}`, { transcript: null });
    const gone = { stale: true, reclassify: null, segments: [], total_segments: 0 };
    expect((await evidence(id)).json.data).toMatchObject(gone);
    await world.call("PATCH", `/api/v1/meetings/${id}`, { transcript: "\u00a0\u2003" });
    expect((await evidence(id)).json.data).toMatchObject({ stale: true, reclassify: null });
  });

  it("comes in pages, and on request only where labels rest", async () => {
    const id = await createClassified(world);
    const all: Segment[] = (await evidence(id)).json.data.segments;
    const first = (await evidence(id, "?limit=2")).json.data;
    const second = (await evidence(id, `?limit=2&offset=${first.next_offset}`)).json.data;
    expect([...first.segments, ...second.segments]).toEqual(all.slice(0, 4));
    expect((await evidence(id, "?supporting=true")).json.data.segments).toEqual(
      all.filter(({ labels }) => labels.length > 0),
    );
  });

  it("of a megabyte is answered with a page of it", async () => {
    const long = `${NOTE} ${"Después hablamos de otras cosas sin importancia. ".repeat(19_000)}`;
    const id = await createClassified(world, { transcript: long });
    const { status, text, json } = await evidence(id);
    expect(status).toBe(200);
    expect(json.data.segments).toHaveLength(500);
    expect(json.data.total_segments).toBeGreaterThan(10_000);
    expect(text.length).toBeLessThan(200_000);
  });

  it("is 404 for an unknown meeting and for one that is not classified", async () => {
    expect((await evidence(2_000_000_000)).status).toBe(404);
    expect((await evidence(await createMeeting(world))).json.error).toContain("classification");
  });
});

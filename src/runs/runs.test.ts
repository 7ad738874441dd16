import { describe, expect, it } from "vitest";
import { createClassified, createMeeting, createSeller, NOTE, unique } from "../../test/factories.ts";
import { fakeModel, paidWorld } from "../../test/model.ts";
import { countRoundTrips, createWorld, type World } from "../../test/world.ts";

interface Run {
  id: number;
  accepted: boolean;
  stale: boolean;
}

const runsOf = async (world: World, id: number): Promise<Run[]> =>
  (await world.call("GET", `/api/v1/meetings/${id}/runs`)).json.data.runs;
const rerun = async (world: World, id: number) => {
  await world.call("POST", `/api/v1/workers/classify/${id}`, { force_reprocess: true });
  await world.drain();
};
const OTHER = "Somos un colegio en Lima. Llegamos por LinkedIn.";

describe("runs", () => {
  const world = createWorld();

  it("cannot be changed, not even by who writes to the database; their quotes and texts can be taken out", async () => {
    const id = await createClassified(world);
    const [run] = await runsOf(world, id);
    const change = (set: string) =>
      world.deps.db.execute(`update classification_runs set ${set} where id = ${run?.id}`).then(
        () => "changed",
        () => "refused",
      );
    const forbidden = [
      "model = 'other'",
      "created_at = now()",
      "cost = 1",
      "latency_ms = latency_ms + 1",
      "content_hash = 'x'",
      "output = '{}'",
      `output = jsonb_set(output, '{labels,region,value}', '"asia"')`,
      `output = jsonb_set(output, '{labels,business_sector,confidence}', '0.1')`,
      `output = jsonb_set(output, '{labels,business_sector,evidence,quote}', '"otra cosa"')`,
      `output = jsonb_set(output, '{sentiment,value}', '"negative"')`,
      `output = jsonb_set(output, '{summary}', '"Otro resumen"')`,
      `output = jsonb_set(output, '{needs_review}', 'true')`,
      `output = output #- '{labels,region}'`,
    ];
    for (const set of forbidden) expect([set, await change(set)]).toEqual([set, "refused"]);
    const allowed = [
      "output = output",
      `output = jsonb_set(output, '{labels,business_sector,evidence}', 'null')`,
      `output = output || '{"summary": "", "key_topics": []}'`,
    ];
    for (const set of allowed) expect([set, await change(set)]).toEqual([set, "changed"]);
  });

  it("are listed newest first, the accepted one marked, in one round trip", async () => {
    const id = await createClassified(world);
    await rerun(world, id);
    const { result, roundTrips } = await countRoundTrips(() => world.call("GET", `/api/v1/meetings/${id}/runs`));
    expect(roundTrips).toBe(1);
    const { runs, pagination } = result.json.data;
    expect(runs.map(({ accepted }: Run) => accepted)).toEqual([true, false]);
    expect(runs[0].id).toBeGreaterThan(runs[1].id);
    expect(runs[0]).toMatchObject({
      meeting_id: id,
      engine: "offline",
      stale: false,
      reused_from: null,
      input_tokens: null,
      cost_usd: null,
      confidence: expect.any(Number),
    });
    expect(runs[0]).not.toHaveProperty("output");
    expect(pagination.total).toBe(2);
    const next = await world.call(
      "GET",
      `/api/v1/meetings/${id}/runs?limit=1&cursor=${(await world.call("GET", `/api/v1/meetings/${id}/runs?limit=1`)).json.data.pagination.nextCursor}`,
    );
    expect(next.json.data.runs.map((run: Run) => run.id)).toEqual([runs[1].id]);
  });

  it("of a paid engine tell tokens and cost, and where a reply was reused", async () => {
    const paid = paidWorld(fakeModel());
    const transcript = `${NOTE} ${unique("Nota")}`;
    const seller_id = await createSeller(paid);
    const [first, second] = [
      await createClassified(paid, { transcript, seller_id }),
      await createClassified(paid, { transcript, seller_id }),
    ];
    const [run] = (await paid.call("GET", `/api/v1/meetings/${first}/runs`)).json.data.runs;
    expect(run).toMatchObject({
      engine: "openai",
      model: "gpt-6-luna",
      input_tokens: 2000,
      output_tokens: 300,
      reused_from: null,
    });
    const [reused] = (await paid.call("GET", `/api/v1/meetings/${second}/runs`)).json.data.runs;
    expect(reused).toMatchObject({ reused_from: run.id, input_tokens: null, cost_usd: null });
  });

  it("show all they found, before any correction, in one round trip", async () => {
    const id = await createClassified(world);
    const [run] = await runsOf(world, id);
    await world.call("POST", `/api/v1/classifications/${id}/corrections`, { field: "region", value: "europe" });
    const { result, roundTrips } = await countRoundTrips(() =>
      world.call("GET", `/api/v1/meetings/${id}/runs/${run?.id}`),
    );
    expect(roundTrips).toBe(1);
    expect(result.json.data).toMatchObject({
      id: run?.id,
      output: { region: "latam_south", business_sector: "healthcare", summary: expect.any(String), run_id: run?.id },
    });
  });

  it("can be compared field by field, in one round trip", async () => {
    const id = await createClassified(world);
    await world.call("PATCH", `/api/v1/meetings/${id}`, { transcript: OTHER });
    await rerun(world, id);
    const [newer, older] = await runsOf(world, id);
    const { result, roundTrips } = await countRoundTrips(() =>
      world.call("GET", `/api/v1/meetings/${id}/runs/diff?from=${older?.id}&to=${newer?.id}`),
    );
    expect(roundTrips).toBe(1);
    const { from, to, fields, changed } = result.json.data;
    expect([from.id, to.id, from.stale, to.stale]).toEqual([older?.id, newer?.id, true, false]);
    expect(fields).toHaveLength(13);
    const sector = fields.find(({ field }: { field: string }) => field === "business_sector");
    expect(sector).toMatchObject({
      changed: true,
      before: { value: "healthcare", basis: "stated" },
      after: { value: "education" },
    });
    expect(fields.filter((field: { changed: boolean }) => field.changed)).toHaveLength(changed);
  });

  it("accepted again are shown under the corrections of their own text, and as stale when that text is not the meeting's", async () => {
    const id = await createClassified(world);
    await world.call("POST", `/api/v1/classifications/${id}/corrections`, { field: "lead_source", value: "event" });
    await world.call("PATCH", `/api/v1/meetings/${id}`, { transcript: OTHER });
    await rerun(world, id);
    const [, older] = await runsOf(world, id);
    const { status, json } = await world.call("POST", `/api/v1/meetings/${id}/runs/${older?.id}/accept`);
    expect(status).toBe(200);
    expect(json.data).toMatchObject({
      meeting_id: id,
      run_id: older?.id,
      business_sector: "healthcare",
      lead_source: "event",
      stale: true,
    });
    expect((await world.call("GET", `/api/v1/classifications/${id}`)).json.data.run_id).toBe(older?.id);
    expect((await runsOf(world, id)).map(({ accepted }) => accepted)).toEqual([false, true]);
    await rerun(world, id);
    expect((await runsOf(world, id)).map(({ accepted }) => accepted)).toEqual([true, false, false]);
  });

  it("of another meeting, or unknown, are 404, naming them", async () => {
    const [id, other] = [await createClassified(world), await createClassified(world)];
    const [own] = await runsOf(world, id);
    const [foreign] = await runsOf(world, other);
    for (const [method, path] of [
      ["GET", `runs/${foreign?.id}`],
      ["POST", `runs/${foreign?.id}/accept`],
      ["GET", `runs/diff?from=${own?.id}&to=${foreign?.id}`],
    ] as const) {
      const { status, json } = await world.call(method, `/api/v1/meetings/${id}/${path}`);
      expect(status).toBe(404);
      expect(json.error).toContain(String(foreign?.id));
    }
    expect((await world.call("GET", "/api/v1/meetings/2000000000/runs")).status).toBe(404);
    expect(await runsOf(world, await createMeeting(world))).toEqual([]);
  });

  it("cannot be changed or deleted by themselves", async () => {
    const id = await createClassified(world);
    const [run] = await runsOf(world, id);
    for (const method of ["DELETE", "PATCH", "PUT"]) {
      expect(
        (await world.call(method, `/api/v1/meetings/${id}/runs/${run?.id}`, method === "DELETE" ? undefined : {}))
          .status,
      ).toBe(405);
    }
  });

  it("are compared only when both are named", async () => {
    const id = await createClassified(world);
    const { status, json } = await world.call("GET", `/api/v1/meetings/${id}/runs/diff`);
    expect([status, json.details.map(({ path }: { path: string }) => path)]).toEqual([400, ["from", "to"]]);
  });
});

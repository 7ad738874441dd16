import { describe, expect, it } from "vitest";
import { createClassified, createMeeting, createSeller, NOTE, unique } from "../../test/factories.ts";
import { fakeModel, paidWorld } from "../../test/model.ts";
import { countRoundTrips, createWorld, type World } from "../../test/world.ts";
import { LABEL_FIELDS } from "../classification/taxonomy.ts";
import { correctLabel } from "./corrections.ts";

const classification = async (world: World, id: number) =>
  (await world.call("GET", `/api/v1/classifications/${id}`)).json.data;
const correct = (world: World, id: number, body: object) =>
  world.call("POST", `/api/v1/classifications/${id}/corrections`, body);
const corrections = async (world: World, id: number) =>
  (await world.call("GET", `/api/v1/classifications/${id}/corrections`)).json.data.corrections;
const reclassify = async (world: World, id: number) => {
  await world.call("POST", `/api/v1/workers/classify/${id}`, { force_reprocess: true });
  await world.drain();
};

/** Says nothing of what reports rest on: it asks for review. */
const VAGUE = "Conversamos un rato y quedamos en hablar otro día.";

describe("a correction", () => {
  const world = createWorld();

  it("shows at once, as a person's word, and leaves the run as it was", async () => {
    const id = await createClassified(world);
    const before = await classification(world, id);
    const { status, json } = await correct(world, id, {
      field: "business_sector",
      value: "education",
      note: "Es un instituto",
    });
    expect(status).toBe(201);
    const after = await classification(world, id);
    expect(json.data.classification).toMatchObject({ id: after.id, business_sector: "education" });
    expect(after.business_sector).toBe("education");
    expect(after.labels.business_sector).toMatchObject({
      value: "education",
      basis: "stated",
      confidence: 0.95,
      evidence: null,
    });
    expect(after.region).toBe(before.region);
    const run = (await world.call("GET", `/api/v1/meetings/${id}/runs/${after.run_id}`)).json.data;
    expect(run.output.business_sector).toBe("healthcare");
  });

  it("is found by the filters of lists", async () => {
    const seller_id = await createSeller(world);
    const id = await createClassified(world, { seller_id });
    await correct(world, id, { field: "business_sector", value: "education" });
    const { json } = await world.call("GET", `/api/v1/meetings?seller_id=${seller_id}&business_sector=education`);
    expect(json.data.meetings.map((meeting: { id: number }) => meeting.id)).toEqual([id]);
  });

  it("keeps the quote under the value it was quoted for", async () => {
    const id = await createClassified(world);
    await correct(world, id, { field: "business_sector", value: "healthcare" });
    expect((await classification(world, id)).labels.business_sector).toMatchObject({
      confidence: 0.95,
      evidence: { quote: expect.any(String) },
    });
  });

  it("says who, when, why, from what to what, newest first", async () => {
    const id = await createClassified(world);
    await correct(world, id, { field: "urgency", value: true, note: "lo pidió para ayer" });
    await correct(world, id, { field: "urgency", value: false });
    const [second, first] = await corrections(world, id);
    expect(first).toMatchObject({
      field: "urgency",
      value: true,
      note: "lo pidió para ayer",
      kind: "correction",
      in_force: true,
      undone_at: null,
      user: { id: expect.any(Number), name: null },
    });
    expect(second).toMatchObject({ before: true, value: false, note: "" });
    expect(Date.parse(first.created_at)).toBeGreaterThan(0);
    expect((await classification(world, id)).urgency).toBe(false);
  });

  it("taken back, the label falls back to the correction before it, then to the run", async () => {
    const id = await createClassified(world);
    const first = (await correct(world, id, { field: "region", value: "europe" })).json.data.correction_id;
    const second = (await correct(world, id, { field: "region", value: "latam_north" })).json.data.correction_id;
    const original = (await world.call("GET", `/api/v1/meetings/${id}/runs`)).json.data.runs[0];
    const undo = (correction: number) =>
      world.call("DELETE", `/api/v1/classifications/${id}/corrections/${correction}`);
    expect((await undo(second)).json).toEqual({ success: true, message: "Correction taken back" });
    expect((await classification(world, id)).region).toBe("europe");
    await undo(first);
    const after = await classification(world, id);
    const run = (await world.call("GET", `/api/v1/meetings/${id}/runs/${original.id}`)).json.data.output;
    expect(after.labels).toEqual(run.labels);
    expect(after.confidence_score).toBe(run.confidence_score);
    expect((await corrections(world, id)).map(({ in_force }: { in_force: boolean }) => in_force)).toEqual([
      false,
      false,
    ]);
    expect((await undo(first)).status).toBe(404);
  });

  it("survives another run over the same text, and not a change of the text", async () => {
    const id = await createClassified(world);
    await correct(world, id, { field: "lead_source", value: "event" });
    await reclassify(world, id);
    expect((await classification(world, id)).lead_source).toBe("event");
    await world.call("PATCH", `/api/v1/meetings/${id}`, { transcript: `${NOTE} Nada más.` });
    await reclassify(world, id);
    expect((await classification(world, id)).lead_source).toBe("referral");
    expect((await corrections(world, id))[0].in_force).toBe(false);
    await world.call("PATCH", `/api/v1/meetings/${id}`, { transcript: NOTE });
    await reclassify(world, id);
    expect((await classification(world, id)).lead_source).toBe("event");
  });

  it("of labels of a replaced text is refused, as is their approval, until the new one is classified", async () => {
    const id = await createClassified(world);
    await world.call("PATCH", `/api/v1/meetings/${id}`, { transcript: `${NOTE} Nada más.` });
    const refused = await correct(world, id, { field: "region", value: "europe" });
    expect([refused.status, refused.json.code]).toEqual([409, "stale_classification"]);
    expect((await world.call("POST", `/api/v1/reviews/${id}/approve`)).json.code).toBe("stale_classification");
    expect(await corrections(world, id)).toEqual([]);
    await reclassify(world, id);
    expect((await correct(world, id, { field: "region", value: "europe" })).status).toBe(201);
    // Without a text there is nothing to classify: what was classified is all there is to speak about.
    await world.call("PATCH", `/api/v1/meetings/${id}`, { transcript: null });
    expect((await correct(world, id, { field: "region", value: "asia" })).status).toBe(201);
  });

  it("made while an engine works on the same text is in the view that engine leaves", async () => {
    let meeting = 0;
    const outside = createWorld();
    const model = fakeModel(async (answer) => {
      if (meeting) await correct(outside, meeting, { field: "lead_source", value: "event" });
      return answer;
    });
    const paid = paidWorld(model);
    // A text of its own, as an equal one would be answered by its earlier reply.
    const id = await createClassified(paid, { transcript: `${NOTE} ${unique("Nota")}` });
    meeting = id;
    await reclassify(paid, id);
    const after = await classification(paid, id);
    expect(after.lead_source).toBe("event");
    expect(
      (await paid.call("GET", `/api/v1/meetings/${id}/runs`)).json.data.runs.map(
        ({ accepted }: { accepted: boolean }) => accepted,
      ),
    ).toEqual([true, false]);
    expect(model.calls).toBe(2);
  });

  it("made at once with others on the same meeting is not lost, whichever comes first", async () => {
    const id = await createClassified(world);
    const answers = await Promise.all([
      correct(world, id, { field: "region", value: "europe" }),
      correct(world, id, { field: "urgency", value: true }),
      correct(world, id, { field: "company_size", value: "large" }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await classification(world, id)).toMatchObject({ region: "europe", urgency: true, company_size: "large" });
  });

  it.each([
    [{ field: "region", value: "healthcare" }, "value"],
    [{ field: "urgency", value: "true" }, "value"],
    [{ field: "region", value: true }, "value"],
    [{ field: "summary", value: "x" }, "field"],
    [{ field: "region" }, "value"],
    [{ field: "region", value: "europe", user_id: 2 }, "user_id"],
    [{ field: "region", value: "europe", note: "a\u0000b" }, "note"],
  ])("that the label guide does not allow is refused, naming what is wrong: %j", async (body, path) => {
    const id = await createClassified(world);
    const { status, json } = await correct(world, id, body);
    expect([status, json.code]).toEqual([400, "validation_failed"]);
    expect(json.details.map((detail: { path: string }) => detail.path)).toContain(path);
  });

  it("of a meeting without classification is 404, as is the list of an unknown meeting; a meeting without corrections has an empty list", async () => {
    const id = await createMeeting(world);
    expect((await correct(world, id, { field: "region", value: "europe" })).status).toBe(404);
    expect((await world.call("GET", "/api/v1/classifications/2000000000/corrections")).status).toBe(404);
    expect(await corrections(world, id)).toEqual([]);
    expect((await world.call("DELETE", `/api/v1/classifications/${id}/corrections/1`)).status).toBe(404);
  });

  it("cannot be taken back through another meeting", async () => {
    const [id, other] = [await createClassified(world), await createClassified(world)];
    const { correction_id } = (await correct(world, id, { field: "region", value: "europe" })).json.data;
    expect((await world.call("DELETE", `/api/v1/classifications/${other}/corrections/${correction_id}`)).status).toBe(
      404,
    );
    expect((await classification(world, id)).region).toBe("europe");
  });

  it("goes with the result when that is deleted", async () => {
    const id = await createClassified(world);
    await correct(world, id, { field: "region", value: "europe" });
    expect((await world.call("DELETE", `/api/v1/workers/classification/${id}`)).status).toBe(200);
    expect(await corrections(world, id)).toEqual([]);
  });

  it("costs two round trips to make and one to list", async () => {
    const id = await createClassified(world);
    const correction = () =>
      correctLabel(world.deps, { userId: 1 }, id, { field: "region", value: "europe", note: "" });
    expect((await countRoundTrips(correction)).roundTrips).toBe(2);
    expect((await countRoundTrips(() => corrections(world, id))).roundTrips).toBe(1);
  });
});

describe("the review queue", () => {
  const world = createWorld();
  const queue = async (query: string) => (await world.call("GET", `/api/v1/reviews?${query}`)).json.data;

  it("holds what asks for review, with its reasons, client and seller, least certain first, in one round trip", async () => {
    const seller_id = await createSeller(world, { name: "Rosa Díaz" });
    const vague = await createClassified(world, { seller_id, transcript: VAGUE });
    const vaguer = await createClassified(world, { seller_id, transcript: "ok ok" });
    await createClassified(world, { seller_id });
    const { result, roundTrips } = await countRoundTrips(() => queue(`seller_id=${seller_id}`));
    expect(roundTrips).toBe(1);
    const ids = result.reviews.map(
      ({ classification: { meeting_id } }: { classification: { meeting_id: number } }) => meeting_id,
    );
    expect(ids).toEqual(expect.arrayContaining([vague, vaguer]));
    const scores = result.reviews.map(
      ({ classification: { confidence_score } }: { classification: { confidence_score: number } }) => confidence_score,
    );
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(result.reviews[0]).toMatchObject({
      seller: { id: seller_id, name: "Rosa Díaz" },
      client: { id: expect.any(Number) },
      classification: { needs_review: true },
    });
    expect(result.counts).toMatchObject({ total: ids.length, stale: 0, by_reason: { little_evidence: 2 } });
    expect(result.pagination.total).toBe(ids.length);
  });

  it("continues after a cursor and filters by reason, counting all reasons still", async () => {
    const seller_id = await createSeller(world);
    for (const words of ["uno", "dos", "tres"])
      await createClassified(world, { seller_id, transcript: `${VAGUE} ${words}` });
    const first = await queue(`seller_id=${seller_id}&reason=little_evidence&limit=2`);
    const second = await queue(
      `seller_id=${seller_id}&reason=little_evidence&limit=2&cursor=${first.pagination.nextCursor}`,
    );
    const ids = [...first.reviews, ...second.reviews].map(
      ({ classification: { id } }: { classification: { id: number } }) => id,
    );
    expect(new Set(ids).size).toBe(3);
    const none = await queue(`seller_id=${seller_id}&reason=lost_but_closing`);
    expect([none.reviews, none.counts.by_reason.little_evidence]).toEqual([[], 3]);
  });

  it("counts those whose transcript has changed since", async () => {
    const seller_id = await createSeller(world);
    const id = await createClassified(world, { seller_id, transcript: VAGUE });
    await world.call("PATCH", `/api/v1/meetings/${id}`, { transcript: NOTE });
    expect((await queue(`seller_id=${seller_id}`)).counts).toMatchObject({ total: 1, stale: 1 });
  });

  it("lets a meeting go once it is approved, with every label confirmed, and approving again changes nothing", async () => {
    const seller_id = await createSeller(world);
    const id = await createClassified(world, { seller_id, transcript: VAGUE });
    await correct(world, id, { field: "region", value: "europe" });
    const { status, json } = await world.call("POST", `/api/v1/reviews/${id}/approve`);
    expect([status, json.data.needs_review, json.data.review_reasons, json.data.region]).toEqual([
      200,
      false,
      [],
      "europe",
    ]);
    expect((await queue(`seller_id=${seller_id}`)).reviews).toEqual([]);
    await world.call("POST", `/api/v1/reviews/${id}/approve`);
    const said = await world.call("GET", `/api/v1/classifications/${id}/corrections?limit=100`);
    const kinds = said.json.data.corrections.map(
      ({ kind, field }: { kind: string; field: string }) => `${kind} ${field}`,
    );
    expect(kinds.toSorted()).toEqual(
      [
        ...LABEL_FIELDS.filter((field) => field !== "region").map((field) => `approval ${field}`),
        "approval sentiment",
        "correction region",
      ].toSorted(),
    );
  });

  it("an approval makes no default look stated; a correction that gives the same value does", async () => {
    const id = await createClassified(world);
    const before = (await classification(world, id)).labels;
    expect(before.decision_maker_role).toMatchObject({ basis: "defaulted", by: "engine" });
    await world.call("POST", `/api/v1/reviews/${id}/approve`);
    const after = await classification(world, id);
    expect(after.labels.decision_maker_role).toEqual({ ...before.decision_maker_role, by: "reviewer" });
    expect(after.labels.business_sector).toMatchObject({ basis: "stated", confidence: 0.95, by: "reviewer" });
    expect(after.needs_review).toBe(false);
    await correct(world, id, { field: "decision_maker_role", value: before.decision_maker_role.value });
    expect((await classification(world, id)).labels.decision_maker_role).toMatchObject({
      basis: "stated",
      confidence: 0.95,
      by: "reviewer",
    });
  });

  it("takes a meeting back when its approval is taken back; its corrections stay", async () => {
    const id = await createClassified(world, { transcript: VAGUE });
    await correct(world, id, { field: "region", value: "europe" });
    await world.call("POST", `/api/v1/reviews/${id}/approve`);
    expect((await world.call("DELETE", `/api/v1/reviews/${id}/approve`)).status).toBe(200);
    expect(await classification(world, id)).toMatchObject({ needs_review: true, region: "europe" });
    expect((await world.call("DELETE", `/api/v1/reviews/${id}/approve`)).status).toBe(404);
  });

  it("an approval holds for the next run over the same text", async () => {
    const id = await createClassified(world, { transcript: VAGUE });
    await world.call("POST", `/api/v1/reviews/${id}/approve`);
    await reclassify(world, id);
    expect((await classification(world, id)).needs_review).toBe(false);
  });

  it("tells what was classified from an older text from the rest", async () => {
    const seller_id = await createSeller(world);
    const [old, present] = [
      await createClassified(world, { seller_id, transcript: VAGUE }),
      await createClassified(world, { seller_id, transcript: VAGUE }),
    ];
    await world.call("PATCH", `/api/v1/meetings/${old}`, { transcript: `${VAGUE} Eso.` });
    const idsOf = async (query: string) => {
      const { reviews, counts, pagination } = await queue(`seller_id=${seller_id}${query}`);
      const ids = reviews.map(
        ({ classification: { meeting_id } }: { classification: { meeting_id: number } }) => meeting_id,
      );
      return [ids.toSorted((a: number, b: number) => a - b), counts.stale, pagination.total];
    };
    expect(await idsOf("")).toEqual([[old, present], 1, 2]);
    expect(await idsOf("&stale=true")).toEqual([[old], 1, 1]);
    expect(await idsOf("&stale=false")).toEqual([[present], 1, 1]);
    for (const list of ["classifications", "meetings"])
      for (const [stale, id] of [
        [true, old],
        [false, present],
      ] as const) {
        const { json } = await world.call(
          "GET",
          `/api/v1/${list}?stale=${stale}${list === "meetings" ? `&seller_id=${seller_id}` : ""}`,
        );
        const rows = list === "meetings" ? json.data.meetings : json.data;
        const found = rows.map((row: { id: number; meeting_id?: number }) => row.meeting_id ?? row.id);
        if (list === "meetings") expect([found, json.data.pagination.total]).toEqual([[id], 1]);
        else expect([found.includes(id), found.includes(id === old ? present : old)]).toEqual([true, false]);
      }
  });

  it("refuses an unknown reason and 404s the approval of what is not classified", async () => {
    expect((await world.call("GET", "/api/v1/reviews?reason=dislike")).status).toBe(400);
    expect((await world.call("POST", `/api/v1/reviews/${await createMeeting(world)}/approve`)).status).toBe(404);
  });
});

import { beforeAll, describe, expect, inject, it } from "vitest";
import { createClassified, createClient, createMeeting, createSeller, NOTE, unique } from "./factories.ts";
import { type Answer, type CallOptions, createWorld } from "./world.ts";

const world = createWorld();
const API = "/api/v1";
const INSTANT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const NOTHING = 2_000_000_000;

const call = (method: string, path: string, body?: unknown, options?: CallOptions) =>
  world.call(method, `${API}${path}`, body, options);
const get = (path: string) => call("GET", path);

/** A success in the contract's envelope; gives its data. */
function expectData(answer: Answer, status = 200) {
  expect(answer.status, answer.text).toBe(status);
  expect(answer.json).toMatchObject({ success: true, message: expect.any(String) });
  return answer.json.data;
}

/** A deletion: a message and no data. */
function expectDone(answer: Answer) {
  expect(answer.status, answer.text).toBe(200);
  expect(answer.json).toEqual({ success: true, message: expect.any(String) });
}

function expectError(answer: Answer, status: number, code: string) {
  expect([answer.status, answer.json?.code], answer.text).toEqual([status, code]);
}

const keysOf = (value: object) => Object.keys(value).sort();
const PAGINATION = {
  page: 1,
  limit: expect.any(Number),
  total: expect.any(Number),
  totalPages: expect.any(Number),
  nextCursor: null,
};

const LABELS = [
  "business_sector",
  "company_size",
  "region",
  "lead_source",
  "vambe_product",
  "use_case",
  "primary_pain_point",
  "urgency",
  "decision_maker_role",
  "purchase_stage",
  "language",
  "lost_client_bad_meeting",
];

/** What the old front end reads of a classification, and cannot bear to miss. */
function expectClassification(data: Record<string, unknown>) {
  for (const label of LABELS)
    expect([label, typeof data[label]]).toEqual([label, /urgency|lost_client/.test(label) ? "boolean" : "string"]);
  expect(data).toMatchObject({
    sentiment: expect.stringMatching(/^(positive|neutral|negative)$/),
    categories: expect.any(Array),
    key_topics: expect.any(Array),
    action_items: expect.any(Array),
    next_steps: expect.any(String),
    summary: expect.stringMatching(/./),
    confidence_score: expect.any(Number),
    model_used: expect.any(String),
    processed_at: INSTANT,
    processing_time_ms: expect.any(Number),
  });
}

describe("/auth", () => {
  const password = "una clave larga";
  const person = () => ({ email: `${unique("Contract")}@Example.com`, name: "Ana Rojas", password });
  const SESSION = ["access_token", "expires_in", "refresh_token", "user"];
  const register = (body: object = person()) => call("POST", "/auth/register", body, { as: "super_admin" });
  const login = (body: object) => call("POST", "/auth/login", body, { as: null });

  it("POST /register gives the new user and its tokens, of role user unless said", async () => {
    const body = person();
    const data = expectData(await register(body), 201);
    expect(keysOf(data)).toEqual(SESSION);
    expect(data.user).toEqual({
      id: expect.any(Number),
      email: body.email,
      name: "Ana Rojas",
      role: "user",
      active: true,
    });
    expectError(await register({ ...person(), email: body.email.toLowerCase() }), 409, "email_taken");
    expectError(await register({ ...person(), name: "x" }), 400, "validation_failed");
    expectError(await call("POST", "/auth/register", person()), 403, "forbidden");
  });

  it("POST /login gives tokens and the user", async () => {
    const { email } = person();
    await register({ ...person(), email, role: "admin" });
    const data = expectData(await login({ email, password }));
    expect(keysOf(data)).toEqual(SESSION);
    expect(keysOf(data.user)).toEqual(["active", "email", "id", "name", "role"]);
    expect(data).toMatchObject({ expires_in: expect.any(Number), user: { role: "admin" } });
    expectError(await login({ email, password: "otra clave" }), 401, "invalid_credentials");
    expectError(await login({ email, password: "corta" }), 400, "validation_failed");
    expectError(await login({ email }), 400, "validation_failed");
  });

  it("POST /refresh gives the same with a new refresh token; every failure is 400 invalid_grant", async () => {
    const first = expectData(await register(), 201);
    const refresh = (body: object) => call("POST", "/auth/refresh", body, { as: null });
    const second = expectData(await refresh({ refresh_token: first.refresh_token }));
    expect(keysOf(second)).toEqual(SESSION);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    for (const body of [
      {},
      { refresh_token: "" },
      { refresh_token: "nonsense" },
      { refresh_token: first.refresh_token },
    ]) {
      expectError(await refresh(body), 400, "invalid_grant");
    }
  });

  it("GET /profile, POST /change-password and /logout speak for the token's user", async () => {
    const { access_token, refresh_token, user } = expectData(await register(), 201);
    const as = { as: { token: access_token } };
    const profile = expectData(await call("GET", "/auth/profile", undefined, as));
    expect(profile).toEqual({ ...user, created_at: INSTANT, updated_at: INSTANT });
    const change = (current_password: string) =>
      call("POST", "/auth/change-password", { current_password, new_password: "otra clave larga" }, as);
    expectError(await change("equivocada"), 400, "wrong_password");
    expectDone(await change(password));
    expectDone(await call("POST", "/auth/logout", { refresh_token }, as));
    expectError(await call("POST", "/auth/refresh", { refresh_token }, { as: null }), 400, "invalid_grant");
    expectError(await call("GET", "/auth/profile", undefined, { as: null }), 401, "unauthorized");
  });
});

describe("/clients", () => {
  const KEYS = ["created_at", "email", "id", "name", "phone", "updated_at"];

  it("POST, GET, PATCH and DELETE one", async () => {
    const email = `${unique("Contract")}@Example.com`;
    const created = expectData(await call("POST", "/clients", { name: "Clínica", email, phone: "" }), 201);
    expect(created).toEqual({
      id: expect.any(Number),
      name: "Clínica",
      email,
      phone: null,
      created_at: INSTANT,
      updated_at: INSTANT,
    });
    expect(keysOf(created)).toEqual(KEYS);
    const path = `/clients/${created.id}`;
    expect(expectData(await get(path))).toEqual(created);
    expect(expectData(await call("PATCH", path, { phone: "+56 (2)2345-6789" }))).toMatchObject({
      name: "Clínica",
      email,
      phone: "+56 (2)2345-6789",
    });
    expect(expectData(await call("PATCH", path, { email: null, phone: "" }))).toMatchObject({
      email: null,
      phone: null,
    });
    expectDone(await call("DELETE", path));
    for (const method of ["GET", "PATCH", "DELETE"])
      expectError(await call(method, path, method === "PATCH" ? {} : undefined), 404, "not_found");
  });

  it("refuse an e-mail in use, whatever its case", async () => {
    const email = `${unique("contract")}@example.com`;
    const id = await createClient(world, { email });
    expectError(await call("POST", "/clients", { name: "Ana", email: email.toUpperCase() }), 409, "email_taken");
    expectError(
      await call("PATCH", `/clients/${await createClient(world)}`, { email: email.toUpperCase() }),
      409,
      "email_taken",
    );
    expectData(await call("PATCH", `/clients/${id}`, { email: email.toUpperCase() }));
  });

  it("are deleted with their meetings only when cascade says so", async () => {
    const client_id = await createClient(world);
    const meeting = await createMeeting(world, { client_id });
    expectError(await call("DELETE", `/clients/${client_id}`), 409, "has_meetings");
    expectData(await get(`/meetings/${meeting}`));
    expectDone(await call("DELETE", `/clients/${client_id}?cascade=true`));
    expectError(await get(`/meetings/${meeting}`), 404, "not_found");
  });

  it("are listed 10 to a page, sorted, by number or cursor", async () => {
    for (let i = 0; i < 3; i++) await createClient(world);
    const { clients, pagination } = expectData(await get("/clients"));
    expect(keysOf(clients[0])).toEqual(KEYS);
    expect(pagination).toMatchObject({
      page: 1,
      limit: 10,
      total: expect.any(Number),
      totalPages: Math.ceil(pagination.total / 10),
    });
    const first = expectData(await get("/clients?limit=2&sortBy=id&sortOrder=desc"));
    const next = expectData(
      await get(`/clients?limit=2&sortBy=id&sortOrder=desc&cursor=${first.pagination.nextCursor}`),
    );
    expect(next.clients[0].id).toBeLessThan(first.clients[1].id);
    expectError(await get("/clients?sortBy=color"), 400, "validation_failed");
    expectError(await get("/clients?limit=101"), 400, "validation_failed");
    expectError(await get("/clients?cursor=nonsense"), 400, "invalid_cursor");
  });
});

describe("/sellers", () => {
  const KEYS = ["active", "created_at", "email", "id", "name", "phone", "prompt", "updated_at"];

  it("POST, GET, PUT, PATCH and DELETE one; PUT may be partial", async () => {
    const name = unique("Marcela");
    const created = expectData(
      await call("POST", "/sellers", { name, email: `${unique("contract")}@example.com` }),
      201,
    );
    expect(keysOf(created)).toEqual(KEYS);
    expect(created).toMatchObject({ name, phone: null, active: true, prompt: "" });
    const path = `/sellers/${created.id}`;
    expect(expectData(await get(path))).toEqual(created);
    for (const method of ["PUT", "PATCH"]) {
      expect(expectData(await call(method, path, { prompt: `Vende a clínicas (${method})` }))).toMatchObject({
        name,
        prompt: `Vende a clínicas (${method})`,
      });
    }
    expectError(await call("PUT", path, { email: null }), 400, "validation_failed");
    expectDone(await call("DELETE", path));
    expectError(await call("PUT", path, {}), 404, "not_found");
  });

  it("GET /active gives those who are, by name, as a plain array", async () => {
    const [active, gone] = [await createSeller(world), await createSeller(world, { active: false })];
    const data = expectData(await get("/sellers/active"));
    const ids = data.map(({ id }: { id: number }) => id);
    expect([ids.includes(active), ids.includes(gone)]).toEqual([true, false]);
  });

  it("are listed 100 to a page, and kept while they have meetings", async () => {
    const id = await createSeller(world);
    await createMeeting(world, { seller_id: id });
    expectError(await call("DELETE", `/sellers/${id}`), 409, "has_meetings");
    const { sellers, pagination } = expectData(await get("/sellers"));
    expect([keysOf(sellers[0]), pagination.limit]).toEqual([KEYS, 100]);
    expectError(await call("POST", "/sellers", { name: "Ana" }), 400, "validation_failed");
  });
});

describe("/meetings", () => {
  const KEYS = [
    "client",
    "client_id",
    "closed",
    "created_at",
    "id",
    "meeting_at",
    "seller",
    "seller_id",
    "transcript",
    "updated_at",
  ];
  let client_id: number;
  let seller_id: number;
  beforeAll(async () => {
    [client_id, seller_id] = [await createClient(world), await createSeller(world)];
  });
  const body = (more: object = {}) => ({ client_id, seller_id, meeting_at: "2026-03-02T14:30:00Z", ...more });

  it("POST, GET, PATCH, close and DELETE one", async () => {
    const created = expectData(await call("POST", "/meetings", body({ transcript: NOTE })), 201);
    expect(keysOf(created)).toEqual(KEYS);
    expect(created).toMatchObject({ meeting_at: "2026-03-02T14:30:00.000Z", closed: false, transcript: NOTE });
    expect([keysOf(created.client), keysOf(created.seller)]).toEqual([
      ["email", "id", "name", "phone"],
      ["active", "email", "id", "name", "phone"],
    ]);
    const path = `/meetings/${created.id}`;
    expect(expectData(await get(path))).toEqual({ ...created, classification: null });
    expect(expectData(await call("PATCH", path, { transcript: "Otro" }))).toMatchObject({
      transcript: "Otro",
      closed: false,
    });
    for (let i = 0; i < 2; i++) expect(expectData(await call("PATCH", `${path}/close`)).closed).toBe(true);
    expectDone(await call("DELETE", path));
    for (const answer of [
      await get(path),
      await call("PATCH", path, {}),
      await call("PATCH", `${path}/close`),
      await call("DELETE", path),
    ])
      expectError(answer, 404, "not_found");
  });

  it("held on a date are held at that day's midnight in the configured zone", async () => {
    expect(expectData(await call("POST", "/meetings", body({ meeting_at: "2026-03-02" })), 201).meeting_at).toBe(
      "2026-03-02T03:00:00.000Z",
    );
    expect(expectData(await call("POST", "/meetings", body({ meeting_at: "2026-07-02" })), 201).meeting_at).toBe(
      "2026-07-02T04:00:00.000Z",
    );
    expectError(await call("POST", "/meetings", body({ meeting_at: "2024-02-30" })), 400, "validation_failed");
  });

  it("with an unknown client or seller are 400 naming it", async () => {
    expectError(await call("POST", "/meetings", body({ client_id: NOTHING })), 400, "unknown_client");
    expectError(await call("POST", "/meetings", body({ seller_id: NOTHING })), 400, "unknown_seller");
    expectError(
      await call("PATCH", `/meetings/${await createMeeting(world)}`, { seller_id: NOTHING }),
      400,
      "unknown_seller",
    );
  });

  it("are listed newest first and found by client, seller, dates, closed, classified, label and text", async () => {
    const word = unique("palabra").replaceAll("-", "");
    const client = await createClient(world);
    const older = await createMeeting(world, {
      client_id: client,
      seller_id,
      meeting_at: "2019-01-01",
      transcript: `Hablamos de ${word}`,
    });
    const newer = await createClassified(world, {
      client_id: client,
      seller_id,
      meeting_at: "2019-02-01",
      closed: true,
    });
    const found = async (query: string) =>
      expectData(await get(`/meetings?client_id=${client}&${query}`)).meetings.map(({ id }: { id: number }) => id);
    expect(keysOf(expectData(await get(`/meetings?client_id=${client}`)).meetings[0])).toEqual(KEYS);
    expect(await found("")).toEqual([newer, older]);
    expect(await found("sortOrder=asc")).toEqual([older, newer]);
    expect(await found("closed=true")).toEqual([newer]);
    expect(await found("classified=false")).toEqual([older]);
    expect(await found("from=2019-01-15&to=2019-02-01")).toEqual([newer]);
    expect(await found("business_sector=healthcare")).toEqual([newer]);
    expect(await found("business_sector=education")).toEqual([]);
    expect(await found(`q=${word}&seller_id=${seller_id}`)).toEqual([older]);
    expectError(await get("/meetings?business_sector=nonsense"), 400, "validation_failed");
  });
});

describe("/workers", () => {
  const TASK = ["error", "meta", "result", "status", "task_id"];

  it("POST /classify/{id} queues, GET /task/{id} follows, and the result can be read everywhere", async () => {
    const id = await createMeeting(world);
    const queued = expectData(await call("POST", `/workers/classify/${id}`), 202);
    expect(queued).toEqual({ task_id: expect.any(String), meeting_id: id, status: "queued" });
    const task = async () => expectData(await get(`/workers/task/${queued.task_id}`));
    expect(await task()).toMatchObject({ task_id: queued.task_id, status: "pending", result: null, error: null });
    await world.drain();
    const finished = await task();
    expect(keysOf(finished)).toEqual(TASK);
    expect(finished).toMatchObject({ status: "completed", result: { success: true, meeting_id: id }, error: null });
    expectClassification(finished.result.classification_data);
    const again = expectData(await call("POST", `/workers/classify/${id}`), 200);
    expect(again).toEqual(finished);
    expectData(await call("POST", `/workers/classify/${id}`, { force_reprocess: true, callback_url: null }), 202);
    await world.drain();
  });

  it("refuse what cannot be classified", async () => {
    expectError(await call("POST", `/workers/classify/${NOTHING}`), 404, "not_found");
    expectError(
      await call("POST", `/workers/classify/${await createMeeting(world, { transcript: null })}`),
      409,
      "no_transcript",
    );
    expectError(await call("POST", "/workers/classify/abc"), 400, "validation_failed");
    expectError(await get(`/workers/task/${crypto.randomUUID()}`), 404, "not_found");
  });

  it("POST /classify/batch queues many, and GET /task shows the batch's progress", async () => {
    const ids = [await createMeeting(world), await createMeeting(world)];
    const batch = expectData(await call("POST", "/workers/classify/batch", { meeting_ids: ids }), 202);
    expect(batch).toMatchObject({
      batch_task_id: expect.any(String),
      queued_tasks: [expect.any(String), expect.any(String)],
      meeting_ids: ids,
      total_queued: 2,
    });
    await world.drain();
    const finished = expectData(await get(`/workers/task/${batch.batch_task_id}`));
    expect(finished).toMatchObject({
      status: "completed",
      meta: { progress: 100, counts: { completed: 2, failed: 0 } },
    });
    for (const meeting_ids of [[], [0], Array.from({ length: 1001 }, (_, i) => i + 1)]) {
      expectError(await call("POST", "/workers/classify/batch", { meeting_ids }), 400, "validation_failed");
    }
    expectError(await call("POST", "/workers/classify/batch", { meeting_ids: [NOTHING] }), 404, "not_found");
  });

  it("GET /stats measures, GET /health is open", async () => {
    const stats = expectData(await get("/workers/stats"));
    expect(stats).toMatchObject({
      queue_length: expect.any(Number),
      total_tasks: expect.any(Number),
      recent_tasks_24h: expect.any(Number),
    });
    expect(keysOf(stats.task_counts)).toEqual(["completed", "failed", "pending", "processing"]);
    expect(expectData(await call("GET", "/workers/health", undefined, { as: null }))).toMatchObject({ healthy: true });
  });

  it("GET and DELETE /classification/{id}, GET /classifications", async () => {
    const id = await createClassified(world);
    const { meeting_id, classification } = expectData(await get(`/workers/classification/${id}`));
    expect(meeting_id).toBe(id);
    expectClassification(classification);
    const { results, total_count } = expectData(await get("/workers/classifications?limit=2"));
    expect([keysOf(results[0]), typeof total_count]).toEqual([["classification", "meeting_id"], "number"]);
    expectDone(await call("DELETE", `/workers/classification/${id}`));
    for (const answer of [
      await get(`/workers/classification/${id}`),
      await get(`/classifications/${id}`),
      await call("DELETE", `/workers/classification/${id}`),
    ])
      expectError(answer, 404, "not_found");
  });
});

describe("/classifications", () => {
  it("GET gives an array in data, newest first, up to 1,000, with pagination beside it", async () => {
    const id = await createClassified(world);
    const answer = await get("/classifications");
    const rows = expectData(answer);
    expect(answer.json.pagination).toMatchObject({
      ...PAGINATION,
      limit: 1000,
      nextCursor: answer.json.pagination.nextCursor,
    });
    const row = rows.find(({ meeting_id }: { meeting_id: number }) => meeting_id === id);
    expectClassification(row);
    expect(row).toMatchObject({
      id: expect.any(Number),
      client_name: expect.any(String),
      seller_name: expect.any(String),
      meeting_at: INSTANT,
      created_at: INSTANT,
      updated_at: INSTANT,
    });
    const times = rows.map(({ processed_at }: { processed_at: string }) => processed_at);
    expect(times).toEqual([...times].sort().reverse());
    expect(expectData(await get(`/classifications/${id}`))).toEqual(row);
    expectData(await get("/classifications?business_sector=healthcare&limit=1000"));
    expectError(await get("/classifications?limit=1001"), 400, "validation_failed");
    expectError(await get(`/classifications/${NOTHING}`), 404, "not_found");
  });
});

describe("what acts on everything there is, in a database apart", () => {
  const whole = createWorld({ settings: { DATABASE_URL: inject("wholeDatabaseUrl") } });
  const post = (path: string) => whole.call("POST", `${API}${path}`, undefined, { as: "super_admin" });

  it("POST /classifications/queue-unclassified queues them", async () => {
    const id = await createMeeting(whole);
    const data = expectData(await post("/classifications/queue-unclassified"), 202);
    expect(keysOf(data)).toEqual(["queued", "total"]);
    expect(data.queued).toBeGreaterThan(0);
    expect(whole.sent.length).toBeGreaterThan(0);
    const { tasks } = expectData(await whole.call("GET", `${API}/workers/tasks?meeting_id=${id}`));
    expect(tasks.length).toBeGreaterThan(0);
  });

  it("POST /seeds/populate counts what it inserted and skipped, once", async () => {
    expectData(await post("/seeds/populate"));
    const again = expectData(await post("/seeds/populate"));
    expect(keysOf(again)).toEqual(expect.arrayContaining(["clients", "meetings", "queued", "sellers"]));
    expect(again).toMatchObject({ clients: { inserted: 0 }, sellers: { inserted: 0 }, meetings: { inserted: 0 } });
    expectError(await whole.call("POST", `${API}/seeds/populate`), 403, "forbidden");
  });
});

describe("/kpis", () => {
  const year = 1991;
  const range = `startDate=${year}-01-01&endDate=${year}-12-31`;
  const number = expect.any(Number);
  const numberOrNull = (value: unknown) => value === null || typeof value === "number";
  beforeAll(async () => {
    await createClassified(world, { meeting_at: `${year}-05-06`, closed: true });
    await createMeeting(world, { meeting_at: `${year}-08-09` });
  });

  it("/overview", async () => {
    const data = expectData(await get(`/kpis/overview?${range}`));
    expect(data).toMatchObject({
      totalClients: number,
      totalSellers: number,
      totalMeetings: 2,
      totalClassifications: 1,
      meetingsThisMonth: number,
      meetingsLastWeek: number,
      averageConversionRate: number,
    });
    expect(data.averageMeetingDuration).toBeNull();
  });

  it("/sellers/performance is ranked", async () => {
    const rows = expectData(await get(`/kpis/sellers/performance?${range}`));
    const met = rows.filter(({ totalMeetings }: { totalMeetings: number }) => totalMeetings > 0);
    expect(met).toHaveLength(2);
    for (const row of met) {
      expect(row).toMatchObject({
        sellerId: number,
        sellerName: expect.any(String),
        totalMeetings: 1,
        completedMeetings: number,
        completionRate: number,
        totalClassifications: number,
        ranking: number,
      });
      expect([numberOrNull(row.averageConfidence), numberOrNull(row.averagePositiveSentiment)]).toEqual([true, true]);
    }
    const rankings = rows.map(({ ranking }: { ranking: number }) => ranking);
    expect(rankings).toEqual([...rankings].sort((a, b) => a - b));
  });

  it.each([
    ["daily", "1991-05-06"],
    ["weekly", "1991-W19"],
    ["monthly", "1991-05"],
    ["quarterly", "1991Q2"],
    ["yearly", "1991"],
  ])("/meetings/trends?period=%s names periods like %s", async (period, named) => {
    const rows = expectData(await get(`/kpis/meetings/trends?${range}&period=${period}`));
    const row = rows.find((one: { period: string }) => one.period === named);
    expect(row).toMatchObject({
      totalMeetings: number,
      completedMeetings: number,
      cancelledMeetings: number,
      completionRate: number,
      averageDuration: null,
    });
  });

  it("/clients/engagement and /clients/analysis", async () => {
    expect(expectData(await get(`/kpis/clients/engagement?${range}`))).toMatchObject({
      uniqueClients: 2,
      activeClientsThisMonth: number,
      averageMeetingsPerClient: 1,
      clientsWithPositiveSentiment: number,
      clientsWithNegativeSentiment: number,
      clientRetentionRate: number,
      newClientsThisMonth: number,
    });
    const analysis = expectData(await get(`/kpis/clients/analysis?${range}`));
    expect(analysis.totalAnalyzedMeetings).toBe(1);
    expect(analysis.topSectors).toEqual([expect.objectContaining({ sector: "healthcare", count: 1, percentage: 100 })]);
    for (const [list, name] of [
      ["topLeadSources", "source"],
      ["topTechnologies", "vambe_product"],
      ["topUseCases", "use_case"],
      ["topPrimaryPainPoints", "primary_pain_point"],
    ] as const) {
      expect(analysis[list]).toEqual([
        expect.objectContaining({ [name]: expect.any(String), count: 1, percentage: 100 }),
      ]);
    }
  });

  it("/ gives them all at once", async () => {
    const data = expectData(await get(`/kpis?${range}`));
    expect(keysOf(data)).toEqual([
      "clientAnalysis",
      "clientEngagement",
      "generatedAt",
      "meetingTrends",
      "overview",
      "sellerPerformance",
    ]);
    expect(data.generatedAt).toEqual(INSTANT);
  });

  it("refuse an unknown zone or period and a start after the end", async () => {
    for (const query of [
      "timezone=Mars/Olympus",
      "period=hourly",
      "startDate=2026-03-02&endDate=2026-03-01",
      "color=red",
    ]) {
      expectError(await get(`/kpis?${query}`), 400, "validation_failed");
    }
  });
});

describe("what is open to everybody", () => {
  const open = (path: string) => world.call("GET", path, undefined, { as: null });

  it("GET /health answers at both its paths, with and without a look behind", async () => {
    for (const path of ["/health", `${API}/health`]) {
      const data = expectData(await open(path));
      expect(data).toMatchObject({ status: "ok", timestamp: INSTANT, uptime: expect.any(Number) });
      expect(keysOf(data.checks)).toEqual(["classifier", "database", "queue"]);
      expect(expectData(await open(`${path}?deep=false`)).checks).toBeNull();
    }
  });

  it("GET /openapi.json, /docs and / lead to everything", async () => {
    expect((await open("/openapi.json")).json.openapi).toBe("3.1.0");
    expect((await open("/docs")).text).toContain("swagger-ui");
    expect(expectData(await open("/"))).toMatchObject({ docs: "/docs", openapi: "/openapi.json" });
  });

  it("a preflight is answered for every route, without credentials for any origin", async () => {
    const headers = {
      Origin: "https://app.example.com",
      "Access-Control-Request-Method": "PATCH",
      "Access-Control-Request-Headers": "authorization,content-type",
    };
    const answer = await world.call("OPTIONS", `${API}/clients/1`, undefined, { as: null, headers });
    expect([
      answer.status,
      answer.headers.get("Access-Control-Allow-Origin"),
      answer.headers.get("Access-Control-Allow-Credentials"),
    ]).toEqual([204, "*", null]);
    expect(answer.headers.get("Access-Control-Allow-Methods")).toContain("PATCH");
  });

  it("every answer carries X-Request-Id, the caller's own where it gave one", async () => {
    expect((await open("/health")).headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(
      (await world.call("GET", "/nothing", undefined, { headers: { "X-Request-Id": "mine-1" } })).json.request_id,
    ).toBe("mine-1");
  });
});

import createClient from "openapi-fetch";
import { expect, it } from "vitest";
import type { paths } from "./api.d.ts";
import { NOTE, unique } from "./factories.ts";
import { createWorld } from "./world.ts";

const world = createWorld();
const ORIGIN = "https://api.test";

/** The client's way into the worker, as if over the network. */
async function fetchFromWorld(request: Request): Promise<Response> {
  const body = request.body === null ? undefined : await request.text();
  const path = request.url.slice(ORIGIN.length);
  // The world names the type of a body itself.
  const { "content-type": _, ...sent } = Object.fromEntries(request.headers);
  const { status, text, headers } = await world.call(request.method, path, body, { as: null, headers: sent });
  return new Response(text, { status, headers });
}

it("a client made from the document logs in, registers, classifies, polls and reads labels with their evidence", async () => {
  const email = `${unique("client")}@example.com`;
  const password = "una clave larga";
  await world.call(
    "POST",
    "/api/v1/auth/register",
    { email, name: "Ana Rojas", password, role: "admin" },
    { as: "super_admin" },
  );

  const api = createClient<paths>({ baseUrl: ORIGIN, fetch: fetchFromWorld });
  const session = await api.POST("/api/v1/auth/login", { body: { email, password } });
  const token = session.data?.data.access_token;
  api.use({ onRequest: ({ request }) => request.headers.set("Authorization", `Bearer ${token}`) });

  const client = await api.POST("/api/v1/clients", { body: { name: unique("Clínica"), email: null, phone: "" } });
  const seller = await api.POST("/api/v1/sellers", {
    body: { name: unique("Marcela"), email: `${unique("seller")}@example.com` },
  });
  const [client_id = 0, seller_id = 0] = [client.data?.data.id, seller.data?.data.id];
  const created = await api.POST("/api/v1/meetings", {
    body: { client_id, seller_id, meeting_at: "2026-03-02T14:30:00Z", transcript: NOTE },
    params: { header: { "Idempotency-Key": crypto.randomUUID() } },
  });
  expect([client.response.status, seller.response.status, created.response.status]).toEqual([201, 201, 201]);
  const meetingId = created.data?.data.id ?? 0;

  const queued = await api.POST("/api/v1/workers/classify/{meetingId}", { params: { path: { meetingId } } });
  expect(queued.response.status).toBe(202);
  const taskId = queued.data?.data.task_id ?? "";
  const poll = () => api.GET("/api/v1/workers/task/{taskId}", { params: { path: { taskId } } });
  expect((await poll()).data?.data.status).toBe("pending");
  await world.drain();
  const finished = (await poll()).data?.data;
  expect([finished?.status, finished?.meta.progress]).toEqual(["completed", 100]);

  const read = await api.GET("/api/v1/meetings/{id}", { params: { path: { id: meetingId } } });
  const classification = read.data?.data.classification;
  expect(classification).toMatchObject({ business_sector: "healthcare", language: "es", stale: false });
  const evidence = classification?.labels.business_sector.evidence;
  expect(NOTE.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote);

  const refused = await api.GET("/api/v1/meetings/{id}", { params: { path: { id: 2_000_000_000 } } });
  expect([refused.response.status, refused.error?.code]).toEqual([404, "not_found"]);
});

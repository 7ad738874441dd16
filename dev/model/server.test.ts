import { afterEach, describe, expect, it } from "vitest";
import { createOpenAiEngine } from "../../src/classification/openai/engine.ts";
import { type ModelServer, startModelServer } from "./server.ts";

const servers: ModelServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(script: string[] = []): Promise<ModelServer> {
  const server = await startModelServer({ port: 0, script });
  servers.push(server);
  return server;
}

/** What the real engine makes of one transcript: the sector it finds, or the code it fails with. */
function classify(server: ModelServer, transcript: string, timeoutMs = 5_000): Promise<string> {
  const engine = createOpenAiEngine({
    apiKey: "any",
    baseUrl: server.url,
    model: "gpt-6-luna",
    reasoningEffort: null,
    timeoutMs,
    maxOutputTokens: 4_000,
    logprobs: false,
  });
  const client = { name: "Ana Ruiz", email: null, phone: null };
  const meeting = { transcript, guidance: "", client, seller: { name: "Pedro Soto" }, meetingAt: new Date(0) };
  return engine.classify(meeting, new AbortController().signal).then(
    (draft) => draft.labels.business_sector.value,
    (error: { code: string; retryAfter: number | null }) => `${error.code} ${error.retryAfter}`,
  );
}

const admin = (server: ModelServer, path: string, init?: RequestInit) =>
  fetch(server.url.replace(/\/v1$/, path), init).then(async (response) => ({
    status: response.status,
    json: await response.json(),
  }));

describe("the stand-in model", () => {
  it("takes its script call by call, then what a transcript's marker says, then the usual", async () => {
    const server = await start(["429=7", "500"]);
    expect(await classify(server, "mining")).toBe("model_throttled 7");
    expect(await classify(server, "mining")).toBe("model_unavailable null");
    expect(await classify(server, "mining [[model:refusal]]")).toBe("model_refused null");
    expect(await classify(server, "mining")).toBe("mining");
  });

  it("stops a marker's behaviour after as many calls as it says", async () => {
    const server = await start();
    const text = "mining [[model:500*2]]";
    expect([await classify(server, text), await classify(server, text), await classify(server, text)]).toEqual([
      "model_unavailable null",
      "model_unavailable null",
      "mining",
    ]);
  });

  it("tells the calls it answered from those that hung up before", async () => {
    const server = await start();
    expect(await classify(server, "mining [[model:slow=1000*1]]", 50)).toBe("model_timeout null");
    expect(await classify(server, "mining [[model:slow=1000*1]]")).toBe("mining");
    expect(server.calls.map(({ answered }) => answered)).toEqual([false, true]);
  });

  it("mends a fault when asked to, and shows one static prompt over all calls, without any text", async () => {
    const server = await start();
    expect(await classify(server, "mining secreto [[model:out-of-list]]")).toBe("mining");
    expect(await classify(server, "retail")).toBe("retail");
    const { json } = await admin(server, "/calls");
    expect(json).toMatchObject({
      prefixes: 1,
      calls: [{ correction: false }, { correction: true }, { behaviour: "well" }],
    });
    expect(JSON.stringify(json)).not.toContain("secreto");
  });

  it("is told from outside what to do", async () => {
    const server = await start();
    expect(await admin(server, "/behaviour", { method: "POST", body: '{"default": "empty"}' })).toMatchObject({
      status: 200,
    });
    expect(await classify(server, "mining")).toBe("model_empty_reply null");
    expect(await admin(server, "/behaviour", { method: "POST", body: '{"script": ["nope"]}' })).toMatchObject({
      status: 400,
    });
    await admin(server, "/calls", { method: "DELETE" });
    expect(server.calls).toEqual([]);
  });

  it("closes at once while a call hangs", async () => {
    const server = await start(["hang"]);
    expect(await classify(server, "mining", 50)).toBe("model_timeout null");
  });

  it("asks for a bearer, a known path and a request strict mode takes", async () => {
    const server = await start();
    const post = (path: string, headers: Record<string, string>) =>
      admin(server, path, { method: "POST", headers, body: "{}" });
    expect(await post("/v1/chat/completions", {})).toMatchObject({ status: 401 });
    expect(await post("/v1/chat/completions", { authorization: "Bearer x" })).toMatchObject({ status: 400 });
    expect(await post("/v1/completions", { authorization: "Bearer x" })).toMatchObject({ status: 404 });
  });
});

import { describe, expect, it } from "vitest";
import { createApiKey } from "../src/apikeys/service.ts";
import { ROLES, type Role, SCOPES, type Scope } from "../src/auth/actor.ts";
import { signAccessToken } from "../src/auth/token.ts";
import { createSeller, unique } from "./factories.ts";
import { createWorld } from "./world.ts";

/**
 * Who may call what, asked of every operation of the document for every kind of caller. The database is away for these
 * calls, so nothing happens: who is let in gets as far as a validation or a 503, who is not gets 401 or 403. Tokens need no
 * database, and the keys are remembered from one call before.
 */
interface Operation {
  operationId: string;
  security: Record<string, string[]>[];
  "x-access"?: string;
  "x-scope"?: Scope;
  requestBody?: { content: Record<string, unknown> };
  parameters?: { name: string; in: string; schema?: { format?: string; type?: string } }[];
}

const setup = createWorld();
const { json: document } = await setup.call("GET", "/openapi.json", undefined, { as: null });
const operations = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, ...operation })),
);

const away = Object.assign(new Error("the database is away"), { name: "NeonDbError" });
const noDatabase = new Proxy({} as never, {
  get: () => {
    throw away;
  },
});
const world = createWorld({ deps: () => ({ db: noDatabase }) });

type Caller = {
  name: string;
  as: null | { token: string };
  role: Role | null;
  sellerId: number | null;
  scope: Scope | null;
};

const session = (role: Role, sellerId: number | null = null) =>
  signAccessToken(setup.deps, { userId: 2_000_000_000, role, sellerId, sessionId: crypto.randomUUID() });

/** A super admin's key of this scope, remembered. */
async function key(scope: Scope): Promise<string> {
  const body = {
    email: `${unique("jefa")}@example.com`,
    name: "Jefa",
    password: "una clave larga",
    role: "super_admin",
  };
  const { json } = await setup.call("POST", "/api/v1/auth/register", body, { as: "super_admin" });
  const owner = { userId: json.data.user.id, role: "super_admin" as const, sellerId: null, sessionId: null, key: null };
  const made = await createApiKey(setup.deps, owner, { name: scope, scopes: [scope], expires_at: null });
  await setup.call("GET", "/api/v1/auth/profile", undefined, { as: { token: made.key } });
  return made.key;
}

const callers: Caller[] = [
  { name: "nobody", as: null, role: null, sellerId: null, scope: null },
  { name: "a bad token", as: { token: "nonsense" }, role: null, sellerId: null, scope: null },
  { name: "a bad key", as: { token: "vk_nonsense" }, role: null, sellerId: null, scope: null },
  ...(await Promise.all(
    ROLES.map(
      async (role): Promise<Caller> => ({
        name: role,
        as: { token: await session(role) },
        role,
        sellerId: null,
        scope: null,
      }),
    ),
  )),
  {
    name: "a seller's user",
    as: { token: await session("user", await createSeller(setup)) },
    role: "user",
    sellerId: 1,
    scope: null,
  },
];
for (const scope of SCOPES) {
  callers.push({
    name: `a key to ${scope}`,
    as: { token: await key(scope) },
    role: "super_admin",
    sellerId: null,
    scope,
  });
}

const REACHES: Record<string, (caller: Caller) => boolean> = {
  any: () => true,
  admin: ({ role }) => role !== "user",
  admin_or_seller: ({ role, sellerId }) => role !== "user" || sellerId !== null,
  super_admin: ({ role }) => role === "super_admin",
};

/** What the document says of a caller. */
function expected(
  { security, "x-access": access = "", "x-scope": scope }: Operation,
  caller: Caller,
): "in" | 401 | 403 {
  if (security.length === 0) return "in";
  if (caller.role === null) return 401;
  if (!REACHES[access]?.(caller)) return 403;
  if (caller.scope === null) return "in";
  return security.some((one) => "apiKey" in one) && caller.scope === scope ? "in" : 403;
}

function call(operation: (typeof operations)[number], as: Caller["as"]) {
  const schemaOf = (name: string) =>
    operation.parameters?.find((one) => one.name === name && one.in === "path")?.schema;
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    schemaOf(name)?.format === "uuid" ? crypto.randomUUID() : "2000000000",
  );
  const type = Object.keys(operation.requestBody?.content ?? {})[0];
  const options = { as, ...(type === undefined ? {} : { headers: { "Content-Type": type } }) };
  return world.call(operation.method, path, type === undefined ? undefined : "{}", options);
}

describe("every operation of the document", () => {
  it("says who it is for", () => {
    expect(operations.length).toBeGreaterThan(50);
    expect(operations.filter(({ security }) => !Array.isArray(security))).toEqual([]);
    const schemes = Object.keys(document.components.securitySchemes);
    expect(
      operations.flatMap(({ security }) => security.flatMap(Object.keys)).filter((name) => !schemes.includes(name)),
    ).toEqual([]);
  });

  it("is public only where the contract says so", () => {
    const open = operations
      .filter(({ security }) => security.length === 0)
      .map(({ method, path }) => `${method} ${path}`);
    expect(open.sort()).toEqual([
      "GET /api/v1/health",
      "GET /api/v1/workers/health",
      "GET /health",
      "POST /api/v1/auth/login",
      "POST /api/v1/auth/refresh",
    ]);
  });

  it.each(callers)("lets $name in where it says so, and nowhere else", async (caller) => {
    const wrong: string[] = [];
    for (const operation of operations) {
      const { status } = await call(operation, caller.as);
      const outcome = status === 401 || status === 403 ? status : "in";
      if (outcome !== expected(operation, caller))
        wrong.push(`${operation.operationId}: ${status}, not ${expected(operation, caller)}`);
    }
    expect(wrong).toEqual([]);
  });
});

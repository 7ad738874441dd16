import type { RouteConfig } from "@hono/zod-openapi";
import { type Access, requiredScope } from "../auth/actor.ts";
import type { ErrorCode } from "../platform/errors.ts";
import type { LimitName } from "../platform/limits.ts";
import { problems } from "./problem.ts";

/** What a route says of itself. */
export type Definition<P extends string> = Omit<RouteConfig, "path" | "security" | "middleware"> & {
  path: P;
  operationId: string;
  summary: string;
  tags: string[];
  /** Who may call it: the guard enforces it and the document shows it. */
  access: Access;
  /** The limit its callers' addresses count against, when it is public; `api` unless said. */
  limit?: LimitName;
  /** Whether it takes If-Match: its handler hands `c.var.expected` to the write and sets `version`. */
  conditional?: boolean;
  /** Whether a POST takes an Idempotency-Key, so that its answer is kept for a day; it does unless told otherwise. */
  replayable?: boolean;
  /** The errors of its own; those every such route can give are added. */
  errors?: readonly ErrorCode[];
};

/** What does something can be sent again under an Idempotency-Key. */
export const takesKey = ({ method, access, replayable = true }: Definition<string>): boolean =>
  method === "post" && access !== "public" && replayable;

/** Reads of one resource carry an ETag. */
export const readsOne = ({ method, path, responses }: Definition<string>): boolean => {
  const answer = responses[200];
  return (
    method === "get" &&
    path.includes("{") &&
    answer !== undefined &&
    "content" in answer &&
    answer.content?.["application/json"] !== undefined
  );
};

/** Errors a route can give by its form alone. */
function commonErrors(definition: Definition<string>): ErrorCode[] {
  const { access, request } = definition;
  const codes: ErrorCode[] = ["validation_failed"];
  if (request?.body) codes.push("payload_too_large", "unsupported_media_type");
  if (request?.body?.content["application/json"]) codes.push("invalid_json");
  if (access !== "public") codes.push("unauthorized", "forbidden");
  if (takesKey(definition)) codes.push("idempotency_in_flight", "idempotency_mismatch");
  if (definition.conditional) codes.push("precondition_failed");
  return [...codes, "rate_limited", "internal", "unavailable"];
}

const WHO: Record<Access, string> = {
  public: "Open to everybody.",
  any: "For any valid token.",
  admin: "For the roles `admin` and `super_admin`.",
  admin_or_seller: "For the roles `admin` and `super_admin`; a user linked to a seller sees what is that seller's.",
  super_admin: "For the role `super_admin`.",
};

/**
 * Who may call it, as the document says it: `x-access` a token's user must reach, and `x-scope` an API key must have beside.
 * OpenAPI has no place for roles and scopes under schemes other than OAuth's.
 */
function guardOf({ access, method, tags }: Definition<string>) {
  if (access === "public") return { security: [], "x-access": access };
  const scope = requiredScope({ method, tags, access });
  if (scope === null) return { security: [{ bearer: [] }], "x-access": access };
  return { security: [{ bearer: [] }, { apiKey: [] }], "x-access": access, "x-scope": scope };
}

function scopeOf({ access, method, tags }: Definition<string>): string {
  if (access === "public") return "";
  const scope = requiredScope({ method, tags, access });
  return scope === null ? " API keys are not taken." : ` API keys need the scope \`${scope}\`.`;
}

const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` });
const headers = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** Answers that ask for patience say for how long. */
const withWaits = (answers: RouteConfig["responses"]): RouteConfig["responses"] => ({
  ...answers,
  429: {
    ...answers[429],
    headers: headers("Retry-After", "RateLimit", "RateLimit-Policy"),
  } as RouteConfig["responses"][number],
  503: { ...answers[503], headers: headers("Retry-After") } as RouteConfig["responses"][number],
});

/** What the answers of a route carry by its form, beside what it declares. */
function responsesOf(definition: Definition<string>): RouteConfig["responses"] {
  const { errors = [], responses } = definition;
  const own = Object.entries(responses).map(([status, response]) => {
    const shown = headers(
      ...(status === "200" && (readsOne(definition) || definition.conditional) ? ["ETag"] : []),
      ...(takesKey(definition) ? ["Idempotent-Replayed"] : []),
    );
    return [status, { ...response, ...(Object.keys(shown).length === 0 ? {} : { headers: shown }) }];
  });
  return {
    ...(readsOne(definition)
      ? { 304: { description: "Nothing has changed since the ETag in If-None-Match.", headers: headers("ETag") } }
      : {}),
    ...withWaits(problems([...commonErrors(definition), ...errors])),
    ...Object.fromEntries(own),
  };
}

/** The OpenAPI operation of a route: its own words, and all that follows from its form. */
export function contractOf(definition: Definition<string>): RouteConfig {
  const { access, conditional, replayable, errors, limit, description = "", ...operation } = definition;
  const parameters = [
    ...(takesKey(definition) ? [parameter("IdempotencyKey")] : []),
    ...(conditional ? [parameter("IfMatch")] : []),
    ...(readsOne(definition) ? [parameter("IfNoneMatch")] : []),
  ];
  return {
    ...operation,
    description: `${description}\n\n${WHO[access]}${scopeOf(definition)}`.trim(),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...guardOf(definition),
    responses: responsesOf(definition),
  };
}

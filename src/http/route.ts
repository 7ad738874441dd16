import { OpenAPIHono, type OpenAPIRoute, type RouteConfig, createRoute, z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { Access } from "../auth/actor.ts";
import type { ErrorCode } from "../platform/errors.ts";
import type { AppEnv } from "./env.ts";
import { requireContentType } from "./middleware/content-type.ts";
import { authenticate } from "./middleware/authenticate.ts";
import { errorDetails, problems, validationFailed } from "./problem.ts";

type Definition<P extends string> = Omit<RouteConfig, "path" | "security" | "middleware"> & {
  path: P;
  operationId: string;
  summary: string;
  tags: string[];
  /** Who may call it: the guard enforces it and the document shows it. */
  access: Access;
  /** The errors of its own; those every such route can give are added. */
  errors?: readonly ErrorCode[];
};

/** Errors a route can give by its form alone. */
function commonErrors({ access, request }: Pick<Definition<string>, "access" | "request">): ErrorCode[] {
  const codes: ErrorCode[] = [];
  if (request) codes.push("validation_failed");
  if (request?.body) codes.push("payload_too_large", "unsupported_media_type");
  if (request?.body?.content["application/json"]) codes.push("invalid_json");
  if (access !== "public") codes.push("unauthorized");
  if (access === "admin" || access === "super_admin") codes.push("forbidden");
  return [...codes, "rate_limited", "internal", "unavailable"];
}

/**
 * An endpoint: its contract and its handler. The access it declares becomes both the document's `security` and the guard
 * that runs before validation, so the two cannot differ.
 */
export function defineRoute<const P extends string, R extends Definition<P>>(
  definition: R,
  handler: OpenAPIRoute<R, AppEnv>["handler"],
) {
  const { access, errors = [], ...config } = definition;
  const middleware: MiddlewareHandler<AppEnv>[] = [];
  if (access !== "public") middleware.push(authenticate(access));
  const body = config.request?.body;
  if (body) middleware.push(requireContentType(Object.keys(body.content), { required: body.required === true }));
  const route = {
    ...(config as Omit<RouteConfig, "security">),
    middleware,
    security: access === "public" ? [] : [{ bearer: access === "any" ? [] : [access] }],
    responses: { ...problems([...commonErrors(definition), ...errors]), ...config.responses },
  };
  return { route: createRoute(route as RouteConfig) as unknown as R, handler };
}

/** A router whose failed validations become the contract's error. */
export function newRouter() {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success) throw validationFailed(errorDetails(result.error));
    },
  });
}

/** The body of a successful answer. */
export const success = <T>(data: T, message = "OK") => ({ success: true as const, data, message });

/** A documented JSON answer holding `data` of this schema. */
export function ok<T extends z.ZodType>(schema: T, description: string) {
  return {
    description,
    content: {
      "application/json": { schema: z.strictObject({ success: z.literal(true), data: schema, message: z.string() }) },
    },
  };
}

/** A documented JSON answer with a message alone. */
export const done = (description: string) => ({
  description,
  content: { "application/json": { schema: z.strictObject({ success: z.literal(true), message: z.string() }) } },
});

/** A required JSON body of this schema. */
export function jsonBody<T extends z.ZodType>(schema: T) {
  return { body: { required: true, content: { "application/json": { schema } } } } as const;
}

import { createRoute, OpenAPIHono, type OpenAPIRoute, z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { requiredScope } from "../auth/actor.ts";
import { contractOf, type Definition, readsOne, takesKey } from "./contract.ts";
import type { AppEnv } from "./env.ts";
import { audited } from "./middleware/audit.ts";
import { authenticate } from "./middleware/authenticate.ts";
import { requireContentType } from "./middleware/content-type.ts";
import { entityTag, ifMatch } from "./middleware/etag.ts";
import { idempotent } from "./middleware/idempotency.ts";
import { limitAddress } from "./middleware/limit.ts";
import { errorDetails, validationFailed } from "./problem.ts";

/** Answers are of one caller at one moment: no cache on the way keeps them. */
const noStore = createMiddleware<AppEnv>(async (c, next) => {
  c.header("Cache-Control", "no-store");
  await next();
});

/** Refuses what a route without a query would ignore: `?dry_run=true` on the wrong route must not do the work. */
const noQuery = createMiddleware<AppEnv>(async (c, next) => {
  const names = Object.keys(c.req.queries());
  if (names.length > 0) throw validationFailed(names.map((path) => ({ path, message: "Is not known here." })));
  await next();
});

/**
 * An endpoint: its contract and its handler. The access it declares becomes both the document's `security` and the guard
 * that runs before validation, so the two cannot differ.
 */
export function defineRoute<const P extends string, R extends Definition<P>>(
  definition: R,
  handler: OpenAPIRoute<R, AppEnv>["handler"],
) {
  const { access, request, operationId, conditional } = definition;
  const middleware: MiddlewareHandler<AppEnv>[] = [noStore];
  if (definition.method !== "get") middleware.push(audited(operationId));
  if (access === "public") middleware.push(limitAddress(definition.limit ?? "api"));
  else middleware.push(authenticate(access, requiredScope({ ...definition, access })));
  if (!request?.query) middleware.push(noQuery);
  const body = request?.body;
  if (body) middleware.push(requireContentType(Object.keys(body.content), { required: body.required === true }));
  if (takesKey(definition)) middleware.push(idempotent(operationId));
  if (conditional) middleware.push(ifMatch);
  if (conditional || readsOne(definition)) middleware.push(entityTag);
  return { route: createRoute({ ...contractOf(definition), middleware }) as unknown as R, handler };
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

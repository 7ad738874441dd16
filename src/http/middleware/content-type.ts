import { createMiddleware } from "hono/factory";
import { ApiError } from "../../platform/errors.ts";
import type { AppEnv } from "../env.ts";

/**
 * Refuses a body that is not of a type the route takes. Without this a wrong type would be validated as an empty body.
 * Where the body is optional, none at all is an empty object, whatever type was announced for it.
 */
export function requireContentType(types: readonly string[], { required }: { required: boolean }) {
  return createMiddleware<AppEnv>(async (c, next) => {
    if (!required && (c.req.raw.body === null || c.req.header("Content-Length") === "0")) {
      Object.assign(c.req.bodyCache, { text: Promise.resolve("{}") });
      return next();
    }
    const given = c.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase() ?? "";
    if (!types.includes(given)) {
      const message =
        given === ""
          ? `Send a body with Content-Type ${types.join(" or ")}.`
          : `This route takes ${types.join(" or ")}, not ${given}.`;
      throw new ApiError("unsupported_media_type", message);
    }
    await next();
  });
}

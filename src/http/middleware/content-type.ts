import { createMiddleware } from "hono/factory";
import { ApiError } from "../../platform/errors.ts";
import type { AppEnv } from "../env.ts";

/** Refuses a body that is not of a type the route takes. Without this a wrong type would be validated as an empty body. */
export function requireContentType(types: readonly string[]) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const given = c.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase() ?? "";
    if (!types.includes(given)) {
      const message = given === "" ? `Send a body with Content-Type ${types.join(" or ")}.` : `This route takes ${types.join(" or ")}, not ${given}.`;
      throw new ApiError("unsupported_media_type", message);
    }
    await next();
  });
}

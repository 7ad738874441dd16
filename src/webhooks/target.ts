import type { Config } from "../platform/env.ts";
import { ApiError } from "../platform/errors.ts";
import { refusalOf } from "./address.ts";

/** Throws `url_not_allowed`, naming the field, unless we may be sent to this URL. It is looked at again before each try. */
export function requireTarget(config: Config, path: string, url: string): void {
  const message = refusalOf(url, { loopback: config.WEBHOOK_ALLOW_LOOPBACK });
  if (message !== null) throw new ApiError("url_not_allowed", `${path}: ${message}`, { details: [{ path, message }] });
}

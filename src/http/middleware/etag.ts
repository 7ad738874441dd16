import { createMiddleware } from "hono/factory";
import { digest } from "../../platform/digest.ts";
import type { AppEnv } from "../env.ts";

/**
 * A tag has two parts, `"<version>.<hash>"`: the version is the resource's own `updated_at`, which a conditional write
 * compares in the database; the hash is of the whole answer, which may show more than the resource (a meeting shows its
 * client), so that 304 is said only when nothing in it has changed.
 */
const tagOf = (version: Date | undefined, hash: string) =>
  `"${version ? `${version.getTime().toString(36)}.` : ""}${hash.slice(0, 22)}"`;

/** The tags of an If-Match or If-None-Match. Weak ones count as strong: an edge that compresses turns ours into such. */
const tagsIn = (header: string) => [...header.matchAll(/(?:W\/)?("[^"]*")/g)].map(([, tag = ""]) => tag);

/** Tags the answers of a route on one resource, and answers 304 to a reader who has the same. */
export const entityTag = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  if (c.res.status !== 200) return;
  const tag = tagOf(c.get("version"), await digest(new Uint8Array(await c.res.clone().arrayBuffer())));
  c.header("ETag", tag);
  const known = c.req.header("If-None-Match");
  if (c.req.method !== "GET" || known === undefined) return;
  if (known.trim() !== "*" && !tagsIn(known).includes(tag)) return;
  c.res = new Response(null, { status: 304, headers: { ETag: tag } });
  c.res.headers.delete("Content-Type");
});

/** Reads If-Match for a handler, which hands it on to the write as `c.var.expected`. */
export const ifMatch = createMiddleware<AppEnv>(async (c, next) => {
  const header = c.req.header("If-Match");
  if (header !== undefined && header.trim() !== "*") c.set("expected", tagsIn(header).flatMap(versionOf));
  await next();
});

function versionOf(tag: string): Date[] {
  const stamp = Number.parseInt(/^"([0-9a-z]{1,9})\./.exec(tag)?.[1] ?? "", 36);
  return Number.isNaN(stamp) ? [] : [new Date(stamp)];
}

import { z } from "zod";
import type { Deps } from "../platform/deps.ts";
import { isPublicAddress } from "./address.ts";

const TIMEOUT_MS = 3_000;

/** Answers of type A (1) and AAAA (28) hold an address; others, as CNAME, a name. */
const DnsAnswer = z.object({ Answer: z.array(z.object({ type: z.number(), data: z.string() })).default([]) });
const ADDRESS_TYPES = new Set([1, 28]);

/**
 * Whether a host name resolves to an address that is not public, asked of the DNS-over-HTTPS server in WEBHOOK_RESOLVER;
 * false without one. A Worker's fetch resolves names by itself and tells nobody, so a name that changes between this look
 * and the request is not caught: only the network can (Cloudflare's does not route to private addresses).
 * Throws when the resolver does not answer.
 */
export async function resolvesInside(deps: Pick<Deps, "config" | "fetch">, url: string): Promise<boolean> {
  const { WEBHOOK_RESOLVER: resolver, WEBHOOK_ALLOW_LOOPBACK } = deps.config;
  const { hostname } = new URL(url);
  if (resolver === null || WEBHOOK_ALLOW_LOOPBACK || hostname.startsWith("[") || /^[\d.]+$/.test(hostname))
    return false;
  const answers = await Promise.all(["A", "AAAA"].map((type) => ask(deps, resolver, hostname, type)));
  return answers.flat().some((address) => !isPublicAddress(address));
}

async function ask({ fetch }: Pick<Deps, "fetch">, resolver: string, name: string, type: string): Promise<string[]> {
  const url = new URL(resolver);
  url.searchParams.set("name", name);
  url.searchParams.set("type", type);
  const response = await fetch(url.href, {
    headers: { Accept: "application/dns-json" },
    redirect: "manual",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`the resolver answered ${response.status}`);
  const { Answer } = DnsAnswer.parse(await response.json());
  return Answer.flatMap(({ type: kind, data }) => (ADDRESS_TYPES.has(kind) ? [data] : []));
}

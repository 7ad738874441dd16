import { createHmac } from "node:crypto";
import { Webhook } from "standardwebhooks";
import type { Config } from "../platform/env.ts";
import type { EndpointRow } from "./table.ts";

/** The salt of the secret that signs what goes to the callback_url of tasks. */
const CALLBACKS = "callbacks";

/**
 * The signing secret that belongs to a salt, `whsec_` and 32 bytes in base64. Secrets are derived, not stored: who reads
 * the database cannot sign in our name, and there is nothing to decrypt. Changing WEBHOOK_SECRET changes them all.
 */
export function secretOf(config: Config, salt: string): string {
  const key = config.WEBHOOK_SECRET ?? config.JWT_SECRET;
  return `whsec_${createHmac("sha256", key).update(`webhook signing secret: ${salt}`).digest("base64")}`;
}

/** The secret that signs callbacks. */
export const callbackSecret = (config: Config): string => secretOf(config, CALLBACKS);

/** The salts that sign at an instant: the endpoint's own, and the one before while its rotation still overlaps. */
export function signingSalts(
  endpoint: Pick<EndpointRow, "salt" | "previousSalt" | "previousUntil"> | null,
  at: Date,
): string[] {
  if (!endpoint) return [CALLBACKS];
  const { salt, previousSalt, previousUntil } = endpoint;
  return previousSalt !== null && previousUntil !== null && previousUntil > at ? [salt, previousSalt] : [salt];
}

/** The headers that let a receiver verify a body by the Standard Webhooks specification, one signature per salt. */
export function signedHeaders(
  config: Config,
  salts: readonly string[],
  message: { id: string; at: Date; body: string },
): Record<string, string> {
  const signatures = salts.map((salt) =>
    new Webhook(secretOf(config, salt)).sign(message.id, message.at, message.body),
  );
  return {
    "webhook-id": message.id,
    "webhook-timestamp": String(Math.floor(message.at.getTime() / 1000)),
    "webhook-signature": signatures.join(" "),
  };
}

import { createHash, createHmac } from "node:crypto";

/** SHA-256, base64url: what is stored of a secret that is random enough not to need a slow hash. */
export const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64url");

/** A name for something personal (an address, an e-mail) that tells equals apart and cannot be undone without the secret. */
export const pseudonym = (text: string, secret: string): string =>
  createHmac("sha256", secret).update(text).digest("base64url").slice(0, 22);

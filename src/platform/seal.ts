const bytes = (text: string) => new TextEncoder().encode(text);

async function keyFrom(secret: string, purpose: string): Promise<CryptoKey> {
  const mac = await crypto.subtle.importKey("raw", bytes(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const raw = await crypto.subtle.sign("HMAC", mac, bytes(purpose));
  return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
}

const NONCE_BYTES = 12;

/** Encrypts `text` so that only the same secret and purpose open it. */
export async function seal(text: string, secret: string, purpose: string): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce },
    await keyFrom(secret, purpose),
    bytes(text),
  );
  return Buffer.concat([nonce, new Uint8Array(sealed)]).toString("base64");
}

/** What was sealed, or null when the secret or purpose is another. */
export async function unseal(sealed: string, secret: string, purpose: string): Promise<string | null> {
  const all = Buffer.from(sealed, "base64");
  const iv = all.subarray(0, NONCE_BYTES);
  try {
    const text = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv },
      await keyFrom(secret, purpose),
      all.subarray(NONCE_BYTES),
    );
    return new TextDecoder().decode(text);
  } catch {
    return null;
  }
}

const encoder = new TextEncoder();

/** SHA-256 of the parts, in hex; where one part ends and the next begins counts. */
export async function digest(...parts: (string | Uint8Array<ArrayBuffer>)[]): Promise<string> {
  const hash = async (part: string | Uint8Array<ArrayBuffer>) =>
    Buffer.from(await crypto.subtle.digest("SHA-256", typeof part === "string" ? encoder.encode(part) : part)).toString(
      "hex",
    );
  return hash((await Promise.all(parts.map(hash))).join("."));
}

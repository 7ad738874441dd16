import { WorkError } from "../../platform/failure.ts";

/**
 * A `fetch` that reads the whole reply, up to `maxBytes`, before it answers.
 * The SDK's timeout ends with the headers, so a server that trickles its body could hold a worker for ever;
 * reading here keeps the body under the same signal. A larger reply is a terminal WorkError `model_reply_too_large`.
 */
export function boundedFetch(inner: typeof fetch, maxBytes: number): typeof fetch {
  return async (input, init) => {
    const response = await inner(input, init);
    if (!response.body) return response;
    const reader = response.body.getReader();
    const signal = init?.signal ?? null;
    const cancel = () => void reader.cancel().catch(() => undefined);
    if (signal?.aborted) cancel();
    signal?.addEventListener("abort", cancel);
    try {
      const body = await readUpTo(reader, maxBytes);
      signal?.throwIfAborted();
      return new Response(response.status === 204 ? null : body, {
        status: response.status,
        headers: response.headers,
      });
    } finally {
      signal?.removeEventListener("abort", cancel);
    }
  };
}

async function readUpTo(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      throw new WorkError("terminal", "model_reply_too_large", `The model's reply is larger than ${maxBytes} bytes.`);
    }
    chunks.push(value);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}

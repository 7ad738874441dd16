/** Seconds to wait, rounded up, from `retry-after-ms`, `retry-after` in seconds, or `retry-after` as an HTTP date; null when absent. */
export function retryAfterSeconds(headers: Headers, now: Date): number | null {
  const milliseconds = Number.parseFloat(headers.get("retry-after-ms") ?? "");
  if (Number.isFinite(milliseconds)) return clampSeconds(milliseconds / 1000);
  const header = headers.get("retry-after")?.trim();
  if (!header) return null;
  if (/^\d+(\.\d+)?$/.test(header)) return clampSeconds(Number(header));
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : clampSeconds((date - now.getTime()) / 1000);
}

/** Queues hold a message for at most 12 hours (Cloudflare's limit), so a longer wait cannot be honoured anyway. */
function clampSeconds(seconds: number): number {
  return Math.min(Math.max(Math.ceil(seconds), 0), 43_200);
}

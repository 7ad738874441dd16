/** What went wrong in work done for a queue message, said in a way the queue can act on. */
export class WorkError extends Error {
  readonly code: string;
  /** terminal: trying again cannot help · transient: uses up an attempt · throttled: passes by itself, uses no attempt. */
  readonly kind: "terminal" | "transient" | "throttled";
  /** Seconds the other side asked us to wait; null when it did not say. */
  readonly retryAfter: number | null;

  constructor(
    kind: WorkError["kind"],
    code: string,
    message: string,
    options: { retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "WorkError";
    this.kind = kind;
    this.code = code;
    this.retryAfter = options.retryAfter ?? null;
  }
}

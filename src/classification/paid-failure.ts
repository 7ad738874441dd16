import { WorkError } from "../platform/failure.ts";
import type { Usage } from "./engine.ts";

/** A failure that cost something: calls before it, or the failed one itself, were answered and metered. */
export class PaidFailure extends WorkError {
  /** The model that answered. */
  readonly model: string;
  readonly usage: Usage;

  constructor({ kind, code, message, retryAfter, cause }: WorkError, model: string, usage: Usage) {
    super(kind, code, message, { retryAfter, cause });
    this.model = model;
    this.usage = usage;
  }
}

/** What the server has said yes to: it must all be found again. */
export interface Ledger {
  /** The newest accepted fields of each row, by id. */
  clients: Map<number, Fields>;
  meetings: Map<number, Fields>;
  /** Meetings whose classification was accepted. */
  queued: Set<number>;
}

export type Fields = Record<string, string | number | boolean | null>;

export const newLedger = (): Ledger => ({ clients: new Map(), meetings: new Map(), queued: new Set() });

/**
 * Compares accepted rows with those found.
 * @returns one sentence per row that is missing or other than accepted
 */
export function missing(
  what: string,
  accepted: ReadonlyMap<number, Fields>,
  found: ReadonlyMap<number, Fields>,
): string[] {
  const sentences: string[] = [];
  for (const [id, fields] of accepted) {
    const row = found.get(id);
    if (!row) sentences.push(`${what} ${id} is gone`);
    else {
      const other = Object.keys(fields).filter((name) => row[name] !== fields[name]);
      if (other.length > 0) sentences.push(`${what} ${id} has another ${other.join(", ")}`);
    }
  }
  return sentences;
}

import { createHash } from "node:crypto";
import type { StagedRow } from "./table.ts";

/** What a file says of a client: its last name and its last phone that is not blank. */
export interface ClientTold {
  name: string;
  phone: string | null;
  /** The line that gave the phone. */
  phoneLine: number;
}

/** What a settled row is to say instead, as a later one of the same client or meeting said otherwise. */
export interface LateRow {
  line: number;
  name?: string;
  phone?: string | null;
  closed?: boolean;
}

/** The lines that named a client or meeting, ascending. */
type Lines = { lines: number[] };

/**
 * Makes the rows of one client, and those of one meeting, agree by the last of them. So it does not matter in which order
 * chunks are stored, and nothing is changed to and fro. A client is known as the file names it: by e-mail or else by name.
 */
export function createAgreement() {
  const clients = new Map<string, ClientTold & Lines>();
  // Most meetings stand in a file once: of these only a number is kept, the line, negative if the meeting is open.
  const meetings = new Map<string, number>();
  const repeated = new Map<string, { closed: boolean } & Lines>();
  let settledTo = 0;
  // Of whom something new was said after rows were settled, and up to which line those are.
  const lateClients = new Map<ClientTold & Lines, number>();
  const lateMeetings = new Map<{ closed: boolean } & Lines, number>();
  const isSettled = ({ lines: [first = 0] }: Lines) => first <= settledTo;

  function addClient(key: string, { name, phone, line }: StagedRow): ClientTold {
    const told = clients.get(key);
    if (!told) {
      const first = { name, phone, phoneLine: line, lines: [line] };
      clients.set(key, first);
      return first;
    }
    const differs = told.name !== name || (phone !== null && told.phone !== phone);
    if (differs && isSettled(told)) lateClients.set(told, settledTo);
    told.name = name;
    if (phone !== null) [told.phone, told.phoneLine] = [phone, line];
    told.lines.push(line);
    return told;
  }

  function addMeeting(key: string, { closed, line }: StagedRow): void {
    const first = meetings.get(key);
    if (first === undefined) {
      meetings.set(key, closed ? line : -line);
      return;
    }
    const told = repeated.get(key) ?? { closed: first > 0, lines: [Math.abs(first)] };
    repeated.set(key, told);
    if (told.closed !== closed && isSettled(told)) lateMeetings.set(told, settledTo);
    told.closed = closed;
    told.lines.push(line);
  }

  return {
    /** Takes a row in. @returns what the file says of its client, which later rows may change, and the key of its meeting */
    add(row: StagedRow): { client: ClientTold; meeting: string } {
      const key = row.email === null ? `name:${row.name}` : `email:${row.email.toLowerCase()}`;
      const meeting = createHash("md5")
        .update(JSON.stringify([key, row.seller.toLowerCase(), row.at, row.transcript]))
        .digest("base64");
      addMeeting(meeting, row);
      return { client: addClient(key, row), meeting };
    },
    /** Gives rows what the file has said so far. */
    settle(rows: readonly { row: StagedRow; client: ClientTold; meeting: string }[]): void {
      for (const { row, client, meeting } of rows) {
        row.name = client.name;
        row.phone = client.phone;
        row.closed = repeated.get(meeting)?.closed ?? row.closed;
        settledTo = row.line;
      }
    },
    /** What was said too late for the rows that were settled, each row once. */
    late(): LateRow[] {
      const byLine = new Map<number, LateRow>();
      for (const [{ name, phone, lines }, to] of lateClients)
        for (const line of lines) if (line <= to) byLine.set(line, { line, name, phone });
      for (const [{ closed, lines }, to] of lateMeetings)
        for (const line of lines) if (line <= to) byLine.set(line, { ...byLine.get(line), line, closed });
      return [...byLine.values()];
    },
  };
}

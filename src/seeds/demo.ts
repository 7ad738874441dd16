import { createHash } from "node:crypto";
import type { Parsed } from "../imports/parse.ts";
import type { FileRow } from "../imports/row.ts";

const DAY_MS = 86_400_000;

/** Days from 1970 to a date as ISO 8601 writes it. */
const dayNumber = (date: string) => Math.floor(Date.parse(date.slice(0, 10)) / DAY_MS);

/** Today's date in a time zone, as ISO 8601 writes it. */
export const dateIn = (instant: Date, timeZone: string) =>
  new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(instant);

/** Tells a demo meeting for ever: by its client and the date the file gives it, whatever day it was moved to. */
export const demoKey = ({ email, name, meeting_at }: Pick<FileRow, "email" | "name" | "meeting_at">) =>
  createHash("sha256")
    .update(JSON.stringify(["demo", email ?? name, meeting_at]))
    .digest("hex");

/** A demo row, and the key of it as the file gives it. */
export interface DemoRow {
  row: FileRow;
  key: string;
}

/** Moves the file's dates so that the newest falls on `today`; weekdays and gaps between meetings are as the file has them up to that shift. */
export function moveToToday(parts: readonly Parsed[], today: string): { parts: Parsed[]; keys: Map<number, string> } {
  const rows = parts.flatMap((part) => (part.kind === "row" ? [part.row] : []));
  const shift = dayNumber(today) - Math.max(...rows.map((row) => dayNumber(row.meeting_at)));
  const moved = (value: string) =>
    new Date((dayNumber(value) + shift) * DAY_MS).toISOString().slice(0, 10) + value.slice(10);
  return {
    keys: new Map(rows.map((row) => [row.line, demoKey(row)])),
    parts: parts.map((part) =>
      part.kind === "row" ? { ...part, row: { ...part.row, meeting_at: moved(part.row.meeting_at) } } : part,
    ),
  };
}

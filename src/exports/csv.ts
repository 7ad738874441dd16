import { classifications } from "../classification/table.ts";
import { LABEL_FIELDS } from "../classification/taxonomy.ts";
import { clients } from "../clients/table.ts";
import { meetings } from "../meetings/table.ts";
import { guard } from "../platform/spreadsheet.ts";
import { sellers } from "../sellers/table.ts";

/** The labels as columns, in the guide's order. */
const LABELS = [...LABEL_FIELDS, "sentiment"] as const;

const LABEL_COLUMNS = Object.fromEntries(LABELS.map((field) => [field, classifications[field]])) as {
  [F in (typeof LABELS)[number]]: (typeof classifications)[F];
};

/** What a line is made of. */
export const LINE_COLUMNS = {
  id: meetings.id,
  transcript: meetings.transcript,
  name: clients.name,
  email: clients.email,
  phone: clients.phone,
  meetingAt: meetings.meetingAt,
  seller: sellers.name,
  closed: meetings.closed,
  clientId: meetings.clientId,
  sellerId: meetings.sellerId,
  classificationId: classifications.id,
  ...LABEL_COLUMNS,
  confidenceScore: classifications.confidenceScore,
  needsReview: classifications.needsReview,
  keyTopics: classifications.keyTopics,
  nextSteps: classifications.nextSteps,
  summary: classifications.summary,
};

export type Line = Pick<Record<keyof typeof LINE_COLUMNS, unknown>, (typeof LABELS)[number]> & {
  id: number;
  transcript: string | null;
  name: string;
  email: string | null;
  phone: string | null;
  meetingAt: Date;
  seller: string;
  closed: boolean;
  clientId: number;
  sellerId: number;
  classificationId: number | null;
  confidenceScore: number | null;
  needsReview: boolean | null;
  keyTopics: string[] | null;
  nextSteps: string | null;
  summary: string | null;
};

/** Every column: its name and its value. The first seven are those an import needs, so an export can be imported. */
const COLUMNS: readonly [name: string, value: (line: Line) => unknown][] = [
  ["Nombre", ({ name }) => name],
  ["Correo Electronico", ({ email }) => email],
  ["Numero de Telefono", ({ phone }) => phone],
  ["Fecha de la Reunion", ({ meetingAt }) => meetingAt.toISOString()],
  ["Vendedor asignado", ({ seller }) => seller],
  ["closed", ({ closed }) => (closed ? 1 : 0)],
  ["Transcripcion", ({ transcript }) => transcript],
  ["meeting_id", ({ id }) => id],
  ["client_id", ({ clientId }) => clientId],
  ["seller_id", ({ sellerId }) => sellerId],
  ["classified", ({ classificationId }) => classificationId !== null],
  ...LABELS.map((field): [string, (line: Line) => unknown] => [field, (line) => line[field]]),
  ["confidence_score", ({ confidenceScore }) => confidenceScore],
  ["needs_review", ({ needsReview }) => needsReview],
  ["key_topics", ({ keyTopics }) => keyTopics?.join(" | ")],
  ["next_steps", ({ nextSteps }) => nextSteps],
  ["summary", ({ summary }) => summary],
];

const NEEDS_QUOTES = /[",;\r\n]|^\s|\s$/;

/** A value as a cell: blank for null, text guarded against being run as a formula. */
function toCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" ? guard(value) : String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const toRow = (values: readonly unknown[]) => `${values.map(toCell).join(",")}\r\n`;

/** The header; its byte order mark tells spreadsheets that the file is UTF-8. */
export const csvHeader = (): string => `\uFEFF${toRow(COLUMNS.map(([name]) => name))}`;

export const toCsvLine = (line: Line): string => toRow(COLUMNS.map(([, value]) => value(line)));

import { type SQL, sql } from "drizzle-orm";
import { meetingFacts } from "../kpis/table.ts";
import { FIELDS, type Field, LABEL_FIELDS } from "./taxonomy.ts";

/** Values to filter by, as a query gives them: booleans as "true" or "false". */
export type LabelFilter = { [F in Field]?: string | undefined } & { needs_review?: boolean | undefined };

/** The conditions a label filter stands for, over meeting_facts: narrow, and indexed by label. */
export function labelConditions(filter: LabelFilter): SQL[] {
  const labels = [...LABEL_FIELDS, "sentiment" as const].flatMap((field) => {
    const value = filter[field];
    if (value === undefined) return [];
    return [sql`${meetingFacts[field]} = ${FIELDS[field].kind === "boolean" ? value === "true" : value}`];
  });
  const { needs_review } = filter;
  if (needs_review === undefined) return labels;
  return [...labels, needs_review ? sql`${meetingFacts.needs_review}` : sql`not ${meetingFacts.needs_review}`];
}

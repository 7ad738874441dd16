import { type SQL, sql } from "drizzle-orm";
import { meetingFacts } from "../kpis/table.ts";
import { meetings } from "../meetings/table.ts";
import { classifications } from "./table.ts";
import { FIELDS, type Field, LABEL_FIELDS } from "./taxonomy.ts";

/** Values to filter by, as a query gives them: booleans as "true" or "false". */
export type LabelFilter = { [F in Field]?: string | undefined } & {
  needs_review?: boolean | undefined;
  stale?: boolean | undefined;
};

/** The meetings whose classification is of another text than they have, or of that very one. */
const classifiedFrom = (text: "another" | "the present") => sql`
  select c.meeting_id from ${classifications} c join ${meetings} m on m.id = c.meeting_id
  where c.content_hash ${sql.raw(text === "another" ? "is distinct from" : "=")} m.content_hash`;

/** The conditions a label filter stands for, over meeting_facts: narrow, and indexed by label. */
export function labelConditions(filter: LabelFilter): SQL[] {
  const labels = [...LABEL_FIELDS, "sentiment" as const].flatMap((field) => {
    const value = filter[field];
    if (value === undefined) return [];
    return [sql`${meetingFacts[field]} = ${FIELDS[field].kind === "boolean" ? value === "true" : value}`];
  });
  const { needs_review, stale } = filter;
  if (needs_review !== undefined)
    labels.push(needs_review ? sql`${meetingFacts.needs_review}` : sql`not ${meetingFacts.needs_review}`);
  if (stale !== undefined)
    labels.push(sql`${meetingFacts.meetingId} in (${classifiedFrom(stale ? "another" : "the present")})`);
  return labels;
}

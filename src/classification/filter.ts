import { type SQL, sql } from "drizzle-orm";
import { classifications } from "./table.ts";
import { FIELDS, type Field, LABEL_FIELDS } from "./taxonomy.ts";

/** Values to filter by, as a query gives them: booleans as "true" or "false". */
export type LabelFilter = { [F in Field]?: string | undefined };

/** The conditions a label filter stands for, over meetings_classifications. */
export function labelConditions(filter: LabelFilter): SQL[] {
  return [...LABEL_FIELDS, "sentiment" as const].flatMap((field) => {
    const value = filter[field];
    if (value === undefined) return [];
    return [sql`${classifications[field]} = ${FIELDS[field].kind === "boolean" ? value === "true" : value}`];
  });
}

import { sql } from "drizzle-orm";

// Each is the first statement of a batch and holds for that batch alone.

/** Indexes in memory cost no more to read here and there than a table from end to end; Postgres assumes a disk that turns. */
export const IN_MEMORY = sql`select set_config('random_page_cost', '1', true)`;

/** No whole table, where an index will do: Postgres takes a search vector for as cheap to read as a number. */
export const PREFER_INDEXES = sql`select set_config('enable_seqscan', 'off', true)`;

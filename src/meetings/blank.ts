import { type SQL, sql } from "drizzle-orm";

/** All that `trim()` takes for blank; Postgres has notions of its own, which differ by locale and build. */
export const BLANKS =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/** Whether a transcript has anything to classify, as `transcript.trim() !== ""` has it; null for a null one. */
export const hasText = (transcript: SQL): SQL => sql`${transcript} ~ ${`[^${BLANKS}]`}`;

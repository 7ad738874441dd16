import { neon } from "@neondatabase/serverless";
import { routeDriverToLocalNeon } from "./neon/driver.ts";

/**
 * The local queue lives in memory: what was under way when it stopped is nobody's now, so the next sweep may send it at
 * once. Only for a moment in which no Worker runs on this database.
 */
export async function freeWork(databaseUrl: string): Promise<void> {
  routeDriverToLocalNeon();
  const sql = neon(databaseUrl);
  await sql.transaction([
    sql`update tasks set resend_at = now(), lease_until = now() where status in ('pending', 'processing')`,
    sql`delete from model_replies where draft is null`,
    sql`update import_chunks set resend_at = now()`,
  ]);
}

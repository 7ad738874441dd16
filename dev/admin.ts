import { neon } from "@neondatabase/serverless";
import { hashPassword, verifyPassword } from "../src/auth/password.ts";
import { routeDriverToLocalNeon } from "./neon/driver.ts";

/**
 * Sees to it that a super admin with this e-mail exists. An existing one keeps its password unless `reset`.
 * @returns whether the password given is the one that holds
 */
export async function ensureAdmin(
  databaseUrl: string,
  admin: { email: string; password: string; name: string },
  reset: boolean,
): Promise<boolean> {
  routeDriverToLocalNeon();
  const sql = neon(databaseUrl);
  const [existing] = await sql`select id, password_hash from users where lower(email) = lower(${admin.email})`;
  if (existing) {
    if (await verifyPassword(admin.password, existing.password_hash)) return true;
    if (!reset) return false;
    await sql`update users set password_hash = ${await hashPassword(admin.password)}, active = true, role = 'super_admin', updated_at = now() where id = ${existing.id}`;
    return true;
  }
  await sql`insert into users (email, name, role, password_hash) values (${admin.email}, ${admin.name}, 'super_admin', ${await hashPassword(admin.password)})`;
  return true;
}

async function main(): Promise<void> {
  const { DATABASE_URL, SUPER_ADMIN_EMAIL, SUPER_ADMIN_PASSWORD, SUPER_ADMIN_NAME = "Super Admin" } = process.env;
  if (!DATABASE_URL || !SUPER_ADMIN_EMAIL || !SUPER_ADMIN_PASSWORD || SUPER_ADMIN_PASSWORD.length < 12) {
    throw new Error(
      "Creates a super admin, or resets its password. Set DATABASE_URL, SUPER_ADMIN_EMAIL and SUPER_ADMIN_PASSWORD (12 characters or more).",
    );
  }
  await ensureAdmin(
    DATABASE_URL,
    { email: SUPER_ADMIN_EMAIL, password: SUPER_ADMIN_PASSWORD, name: SUPER_ADMIN_NAME },
    true,
  );
  console.log(`${SUPER_ADMIN_EMAIL} is a super admin with that password.`);
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
}

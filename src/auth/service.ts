import { eq, sql } from "drizzle-orm";
import { translate } from "../platform/db.ts";
import type { Deps } from "../platform/deps.ts";
import { ApiError } from "../platform/errors.ts";
import { spend } from "../platform/limits.ts";
import type { Actor } from "./actor.ts";
import { pseudonym } from "./hash.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import { revokeAccess } from "./revocation.ts";
import type { ChangePassword, Login, Register } from "./schemas.ts";
import { type IssuedSession, openSession, revokeSessions } from "./sessions.ts";
import { type UserRow, users } from "./table.ts";

/**
 * Opens a session. The same answer, in the same time, for an unknown e-mail, a wrong password and a deactivated user. Tries
 * count by e-mail too, so that one account cannot be tried from many addresses.
 * @param about told whose login it is, before it is known whether it succeeds
 */
export async function login(deps: Deps, input: Login, about: (userId: number) => void): Promise<IssuedSession> {
  await spend(deps, "login", `email:${pseudonym(input.email.toLowerCase(), deps.config.JWT_SECRET)}`);
  const [user] = await deps.db
    .select()
    .from(users)
    .where(eq(sql`lower(${users.email})`, input.email.toLowerCase()));
  if (user) about(user.id);
  const right = await verifyPassword(input.password, user?.passwordHash ?? null);
  if (!user?.active || !right) throw new ApiError("invalid_credentials");
  return openSession(deps, user);
}

/** Creates a user and opens its first session; 409 `email_taken` whatever the case of the e-mail. */
export async function register(deps: Deps, input: Register): Promise<IssuedSession> {
  const { password, ...profile } = input;
  const [user] = await deps.db
    .insert(users)
    .values({ ...profile, passwordHash: await hashPassword(password) })
    .returning()
    .catch(translate({ users_email_key: () => new ApiError("email_taken", `The e-mail ${input.email} is in use.`) }));
  if (!user) throw new Error("the insert returned no user");
  return openSession(deps, user);
}

/** The actor's own user; 401 when it is gone or deactivated. */
export async function getProfile(deps: Deps, actor: Actor): Promise<UserRow> {
  const [user] = await deps.db.select().from(users).where(eq(users.id, actor.userId));
  if (!user?.active) throw new ApiError("unauthorized");
  return user;
}

/** Sets a new password and ends the user's other sessions; 400 `wrong_password`. */
export async function changePassword(deps: Deps, actor: Actor, input: ChangePassword): Promise<void> {
  const user = await getProfile(deps, actor);
  if (!(await verifyPassword(input.current_password, user.passwordHash))) throw new ApiError("wrong_password");
  const passwordHash = await hashPassword(input.new_password);
  await deps.db.batch([
    deps.db.update(users).set({ passwordHash }).where(eq(users.id, user.id)),
    revokeSessions(deps, user.id, actor.sessionId),
  ]);
  await revokeAccess(deps, user.id, actor.sessionId);
}

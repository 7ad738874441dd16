import { ApiError } from "../platform/errors.ts";

export const ROLES = ["super_admin", "admin", "user"] as const;
export type Role = (typeof ROLES)[number];

/** Who asks, as the credentials say. */
export interface Actor {
  userId: number;
  /** The login this credential came from. */
  sessionId: string;
  role: Role;
}

/** Who a route is for: anybody, any valid token, or a role and those above it. */
export type Access = "public" | "any" | "admin" | "super_admin";

const RANK: Record<Exclude<Access, "public"> | Role, number> = { any: 0, user: 0, admin: 1, super_admin: 2 };

/** Throws `forbidden` unless the actor's role reaches what the route asks for. */
export function requireRole(actor: Actor, access: Exclude<Access, "public">): void {
  if (RANK[actor.role] < RANK[access]) throw new ApiError("forbidden", `This needs the role ${access}; yours is ${actor.role}.`);
}

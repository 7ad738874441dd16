import { ApiError } from "../platform/errors.ts";

export const ROLES = ["super_admin", "admin", "user"] as const;
export type Role = (typeof ROLES)[number];

/** What an API key may be allowed to do. None of them includes another. */
export const SCOPES = ["read", "write", "classify", "admin"] as const;
export type Scope = (typeof SCOPES)[number];

/** Who asks, as the credentials say. */
export interface Actor {
  /** With an API key, the user it belongs to. */
  userId: number;
  role: Role;
  /** The seller whose meetings and figures a plain user may read; null for none. */
  sellerId: number | null;
  /** The login this credential came from; null for API keys and for tokens of an identity provider. */
  sessionId: string | null;
  /** The API key that asks; null when it is a person. */
  key: { id: number; scopes: readonly Scope[] } | null;
}

/**
 * Who a route is for: anybody, any valid token, a role and those above it, or admins and the users linked to a seller
 * (whose handler shows them that seller's only, see `sellerOnly`).
 */
export type Access = "public" | "any" | "admin" | "admin_or_seller" | "super_admin";
export type Guarded = Exclude<Access, "public">;

const RANK: Record<Exclude<Guarded, "admin_or_seller"> | Role, number> = { any: 0, user: 0, admin: 1, super_admin: 2 };

const reaches = ({ role, sellerId }: Actor, access: Guarded): boolean =>
  access === "admin_or_seller" ? RANK[role] >= RANK.admin || sellerId !== null : RANK[role] >= RANK[access];

const NEEDED: Record<Guarded, string> = {
  any: "a valid token",
  admin: "the role admin",
  admin_or_seller: "the role admin, or a user linked to a seller",
  super_admin: "the role super_admin",
};

/**
 * Throws `forbidden` unless the actor's role reaches what the route asks for and, with an API key, the key has its scope.
 * @param scope null: people only
 */
export function requireAccess(actor: Actor, access: Guarded, scope: Scope | null): void {
  if (!reaches(actor, access)) throw new ApiError("forbidden", `This needs ${NEEDED[access]}; yours is ${actor.role}.`);
  if (actor.key === null) return;
  if (scope === null) throw new ApiError("forbidden", "API keys cannot change credentials. Log in for that.");
  if (!actor.key.scopes.includes(scope))
    throw new ApiError("forbidden", `This needs an API key with the scope ${scope}.`);
}

/** The seller an actor on an `admin_or_seller` route is confined to; null for admins, who see all. */
export const sellerOnly = (actor: Actor): number | null => (RANK[actor.role] >= RANK.admin ? null : actor.sellerId);

/** A list's filter for what the actor may see; 403 when a confined one asks for another seller's. */
export function confine<Q extends { seller_id?: number | undefined }>(query: Q, actor: Actor): Q {
  const own = sellerOnly(actor);
  if (own === null) return query;
  if (query.seller_id !== undefined && query.seller_id !== own) {
    throw new ApiError("forbidden", `You may see the meetings of seller ${own} only.`);
  }
  return { ...query, seller_id: own };
}

/** Changing these takes a session: a key that leaked must not be able to make another, or a password. */
const CREDENTIALS = new Set(["auth", "api-keys"]);
const CLASSIFYING = new Set(["workers", "classifications"]);

/**
 * The scope an API key needs for a route; null when only people may call it. Credentials are changed by people alone; what
 * is for super admins needs `admin`; reading needs `read`; asking for classifications, which may cost money, `classify`;
 * every other change `write`.
 */
export function requiredScope(route: { method: string; tags: readonly string[]; access: Guarded }): Scope | null {
  const reads = route.method === "get";
  if (!reads && route.tags.some((tag) => CREDENTIALS.has(tag))) return null;
  if (route.access === "super_admin") return "admin";
  if (reads) return "read";
  return route.method === "post" && route.tags.some((tag) => CLASSIFYING.has(tag)) ? "classify" : "write";
}

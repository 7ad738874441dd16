import { z } from "@hono/zod-openapi";
import { ROLES } from "../auth/actor.ts";
import { Profile } from "../auth/schemas.ts";
import type { UserRow } from "../auth/table.ts";
import { pageOf, pageQuery } from "../http/page.ts";
import { flag, id, idNumber, line } from "../http/text.ts";

export const ListUsers = z.strictObject({
  ...pageQuery(["id", "email", "name", "created_at", "updated_at"], { sortOrder: "ASC" }),
  role: z.enum(ROLES).optional(),
  active: flag.optional(),
  seller_id: id.optional(),
});
export type ListUsers = z.infer<typeof ListUsers>;

export const UpdateUser = z
  .strictObject({
    name: line(2, 100).optional(),
    role: z.enum(ROLES).optional(),
    active: z.boolean().optional(),
    seller_id: idNumber
      .nullable()
      .optional()
      .openapi({ description: "The seller whose meetings and figures a `user` may read; null for none." }),
  })
  .openapi("UpdateUser", { example: { active: false } });
export type UpdateUser = z.infer<typeof UpdateUser>;

export const User = z
  .strictObject({
    ...Profile.shape,
    seller_id: z.int().nullable(),
    external: z
      .boolean()
      .openapi({ description: "Comes with a token of the identity provider, which says their role." }),
  })
  .openapi("User", {
    example: {
      id: 2,
      email: "ana@example.com",
      name: "Ana Rojas",
      role: "user",
      active: true,
      seller_id: 3,
      external: false,
      created_at: "2026-03-02T14:30:00.000Z",
      updated_at: "2026-03-02T14:30:00.000Z",
    },
  });

export const UserPage = pageOf("users", User);

/** The wire shape of a user, for super admins. */
export const toUser = (row: Omit<UserRow, "passwordHash">) =>
  User.parse({
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    active: row.active,
    seller_id: row.sellerId,
    external: row.externalId !== null,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  });

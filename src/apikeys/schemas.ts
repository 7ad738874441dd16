import { z } from "@hono/zod-openapi";
import { SCOPES } from "../auth/actor.ts";
import { pageOf, pageQuery } from "../http/page.ts";
import { idNumber, instant, line } from "../http/text.ts";
import type { ApiKeyRow } from "./table.ts";

const scopes = z
  .array(z.enum(SCOPES))
  .min(1)
  .max(SCOPES.length)
  .refine((list) => new Set(list).size === list.length, "Must not name a scope twice.")
  .openapi({
    description:
      "`read`: every GET · `write`: changes · `classify`: queueing classifications · `admin`: what is for super admins. None includes another, and none goes beyond the role of the key's owner. Credentials (`/auth`, `/api-keys`) are changed by people only.",
  });

const future = z.iso
  .datetime({ offset: true })
  .refine((value) => Date.parse(value) > Date.now(), "Must be in the future.")
  .transform((value) => new Date(value));

export const CreateApiKey = z
  .strictObject({
    name: line(1, 100),
    scopes,
    expires_at: future
      .nullable()
      .default(null)
      .openapi({ type: ["string", "null"], format: "date-time", description: "null: never." }),
  })
  .openapi("CreateApiKey", { example: { name: "CRM sync", scopes: ["read", "write"], expires_at: null } });
export type CreateApiKey = z.infer<typeof CreateApiKey>;

export const ListApiKeys = z.strictObject(pageQuery(["id", "name", "created_at"], { sortOrder: "ASC" }));
export type ListApiKeys = z.infer<typeof ListApiKeys>;

const example = {
  id: 1,
  user_id: 1,
  name: "CRM sync",
  prefix: "vk_3q2A7wV0",
  scopes: ["read" as const, "write" as const],
  expires_at: null,
  last_used_at: "2026-03-02T14:30:00.000Z",
  revoked_at: null,
  created_at: "2026-03-02T14:30:00.000Z",
};

export const ApiKey = z
  .strictObject({
    id: idNumber,
    user_id: idNumber.openapi({ description: "Whom it acts for." }),
    name: z.string(),
    prefix: z.string().openapi({ description: "The key's first characters, to tell it by." }),
    scopes: z.array(z.enum(SCOPES)),
    expires_at: instant.nullable(),
    last_used_at: instant.nullable().openapi({ description: "To the minute or so." }),
    revoked_at: instant.nullable(),
    created_at: instant,
  })
  .openapi("ApiKey", { example });

export const NewApiKey = z
  .strictObject({
    ...ApiKey.shape,
    key: z.string().openapi({ description: "Shown this once: only its hash is kept." }),
  })
  .openapi("NewApiKey", {
    example: { ...example, last_used_at: null, key: "vk_3q2A7wV0bS8mQJx1Yp5Zc9uHk4Ld6Tf2aGnRiOeXvBwM" },
  });

export const ApiKeyPage = pageOf("api_keys", ApiKey);

const wire = (row: ApiKeyRow) => ({
  id: row.id,
  user_id: row.userId,
  name: row.name,
  prefix: row.prefix,
  scopes: row.scopes,
  expires_at: row.expiresAt?.toISOString() ?? null,
  last_used_at: row.lastUsedAt?.toISOString() ?? null,
  revoked_at: row.revokedAt?.toISOString() ?? null,
  created_at: row.createdAt.toISOString(),
});

/** The wire shape of a key, which never holds the key itself. */
export const toApiKey = (row: ApiKeyRow) => ApiKey.parse(wire(row));

/** The same with the key, for whoever has just made it. */
export const toNewApiKey = (row: ApiKeyRow, key: string) => NewApiKey.parse({ ...wire(row), key });

import { z } from "@hono/zod-openapi";
import { pageOf, pageQuery } from "../http/page.ts";
import { email, flag, idNumber, instant, line, phone, text } from "../http/text.ts";
import type { SellerRow } from "./table.ts";

const example = { name: "Marcela Toro", email: "marcela@vambe.example", phone: null, active: true, prompt: "" };

const prompt = text(4000).openapi({ description: "Guidance for classifying this seller's meetings; '' for none." });

export const CreateSeller = z
  .strictObject({
    name: line(1, 255),
    email,
    phone: phone.default(null),
    active: z.boolean().default(true),
    prompt: prompt.default(""),
  })
  .openapi("CreateSeller", { example });
export type CreateSeller = z.infer<typeof CreateSeller>;

export const UpdateSeller = z
  .strictObject({
    name: line(1, 255).optional(),
    email: email.optional(),
    phone: phone.optional(),
    active: z.boolean().optional(),
    prompt: prompt.optional(),
  })
  .openapi("UpdateSeller", { example: { active: false } });
export type UpdateSeller = z.infer<typeof UpdateSeller>;

// The old front end shows one page and no pager.
export const ListSellers = z.strictObject({
  ...pageQuery(["id", "name", "email", "active", "created_at", "updated_at"], { sortOrder: "ASC", limit: 100 }),
  q: text(200).optional().openapi({ description: "Beginnings of words of the name; accents and case do not matter." }),
  active: flag.optional(),
});
export type ListSellers = z.infer<typeof ListSellers>;

export const Seller = z
  .strictObject({
    id: idNumber,
    name: z.string(),
    email: z.string().nullable().openapi({ description: "null for a seller an import knows by name alone." }),
    phone: z.string().nullable(),
    active: z.boolean(),
    prompt: z.string(),
    created_at: instant,
    updated_at: instant,
  })
  .openapi("Seller", {
    example: { id: 1, ...example, created_at: "2026-03-02T14:30:00.000Z", updated_at: "2026-03-02T14:30:00.000Z" },
  });

export const SellerPage = pageOf("sellers", Seller);

/** The wire shape of a seller: the only place that decides it. */
export const toSeller = ({ id, name, email, phone, active, prompt, createdAt, updatedAt }: SellerRow) =>
  Seller.parse({
    id,
    name,
    email,
    phone,
    active,
    prompt,
    created_at: createdAt.toISOString(),
    updated_at: updatedAt.toISOString(),
  });

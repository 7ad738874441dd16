import { z } from "@hono/zod-openapi";
import { pageOf, pageQuery } from "../http/page.ts";
import { email, flag, idNumber, instant, line, phone, text } from "../http/text.ts";
import type { ClientRow } from "./table.ts";

const example = { name: "Clínica Los Andes", email: "contacto@losandes.example", phone: "+56 2 2345 6789" };

export const CreateClient = z
  .strictObject({ name: line(1, 255), email: email.nullable().default(null), phone: phone.default(null) })
  .openapi("CreateClient", { example });
export type CreateClient = z.infer<typeof CreateClient>;

export const UpdateClient = z
  .strictObject({ name: line(1, 255).optional(), email: email.nullable().optional(), phone: phone.optional() })
  .openapi("UpdateClient", { example: { phone: null } });
export type UpdateClient = z.infer<typeof UpdateClient>;

export const ListClients = z.strictObject({
  ...pageQuery(["id", "name", "email", "created_at", "updated_at"], { sortOrder: "ASC" }),
  q: text(200).optional().openapi({ description: "Beginnings of words of the name; accents and case do not matter." }),
});
export type ListClients = z.infer<typeof ListClients>;

export const DeleteClient = z.strictObject({
  cascade: flag
    .default(false)
    .openapi({ description: "Delete the client's meetings, their classifications and runs as well." }),
});

export const Client = z
  .strictObject({
    id: idNumber,
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    created_at: instant,
    updated_at: instant,
  })
  .openapi("Client", {
    example: { id: 1, ...example, created_at: "2026-03-02T14:30:00.000Z", updated_at: "2026-03-02T14:30:00.000Z" },
  });

export const ClientPage = pageOf("clients", Client);

/** The wire shape of a client: the only place that decides it. */
export const toClient = ({ id, name, email, phone, createdAt, updatedAt }: ClientRow) =>
  Client.parse({ id, name, email, phone, created_at: createdAt.toISOString(), updated_at: updatedAt.toISOString() });

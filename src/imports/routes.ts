import type { Context } from "hono";
import type { AppEnv } from "../http/env.ts";
import { validationFailed } from "../http/problem.ts";
import { defineRoute, done, newRouter, ok, success } from "../http/route.ts";
import { IdParam } from "../http/text.ts";
import type { Deps } from "../platform/deps.ts";
import { parseFile } from "./parse.ts";
import { planImport } from "./plan.ts";
import {
  CreateImport,
  Import,
  ImportPage,
  ImportPlan,
  ListImports,
  toImport,
  toImportSummary,
  upserted,
} from "./schemas.ts";
import { getImport, importFile, listImports } from "./service.ts";
import { type Undone, undoImport } from "./undo.ts";

const tags = ["imports"];

/** The largest file taken. */
export const FILE_LIMIT_MIB = 10;

const CSV = { type: "string", description: "The CSV file." } as const;

const create = defineRoute(
  {
    method: "post",
    path: "/",
    operationId: "createImport",
    tags,
    summary: "Import meetings from a CSV file",
    description: [
      "Columns, by these Spanish or English names, in any order, case and accents aside: `Nombre` (`name`), `Correo Electronico` (`email`), `Numero de Telefono` (`phone`), `Fecha de la Reunion` (`meeting_at`, `date`), `Vendedor asignado` (`seller`), `closed`, `Transcripcion` (`transcript`). All must be there, others are ignored; `Nombre`, the date and the seller may not be blank. Dates as ISO 8601, and under the Spanish header also 31/12/2026 or 31/12/2026 15:30; a date-time without an offset is local time of the configured time zone. UTF-8, commas or semicolons.",
      "A client is known by e-mail (without one, by exact name), a seller by name, a meeting by client, seller, date and text. What is new is added. Of what is there, a client takes the name and phone of its row and a meeting its `closed`, where they differ; a blank phone erases nothing. Of several rows of one client or meeting the last counts. So importing a file twice adds and changes nothing. Rows that are wrong are told in `errors` and do not stop the others.",
      "The answer comes when the file is received; follow the storing with `GET /imports/{id}`. New meetings are queued for classification.",
      "An apostrophe before =, +, -, @, a tab or a line break is taken off, as the export puts it there.",
    ].join("\n\n"),
    access: "admin",
    request: {
      query: CreateImport,
      body: {
        required: true,
        content: {
          "text/csv": { schema: CSV },
          "multipart/form-data": {
            schema: {
              type: "object",
              required: ["file"],
              properties: { file: { ...CSV, contentMediaType: "text/csv" } },
              additionalProperties: false,
            },
          },
        },
      },
    },
    responses: {
      200: ok(ImportPlan, "With `dry_run`: what the file would add and change"),
      202: ok(Import, "Received; being stored"),
    },
    errors: ["invalid_csv", "invalid_encoding", "missing_columns"],
  },
  async (c) => {
    const { deps, actor } = c.var;
    const { name, content } = await fileOf(c);
    if (c.req.valid("query").dry_run) return c.json(success(await plan(deps, content), "Nothing was stored"), 200);
    const row = await importFile(deps, content, {
      source: "upload",
      fileName: name,
      requestedBy: `user:${actor.userId}`,
    });
    return c.json(success(toImport(row), "Import received"), 202);
  },
);

async function plan(deps: Deps, content: ReadableStream<Uint8Array>): Promise<ImportPlan> {
  const found = await planImport(deps, parseFile(content));
  const valid = found.rows - found.invalidRows;
  return ImportPlan.parse({
    dry_run: true,
    rows: found.rows,
    invalid_rows: found.invalidRows,
    ignored_columns: found.ignored,
    clients: upserted(found.clients, found.clientsNamed),
    sellers: { inserted: found.sellers, skipped: found.sellersNamed - found.sellers },
    meetings: upserted(found.meetings, valid),
    errors: found.errors,
  });
}

const EMPTY = new Uint8Array(0);

/** The file of a request, whose content type has been checked; 400 for a form without one. */
async function fileOf(c: Context<AppEnv>): Promise<{ name: string | null; content: ReadableStream<Uint8Array> }> {
  const isForm = c.req.header("Content-Type")?.toLowerCase().startsWith("multipart/");
  if (!isForm) return { name: null, content: c.req.raw.body ?? new Blob([EMPTY]).stream() };
  const form = await c.req.raw.formData().catch(() => {
    throw validationFailed([{ path: "", message: "The form cannot be read: it ends early or lacks its boundary." }]);
  });
  const others = [...form.keys()].filter((key) => key !== "file");
  const faults = others.map((path) => ({ path, message: "Unknown property." }));
  const files = form.getAll("file");
  const [file] = files;
  const isOne = files.length === 1 && file instanceof File;
  if (!isOne) faults.push({ path: "file", message: "Send one CSV file in the field file." });
  if (!isOne || faults.length > 0) throw validationFailed(faults);
  return { name: file.name.toWellFormed().replaceAll("\0", "").slice(0, 255) || null, content: file.stream() };
}

const list = defineRoute(
  {
    method: "get",
    path: "/",
    operationId: "listImports",
    tags,
    summary: "List imports, newest first",
    access: "admin",
    request: { query: ListImports },
    responses: { 200: ok(ImportPage, "A page of imports") },
    errors: ["invalid_cursor"],
  },
  async (c) => {
    const { rows, pagination } = await listImports(c.var.deps, c.req.valid("query"));
    return c.json(success({ imports: rows.map(toImportSummary), pagination }), 200);
  },
);

const get = defineRoute(
  {
    method: "get",
    path: "/{id}",
    operationId: "getImport",
    tags,
    summary: "Read an import: its progress, what it added and changed and which rows were wrong",
    access: "admin",
    request: { params: IdParam },
    responses: { 200: ok(Import, "The import") },
    errors: ["not_found"],
  },
  async (c) => c.json(success(toImport(await getImport(c.var.deps, c.req.valid("param").id))), 200),
);

const remove = defineRoute(
  {
    method: "delete",
    path: "/{id}",
    operationId: "undoImport",
    tags,
    summary: "Undo an import",
    description:
      "Deletes the meetings, clients and sellers the import created, and nothing else: what it changed is not changed back. What has been changed since, by a person or a later import, stays: a meeting that was edited or whose labels were corrected, a client or seller that was edited or has other meetings. The message tells how many went and how many stay. An import that is still being stored stops.",
    access: "admin",
    request: { params: IdParam },
    responses: { 200: done("The import is undone") },
    errors: ["not_found"],
  },
  async (c) => {
    const { id } = c.req.valid("param");
    return c.json({ success: true as const, message: undoneMessage(id, await undoImport(c.var.deps, id)) }, 200);
  },
);

function undoneMessage(id: number, { deleted, kept }: Undone): string {
  const of = ({ meetings, clients, sellers }: Undone["deleted"]) =>
    `meetings ${meetings}, clients ${clients}, sellers ${sellers}`;
  const stays =
    kept.meetings + kept.clients + kept.sellers > 0 ? ` Kept, as they have changed or are needed: ${of(kept)}.` : "";
  return `Import ${id} undone. Deleted: ${of(deleted)}.${stays}`;
}

export const importRoutes = newRouter().openapiRoutes([create, list, get, remove] as const);

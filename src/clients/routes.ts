import { defineRoute, done, jsonBody, newRouter, ok, success } from "../http/route.ts";
import { IdParam } from "../http/text.ts";
import { Client, ClientPage, CreateClient, DeleteClient, ListClients, toClient, UpdateClient } from "./schemas.ts";
import { createClient, deleteClient, getClient, listClients, updateClient } from "./service.ts";

const tags = ["clients"];

const list = defineRoute(
  {
    method: "get",
    path: "/",
    operationId: "listClients",
    tags,
    summary: "List clients",
    access: "admin",
    request: { query: ListClients },
    responses: { 200: ok(ClientPage, "A page of clients") },
    errors: ["invalid_cursor"],
  },
  async (c) => {
    const { rows, pagination } = await listClients(c.var.deps, c.req.valid("query"));
    return c.json(success({ clients: rows.map(toClient), pagination }), 200);
  },
);

const get = defineRoute(
  {
    method: "get",
    path: "/{id}",
    operationId: "getClient",
    tags,
    summary: "Read a client",
    access: "admin",
    request: { params: IdParam },
    responses: { 200: ok(Client, "The client") },
    errors: ["not_found"],
  },
  async (c) => {
    const row = await getClient(c.var.deps, c.req.valid("param").id);
    c.set("version", row.updatedAt);
    return c.json(success(toClient(row)), 200);
  },
);

const create = defineRoute(
  {
    method: "post",
    path: "/",
    operationId: "createClient",
    tags,
    summary: "Register a client",
    access: "admin",
    request: jsonBody(CreateClient),
    responses: { 201: ok(Client, "The client") },
    errors: ["email_taken"],
  },
  async (c) => c.json(success(toClient(await createClient(c.var.deps, c.req.valid("json"))), "Client created"), 201),
);

const update = defineRoute(
  {
    method: "patch",
    path: "/{id}",
    operationId: "updateClient",
    tags,
    summary: "Change a client; null clears a field",
    access: "admin",
    request: { params: IdParam, ...jsonBody(UpdateClient) },
    responses: { 200: ok(Client, "The client") },
    conditional: true,
    errors: ["not_found", "email_taken"],
  },
  async (c) => {
    const row = await updateClient(c.var.deps, c.req.valid("param").id, c.req.valid("json"), c.var.expected);
    c.set("version", row.updatedAt);
    return c.json(success(toClient(row), "Client updated"), 200);
  },
);

const remove = defineRoute(
  {
    method: "delete",
    path: "/{id}",
    operationId: "deleteClient",
    tags,
    summary: "Delete a client",
    description: "Refused while the client has meetings, unless `cascade=true` is sent to delete those too.",
    access: "admin",
    request: { params: IdParam, query: DeleteClient },
    responses: { 200: done("The client is deleted") },
    errors: ["not_found", "has_meetings"],
  },
  async (c) => {
    await deleteClient(c.var.deps, c.req.valid("param").id, c.req.valid("query").cascade);
    return c.json({ success: true as const, message: "Client deleted" }, 200);
  },
);

export const clientRoutes = newRouter().openapiRoutes([list, get, create, update, remove] as const);

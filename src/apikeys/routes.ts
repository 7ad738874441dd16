import { defineRoute, done, jsonBody, newRouter, ok, success } from "../http/route.ts";
import { IdParam } from "../http/text.ts";
import { ApiKeyPage, CreateApiKey, ListApiKeys, NewApiKey, toApiKey, toNewApiKey } from "./schemas.ts";
import { createApiKey, listApiKeys, revokeApiKey } from "./service.ts";

const tags = ["api-keys"];

const list = defineRoute(
  {
    method: "get",
    path: "/",
    operationId: "listApiKeys",
    tags,
    summary: "List API keys, the revoked ones too",
    access: "super_admin",
    request: { query: ListApiKeys },
    responses: { 200: ok(ApiKeyPage, "A page of keys") },
    errors: ["invalid_cursor"],
  },
  async (c) => {
    const { rows, pagination } = await listApiKeys(c.var.deps, c.req.valid("query"));
    return c.json(success({ api_keys: rows.map(toApiKey), pagination }), 200);
  },
);

const create = defineRoute(
  {
    method: "post",
    path: "/",
    operationId: "createApiKey",
    tags,
    summary: "Make an API key that acts for you",
    description: "Send it as `Authorization: Bearer vk_…` or `X-API-Key: vk_…`. It is shown this once.",
    access: "super_admin",
    request: jsonBody(CreateApiKey),
    responses: { 201: ok(NewApiKey, "The key") },
  },
  async (c) => {
    const { row, key } = await createApiKey(c.var.deps, c.var.actor, c.req.valid("json"));
    return c.json(success(toNewApiKey(row, key), "API key created"), 201);
  },
);

const revoke = defineRoute(
  {
    method: "delete",
    path: "/{id}",
    operationId: "revokeApiKey",
    tags,
    summary: "Revoke an API key; it is refused everywhere within a minute",
    access: "super_admin",
    request: { params: IdParam },
    responses: { 200: done("The key is revoked") },
    errors: ["not_found"],
  },
  async (c) => {
    await revokeApiKey(c.var.deps, c.req.valid("param").id);
    return c.json({ success: true as const, message: "API key revoked" }, 200);
  },
);

export const apiKeyRoutes = newRouter().openapiRoutes([list, create, revoke] as const);

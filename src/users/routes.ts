import { defineRoute, jsonBody, newRouter, ok, success } from "../http/route.ts";
import { IdParam } from "../http/text.ts";
import { ListUsers, toUser, UpdateUser, User, UserPage } from "./schemas.ts";
import { getUser, listUsers, updateUser } from "./service.ts";

const tags = ["users"];

const list = defineRoute(
  {
    method: "get",
    path: "/",
    operationId: "listUsers",
    tags,
    summary: "List users",
    access: "super_admin",
    request: { query: ListUsers },
    responses: { 200: ok(UserPage, "A page of users") },
    errors: ["invalid_cursor"],
  },
  async (c) => {
    const { rows, pagination } = await listUsers(c.var.deps, c.req.valid("query"));
    return c.json(success({ users: rows.map(toUser), pagination }), 200);
  },
);

const get = defineRoute(
  {
    method: "get",
    path: "/{id}",
    operationId: "getUser",
    tags,
    summary: "Read a user",
    access: "super_admin",
    request: { params: IdParam },
    responses: { 200: ok(User, "The user") },
    errors: ["not_found"],
  },
  async (c) => {
    const row = await getUser(c.var.deps, c.req.valid("param").id);
    c.set("version", row.updatedAt);
    return c.json(success(toUser(row)), 200);
  },
);

const update = defineRoute(
  {
    method: "patch",
    path: "/{id}",
    operationId: "updateUser",
    tags,
    summary: "Deactivate a user, change their role or link them to a seller",
    description:
      "Access tokens given out before are refused within a minute; a deactivated user's sessions end and their API keys stop. One's own role and state, and the last active super admin, cannot be changed so.",
    access: "super_admin",
    conditional: true,
    request: { params: IdParam, ...jsonBody(UpdateUser) },
    responses: { 200: ok(User, "The user") },
    errors: ["not_found", "unknown_seller", "own_account", "last_super_admin", "managed_elsewhere"],
  },
  async (c) => {
    const { deps, actor, expected } = c.var;
    const row = await updateUser(deps, actor, c.req.valid("param").id, c.req.valid("json"), expected);
    c.set("version", row.updatedAt);
    return c.json(success(toUser(row), "User updated"), 200);
  },
);

export const userRoutes = newRouter().openapiRoutes([list, get, update] as const);

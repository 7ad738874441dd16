import { z } from "@hono/zod-openapi";
import { defineRoute, done, jsonBody, newRouter, ok, success } from "../http/route.ts";
import { IdParam } from "../http/text.ts";
import { CreateSeller, ListSellers, Seller, SellerPage, toSeller, UpdateSeller } from "./schemas.ts";
import { createSeller, deleteSeller, getSeller, listActiveSellers, listSellers, updateSeller } from "./service.ts";

const tags = ["sellers"];

const list = defineRoute(
  {
    method: "get",
    path: "/",
    operationId: "listSellers",
    tags,
    summary: "List sellers",
    access: "admin",
    request: { query: ListSellers },
    responses: { 200: ok(SellerPage, "A page of sellers") },
    errors: ["invalid_cursor"],
  },
  async (c) => {
    const { rows, pagination } = await listSellers(c.var.deps, c.req.valid("query"));
    return c.json(success({ sellers: rows.map(toSeller), pagination }), 200);
  },
);

const active = defineRoute(
  {
    method: "get",
    path: "/active",
    operationId: "listActiveSellers",
    tags,
    summary: "All active sellers by name",
    access: "admin",
    responses: { 200: ok(z.array(Seller), "The active sellers") },
  },
  async (c) => c.json(success((await listActiveSellers(c.var.deps)).map(toSeller)), 200),
);

const get = defineRoute(
  {
    method: "get",
    path: "/{id}",
    operationId: "getSeller",
    tags,
    summary: "Read a seller",
    access: "admin",
    request: { params: IdParam },
    responses: { 200: ok(Seller, "The seller") },
    errors: ["not_found"],
  },
  async (c) => {
    const row = await getSeller(c.var.deps, c.req.valid("param").id);
    c.set("version", row.updatedAt);
    return c.json(success(toSeller(row)), 200);
  },
);

const create = defineRoute(
  {
    method: "post",
    path: "/",
    operationId: "createSeller",
    tags,
    summary: "Register a seller",
    access: "admin",
    request: jsonBody(CreateSeller),
    responses: { 201: ok(Seller, "The seller") },
    errors: ["email_taken"],
  },
  async (c) => c.json(success(toSeller(await createSeller(c.var.deps, c.req.valid("json"))), "Seller created"), 201),
);

const changes = {
  path: "/{id}",
  access: "admin",
  conditional: true,
  request: { params: IdParam, ...jsonBody(UpdateSeller) },
  responses: { 200: ok(Seller, "The seller") },
  errors: ["not_found", "email_taken"],
} as const;

const update = defineRoute(
  { ...changes, tags, method: "patch", operationId: "updateSeller", summary: "Change a seller" },
  async (c) => {
    const row = await updateSeller(c.var.deps, c.req.valid("param").id, c.req.valid("json"), c.var.expected);
    c.set("version", row.updatedAt);
    return c.json(success(toSeller(row), "Seller updated"), 200);
  },
);

const replace = defineRoute(
  {
    ...changes,
    tags,
    method: "put",
    operationId: "putSeller",
    summary: "Change a seller, as PATCH does",
    description: "The system this one replaces took partial bodies on PUT, and its clients send them.",
  },
  async (c) => {
    const row = await updateSeller(c.var.deps, c.req.valid("param").id, c.req.valid("json"), c.var.expected);
    c.set("version", row.updatedAt);
    return c.json(success(toSeller(row), "Seller updated"), 200);
  },
);

const remove = defineRoute(
  {
    method: "delete",
    path: "/{id}",
    operationId: "deleteSeller",
    tags,
    summary: "Delete a seller who has no meetings",
    access: "admin",
    request: { params: IdParam },
    responses: { 200: done("The seller is deleted") },
    errors: ["not_found", "has_meetings"],
  },
  async (c) => {
    await deleteSeller(c.var.deps, c.req.valid("param").id);
    return c.json({ success: true as const, message: "Seller deleted" }, 200);
  },
);

export const sellerRoutes = newRouter().openapiRoutes([list, active, get, create, update, replace, remove] as const);

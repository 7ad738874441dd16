import { defineRoute, done, jsonBody, newRouter, ok, success } from "../http/route.ts";
import { IdParam } from "../http/text.ts";
import { getDelivery, listDeliveries, replayDelivery, testEndpoint } from "./deliveries.ts";
import {
  CallbackSecret,
  CreateEndpoint,
  Delivery,
  DeliveryIdParam,
  DeliveryPage,
  Endpoint,
  EndpointPage,
  EndpointWithSecret,
  ListDeliveries,
  ListEndpoints,
  toDelivery,
  toEndpoint,
  toEndpointWithSecret,
  UpdateEndpoint,
} from "./schemas.ts";
import { callbackSecret } from "./secret.ts";
import { createEndpoint, deleteEndpoint, getEndpoint, listEndpoints, rotateSecret, updateEndpoint } from "./service.ts";

const tags = ["webhooks"];

const list = defineRoute(
  {
    method: "get",
    path: "/endpoints",
    operationId: "listWebhookEndpoints",
    tags,
    summary: "Endpoints, page by page",
    access: "admin",
    request: { query: ListEndpoints },
    responses: { 200: ok(EndpointPage, "A page of endpoints") },
    errors: ["invalid_cursor"],
  },
  async (c) => {
    const { rows, pagination } = await listEndpoints(c.var.deps, c.req.valid("query"));
    return c.json(success({ endpoints: rows.map(toEndpoint), pagination }), 200);
  },
);

const get = defineRoute(
  {
    method: "get",
    path: "/endpoints/{id}",
    operationId: "getWebhookEndpoint",
    tags,
    summary: "One endpoint",
    access: "admin",
    request: { params: IdParam },
    responses: { 200: ok(Endpoint, "The endpoint, without its secret") },
    errors: ["not_found"],
  },
  async (c) => {
    const row = await getEndpoint(c.var.deps, c.req.valid("param").id);
    c.set("version", row.updatedAt);
    return c.json(success(toEndpoint(row)), 200);
  },
);

const create = defineRoute(
  {
    method: "post",
    path: "/endpoints",
    operationId: "createWebhookEndpoint",
    tags,
    summary: "Have events posted to a URL",
    description:
      "Signed by the Standard Webhooks specification (headers `webhook-id`, `webhook-timestamp`, `webhook-signature`). Any 2xx within 10 seconds is a delivery; redirects are not followed. Anything else is tried again after 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 h; 410 ends it and deactivates the endpoint. An event can come more than once: `webhook-id` tells.",
    access: "admin",
    request: jsonBody(CreateEndpoint),
    responses: { 201: ok(EndpointWithSecret, "The endpoint, with its secret this once") },
    errors: ["url_not_allowed"],
  },
  async (c) => {
    const created = await createEndpoint(c.var.deps, c.req.valid("json"));
    return c.json(success(toEndpointWithSecret(created), "Endpoint created"), 201);
  },
);

const update = defineRoute(
  {
    method: "patch",
    path: "/endpoints/{id}",
    operationId: "updateWebhookEndpoint",
    tags,
    summary: "Change an endpoint",
    description: "While it is inactive nothing is recorded for it, and what was under way ends as failed.",
    access: "admin",
    conditional: true,
    request: { params: IdParam, ...jsonBody(UpdateEndpoint) },
    responses: { 200: ok(Endpoint, "The endpoint") },
    errors: ["not_found", "url_not_allowed"],
  },
  async (c) => {
    const row = await updateEndpoint(c.var.deps, c.req.valid("param").id, c.req.valid("json"), c.var.expected);
    c.set("version", row.updatedAt);
    return c.json(success(toEndpoint(row), "Endpoint updated"), 200);
  },
);

const remove = defineRoute(
  {
    method: "delete",
    path: "/endpoints/{id}",
    operationId: "deleteWebhookEndpoint",
    tags,
    summary: "Delete an endpoint and its deliveries",
    access: "admin",
    request: { params: IdParam },
    responses: { 200: done("The endpoint is deleted") },
    errors: ["not_found"],
  },
  async (c) => {
    await deleteEndpoint(c.var.deps, c.req.valid("param").id);
    return c.json({ success: true as const, message: "Endpoint deleted" }, 200);
  },
);

const rotate = defineRoute(
  {
    method: "post",
    path: "/endpoints/{id}/rotate",
    operationId: "rotateWebhookSecret",
    tags,
    summary: "Make a new secret",
    description: "For 24 hours every message carries two signatures, of the new secret and of the one before.",
    access: "admin",
    request: { params: IdParam },
    responses: { 200: ok(EndpointWithSecret, "The endpoint, with its new secret this once") },
    errors: ["not_found"],
  },
  async (c) => {
    const rotated = await rotateSecret(c.var.deps, c.req.valid("param").id);
    return c.json(success(toEndpointWithSecret(rotated), "Secret rotated"), 200);
  },
);

const test = defineRoute(
  {
    method: "post",
    path: "/endpoints/{id}/test",
    operationId: "testWebhookEndpoint",
    tags,
    summary: "Send an endpoint a test message",
    access: "admin",
    request: { params: IdParam },
    responses: { 202: ok(Delivery, "Under way: read it again to see how it went") },
    errors: ["not_found"],
  },
  async (c) => {
    const row = await testEndpoint(c.var.deps, c.req.valid("param").id);
    return c.json(success(toDelivery(row), "Test under way"), 202);
  },
);

const secret = defineRoute(
  {
    method: "get",
    path: "/callback-secret",
    operationId: "getCallbackSecret",
    tags,
    summary: "The secret that signs what is posted to callback_url",
    description: "One for all callbacks. It changes with the setting WEBHOOK_SECRET alone.",
    access: "super_admin",
    responses: { 200: ok(CallbackSecret, "The secret") },
  },
  async (c) => c.json(success({ secret: callbackSecret(c.var.deps.config) }), 200),
);

const deliveries = defineRoute(
  {
    method: "get",
    path: "/deliveries",
    operationId: "listWebhookDeliveries",
    tags,
    summary: "What was sent, and how it went",
    access: "admin",
    request: { query: ListDeliveries },
    responses: { 200: ok(DeliveryPage, "A page of deliveries") },
    errors: ["invalid_cursor"],
  },
  async (c) => {
    const { rows, pagination } = await listDeliveries(c.var.deps, c.req.valid("query"));
    return c.json(success({ deliveries: rows.map(toDelivery), pagination }), 200);
  },
);

const delivery = defineRoute(
  {
    method: "get",
    path: "/deliveries/{deliveryId}",
    operationId: "getWebhookDelivery",
    tags,
    summary: "One delivery",
    access: "admin",
    request: { params: DeliveryIdParam },
    responses: { 200: ok(Delivery, "The delivery") },
    errors: ["not_found"],
  },
  async (c) => c.json(success(toDelivery(await getDelivery(c.var.deps, c.req.valid("param").deliveryId))), 200),
);

const replay = defineRoute(
  {
    method: "post",
    path: "/deliveries/{deliveryId}/replay",
    operationId: "replayWebhookDelivery",
    tags,
    summary: "Send a delivery again",
    description: "Whatever became of it: the same id and body, at once, with all its tries ahead of it.",
    access: "admin",
    request: { params: DeliveryIdParam },
    responses: { 202: ok(Delivery, "Under way") },
    errors: ["not_found"],
  },
  async (c) => {
    const row = await replayDelivery(c.var.deps, c.req.valid("param").deliveryId);
    return c.json(success(toDelivery(row), "Under way"), 202);
  },
);

export const webhookRoutes = newRouter().openapiRoutes([
  list,
  get,
  create,
  update,
  remove,
  rotate,
  test,
  secret,
  deliveries,
  delivery,
  replay,
] as const);

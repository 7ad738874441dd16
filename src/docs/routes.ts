import type { OpenAPIHono } from "@hono/zod-openapi";
import { Hono } from "hono";
import type { AppEnv } from "../http/env.ts";
import { completeDocument } from "./document.ts";

const TITLE = "Vambe AI Backend";

const INFO = {
  openapi: "3.1.0",
  info: {
    title: TITLE,
    version: "1.0.0",
    description:
      "Sales-meeting transcripts in; labels that quote their evidence and KPIs out.\n\nLog in with `POST /api/v1/auth/login`, send the token as `Authorization: Bearer`. Every error has the shape of `Problem`.",
    contact: { name: "Vambe", url: "https://vambe.ai" },
    license: { name: "All rights reserved", identifier: "LicenseRef-Proprietary" },
  },
  servers: [{ url: "/", description: "This server" }],
  tags: [
    { name: "auth", description: "Sessions and users" },
    { name: "users", description: "Who may do what" },
    { name: "api-keys", description: "What programs call with" },
    { name: "audit", description: "Who did what" },
    { name: "clients", description: "Those we meet" },
    { name: "privacy", description: "What is held about a client, and its erasure" },
    { name: "sellers", description: "Those who meet them" },
    { name: "meetings", description: "What was said" },
    { name: "workers", description: "Classification tasks" },
    { name: "classifications", description: "What was understood" },
    { name: "runs", description: "What each engine found, each time" },
    { name: "webhooks", description: "Telling others what happened" },
    { name: "reviews", description: "What people say of it" },
    { name: "taxonomy", description: "What the labels mean" },
    { name: "exports", description: "Meetings as files" },
    { name: "imports", description: "Meetings from CSV files" },
    { name: "seeds", description: "Demo data" },
    { name: "kpis", description: "What it adds up to" },
    { name: "health", description: "For monitors" },
  ],
};

/** The document every tool reads, generated from the routes of `app`, and pages for people. */
export function docsRoutes(app: OpenAPIHono<AppEnv>) {
  const routes = new Hono<AppEnv>();
  let document: string | undefined;

  routes.get("/openapi.json", (c) => {
    document ??= JSON.stringify(completeDocument(app.getOpenAPI31Document(INFO, { unionPreferredType: "oneOf" })));
    return c.body(document, 200, { "Content-Type": "application/json" });
  });
  routes.get("/docs", (c) => {
    c.header(
      "Content-Security-Policy",
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    return c.html(PAGE);
  });
  routes.get("/", (c) =>
    c.json({
      success: true,
      data: { name: TITLE, docs: "/docs", openapi: "/openapi.json", health: "/health", api: "/api/v1" },
      message: "Start at /docs",
    }),
  );
  return routes;
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}: API</title>
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
<link rel="icon" href="/docs/assets/favicon-32x32.png">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/assets/start.js"></script>
</body>
</html>
`;

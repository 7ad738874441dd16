import type { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { methodNotAllowed } from "hono/method-not-allowed";
import { secureHeaders } from "hono/secure-headers";
import { apiKeyRoutes } from "./apikeys/routes.ts";
import { auditRoutes } from "./audit/routes.ts";
import { authRoutes } from "./auth/routes.ts";
import { classificationRoutes, workerResultRoutes } from "./classification/routes.ts";
import { clientRoutes } from "./clients/routes.ts";
import { docsRoutes } from "./docs/routes.ts";
import { evidenceRoutes } from "./evidence/routes.ts";
import { exportRoutes } from "./exports/routes.ts";
import { apiHealthRoutes, healthRoutes } from "./health/routes.ts";
import type { AppEnv } from "./http/env.ts";
import { requestEvent } from "./http/middleware/event.ts";
import { answerError } from "./http/problem.ts";
import { newRouter } from "./http/route.ts";
import { FILE_LIMIT_MIB, importRoutes } from "./imports/routes.ts";
import { kpiRoutes } from "./kpis/routes.ts";
import { meetingRoutes } from "./meetings/routes.ts";
import type { CreateDeps } from "./platform/build.ts";
import { ApiError } from "./platform/errors.ts";
import { privacyRoutes } from "./privacy/routes.ts";
import { qualityRoutes } from "./quality/routes.ts";
import { correctionRoutes, reviewRoutes } from "./reviews/routes.ts";
import { runRoutes } from "./runs/routes.ts";
import { seedRoutes } from "./seeds/routes.ts";
import { sellerRoutes } from "./sellers/routes.ts";
import { taskControlRoutes } from "./tasks/control-routes.ts";
import { workerRoutes } from "./tasks/routes.ts";
import { taxonomyRoutes } from "./taxonomy/routes.ts";
import { userRoutes } from "./users/routes.ts";
import { EVENT_REQUESTS } from "./webhooks/events.ts";
import { webhookRoutes } from "./webhooks/routes.ts";

export const API = "/api/v1";
const BODY_LIMIT_MIB = 1;

/** The API's map: what every request passes, and what is mounted where. */
export function createApp(createDeps: CreateDeps): OpenAPIHono<AppEnv> {
  const app = newRouter();
  app.onError(answerError);
  app.notFound((c) =>
    answerError(
      new ApiError(
        "not_found",
        `There is nothing at ${c.req.method} ${c.req.path}. GET /openapi.json lists what there is.`,
      ),
      c,
    ),
  );

  app.use(requestEvent(createDeps));
  app.use((c, next) => crossOrigin(c.var.deps.config.CORS_ORIGIN)(c, next));
  // What a route says of itself stands: the docs page has a policy of its own.
  app.use(
    secureHeaders({
      crossOriginResourcePolicy: "cross-origin",
      xFrameOptions: "DENY",
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      overwrite: false,
    }),
  );
  app.use(
    methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => answerError(notAllowed(c.req.method, methods), c) }),
  );
  const [usual, files] = [limitBody(BODY_LIMIT_MIB), limitBody(FILE_LIMIT_MIB)];
  app.use((c, next) => (c.req.path === `${API}/imports` ? files : usual)(c, next));

  app.route("/", docsRoutes(app));
  app.route("/", healthRoutes);
  app.route(API, apiHealthRoutes);
  app.route(`${API}/auth`, authRoutes);
  app.route(`${API}/users`, userRoutes);
  app.route(`${API}/api-keys`, apiKeyRoutes);
  app.route(`${API}/audit`, auditRoutes);
  app.route(`${API}/clients`, clientRoutes);
  app.route(`${API}/clients`, privacyRoutes);
  app.route(`${API}/sellers`, sellerRoutes);
  app.route(`${API}/meetings`, meetingRoutes);
  app.route(`${API}/kpis`, kpiRoutes);
  app.route(`${API}/meetings`, evidenceRoutes);
  app.route(`${API}/meetings`, runRoutes);
  app.route(`${API}/workers`, workerRoutes);
  app.route(`${API}/workers`, workerResultRoutes);
  app.route(`${API}/workers`, taskControlRoutes);
  app.route(`${API}/webhooks`, webhookRoutes);
  for (const request of EVENT_REQUESTS) app.openAPIRegistry.registerWebhook(request);
  // Before the classifications, whose /{meetingId} would take "quality" for an id.
  app.route(`${API}/classifications`, qualityRoutes);
  app.route(`${API}/classifications`, classificationRoutes);
  app.route(`${API}/classifications`, correctionRoutes);
  app.route(`${API}/reviews`, reviewRoutes);
  app.route(`${API}/taxonomy`, taxonomyRoutes);
  app.route(`${API}/exports`, exportRoutes);
  app.route(`${API}/imports`, importRoutes);
  app.route(`${API}/seeds`, seedRoutes);
  return app;
}

const limitBody = (mib: number) =>
  bodyLimit({
    maxSize: mib * 1024 * 1024,
    onError: (c) => answerError(new ApiError("payload_too_large", `The body may have ${mib} MiB at most.`), c),
  });

const notAllowed = (method: string, allowed: string[]) =>
  new ApiError("method_not_allowed", `This path does not take ${method}, but ${allowed.join(", ")}.`, {
    headers: { Allow: allowed.join(", ") },
  });

/** `*` never goes with credentials; a list of origins does. */
function crossOrigin(origins: string[]) {
  const any = origins.includes("*");
  return cors({
    origin: any ? "*" : origins,
    credentials: !any,
    allowMethods: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    allowHeaders: [
      "Authorization",
      "Content-Type",
      "Idempotency-Key",
      "If-Match",
      "If-None-Match",
      "X-API-Key",
      "X-Request-Id",
    ],
    exposeHeaders: ["ETag", "Idempotent-Replayed", "RateLimit", "RateLimit-Policy", "Retry-After", "X-Request-Id"],
    maxAge: 86_400,
  });
}

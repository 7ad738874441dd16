import { z } from "@hono/zod-openapi";
import { type Actor, sellerOnly } from "../auth/actor.ts";
import type { Basis } from "../classification/engine.ts";
import { defineRoute, newRouter, ok, success } from "../http/route.ts";
import type { Deps } from "../platform/deps.ts";
import { getBreakdown, getGroundedness } from "./breakdown.ts";
import { toRange } from "./range.ts";
import {
  Analysis,
  AnalysisQuery,
  Breakdown,
  BreakdownQuery,
  Engagement,
  Groundedness,
  KpiQuery,
  Kpis,
  Overview,
  SellerPerformance,
  Trend,
} from "./schemas.ts";
import type { Scope } from "./sections.ts";
import { getAnalysis, getEngagement, getKpis, getOverview, getSellerPerformance, getTrends } from "./service.ts";

const tags = ["kpis"];

type Asked = KpiQuery & { basis?: readonly Basis[] | undefined };

function scopeOf({ deps, actor }: { deps: Deps; actor: Actor }, query: Asked): Scope {
  const timeZone = query.timezone ?? deps.config.TIME_ZONE;
  return {
    range: toRange(query, timeZone),
    period: query.period,
    timeZone,
    bases: query.basis,
    sellerId: sellerOnly(actor),
  };
}

const all = defineRoute(
  {
    method: "get",
    path: "/",
    operationId: "getKpis",
    tags,
    summary: "Everything a dashboard shows, at once",
    description:
      "The five reports below from one look at the data, so that their figures agree. `basis` is for the client analysis.",
    access: "admin_or_seller",
    request: { query: AnalysisQuery },
    responses: { 200: ok(Kpis, "All reports") },
  },
  async (c) => c.json(success(Kpis.parse(await getKpis(c.var.deps, scopeOf(c.var, c.req.valid("query"))))), 200),
);

const overview = defineRoute(
  {
    method: "get",
    path: "/overview",
    operationId: "getKpiOverview",
    tags,
    summary: "The figures of a range, and how they moved since the one before",
    access: "admin_or_seller",
    request: { query: KpiQuery },
    responses: { 200: ok(Overview, "The overview") },
  },
  async (c) =>
    c.json(success(Overview.parse(await getOverview(c.var.deps, scopeOf(c.var, c.req.valid("query"))))), 200),
);

const sellers = defineRoute(
  {
    method: "get",
    path: "/sellers/performance",
    operationId: "getSellerPerformance",
    tags,
    summary: "Every seller's figures, best first",
    access: "admin_or_seller",
    request: { query: KpiQuery },
    responses: { 200: ok(z.array(SellerPerformance), "The sellers, ranked") },
  },
  async (c) =>
    c.json(
      success(
        z.array(SellerPerformance).parse(await getSellerPerformance(c.var.deps, scopeOf(c.var, c.req.valid("query")))),
      ),
      200,
    ),
);

const trends = defineRoute(
  {
    method: "get",
    path: "/meetings/trends",
    operationId: "getMeetingTrends",
    tags,
    summary: "Meetings over time, oldest period first",
    access: "admin_or_seller",
    request: { query: KpiQuery },
    responses: { 200: ok(z.array(Trend), "The periods that have meetings") },
  },
  async (c) =>
    c.json(success(z.array(Trend).parse(await getTrends(c.var.deps, scopeOf(c.var, c.req.valid("query"))))), 200),
);

const engagement = defineRoute(
  {
    method: "get",
    path: "/clients/engagement",
    operationId: "getClientEngagement",
    tags,
    summary: "How many clients come, come back and like it",
    access: "admin_or_seller",
    request: { query: KpiQuery },
    responses: { 200: ok(Engagement, "The engagement") },
  },
  async (c) =>
    c.json(success(Engagement.parse(await getEngagement(c.var.deps, scopeOf(c.var, c.req.valid("query"))))), 200),
);

const analysis = defineRoute(
  {
    method: "get",
    path: "/clients/analysis",
    operationId: "getClientAnalysis",
    tags,
    summary: "What clients are and want",
    access: "admin_or_seller",
    request: { query: AnalysisQuery },
    responses: { 200: ok(Analysis, "The most frequent values of five labels") },
  },
  async (c) =>
    c.json(success(Analysis.parse(await getAnalysis(c.var.deps, scopeOf(c.var, c.req.valid("query"))))), 200),
);

const breakdown = defineRoute(
  {
    method: "get",
    path: "/breakdown",
    operationId: "getKpiBreakdown",
    tags,
    summary: "Win rates by one or two of labels, sentiment, seller and month",
    access: "admin_or_seller",
    request: { query: BreakdownQuery },
    responses: { 200: ok(Breakdown, "The groups, most meetings first") },
  },
  async (c) => {
    const query = c.req.valid("query");
    return c.json(success(Breakdown.parse(await getBreakdown(c.var.deps, scopeOf(c.var, query), query.by))), 200);
  },
);

const groundedness = defineRoute(
  {
    method: "get",
    path: "/groundedness",
    operationId: "getGroundedness",
    tags,
    summary: "How much of each label was said, reasoned or merely assumed",
    access: "admin_or_seller",
    request: { query: KpiQuery },
    responses: { 200: ok(Groundedness, "Every label's support") },
  },
  async (c) =>
    c.json(success(Groundedness.parse(await getGroundedness(c.var.deps, scopeOf(c.var, c.req.valid("query"))))), 200),
);

export const kpiRoutes = newRouter().openapiRoutes([
  all,
  overview,
  sellers,
  trends,
  engagement,
  analysis,
  breakdown,
  groundedness,
] as const);

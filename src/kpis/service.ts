import type { Deps } from "../platform/deps.ts";
import { averageConfidence, type Counts, completionRate, percent, positiveShare, ratio, score } from "./metrics.ts";
import { rangeBefore } from "./range.ts";
import type { Analysis, Engagement, Kpis, Overview, SellerPerformance, Trend } from "./schemas.ts";
import { type Analysed, type LabelCount, readSections, type Scope, type Sections } from "./sections.ts";

/** How many values of a label the analysis shows; the breakdown shows all. */
const TOP = 10;

const OVERVIEW = ["totals", "registered", "recent", "before"] as const;
const SELLERS = ["by_seller"] as const;
const TRENDS = ["by_period"] as const;
const ENGAGEMENT = ["engagement", "registered", "recent"] as const;
const ANALYSIS = ["totals", "labels"] as const;

export const getOverview = async (deps: Deps, scope: Scope): Promise<Overview> =>
  toOverview(await readSections(deps, scope, OVERVIEW), scope);
export const getSellerPerformance = async (deps: Deps, scope: Scope): Promise<SellerPerformance[]> =>
  toSellers(await readSections(deps, scope, SELLERS));
export const getTrends = async (deps: Deps, scope: Scope): Promise<Trend[]> =>
  toTrends(await readSections(deps, scope, TRENDS));
export const getEngagement = async (deps: Deps, scope: Scope): Promise<Engagement> =>
  toEngagement(await readSections(deps, scope, ENGAGEMENT));
export const getAnalysis = async (deps: Deps, scope: Scope): Promise<Analysis> =>
  toAnalysis(await readSections(deps, scope, ANALYSIS));

/** Everything a dashboard shows, from one statement. */
export async function getKpis(deps: Deps, scope: Scope): Promise<Kpis> {
  const sections = await readSections(deps, scope, [
    ...new Set([...OVERVIEW, ...SELLERS, ...TRENDS, ...ENGAGEMENT, ...ANALYSIS]),
  ]);
  return {
    overview: toOverview(sections, scope),
    sellerPerformance: toSellers(sections),
    meetingTrends: toTrends(sections),
    clientEngagement: toEngagement(sections),
    clientAnalysis: toAnalysis(sections),
    generatedAt: deps.now().toISOString(),
  };
}

const figures = (counts: Counts) => ({
  totalMeetings: counts.meetings,
  totalClassifications: counts.classified,
  completedMeetings: counts.closed,
  cancelledMeetings: counts.lost,
  averageConversionRate: completionRate(counts),
  averagePositiveSentiment: positiveShare(counts),
  averageConfidence: averageConfidence(counts),
});

function toOverview(
  { totals, registered, recent, before }: Pick<Sections, (typeof OVERVIEW)[number]>,
  { range, timeZone }: Scope,
): Overview {
  const compared = rangeBefore(range, timeZone);
  return {
    totalClients: registered.clients,
    totalSellers: registered.sellers,
    meetingsThisMonth: recent.this_month,
    meetingsLastWeek: recent.last_week,
    averageMeetingDuration: null,
    ...figures(totals),
    previousPeriod: compared && {
      startDate: compared.start.toISOString(),
      endDate: compared.end.toISOString(),
      ...figures(before),
      deltas: {
        totalMeetings: growth(before.meetings, totals.meetings),
        totalClassifications: growth(before.classified, totals.classified),
        completedMeetings: growth(before.closed, totals.closed),
        cancelledMeetings: growth(before.lost, totals.lost),
        averageConversionRate: points(completionRate(before), completionRate(totals)),
        averagePositiveSentiment: points(positiveShare(before), positiveShare(totals)),
      },
    },
  };
}

/** By how many percent a count grew; null from nothing. */
const growth = (from: number, to: number) => (from === 0 ? null : percent(to - from, from));

/** By how many percentage points a rate moved. */
const points = (from: number, to: number) => Number((to - from).toFixed(2));

function toSellers({ by_seller }: Pick<Sections, "by_seller">): SellerPerformance[] {
  const ranked = by_seller.toSorted((a, b) => score(b) - score(a) || b.meetings - a.meetings || a.id - b.id);
  return ranked.map((seller, at) => ({
    sellerId: seller.id,
    sellerName: seller.name,
    totalMeetings: seller.meetings,
    completedMeetings: seller.closed,
    completionRate: completionRate(seller),
    averagePositiveSentiment: positiveShare(seller),
    totalClassifications: seller.classified,
    averageConfidence: averageConfidence(seller),
    ranking: at + 1,
  }));
}

const toTrends = ({ by_period }: Pick<Sections, "by_period">): Trend[] =>
  by_period.map((counts) => ({
    period: counts.period,
    totalMeetings: counts.meetings,
    completedMeetings: counts.closed,
    cancelledMeetings: counts.lost,
    completionRate: completionRate(counts),
    averageDuration: null,
  }));

const toEngagement = ({ engagement, registered, recent }: Pick<Sections, (typeof ENGAGEMENT)[number]>): Engagement => ({
  uniqueClients: engagement.clients,
  activeClientsThisMonth: recent.active_clients,
  averageMeetingsPerClient: ratio(engagement.meetings, engagement.clients),
  clientsWithPositiveSentiment: engagement.positive,
  clientsWithNegativeSentiment: engagement.negative,
  clientRetentionRate: percent(engagement.returning, engagement.clients),
  newClientsThisMonth: registered.new_clients,
});

function toAnalysis({ totals, labels }: Pick<Sections, (typeof ANALYSIS)[number]>): Analysis {
  const top = <F extends Analysed>(field: F) => {
    const values: LabelCount<F>[] = labels[field];
    const all = values.reduce((sum, { count }) => sum + count, 0);
    return values
      .toSorted((a, b) => b.count - a.count || String(a.value).localeCompare(String(b.value)))
      .slice(0, TOP)
      .map(({ value, count }) => ({ value, share: { count, percentage: percent(count, all) } }));
  };
  return {
    topSectors: top("business_sector").map(({ value, share }) => ({ sector: value, ...share })),
    topLeadSources: top("lead_source").map(({ value, share }) => ({ source: value, ...share })),
    topTechnologies: top("vambe_product").map(({ value, share }) => ({ vambe_product: value, ...share })),
    topUseCases: top("use_case").map(({ value, share }) => ({ use_case: value, ...share })),
    topPrimaryPainPoints: top("primary_pain_point").map(({ value, share }) => ({
      primary_pain_point: value,
      ...share,
    })),
    totalAnalyzedMeetings: totals.classified,
  };
}

import { z } from "@hono/zod-openapi";
import { BASES } from "../classification/engine.ts";
import { LABEL_SHAPE } from "../classification/schemas.ts";
import { dateOrInstant, instant } from "../http/text.ts";
import { DIMENSIONS } from "./breakdown.ts";
import { JUDGED, MEANING } from "./metrics.ts";
import { PERIOD_NAMES } from "./periods.ts";
import { isTimeZone } from "./range.ts";

const count = (description: string) => z.int().openapi({ description });
const figure = (description: string) => z.number().openapi({ description });

const RangeFields = {
  startDate: dateOrInstant
    .optional()
    .openapi({ description: "Meetings at or after this; a date begins at midnight in the time zone." }),
  endDate: dateOrInstant.optional().openapi({ description: "Meetings before this; a date includes that whole day." }),
  period: z
    .enum(PERIOD_NAMES)
    .default("monthly")
    .openapi({ description: "What the trend is cut into, in the time zone; weeks are ISO weeks." }),
  timezone: z
    .string()
    .max(64)
    .refine(isTimeZone, "Must be an IANA time zone such as America/Santiago.")
    .optional()
    .openapi({
      description: "IANA time zone of days, weeks, months; the configured one unless given.",
      example: "America/Santiago",
    }),
};

/** Values separated by commas or by repeating the parameter; each once. */
const listOf = <const V extends readonly [string, ...string[]]>(values: V, max: number) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [...new Set([given].flat().flatMap((part) => part.split(",")))])
    .pipe(z.array(z.enum(values)).min(1).max(max))
    .openapi({ type: "array", items: { type: "string", enum: [...values] }, minItems: 1, maxItems: max });

const basis = listOf(BASES, BASES.length)
  .optional()
  .openapi({
    description:
      "Count labels of these bases only, separated by commas. `stated,inferred` leaves out what is a mere default.",
    example: ["stated", "inferred"],
  });

export const KpiQuery = z.strictObject(RangeFields);
export type KpiQuery = z.infer<typeof KpiQuery>;

export const AnalysisQuery = z.strictObject({ ...RangeFields, basis });
export const BreakdownQuery = z.strictObject({
  ...RangeFields,
  by: listOf(DIMENSIONS, 2).openapi({
    description: "One or two of the labels, `sentiment`, `seller_id`, `month`.",
    example: ["business_sector", "seller_id"],
  }),
  basis,
});

const Figures = {
  totalMeetings: count(MEANING.meetings),
  totalClassifications: count(MEANING.classified),
  completedMeetings: count(MEANING.completed),
  cancelledMeetings: count(MEANING.cancelled),
  averageConversionRate: figure(MEANING.completionRate),
  averagePositiveSentiment: figure(MEANING.positive),
  averageConfidence: figure(MEANING.confidence).nullable(),
};

const growth = z.number().nullable().openapi({ description: "Growth in percent; null from nothing." });
const points = z.number().openapi({ description: "Change in percentage points." });

const PreviousPeriod = z
  .strictObject({
    startDate: instant,
    endDate: instant,
    ...Figures,
    deltas: z.strictObject({
      totalMeetings: growth,
      totalClassifications: growth,
      completedMeetings: growth,
      cancelledMeetings: growth,
      averageConversionRate: points,
      averagePositiveSentiment: points,
    }),
  })
  .openapi("PreviousPeriod");

const figuresExample = {
  totalMeetings: 240,
  totalClassifications: 236,
  completedMeetings: 96,
  cancelledMeetings: 12,
  averageConversionRate: 40,
  averagePositiveSentiment: 61.02,
  averageConfidence: 0.731,
};

export const Overview = z
  .strictObject({
    totalClients: count("Registered clients, whatever the range."),
    totalSellers: count("Registered sellers, whatever the range."),
    meetingsThisMonth: count(`Meetings this month. ${MEANING.thisMonth}`),
    meetingsLastWeek: count("Meetings of the seven days before now. Does not depend on the range."),
    averageMeetingDuration: z.number().nullable().openapi({ description: MEANING.duration }),
    ...Figures,
    previousPeriod: PreviousPeriod.nullable().openapi({
      description:
        "The same figures for the range of the same length right before; null unless startDate and endDate are given.",
    }),
  })
  .openapi("KpiOverview", {
    example: {
      totalClients: 180,
      totalSellers: 6,
      meetingsThisMonth: 21,
      meetingsLastWeek: 9,
      averageMeetingDuration: null,
      ...figuresExample,
      previousPeriod: null,
    },
  });
export type Overview = z.infer<typeof Overview>;

export const SellerPerformance = z
  .strictObject({
    sellerId: z.int(),
    sellerName: z.string(),
    totalMeetings: count(MEANING.meetings),
    completedMeetings: count(MEANING.completed),
    completionRate: figure(MEANING.completionRate),
    averagePositiveSentiment: figure(MEANING.positive),
    totalClassifications: count(MEANING.classified),
    averageConfidence: figure(MEANING.confidence).nullable(),
    ranking: count(
      "1 is best, by 0.4 · completionRate + 0.6 · averagePositiveSentiment; more meetings first among equals.",
    ),
  })
  .openapi("SellerPerformance", {
    example: {
      sellerId: 1,
      sellerName: "Marcela Toro",
      totalMeetings: 40,
      completedMeetings: 18,
      completionRate: 45,
      averagePositiveSentiment: 62.5,
      totalClassifications: 40,
      averageConfidence: 0.74,
      ranking: 1,
    },
  });
export type SellerPerformance = z.infer<typeof SellerPerformance>;

export const Trend = z
  .strictObject({
    period: z.string().openapi({
      description: "2024-01-20, 2024-W03 (ISO week), 2024-01, 2024Q1 or 2024. Periods without meetings are left out.",
    }),
    totalMeetings: count(MEANING.meetings),
    completedMeetings: count(MEANING.completed),
    cancelledMeetings: count(MEANING.cancelled),
    completionRate: figure(MEANING.completionRate),
    averageDuration: z.number().nullable().openapi({ description: MEANING.duration }),
  })
  .openapi("MeetingTrend", {
    example: {
      period: "2026-03",
      totalMeetings: 21,
      completedMeetings: 9,
      cancelledMeetings: 1,
      completionRate: 42.86,
      averageDuration: null,
    },
  });
export type Trend = z.infer<typeof Trend>;

export const Engagement = z
  .strictObject({
    uniqueClients: count("Clients with a meeting in the range."),
    activeClientsThisMonth: count(`Clients with a meeting this month. ${MEANING.thisMonth}`),
    averageMeetingsPerClient: figure("Meetings in the range by unique clients; 0 when there are none."),
    clientsWithPositiveSentiment: count("Clients with at least one positive meeting in the range."),
    clientsWithNegativeSentiment: count(
      "Clients with at least one negative meeting in the range. One client may count in both.",
    ),
    clientRetentionRate: figure("Unique clients with more than one meeting in the range, in percent."),
    newClientsThisMonth: count(`Clients registered this month. ${MEANING.thisMonth}`),
  })
  .openapi("ClientEngagement", {
    example: {
      uniqueClients: 150,
      activeClientsThisMonth: 18,
      averageMeetingsPerClient: 1.6,
      clientsWithPositiveSentiment: 98,
      clientsWithNegativeSentiment: 14,
      clientRetentionRate: 38.67,
      newClientsThisMonth: 4,
    },
  });
export type Engagement = z.infer<typeof Engagement>;

const share = { count: z.int(), percentage: figure("Of the meetings counted for this label, in percent.") };

export const Analysis = z
  .strictObject({
    topSectors: z.array(z.strictObject({ sector: LABEL_SHAPE.business_sector, ...share })),
    topLeadSources: z.array(z.strictObject({ source: LABEL_SHAPE.lead_source, ...share })),
    topTechnologies: z.array(z.strictObject({ vambe_product: LABEL_SHAPE.vambe_product, ...share })),
    topUseCases: z.array(z.strictObject({ use_case: LABEL_SHAPE.use_case, ...share })),
    topPrimaryPainPoints: z.array(z.strictObject({ primary_pain_point: LABEL_SHAPE.primary_pain_point, ...share })),
    totalAnalyzedMeetings: count(MEANING.classified),
  })
  .openapi("ClientAnalysis", {
    description: "The ten values most meetings have, per label; /kpis/breakdown shows all.",
    example: {
      topSectors: [{ sector: "healthcare", count: 59, percentage: 25 }],
      topLeadSources: [{ source: "referral", count: 118, percentage: 50 }],
      topTechnologies: [{ vambe_product: "mercur", count: 177, percentage: 75 }],
      topUseCases: [{ use_case: "conversational_support", count: 118, percentage: 50 }],
      topPrimaryPainPoints: [{ primary_pain_point: "saturated_support", count: 118, percentage: 50 }],
      totalAnalyzedMeetings: 236,
    },
  });
export type Analysis = z.infer<typeof Analysis>;

export const Kpis = z
  .strictObject({
    overview: Overview,
    sellerPerformance: z.array(SellerPerformance),
    meetingTrends: z.array(Trend),
    clientEngagement: Engagement,
    clientAnalysis: Analysis,
    generatedAt: instant,
  })
  .openapi("Kpis");
export type Kpis = z.infer<typeof Kpis>;

export const Breakdown = z
  .strictObject({
    by: z.array(z.enum(DIMENSIONS)),
    totalMeetings: count("Meetings in some group: those with a label of the bases asked for."),
    baseRate: figure("Closed ones in percent of them."),
    groups: z.array(
      z.strictObject({
        key: z
          .record(z.string(), z.union([z.string(), z.int(), z.boolean()]))
          .openapi({ description: "The group's value of each dimension." }),
        sellerName: z.string().optional(),
        count: z.int(),
        closed: z.int(),
        winRate: figure("Closed in percent of the group."),
        winRateLow: figure("Lower end of the win rate's 95 % Wilson interval."),
        winRateHigh: figure("Upper end of it."),
        lift: figure(
          "Win rate by base rate: above 1 is better than the whole; null when nothing was closed.",
        ).nullable(),
        insufficient: z.boolean().openapi({ description: "Fewer than 10 meetings: conclude nothing from it." }),
      }),
    ),
  })
  .openapi("KpiBreakdown", {
    example: {
      by: ["business_sector"],
      totalMeetings: 236,
      baseRate: 40,
      groups: [
        {
          key: { business_sector: "healthcare" },
          count: 59,
          closed: 30,
          winRate: 50.85,
          winRateLow: 38.41,
          winRateHigh: 63.18,
          lift: 1.271,
          insufficient: false,
        },
      ],
    },
  });
export type Breakdown = z.infer<typeof Breakdown>;

export const Groundedness = z
  .strictObject({
    totalClassifications: count(MEANING.classified),
    fields: z.array(
      z.strictObject({
        field: z.enum(JUDGED),
        stated: count("Labels that a quote supports."),
        inferred: count("Labels reasoned from the text."),
        defaulted: count("Labels that nothing in the text supports: the field's usual value."),
        statedShare: figure("In percent."),
        inferredShare: figure("In percent."),
        defaultedShare: figure("In percent."),
      }),
    ),
  })
  .openapi("KpiGroundedness", {
    example: {
      totalClassifications: 236,
      fields: [
        {
          field: "business_sector",
          stated: 180,
          inferred: 40,
          defaulted: 16,
          statedShare: 76.27,
          inferredShare: 16.95,
          defaultedShare: 6.78,
        },
      ],
    },
  });
export type Groundedness = z.infer<typeof Groundedness>;

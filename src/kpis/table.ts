import { sql } from "drizzle-orm";
import { boolean, doublePrecision, foreignKey, index, integer, pgEnum, pgTable, smallint } from "drizzle-orm/pg-core";
import { ENUM_VALUES } from "../classification/taxonomy.ts";
import { meetings } from "../meetings/table.ts";
import { instant } from "../platform/columns.ts";

// Four bytes a label instead of its text: a KPI reads every row there is, so their width is its time.
export const businessSector = pgEnum("fact_business_sector", ENUM_VALUES.business_sector);
export const companySize = pgEnum("fact_company_size", ENUM_VALUES.company_size);
export const region = pgEnum("fact_region", ENUM_VALUES.region);
export const leadSource = pgEnum("fact_lead_source", ENUM_VALUES.lead_source);
export const vambeProduct = pgEnum("fact_vambe_product", ENUM_VALUES.vambe_product);
export const useCase = pgEnum("fact_use_case", ENUM_VALUES.use_case);
export const primaryPainPoint = pgEnum("fact_primary_pain_point", ENUM_VALUES.primary_pain_point);
export const decisionMakerRole = pgEnum("fact_decision_maker_role", ENUM_VALUES.decision_maker_role);
export const purchaseStage = pgEnum("fact_purchase_stage", ENUM_VALUES.purchase_stage);
export const language = pgEnum("fact_language", ENUM_VALUES.language);
export const sentiment = pgEnum("fact_sentiment", ENUM_VALUES.sentiment);

/**
 * What there is to count of a meeting, one narrow row each: the meeting's own columns and its accepted labels (all null
 * while it is not classified). Triggers of the last migration keep it with the two tables it comes from, in the same
 * transaction; nothing else writes it.
 */
export const meetingFacts = pgTable(
  "meeting_facts",
  {
    meetingAt: instant("meeting_at").notNull(),
    confidence_score: doublePrecision("confidence_score"),
    meetingId: integer("meeting_id").primaryKey(),
    clientId: integer("client_id").notNull(),
    sellerId: integer("seller_id").notNull(),
    business_sector: businessSector("business_sector"),
    company_size: companySize("company_size"),
    region: region("region"),
    lead_source: leadSource("lead_source"),
    vambe_product: vambeProduct("vambe_product"),
    use_case: useCase("use_case"),
    primary_pain_point: primaryPainPoint("primary_pain_point"),
    decision_maker_role: decisionMakerRole("decision_maker_role"),
    purchase_stage: purchaseStage("purchase_stage"),
    language: language("language"),
    sentiment: sentiment("sentiment"),
    /** Fields that a quote supports, one bit each: the n-th of the twelve labels, then the sentiment. */
    stated: smallint("stated"),
    /** Fields that nothing supports, likewise. */
    defaulted: smallint("defaulted"),
    closed: boolean("closed").notNull(),
    urgency: boolean("urgency"),
    lost_client_bad_meeting: boolean("lost_client_bad_meeting"),
    needs_review: boolean("needs_review"),
  },
  (t) => [
    foreignKey({ name: "meeting_facts_meeting_id_fk", columns: [t.meetingId], foreignColumns: [meetings.id] }).onDelete(
      "cascade",
    ),
    // The next two hold all that a trend and a client's engagement are counted from: neither reads the table, nor sorts.
    index("meeting_facts_meeting_at_idx").on(
      t.meetingAt,
      t.meetingId,
      t.sellerId,
      t.closed,
      t.lost_client_bad_meeting,
      t.sentiment,
      t.confidence_score,
    ),
    index("meeting_facts_client_idx").on(t.clientId, t.meetingAt, t.meetingId, t.sentiment),
    index("meeting_facts_seller_idx").on(t.sellerId, t.meetingAt, t.meetingId),
    index("meeting_facts_closed_idx").on(t.closed, t.meetingId),
    // One index a label, so that a filtered list counts its matches alone, without a look at the table. Two of them go on
    // with the labels that the analysis counts beside them.
    index("meeting_facts_business_sector_idx").on(t.business_sector, t.lead_source),
    index("meeting_facts_company_size_idx").on(t.company_size),
    index("meeting_facts_region_idx").on(t.region),
    index("meeting_facts_lead_source_idx").on(t.lead_source),
    index("meeting_facts_vambe_product_idx").on(t.vambe_product, t.use_case, t.primary_pain_point),
    index("meeting_facts_use_case_idx").on(t.use_case),
    index("meeting_facts_primary_pain_point_idx").on(t.primary_pain_point),
    index("meeting_facts_decision_maker_role_idx").on(t.decision_maker_role),
    index("meeting_facts_purchase_stage_idx").on(t.purchase_stage),
    index("meeting_facts_language_idx").on(t.language),
    index("meeting_facts_sentiment_idx").on(t.sentiment),
    index("meeting_facts_urgency_idx").on(t.urgency),
    index("meeting_facts_lost_idx").on(t.lost_client_bad_meeting),
    index("meeting_facts_stated_idx").on(t.stated),
    index("meeting_facts_defaulted_idx").on(t.defaulted),
    index("meeting_facts_review_idx").on(t.meetingAt, t.meetingId).where(sql`needs_review`),
  ],
);

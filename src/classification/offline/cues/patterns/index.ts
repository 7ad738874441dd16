import type { CuesByField } from "../by-value.ts";
import { businessSector, region } from "./company.ts";
import { lostClientBadMeeting, purchaseStage, sentiment, urgency } from "./deal.ts";
import { leadSource, vambeProduct } from "./origin.ts";
import { primaryPainPoint } from "./pain.ts";
import { decisionMakerRole } from "./role.ts";
import { useCase } from "./use.ts";

/** Patterns too formal for the guide's cues: alternatives and optional words follow how verbs and word order vary. */
export const PATTERNS: CuesByField = {
  business_sector: businessSector,
  region: region,
  lead_source: leadSource,
  vambe_product: vambeProduct,
  use_case: useCase,
  primary_pain_point: primaryPainPoint,
  decision_maker_role: decisionMakerRole,
  urgency: urgency,
  purchase_stage: purchaseStage,
  lost_client_bad_meeting: lostClientBadMeeting,
  sentiment: sentiment,
};

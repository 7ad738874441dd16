import type { CuesByField } from "../by-value.ts";
import { businessSector, companySize } from "./company.ts";
import { lostClientBadMeeting, purchaseStage, sentiment, urgency } from "./deal.ts";
import { leadSource } from "./origin.ts";
import { primaryPainPoint } from "./pain.ts";
import { useCase } from "./use.ts";

/** Words that lean towards a value without naming it: what a trade handles, what a worry sounds like. Alone they only beat
 * silence; together they add up. Kept out of the guide, where people read what a value means. */
export const LEANINGS: CuesByField = {
  business_sector: businessSector,
  company_size: companySize,
  lead_source: leadSource,
  use_case: useCase,
  primary_pain_point: primaryPainPoint,
  urgency: urgency,
  purchase_stage: purchaseStage,
  lost_client_bad_meeting: lostClientBadMeeting,
  sentiment: sentiment,
};

import type { FieldValue } from "../../taxonomy.ts";

type Pain = FieldValue<"primary_pain_point">;
type UseCase = FieldValue<"use_case">;

/** What people with this pain mostly want it for, where they do not say; talking with customers unless named here. */
export const USE_FOR_PAIN: Readonly<Partial<Record<Pain, UseCase>>> = {
  lack_visibility: "real_time_reporting",
  slow_reporting: "real_time_reporting",
  high_churn: "churn_prediction",
  high_advertising_costs: "campaign_optimization",
  difficult_integrations: "operations_automation",
  dispersed_data: "dw_modernization",
};

/** What hurts those who ask for this, where they do not say. */
export const PAIN_FOR_USE: Readonly<Partial<Record<UseCase, Pain>>> = {
  lead_scoring: "low_conversion",
  customer_segmentation: "low_conversion",
  churn_prediction: "high_churn",
  marketing_attribution: "lack_visibility",
  campaign_optimization: "high_advertising_costs",
  demand_forecasting: "lack_visibility",
  voice_analytics: "lack_visibility",
  real_time_reporting: "slow_reporting",
  dw_modernization: "dispersed_data",
  fraud_detection: "lack_visibility",
  conversational_support: "saturated_support",
};

import { z } from "zod";

/** Asks a worker to try a delivery: its id only, the row says whether and to whom. */
export const WebhookMessage = z.strictObject({ version: z.literal(1), delivery_id: z.uuid() });
export type WebhookMessage = z.infer<typeof WebhookMessage>;

import { z } from "zod";

/** Asks a worker to classify: ids only, everything else is read when it is worked on. */
export const ClassifyMessage = z.strictObject({ version: z.literal(1), task_id: z.uuid() });
export type ClassifyMessage = z.infer<typeof ClassifyMessage>;

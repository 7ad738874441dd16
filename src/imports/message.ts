import { z } from "zod";

/** Asks a worker to store one chunk of an import: ids only, the rows are in the database. */
export const ImportMessage = z.strictObject({ version: z.literal(1), import_id: z.int().min(1), seq: z.int().min(0) });
export type ImportMessage = z.infer<typeof ImportMessage>;

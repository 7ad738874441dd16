// Every table, for drizzle-kit.
export * from "../apikeys/table.ts";
export * from "../audit/table.ts";
export * from "../auth/table.ts";
export * from "../classification/table.ts";
export * from "../clients/table.ts";
export * from "../idempotency/table.ts";
export * from "../imports/table.ts";
export * from "../kpis/table.ts";
export * from "../meetings/table.ts";
export * from "../sellers/table.ts";
export * from "../tasks/table.ts";
export * from "../webhooks/table.ts";

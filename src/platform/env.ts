import { z } from "zod";
import { ROLES, type Role } from "../auth/actor.ts";
import { parsePrices } from "../classification/openai/prices.ts";

const seconds = (fallback: number, max: number) => z.coerce.number().int().min(1).max(max).default(fallback);
const optional = z
  .string()
  .trim()
  .transform((value) => (value === "" ? null : value))
  .nullable()
  .default(null);

const days = z.coerce.number().int().min(1).max(36_500).nullable().default(null);

const IDENTITY_ROLES: Record<string, Role> = Object.fromEntries(ROLES.map((role) => [role, role]));

/** JSON: which role each value of the identity provider's claim stands for. Without it, the roles' own names. */
const roleMap = optional.transform((json, context): Record<string, Role> => {
  if (json === null) return IDENTITY_ROLES;
  try {
    return z.record(z.string(), z.enum(ROLES)).parse(JSON.parse(json));
  } catch {
    context.addIssue(`must be a JSON object whose values are among ${ROLES.join(", ")}`);
    return z.NEVER;
  }
});

const timeZone = z
  .string()
  .refine((zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
    } catch {
      return false;
    }
  }, "must be an IANA time zone such as America/Santiago")
  .default("America/Santiago");

/** The settings, checked. README.md explains each. */
const Settings = z.object({
  DATABASE_URL: z
    .string({ error: "must be a postgres:// URL" })
    .regex(/^postgres(ql)?:\/\//, "must be a postgres:// URL"),
  JWT_SECRET: z.string({ error: "must be set" }).min(32, "must have at least 32 characters"),
  JWT_ISSUER: z.string().min(1).default("vambe-ai-backend"),
  JWT_AUDIENCE: z.string().min(1).default("vambe-api"),
  ACCESS_TOKEN_TTL: seconds(900, 86_400),
  REFRESH_TOKEN_TTL: seconds(30 * 86_400, 365 * 86_400),
  CORS_ORIGIN: z
    .string()
    .default("*")
    .transform((list) =>
      list
        .split(",")
        .map((origin) => origin.trim())
        .filter((origin) => origin !== ""),
    ),
  TIME_ZONE: timeZone,
  CLASSIFIER: z.enum(["auto", "offline", "openai"]).default("auto"),
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: optional,
  OPENAI_MODEL: z.string().trim().min(1).default("gpt-6-luna"),
  OPENAI_REASONING_EFFORT: z
    .enum(["none", "minimal", "low", "medium", "high", "xhigh", "max"])
    .nullable()
    .default(null),
  OPENAI_TIMEOUT: seconds(60, 600),
  OPENAI_MAX_OUTPUT_TOKENS: z.coerce.number().int().min(256).max(32_000).default(4_000),
  OPENAI_LOGPROBS: z.stringbool().default(false),
  MODEL_PRICES: optional.transform((json, context) => {
    try {
      return parsePrices(json);
    } catch (error) {
      context.addIssue(error instanceof Error ? error.message : "is not a price table");
      return z.NEVER;
    }
  }),
  CLASSIFY_CONCURRENCY: z.coerce.number().int().min(1).max(100).default(20),
  WEBHOOK_SECRET: optional.refine(
    (secret) => secret === null || secret.length >= 32,
    "must have at least 32 characters",
  ),
  WEBHOOK_ALLOW_LOOPBACK: z.stringbool().default(false),
  WEBHOOK_RESOLVER: optional.pipe(z.url({ protocol: /^https$/, error: "must be an https URL" }).nullable()),
  RATE_LIMITS: z.enum(["on", "off"]).default("on"),
  OIDC_ISSUER: optional.pipe(z.url({ error: "must be a URL" }).nullable()),
  OIDC_AUDIENCE: optional,
  OIDC_JWKS_URL: optional.pipe(z.url({ error: "must be a URL" }).nullable()),
  OIDC_ROLE_CLAIM: z.string().trim().min(1).default("roles"),
  OIDC_ROLES: roleMap,
  RETENTION_DAYS_TRANSCRIPTS: days,
  RETENTION_DAYS_TASKS: days,
  RETENTION_DAYS_REPLIES: days,
  RETENTION_DAYS_AUDIT: days,
  TASK_LEASE: seconds(180, 3_600),
  TASK_MAX_ATTEMPTS: z.coerce.number().int().min(1).max(20).default(5),
});

export type Config = z.output<typeof Settings>;

/** The name of every setting. */
export const SETTING_NAMES: readonly string[] = Object.keys(Settings.shape);

/** A setting is missing or wrong. The message names settings and rules, never values. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Turns unchecked bindings into the configuration; throws ConfigError naming every setting that is not right. */
export function readConfig(env: object): Config {
  const parsed = Settings.safeParse(env);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; "));
  }
  if (parsed.data.CLASSIFIER === "openai" && parsed.data.OPENAI_API_KEY === null) {
    throw new ConfigError("CLASSIFIER is openai, so OPENAI_API_KEY must be set");
  }
  if (parsed.data.OIDC_ISSUER !== null && parsed.data.OIDC_AUDIENCE === null) {
    throw new ConfigError(
      "OIDC_ISSUER is set, so OIDC_AUDIENCE must be set: a token for another service must not open this one",
    );
  }
  return parsed.data;
}

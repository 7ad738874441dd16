import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseEnv } from "node:util";
import { SETTING_NAMES } from "../src/platform/env.ts";

/** Read by these programs; everything else in .dev.vars is for the Worker. */
const OWN = [
  "PORT",
  "DATA_DIR",
  "SEED",
  "DATABASE_PORT",
  "LOCAL_DATABASE_URL",
  "SUPER_ADMIN_EMAIL",
  "SUPER_ADMIN_PASSWORD",
  "SUPER_ADMIN_NAME",
];
/** An environment in which no setting is set, whatever .dev.vars says. */
export const NOTHING_SET: Readonly<Record<string, string>> = Object.fromEntries(
  [...OWN, ...SETTING_NAMES].map((name) => [name, ""]),
);

/** What is made up once and kept in DATA_DIR, so that a second start continues where the first stopped. */
interface Kept {
  jwtSecret: string;
  adminPassword: string;
  seeded: boolean;
}

export interface Settings {
  port: number;
  dataDir: string;
  seed: boolean;
  /** null when any free one will do. */
  databasePort: number | null;
  /** Stand in front of this Postgres instead of the embedded one. */
  localDatabaseUrl: string | null;
  /** A database that needs no server of ours, as Neon's; from DATABASE_URL. */
  remoteDatabaseUrl: string | null;
  admin: { email: string; password: string; name: string; passwordGiven: boolean };
  /** The Worker's settings, but for DATABASE_URL. */
  worker: Record<string, string>;
  seeded: boolean;
  keep(change: Partial<Kept>): void;
}

/**
 * Reads the environment, then .dev.vars, then what DATA_DIR keeps. A setting that is empty in the environment is not set.
 * Throws a sentence when something given is wrong.
 */
export function readSettings(env: Record<string, string | undefined> = process.env, vars = ".dev.vars"): Settings {
  const file = existsSync(vars) ? parseEnv(readFileSync(vars, "utf8")) : {};
  const get = (name: string) => (env[name] ?? file[name]) || null;
  const dataDir = resolve(get("DATA_DIR") ?? ".data");
  const kept = readKept(dataDir);
  const jwtSecret = get("JWT_SECRET");
  if (jwtSecret !== null && jwtSecret.length < 32)
    throw new Error("JWT_SECRET must have at least 32 characters. Leave it out to have one made.");
  const url = get("DATABASE_URL");
  const ofWorker = new Set([...SETTING_NAMES, ...Object.keys(file).filter((name) => !OWN.includes(name))]);
  ofWorker.delete("DATABASE_URL");
  const worker = [...ofWorker].flatMap((name): [string, string][] => {
    const value = get(name);
    return value === null ? [] : [[name, value]];
  });
  const databasePort = get("DATABASE_PORT");
  const password = get("SUPER_ADMIN_PASSWORD");
  if (password !== null && (password.length < 6 || password.length > 128))
    throw new Error("SUPER_ADMIN_PASSWORD must have 6 to 128 characters.");
  return {
    port: port("PORT", get("PORT") ?? "3000"),
    dataDir,
    seed: get("SEED") !== "false",
    databasePort: databasePort === null ? null : port("DATABASE_PORT", databasePort),
    localDatabaseUrl: get("LOCAL_DATABASE_URL"),
    remoteDatabaseUrl: url !== null && !/@(localhost|127\.0\.0\.1)[:/]/.test(url) ? url : null,
    admin: {
      email: get("SUPER_ADMIN_EMAIL") ?? "admin@vambe.example",
      password: password ?? kept.adminPassword,
      name: get("SUPER_ADMIN_NAME") ?? "Super Admin",
      passwordGiven: password !== null,
    },
    worker: { ...Object.fromEntries(worker), JWT_SECRET: jwtSecret ?? kept.jwtSecret },
    seeded: kept.seeded,
    keep: (change) => writeKept(dataDir, { ...readKept(dataDir), ...change }),
  };
}

function port(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new Error(`${name} must be 1 to 65535, not "${value}".`);
  return number;
}

const keptFile = (dataDir: string) => join(dataDir, "kept.json");

function readKept(dataDir: string): Kept {
  if (existsSync(keptFile(dataDir))) return JSON.parse(readFileSync(keptFile(dataDir), "utf8"));
  const kept: Kept = {
    jwtSecret: randomBytes(48).toString("base64url"),
    adminPassword: randomBytes(12).toString("base64url"),
    seeded: false,
  };
  writeKept(dataDir, kept);
  return kept;
}

function writeKept(dataDir: string, kept: Kept): void {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(keptFile(dataDir), `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readSettings } from "./settings.ts";

const folder = mkdtempSync(join(tmpdir(), "vambe-settings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the Worker's settings", () => {
  it.each(["OIDC_ISSUER", "OIDC_ROLES", "RETENTION_DAYS_TRANSCRIPTS", "ACCESS_TOKEN_TTL", "TIME_ZONE", "RATE_LIMITS"])(
    "may come from the environment: %s",
    (name) => {
      expect(readSettings({ DATA_DIR: folder, [name]: "given" }).worker).toMatchObject({ [name]: "given" });
    },
  );

  it("are those it knows, and never its database", () => {
    const url = "postgres://u:p@ep-one.neon.tech/db";
    const { worker, remoteDatabaseUrl } = readSettings({ DATA_DIR: folder, HOME: "/root", DATABASE_URL: url });
    expect([worker.HOME, worker.DATABASE_URL, remoteDatabaseUrl]).toEqual([undefined, undefined, url]);
  });
});

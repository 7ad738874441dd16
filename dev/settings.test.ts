import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { NOTHING_SET, readSettings } from "./settings.ts";

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

describe("an empty setting in the environment", () => {
  const file = join(folder, "vars");
  writeFileSync(
    file,
    "DATABASE_URL=postgres://u:p@ep-one.neon.tech/db\nLOCAL_DATABASE_URL=postgres://u:p@10.0.0.1/db\nOPENAI_API_KEY=sk-file\nPORT=4000\n",
  );

  it("hides the file's, so that a run for measuring or breaking things meets nobody's database", () => {
    const real = readSettings({ DATA_DIR: folder }, file);
    expect([real.remoteDatabaseUrl, real.port]).toEqual(["postgres://u:p@ep-one.neon.tech/db", 4000]);
    expect(real.worker.OPENAI_API_KEY).toBe("sk-file");
    const bare = readSettings({ ...NOTHING_SET, DATA_DIR: folder }, file);
    expect(bare).toMatchObject({ remoteDatabaseUrl: null, localDatabaseUrl: null, port: 3000 });
    expect(Object.keys(bare.worker)).toEqual(["JWT_SECRET"]);
  });
});

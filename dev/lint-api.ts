import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openApiDocument } from "./openapi.ts";

const require = createRequire(import.meta.url);

/** The linters, by package and the file in it that starts them. Any finding at all fails. */
const LINTERS = [
  { program: require.resolve("@redocly/cli/bin/cli.js"), args: ["lint", "--max-problems", "50"], strict: [] },
  {
    program: require.resolve("@stoplight/spectral-cli/dist/index.js"),
    args: ["lint"],
    strict: ["--fail-severity=hint"],
  },
];

const QUIET = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

const folder = await mkdtemp(join(tmpdir(), "openapi-"));
const file = join(folder, "openapi.json");
try {
  await writeFile(file, JSON.stringify(await openApiDocument(), null, 2));
  for (const { program, args, strict } of LINTERS) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args, ...strict, file], {
      env: { ...process.env, ...QUIET },
      encoding: "utf8",
    });
    const said = `${stdout}${stderr}`;
    process.stdout.write(said);
    if (status !== 0 || /\b[1-9]\d* (warnings?|problems?)/.test(said)) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}

import { parseArgs } from "node:util";
import { type ExportMeasured, measureExports } from "./exports.ts";
import { type Measured, measureReads } from "./reads.ts";
import { READS } from "./routes.ts";
import { measureStartup, printFigures } from "./startup.ts";

const HELP = `Times the start and the demo meetings, then every read route and the exports at 1,000 and at 100,000 meetings.

Usage: node bench/run.ts [options]

  --sizes A,B     numbers of meetings (1000,100000)
  --start         only the start, the demo meetings and the bundle
  --reads         only the reads
  --exports       only the exports
  --no-pglite     only the Postgres of LOCAL_DATABASE_URL
  --explain       keep the plans of the heavy reads in bench/explain (of the last size, on Postgres)
  --help          this text

LOCAL_DATABASE_URL   a Postgres to measure too; the data sets are databases of their own on it
`;

/** How much slower a read may get from the first size to the last, unless it counts or adds up all there is. */
const GROWTH = 3;
/** Milliseconds of database time that reads of all there is may take at the last size, on Postgres. */
const WHOLE = 150;

const ms = (value: number) => value.toFixed(1);

/** Prints what was measured as a Markdown table; tells whether every read keeps its promise. */
function report(engine: "PGlite" | "PostgreSQL", [first, last]: readonly number[], measured: Measured): boolean {
  const lines = [
    `\n${engine}: milliseconds, p50 / p95 in all, and p50 (best) within the database\n`,
    `| Read | ${first} meetings | database | ${last} meetings | database | growth | |`,
    "|---|---:|---:|---:|---:|---:|---|",
  ];
  let kept = true;
  for (const { name, whole } of READS) {
    const [small, large] = measured.get(name) ?? [];
    if (!small || !large) continue;
    const growth = large.p50 / small.p50;
    const within = whole ? growth <= GROWTH || engine === "PGlite" || large.database < WHOLE : growth <= GROWTH;
    kept &&= within;
    const times = [small, large]
      .map(({ p50, p95, database, best }) => `${ms(p50)} / ${ms(p95)} | ${ms(database)} (${ms(best)})`)
      .join(" | ");
    lines.push(`| ${name}${whole ? " (whole)" : ""} | ${times} | ${growth.toFixed(1)}× | ${within ? "" : "over"} |`);
  }
  process.stdout.write(`${lines.join("\n")}\n`);
  return kept;
}

/** Prints what exports took as a Markdown table. */
function reportExports(engine: "PGlite" | "PostgreSQL", measured: readonly ExportMeasured[]): void {
  const lines = [
    `\n${engine}: exports of all meetings; memory is what the process held at most, garbage left out\n`,
    "| Meetings | Format | MB | seconds | meetings/s | MB of memory |",
    "|---:|---|---:|---:|---:|---:|",
    ...measured.map(
      ({ meetings, format, megabytes, seconds, held }) =>
        `| ${meetings} | ${format} | ${ms(megabytes)} | ${ms(seconds)} | ${(meetings / seconds).toFixed(0)} | ${ms(held)} |`,
    ),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: "1000,100000" },
      start: { type: "boolean", default: false },
      reads: { type: "boolean", default: false },
      exports: { type: "boolean", default: false },
      "no-pglite": { type: "boolean", default: false },
      explain: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const sizes = values.sizes.split(",").map(Number);
  if (sizes.length !== 2 || !sizes.every((size) => size > 0))
    throw new Error(`--sizes takes two numbers, not "${values.sizes}".`);
  if (!values.reads && !values.exports) process.stdout.write(`${printFigures(await measureStartup())}\n`);
  if (values.start) return;
  // The API's log would be most of the output.
  console.log = () => undefined;
  const engines = [
    ...(values["no-pglite"] ? [] : [{ engine: "PGlite", postgres: undefined } as const]),
    ...(process.env.LOCAL_DATABASE_URL
      ? [{ engine: "PostgreSQL", postgres: process.env.LOCAL_DATABASE_URL } as const]
      : []),
  ];
  for (const { engine, postgres } of engines) {
    const explain = values.explain && postgres !== undefined;
    if (!values.exports && !report(engine, sizes, await measureReads(sizes, postgres, explain))) process.exitCode = 1;
    if (!values.reads) reportExports(engine, await measureExports(sizes, postgres));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});

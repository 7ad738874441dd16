import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { familyOf, killFamily } from "../processes.ts";
import { type Played, printTable } from "./print.ts";
import { FULL, type Outcome, type Scenario, SHORT } from "./scenario.ts";
import { database } from "./scenarios/database.ts";
import { kills } from "./scenarios/kills.ts";
import { model } from "./scenarios/model.ts";
import { queue } from "./scenarios/queue.ts";
import { starts } from "./scenarios/start.ts";
import { Stage } from "./stage.ts";

const HELP = `Breaks the system on purpose and counts what is lost, done twice or paid twice.
The Worker runs under wrangler dev, on the local database and the stand-in model; all on loopback, for this run only.

Usage: npm run faults -- [options]

  --short        the short form, for every build: fewer scenarios, shorter outages
  --only WORDS   the scenarios whose name holds these words
  --help         this text

Ends with 1 when a rule is broken. "paid per text" is the most model answers one text took. "attempts lost" is the most attempts one task used up.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      short: { type: "boolean", default: false },
      only: { type: "string", default: "" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const wanted = (scenario: { name: string; short: boolean }) =>
    (scenario.short || !values.short) && scenario.name.includes(values.only);
  const scale = values.short ? SHORT : FULL;
  const folder = mkdtempSync(join(tmpdir(), "vambe-faults-"));
  const played: Played[] = [];
  giveUpAfter(scale.limit, folder, played);
  const play = async (name: string, work: () => Promise<Outcome>) => {
    const started = performance.now();
    const outcome = await work().catch((error: unknown): Outcome => ({ tally: null, broken: [String(error)] }));
    const seconds = (performance.now() - started) / 1_000;
    played.push({ name, seconds, outcome });
    process.stderr.write(`${outcome.broken.length === 0 ? "ok    " : "BROKEN"} ${name} (${seconds.toFixed(1)} s)\n`);
  };
  try {
    const staged: Scenario[] = [...queue, ...kills, ...database, ...model].filter(wanted);
    if (staged.length > 0) {
      const stage = await Stage.open(folder);
      for (const { name, play: perform } of staged) {
        await play(name, async () => {
          await stage.teachModel("well");
          return perform(stage, scale).finally(stage.mend);
        });
      }
      await stage.close();
    }
    for (const { name, play: perform } of starts.filter(wanted)) await play(name, () => perform(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${printTable(played)}`);
  const broken = played.filter(({ outcome }) => outcome.broken.length > 0).length;
  console.log(broken === 0 ? "\nEvery rule held." : `\n${broken} of ${played.length} scenarios broke a rule.`);
  // A scenario that broke half-way may have left something open that would keep this from ending.
  endAll();
  process.exit(broken === 0 ? 0 : 1);
}

/** Ends all that this run started and that still runs. */
function endAll(): void {
  for (const { pid } of familyOf(process.pid).slice(1)) killFamily(pid);
}

/** Whatever hangs, the run ends, and all it started with it; so it does when it is told to. */
function giveUpAfter(seconds: number, folder: string, played: readonly Played[]): void {
  const giveUp = (why: string) => {
    console.log(`\n${printTable(played)}\n\n${why}`);
    endAll();
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  };
  setTimeout(() => giveUp(`Given up after ${seconds} s; what came next did not end.`), seconds * 1_000).unref();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => giveUp(`Stopped by ${signal}.`));
}

await main();

import { globSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { answerAll } from "./answer.ts";
import { seatEngine } from "./engines.ts";
import { brokenFloors, parseBasisMin, parseMin } from "./floors.ts";
import { parseMeetings } from "./meetings.ts";
import { printReport, wrongAnswers } from "./print.ts";
import { scoreAnswers } from "./score.ts";

const USAGE = `Usage: node eval/run.ts [files…] [options]     (default files: eval/sets/*.jsonl)
  --engine offline|openai   openai reads OPENAI_API_KEY, OPENAI_MODEL and OPENAI_BASE_URL (default: offline)
  --json                    print the report as JSON
  --min field=0.8           fail when the accuracy of a field is lower; also all=…, note:field=…, dialogue:field=…
  --basis-min stated=0.92   fail when labels marked stated are right less often
  --wrong field             list the wrong answers of a field`;

const DEFAULT_SETS = `${import.meta.dirname}/sets/*.jsonl`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      engine: { type: "string", default: "offline" },
      json: { type: "boolean", default: false },
      min: { type: "string", multiple: true, default: [] },
      "basis-min": { type: "string", multiple: true, default: [] },
      wrong: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const floors = [...values.min.map(parseMin), ...values["basis-min"].map(parseBasisMin)];
  const files = positionals.length > 0 ? positionals : globSync(DEFAULT_SETS).sort();
  const meetings = files.flatMap((file) => parseMeetings(readFileSync(file, "utf8"), file));
  if (meetings.length === 0) throw new Error(`no meetings in ${files.join(", ") || DEFAULT_SETS}`);

  const seats = await seatEngine(values.engine, process.env);
  const started = performance.now();
  const { answers, failures } = await answerAll(meetings, seats);
  const seconds = (performance.now() - started) / 1000;
  const report = scoreAnswers(answers);
  const pace = {
    engine: `${seats.engine.id} ${seats.engine.version}`,
    seconds,
    characters: answers.reduce((sum, { meeting }) => sum + meeting.transcript.length, 0),
  };
  const broken = brokenFloors(report, floors);
  if (values.json) {
    const failed = failures.map(({ meeting, code, message }) => ({
      id: meeting.id,
      place: meeting.place,
      code,
      message,
    }));
    console.log(JSON.stringify({ files, pace, ...report, failures: failed, broken }, null, 2));
  } else {
    console.log(printReport(report, pace));
    for (const line of wrongAnswers(answers, values.wrong)) console.log(line);
  }
  for (const { meeting, code, message } of failures)
    console.error(`${meeting.place}: not classified (${code}): ${message}`);
  for (const sentence of broken) console.error(sentence);
  return broken.length > 0 || failures.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

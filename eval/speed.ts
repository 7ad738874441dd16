import { globSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createTestHarness } from "wrangler";
import type { MeetingText } from "../src/classification/engine.ts";
import { classifyOffline } from "../src/classification/offline/engine.ts";
import { toMeetingText } from "./answer.ts";
import { type LabelledMeeting, parseMeetings } from "./meetings.ts";
import { timeQuotes } from "./speed-quotes.ts";
import type { SpeedRequest } from "./speed-worker.ts";

const HELP = `Times the offline engine: short notes and dialogues of 5,000 characters a second, on one core;
and how long the quotes of one classification take to find in a megabyte (in Node).

Usage: node eval/speed.ts [--workerd]

  --workerd   inside workerd, as in production, instead of in Node
`;

/** What "a dialogue" and "a short note" mean in the figures below. */
const DIALOGUE_CHARACTERS = 5_000;
const NOTE_CHARACTERS = 900;
const COMPATIBILITY_DATE = "2026-10-01";
const WARM_UP_MS = 1_000;
/** The best of these runs is taken: what else the machine does can only slow one down. */
const RUNS = 5;
const RUN_MS = 500;

/** Classifies all of the texts so many times over. */
type Classify = (texts: MeetingText[], rounds: number) => Promise<void>;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { workerd: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  });
  if (values.help) return console.log(HELP);
  const files = globSync(`${import.meta.dirname}/sets/*.jsonl`).sort();
  const meetings = files.flatMap((file) => parseMeetings(readFileSync(file, "utf8"), file));
  const notes = meetings.filter(({ kind, transcript }) => kind === "note" && transcript.length <= NOTE_CHARACTERS);
  const dialogues = meetings.filter(({ kind }) => kind === "dialogue").map(toFullLength);
  const { milliseconds, characters, anchors, found } = timeQuotes(dialogues.map(({ transcript }) => transcript));
  console.log(`quotes: ${found} of ${anchors} found in ${characters} characters in ${milliseconds.toFixed(1)} ms`);
  const runtime = values.workerd ? await startWorkerd() : null;
  try {
    await measure("short notes", notes, runtime?.classify ?? inNode);
    await measure(`dialogues of ${DIALOGUE_CHARACTERS} characters`, dialogues, runtime?.classify ?? inNode);
  } finally {
    await runtime?.stop();
  }
}

/** Repeats whole lines of a dialogue, or cuts at a line, until it has about the length the figure is about. */
function toFullLength(meeting: LabelledMeeting): LabelledMeeting {
  const lines = meeting.transcript.split("\n");
  let transcript = "";
  for (let i = 0; transcript.length < DIALOGUE_CHARACTERS; i++) transcript += `${lines[i % lines.length] ?? ""}\n`;
  return { ...meeting, transcript };
}

async function inNode(texts: MeetingText[], rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) for (const text of texts) classifyOffline(text);
}

/** The engine bundled by wrangler in a Worker of its own. A Worker's clock stands still while it computes, so it is timed from here. */
async function startWorkerd(): Promise<{ classify: Classify; stop: () => Promise<void> }> {
  // Without a look outside: no sample of Cloudflare's data about a request, no usage figures.
  Object.assign(process.env, { CLOUDFLARE_CF_FETCH_ENABLED: "false", WRANGLER_SEND_METRICS: "false" });
  const config = { name: "speed", main: "eval/speed-worker.ts", compatibility_date: COMPATIBILITY_DATE };
  const server = createTestHarness({ root: `${import.meta.dirname}/..`, workers: [{ config }] });
  await server.listen();
  const classify: Classify = async (texts, rounds) => {
    const asked: SpeedRequest = { texts, rounds };
    const response = await server.fetch("/", { method: "POST", body: JSON.stringify(asked) });
    const answer = await response.text();
    if (!response.ok) throw new Error(`The Worker answered ${response.status}: ${answer}`);
  };
  return { classify, stop: () => server.close() };
}

async function measure(what: string, set: readonly LabelledMeeting[], classify: Classify): Promise<void> {
  if (set.length === 0) return console.log(`${what}: none in the sets`);
  const texts = set.map(toMeetingText);
  let perRound = Number.POSITIVE_INFINITY;
  for (const until = performance.now() + WARM_UP_MS; performance.now() < until; )
    perRound = Math.min(perRound, await secondsOf(() => classify(texts, 1)));
  const rounds = Math.ceil(RUN_MS / 1000 / perRound);
  let seconds = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) seconds = Math.min(seconds, await secondsOf(() => classify(texts, rounds)));
  const size = set.reduce((sum, { transcript }) => sum + transcript.length, 0) / set.length;
  console.log(
    `${what}: ${Math.round((rounds * texts.length) / seconds)} a second (${set.length} different ones, ${Math.round(size)} characters on average)`,
  );
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

await main();

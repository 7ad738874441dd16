import { globSync, readFileSync } from "node:fs";
import { toMeetingText } from "./answer.ts";
import { seatEngine } from "./engines.ts";
import { type LabelledMeeting, parseMeetings } from "./meetings.ts";

/** What "a dialogue" and "a short note" mean in the figures below. */
const DIALOGUE_CHARACTERS = 5_000;
const NOTE_CHARACTERS = 900;
const WARM_UP_MS = 500;
const MEASURED_MS = 2_000;

const files = globSync(`${import.meta.dirname}/sets/*.jsonl`).sort();
const meetings = files.flatMap((file) => parseMeetings(readFileSync(file, "utf8"), file));
const notes = meetings.filter(({ kind, transcript }) => kind === "note" && transcript.length <= NOTE_CHARACTERS);
const dialogues = meetings.filter(({ kind }) => kind === "dialogue").map(toFullLength);
const { engine } = await seatEngine("offline", {});

await measure("short notes", notes);
await measure(`dialogues of ${DIALOGUE_CHARACTERS} characters`, dialogues);

/** Repeats whole lines of a dialogue, or cuts at a line, until it has about the length the figure is about. */
function toFullLength(meeting: LabelledMeeting): LabelledMeeting {
  const lines = meeting.transcript.split("\n");
  let transcript = "";
  for (let i = 0; transcript.length < DIALOGUE_CHARACTERS; i++) transcript += `${lines[i % lines.length] ?? ""}\n`;
  return { ...meeting, transcript };
}

async function measure(what: string, set: readonly LabelledMeeting[]): Promise<void> {
  if (set.length === 0) {
    console.log(`${what}: none in the sets`);
    return;
  }
  await classifyFor(set, WARM_UP_MS);
  const { count, seconds } = await classifyFor(set, MEASURED_MS);
  const size = set.reduce((sum, { transcript }) => sum + transcript.length, 0) / set.length;
  console.log(
    `${what}: ${Math.round(count / seconds)} a second (${set.length} different ones, ${Math.round(size)} characters on average)`,
  );
}

async function classifyFor(set: readonly LabelledMeeting[], milliseconds: number) {
  const signal = new AbortController().signal;
  const texts = set.map(toMeetingText);
  const started = performance.now();
  let count = 0;
  while (performance.now() - started < milliseconds) {
    for (const text of texts) await engine.classify(text, signal);
    count += texts.length;
  }
  return { count, seconds: (performance.now() - started) / 1000 };
}

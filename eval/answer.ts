import { judge } from "../src/classification/confidence.ts";
import type { MeetingText } from "../src/classification/engine.ts";
import { WorkError } from "../src/platform/failure.ts";
import type { Seats } from "./engines.ts";
import type { LabelledMeeting } from "./meetings.ts";
import type { Answered } from "./score.ts";

/** A meeting the engine failed on; it is not scored, because a failure is not a wrong label. */
export interface Failed {
  meeting: LabelledMeeting;
  code: string;
  message: string;
}

/** Labelled meetings have no date; a fixed one keeps answers that depend on it the same from run to run. */
const MEETING_AT = new Date("2026-03-16T15:00:00.000Z");

/** The meeting as the product would hand it to an engine. */
export function toMeetingText({ transcript, guidance, client, seller }: LabelledMeeting): MeetingText {
  const unknown = { email: null, phone: null };
  return {
    transcript,
    guidance,
    client: { name: client, ...unknown },
    seller: { name: seller },
    meetingAt: MEETING_AT,
  };
}

/** Runs the engine (and the second annotator) over every meeting; answers and failures keep the order of the meetings. */
export async function answerAll(meetings: readonly LabelledMeeting[], { engine, second, parallel }: Seats) {
  const signal = new AbortController().signal;
  const results = new Array<Answered | Failed>(meetings.length);
  const waiting = meetings.entries();
  const work = async (): Promise<void> => {
    for (const [i, meeting] of waiting) {
      const text = toMeetingText(meeting);
      try {
        const draft = await engine.classify(text, signal);
        const other = second === null ? null : await second.classify(text, signal);
        const judged = judge({ transcript: meeting.transcript, draft, second: other });
        results[i] = { meeting, draft, second: other, judged };
      } catch (error) {
        if (!(error instanceof WorkError)) throw error;
        results[i] = { meeting, code: error.code, message: error.message };
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return {
    answers: results.filter((result): result is Answered => "judged" in result),
    failures: results.filter((result): result is Failed => "code" in result),
  };
}

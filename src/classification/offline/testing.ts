import type { MeetingText } from "../engine.ts";
import { classifyOffline } from "./engine.ts";

/** A meeting that holds nothing but a transcript, for tests. */
export function meetingOf(transcript: string, rest: Partial<MeetingText> = {}): MeetingText {
  return {
    transcript,
    guidance: "",
    client: { name: "", email: null, phone: null },
    seller: { name: "Pedro Soto" },
    meetingAt: new Date("2026-05-04T15:00:00Z"),
    ...rest,
  };
}

/** The labels of a transcript, values only, with its sentiment. */
export function valuesOf(transcript: string, rest: Partial<MeetingText> = {}): Record<string, unknown> {
  const { labels, sentiment } = classifyOffline(meetingOf(transcript, rest));
  const values = Object.entries(labels).map(([field, { value }]) => [field, value]);
  return { ...Object.fromEntries(values), sentiment: sentiment.value };
}

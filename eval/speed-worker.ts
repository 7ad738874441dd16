import type { MeetingText } from "../src/classification/engine.ts";
import { classifyOffline } from "../src/classification/offline/engine.ts";

/** What the Worker under measurement is asked: to classify all of the texts, so many times over. */
export interface SpeedRequest {
  texts: MeetingText[];
  rounds: number;
}

// biome-ignore lint/style/noDefaultExport: a Worker is the default export of its module.
export default {
  async fetch(request: Request): Promise<Response> {
    const { texts, rounds }: SpeedRequest = await request.json();
    let labels = 0;
    for (let round = 0; round < rounds; round++) {
      for (const text of texts) labels += Object.keys(classifyOffline(text).labels).length;
    }
    return Response.json({ labels });
  },
};

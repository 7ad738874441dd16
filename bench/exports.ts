import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openApi } from "./app.ts";
import { openDataset } from "./data.ts";

const FORMATS = ["csv", "ndjson"] as const;
/** Memory is looked at each time so much has come: often enough to see a page, seldom enough to end. */
const LOOK_EVERY_BYTES = 2_000_000;

export interface ExportMeasured {
  meetings: number;
  format: (typeof FORMATS)[number];
  megabytes: number;
  seconds: number;
  /** What the process held at most, over what it held before: garbage left out. */
  held: number;
}

/** Collects garbage, and tells how many bytes are left. */
function memoryHeld(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Exports all meetings of data sets of these sizes, read to the end and thrown away as they come. */
export async function measureExports(
  sizes: readonly number[],
  postgres: string | undefined,
): Promise<ExportMeasured[]> {
  const measured: ExportMeasured[] = [];
  for (const meetings of sizes) {
    const { server } = await openDataset(meetings, postgres);
    const api = await openApi(server.url);
    try {
      for (const format of FORMATS) {
        // Once before, so that what a first time loads is not taken for growth.
        await api.get(`/api/v1/exports/meetings.${format}?from=2000-01-01&to=2000-01-02`);
        const before = memoryHeld();
        const started = performance.now();
        let bytes = 0;
        let looked = 0;
        let held = 0;
        let looking = 0;
        for await (const part of (await api.open(`/api/v1/exports/meetings.${format}`)).body ?? []) {
          bytes += part.length;
          if (bytes - looked < LOOK_EVERY_BYTES) continue;
          looked = bytes;
          const paused = performance.now();
          held = Math.max(held, memoryHeld() - before);
          looking += performance.now() - paused;
        }
        const seconds = (performance.now() - started - looking) / 1000;
        measured.push({ meetings, format, megabytes: bytes / 1e6, seconds, held: held / 1e6 });
      }
    } finally {
      await server.close();
    }
  }
  return measured;
}

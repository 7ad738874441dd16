import { mkdirSync, writeFileSync } from "node:fs";
import type { Backend, Statement } from "../dev/neon/backend.ts";
import { openApi } from "./app.ts";
import { openDataset } from "./data.ts";
import { EXPLAINED, READS } from "./routes.ts";

const WARM_UP = 3;
const ROUNDS = 25;

/** Milliseconds a read took: in all, and within the database, there also the least disturbed time. */
export interface Timing {
  p50: number;
  p95: number;
  database: number;
  best: number;
}

/** What every read took, by its name, at each of the sizes asked for. */
export type Measured = Map<string, Timing[]>;

const quantile = (values: readonly number[], q: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))] ?? Number.NaN;

/** A backend that tells how long it took and what it ran last. */
function watched(backend: Backend) {
  const seen = { ms: 0, statements: [] as Statement[] };
  const timed = async <T>(statements: Statement[], work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    try {
      return await work();
    } finally {
      seen.ms += performance.now() - started;
      seen.statements = statements;
    }
  };
  const watching: Backend = {
    ...backend,
    query: (statement) => timed([statement], () => backend.query(statement)),
    transaction: (statements, options) => timed(statements, () => backend.transaction(statements, options)),
  };
  return { watching, seen };
}

/** The API over one data set, and what its database does. */
async function open(meetings: number, postgres: string | undefined) {
  const watch = { backend: undefined as Backend | undefined, seen: { ms: 0, statements: [] as Statement[] } };
  const { server } = await openDataset(meetings, postgres, (backend) => {
    const { watching, seen } = watched(backend);
    Object.assign(watch, { backend, seen });
    return watching;
  });
  return { server, api: await openApi(server.url), watch, all: [] as number[], database: [] as number[] };
}

/**
 * Times every read over data sets of these sizes, one request at a time and the sizes in turn, so that whatever else the
 * machine does slows them all alike. `explain` keeps the plans at the last size.
 */
export async function measureReads(
  sizes: readonly number[],
  postgres: string | undefined,
  explain: boolean,
): Promise<Measured> {
  const measured: Measured = new Map();
  const sets = [];
  for (const size of sizes) sets.push(await open(size, postgres));
  try {
    for (const { name, path } of READS) {
      for (const set of sets) Object.assign(set, { all: [], database: [] });
      for (let round = -WARM_UP; round < ROUNDS; round++) {
        for (const { api, watch, all, database } of sets) {
          watch.seen.ms = 0;
          const started = performance.now();
          const { status, text } = await api.get(encodeURI(path));
          const ms = performance.now() - started;
          if (status !== 200) throw new Error(`${path} answered ${status}: ${text.slice(0, 200)}`);
          if (round < 0) continue;
          all.push(ms);
          database.push(watch.seen.ms);
        }
      }
      const timings = sets.map(({ all, database }) => ({
        p50: quantile(all, 0.5),
        p95: quantile(all, 0.95),
        database: quantile(database, 0.5),
        best: Math.min(...database),
      }));
      measured.set(name, timings);
      const file = EXPLAINED[name];
      const last = sets.at(-1)?.watch;
      if (explain && file && last?.backend) await keepPlans(file, path, last.backend, last.seen.statements);
      process.stderr.write(`${name}: ${timings.map(({ p50 }) => p50.toFixed(1)).join(" → ")} ms\n`);
    }
  } finally {
    for (const { server } of sets) await server.close();
  }
  return measured;
}

/** The plans of a read's statements, run as one transaction as the read runs them. */
async function keepPlans(
  file: string,
  path: string,
  backend: Backend,
  statements: readonly Statement[],
): Promise<void> {
  const setting = ({ query }: Statement) => query.startsWith("select set_config");
  const explained = statements.map((statement) =>
    setting(statement) ? statement : { ...statement, query: `explain (analyze, buffers) ${statement.query}` },
  );
  const results = await backend.transaction(explained, {});
  const plans = statements.map((statement, at) => {
    const lines = setting(statement) ? [] : (results[at]?.rows.map(([line]) => line) ?? []);
    return [statement.query.trim(), ...lines].join("\n");
  });
  mkdirSync("bench/explain", { recursive: true });
  writeFileSync(`bench/explain/${file}.txt`, `GET ${path}\n\n${plans.join("\n\n")}\n`);
}

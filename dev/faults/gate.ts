import { type Around, LineCut } from "../neon.ts";

/** Statements stopped on their way, all that fit, until they may go on or their line is cut. */
export interface Hold {
  /** How many are stopped now or were. */
  stopped(): number;
  release(): void;
  cut(): void;
}

export interface Gate {
  around: Around;
  /** Stops what fits `statement` before it runs, or between its commit and its answer. */
  hold(statement: RegExp, moment: "before" | "after"): Hold;
  /** Lets everything go on. */
  open(): void;
}

interface Held {
  statement: RegExp;
  before: boolean;
  stopped: number;
  end: Promise<void>;
  release(): void;
}

/** Stands in the line between Worker and database, open until told otherwise. */
export function createGate(): Gate {
  const holds = new Set<Held>();
  return {
    async around(statements, work) {
      const hold = [...holds].find((held) => statements.some((statement) => held.statement.test(statement)));
      if (!hold) return work();
      if (hold.before) {
        hold.stopped++;
        await hold.end;
        return work();
      }
      const result = await work();
      hold.stopped++;
      await hold.end;
      return result;
    },
    hold(statement, moment) {
      const { promise: end, resolve, reject } = Promise.withResolvers<void>();
      // Nobody may be stopped when the line is cut.
      end.catch(() => undefined);
      const release = () => {
        holds.delete(hold);
        resolve();
      };
      const hold: Held = { statement, before: moment === "before", stopped: 0, end, release };
      holds.add(hold);
      return {
        stopped: () => hold.stopped,
        release,
        cut: () => {
          holds.delete(hold);
          reject(new LineCut());
        },
      };
    },
    open() {
      for (const { release } of holds) release();
    },
  };
}

import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with the plain line every tool can read: "N passed, N failed". */
export const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], unhandled) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandled.length;
    process.stdout.write(`\n${count("passed")} passed, ${count("failed") + broken} failed\n`);
  },
};

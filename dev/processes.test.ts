import { spawn } from "node:child_process";
import { expect, it } from "vitest";
import { familyOf, killFamily, type Process, stillRunning, until } from "./processes.ts";

it("a family is a process with its children and theirs, parents first", () => {
  const process = (pid: number, parent: number): Process => ({ pid, parent, memory: 0, command: "" });
  const all = [process(4, 3), process(3, 2), process(5, 2), process(2, 1), process(9, 1)];
  expect(familyOf(2, all).map(({ pid }) => pid)).toEqual([2, 3, 5, 4]);
  expect(familyOf(77, all)).toEqual([]);
});

it("killing a family leaves none of it", async () => {
  const wait = "setInterval(() => {}, 1000)";
  const parent = `require("node:child_process").spawn(process.execPath, ["-e", "${wait}"]); ${wait}`;
  const { pid = 0 } = spawn(process.execPath, ["-e", parent]);
  expect(await until(() => familyOf(pid).length === 2, 10)).toBe(true);
  const family = familyOf(pid);
  expect(family[1]?.memory).toBeGreaterThan(1_000);
  killFamily(pid);
  expect(await until(() => stillRunning(family).length === 0, 10)).toBe(true);
});

import { describe, expect, it } from "vitest";
import { LineCut } from "../neon.ts";
import { createGate } from "./gate.ts";

describe("the gate", () => {
  const ran: string[] = [];
  const gate = createGate();
  const send = (statement: string) => gate.around([statement], async () => void ran.push(statement));

  it("lets through what nobody holds", async () => {
    const hold = gate.hold(/^update/, "before");
    await send("select 1");
    hold.release();
    expect(ran.splice(0)).toEqual(["select 1"]);
  });

  it("stops a statement before it runs until it is released", async () => {
    const hold = gate.hold(/^update/, "before");
    const sent = send("update a");
    expect([hold.stopped(), ran.length]).toEqual([1, 0]);
    hold.release();
    await sent;
    await send("update b");
    expect(ran.splice(0)).toEqual(["update a", "update b"]);
  });

  it("cut before it runs, it never runs; cut after, nobody hears of it", async () => {
    const early = gate.hold(/a$/, "before");
    const late = gate.hold(/b$/, "after");
    const sent = [send("update a"), send("update b")];
    await Promise.resolve();
    early.cut();
    late.cut();
    const ends = await Promise.allSettled(sent);
    expect(ends.map((end) => end.status === "rejected" && end.reason instanceof LineCut)).toEqual([true, true]);
    expect(ran.splice(0)).toEqual(["update b"]);
  });
});

import { describe, expect, it } from "vitest";
import { parseMeetings } from "./meetings.ts";

const line = (entry: unknown): string => JSON.stringify(entry);
const one = (entry: unknown) => parseMeetings(line(entry), "set.jsonl")[0];

describe("parseMeetings", () => {
  it("reads a meeting with its acceptable labels, best first", () => {
    const entry = {
      id: "a",
      transcript: "Hola",
      seller: "Ana",
      labels: { lead_source: ["seo", "sem_ads"], urgency: [true], region: [] },
    };
    expect(one(entry)).toMatchObject({
      id: "a",
      place: "set.jsonl:1",
      kind: "note",
      seller: "Ana",
      client: "",
      guidance: "",
    });
    expect(one(entry)?.accepted).toEqual({ lead_source: ["seo", "sem_ads"], urgency: [true] });
  });

  it("takes bare values, labels at the top level and other names for the transcript", () => {
    for (const key of ["transcript", "text", "content", "transcripcion"]) {
      expect(one({ [key]: "Hola", lead_source: "seo", urgency: "false" })).toMatchObject({
        transcript: "Hola",
        accepted: { lead_source: ["seo"], urgency: [false] },
      });
    }
    expect(one({ text: "Hola", labels: { region: null } })?.accepted).toEqual({});
  });

  it("tells dialogues by their turns when the line does not say", () => {
    expect(one({ text: "Vendedor: hola\nCliente: hola\nVendedor: ¿cómo van?" })?.kind).toBe("dialogue");
    expect(one({ text: "[00:01] Ana Ríos: hola\n[00:03] Luis: hola\n[00:09] Ana Ríos: bien" })?.kind).toBe("dialogue");
    expect(one({ text: "Nos dijo: no. Nada más." })?.kind).toBe("note");
    expect(one({ text: "Nota corta", kind: "dialogue" })?.kind).toBe("dialogue");
  });

  it("skips blank lines and a byte order mark, and counts lines as an editor does", () => {
    const meetings = parseMeetings(`\uFEFF${line({ text: "uno" })}\r\n\n${line({ text: "dos" })}\n`, "s");
    expect(meetings.map(({ place }) => place)).toEqual(["s:1", "s:3"]);
  });

  it("names file, line and fault of bad input", () => {
    const fault = (text: string) => () => parseMeetings(`${line({ text: "bien" })}\n${text}`, "s.jsonl");
    expect(fault("{nope")).toThrow(/^s\.jsonl:2: not valid JSON/);
    expect(fault("[1]")).toThrow("s.jsonl:2: a line must be one JSON object");
    expect(fault(line({ labels: {} }))).toThrow('s.jsonl:2: "transcript" must be a text that is not empty');
    expect(fault(line({ text: "x", kind: "call" }))).toThrow('"kind" must be "note" or "dialogue", not "call"');
    expect(fault(line({ text: "x", labels: { sector: ["retail"] } }))).toThrow('"sector" is not a field');
    expect(fault(line({ text: "x", labels: { region: ["chile"] } }))).toThrow(
      'region cannot be "chile"; it is one of latam_south',
    );
    expect(fault(line({ text: "x", labels: { urgency: [1] } }))).toThrow("urgency cannot be 1");
    expect(fault(line({ text: "x", labels: [] }))).toThrow('"labels" must be an object');
    expect(fault(line({ text: "x", seller: 3 }))).toThrow('"seller" must be a text');
  });
});

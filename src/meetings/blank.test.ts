import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { createMeeting } from "../../test/factories.ts";
import { createWorld } from "../../test/world.ts";
import { BLANKS, hasText } from "./blank.ts";

const code = (char: string) => char.charCodeAt(0).toString(16).padStart(4, "0");

describe("a blank transcript", () => {
  const world = createWorld();

  it("is one for the database exactly when it is one for the code", async () => {
    const every = Array.from({ length: 0xffff }, (_, at) => String.fromCharCode(at + 1)).filter((c) =>
      c.isWellFormed(),
    );
    const { rows } = await world.deps.db.execute<{ unit: number }>(sql`
      select ascii(char) as unit from unnest(${sql.param(every)}::text[]) char where not (${hasText(sql`char`)})`);
    expect(rows.map(({ unit }) => code(String.fromCharCode(unit)))).toEqual(
      every.filter((c) => c.trim() === "").map(code),
    );
    expect(BLANKS.trim()).toBe("");
    const { rows: answers } = await world.deps.db.execute(sql`
      select ${hasText(sql`''`)} as empty, ${hasText(sql`null::text`)} as none, ${hasText(sql`e' \n x'`)} as some`);
    expect(answers).toEqual([{ empty: false, none: null, some: true }]);
  });

  it.each(["\u00a0\u2003", " \v\f\ufeff", ""])("is refused for classification: %j", async (transcript) => {
    const id = await createMeeting(world, { transcript });
    const { status, json } = await world.call("POST", `/api/v1/workers/classify/${id}`);
    expect([status, json.code]).toEqual([409, "no_transcript"]);
  });
});

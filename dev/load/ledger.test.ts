import { expect, it } from "vitest";
import { missing } from "./ledger.ts";

it("a write is found again only with all the fields that were accepted", () => {
  const accepted = new Map([
    [1, { name: "Ana", phone: null }],
    [2, { name: "Bea" }],
    [3, { name: "Eva" }],
  ]);
  const found = new Map([
    [1, { name: "Ana", phone: null, email: "ana@example.com" }],
    [2, { name: "Bee" }],
  ]);
  expect(missing("client", accepted, found)).toEqual(["client 2 has another name", "client 3 is gone"]);
});

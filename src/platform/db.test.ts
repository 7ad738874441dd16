import { expect, it } from "vitest";
import { isUnavailable } from "./db.ts";

it.each([undefined, "08006", "40001", "40P01", "53300", "57P01"])("%s means: come again", (code) => {
  expect(isUnavailable({ code, constraint: undefined })).toBe(true);
});

it.each(["22009", "23505", "42703"])("%s means: the query is wrong", (code) => {
  expect(isUnavailable({ code, constraint: undefined })).toBe(false);
});

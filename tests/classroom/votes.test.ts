/** A class at one screen: what its hands say, and what of it stays with the run. */
import { describe, expect, test } from "vitest";
import { leading } from "../../src/classroom/index.ts";

const hands = (...counts: number[]) => counts.map((n, i) => ({ choice: "abcd"[i]!, n }));

describe("hands", () => {
  test("lead nowhere before one is counted", () => {
    expect(leading(hands(0, 0, 0))).toEqual({ kind: "none" });
    expect(leading([])).toEqual({ kind: "none" });
  });

  test("lead to what most want", () => {
    expect(leading(hands(3, 12, 9))).toEqual({ kind: "clear", choice: "b" });
  });

  test("decide nothing when they are level, and name those that are", () => {
    expect(leading(hands(12, 4, 12))).toEqual({ kind: "tied", choices: ["a", "c"] });
  });
});

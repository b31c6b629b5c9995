import { describe, expect, it } from "vitest";
import { hashText, PULL } from "../../../src/sim/index.ts";
import { pull } from "../../../src/sim/village/pull.ts";

describe("the table of pulls", () => {
  it("is the same in every engine, number for number", () => {
    expect(PULL.length).toBe(1601);
    expect(hashText(PULL.join(","))).toBe(2241224794);
  });

  it("follows the exponential within half a thousandth and its rounding", () => {
    for (const u of [-800, -350, -100, -1, 0, 1, 69, 230, 800])
      expect(Math.abs(pull(u) - 1000 * Math.exp(u / 100))).toBeLessThanOrEqual(
        0.51 + Math.exp(u / 100) * 0.01 + (u === -800 ? 0.2 : 0),
      );
  });

  it("holds beyond eight units", () => {
    expect(pull(5000)).toBe(pull(800));
    expect(pull(-5000)).toBe(pull(-800));
  });
});

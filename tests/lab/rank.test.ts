import { describe, expect, it } from "vitest";
import { bestIn, bestShares, ranks } from "../../src/lab/rank.ts";

const run = (money: number, people: number, platform: number, village: number) => ({
  money,
  people,
  platform,
  village,
});

describe("who is best in a seed", () => {
  it("gives the mean rank to equals", () => {
    expect(ranks([5, 9, 5])).toEqual([2.5, 1, 2.5]);
  });

  it("is the run with the lowest sum of ranks, not the one with most money", () => {
    expect(bestShares([run(100, 1, 1, 1), run(50, 9, 9, 9), run(0, 5, 5, 5)])).toEqual([0, 1, 0]);
  });

  it("is shared by runs with the same sum", () => {
    expect(bestShares([run(2, 1, 2, 1), run(1, 2, 1, 2)])).toEqual([0.5, 0.5]);
  });

  it("is told apart from the best in one ledger", () => {
    expect(bestIn("money", [run(100, 1, 1, 1), run(50, 9, 9, 9)])).toEqual([1, 0]);
  });
});

import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/sim/index.ts";
import { blocksOf, moved, reaches, sleepsOf, spans } from "../../../src/ui/shifts/blocks.ts";

/** A plan that works at one operation in the given hours of the day. */
const plan = (...hours: readonly number[]): Cell[] =>
  Array.from({ length: 24 }, (_, hour): Cell => (hours.includes(hour) ? 4 : 0));

describe("the shift board", () => {
  test("shows a day from six to six, with lunch between two blocks", () => {
    expect(blocksOf(plan(8, 9, 10, 11, 13, 14))).toEqual([
      { from: 2, to: 6, cell: 4 },
      { from: 7, to: 9, cell: 4 },
    ]);
  });

  test("shows work past midnight as one block", () => {
    expect(blocksOf(plan(22, 23, 0, 1))).toEqual([{ from: 16, to: 20, cell: 4 }]);
  });

  test("asks for the hours before and after midnight apart", () => {
    expect(spans(16, 20)).toEqual([
      [22, 24],
      [0, 2],
    ]);
    expect(spans(2, 6)).toEqual([[8, 12]]);
    expect(spans(19, 22)).toEqual([[1, 4]]);
  });

  test("keeps a dragged block on the board and at least an hour long", () => {
    const block = { from: 2, to: 6, cell: 4 as Cell };
    expect(moved(block, -3, 1)).toEqual({ from: 0, to: 1, cell: 4 });
    expect(moved(block, 10, 40)).toEqual({ from: 10, to: 24, cell: 4 });
    expect(moved(block, 8, 8)).toEqual({ from: 8, to: 9, cell: 4 });
  });

  test("marks where the ninth hour of work begins, and nothing where there is none", () => {
    const long = plan(7, 8, 9, 10, 11, 13, 14, 15, 16, 17);
    expect(reaches(long, 8)).toBe(10);
    expect(reaches(long, 11)).toBeNull();
  });

  test("shows the hours of the night without work as sleep, not a single one between two blocks", () => {
    expect(sleepsOf(plan(8, 9))).toEqual([{ from: 16, to: 24 }]);
    expect(sleepsOf(plan(22, 23, 1, 2))).toEqual([{ from: 21, to: 24 }]);
  });
});

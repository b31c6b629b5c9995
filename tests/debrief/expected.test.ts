/** Sunday's guesses beside what came. */
import { describe, expect, test } from "vitest";
import { calibrationOf, expectedRows } from "../../src/debrief/index.ts";
import { createRun } from "../../src/sim/index.ts";
import { smallSetting } from "../support/setting.ts";

const setting = smallSetting();

function rows(...predictions: readonly (readonly [question: string, guess: number, came: number | null])[]) {
  const world = createRun(setting, 1);
  world.predictions = predictions.map(([question, guess, came], i) => ({
    week: i + 1,
    question,
    guess,
    came,
  }));
  return expectedRows(world);
}

describe("a guess", () => {
  test("is near within a tenth of what came, or the smallest step of its question", () => {
    const near = (question: string, guess: number, came: number) =>
      rows([question, guess, came]).map(({ isNear }) => isNear);
    expect(near("cash", 950_000, 1_000_000)).toEqual([true]);
    expect(near("cash", 880_000, 1_000_000)).toEqual([false]);
    expect(near("cash", -5000, 4000)).toEqual([true]);
    expect(near("nights", 1, 0)).toEqual([false]);
    expect(near("rating", 455, 460)).toEqual([true]);
  });

  test("about a week that never ended is neither near nor far", () => {
    const open = rows(["nights", 3, null]);
    expect(open[0]).toMatchObject({ came: null, isNear: false });
    expect(calibrationOf(open)).toEqual({ of: 0, near: 0, high: 0, low: 0 });
  });
});

test("of several, the far ones are told apart by too high and too low", () => {
  const all = rows(["nights", 9, 2], ["cash", 100_000, 900_000], ["ordersWon", 10, 10], ["rating", 500, 420]);
  expect(calibrationOf(all)).toEqual({ of: 4, near: 1, high: 2, low: 1 });
});

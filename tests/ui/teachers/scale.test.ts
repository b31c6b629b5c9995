/** Axes of the class's pictures: round numbers that hold every house. */
import { expect, test } from "vitest";
import { ticksFor, ticksForMost } from "../../../src/ui/teachers/board/scale.ts";

test("ticks are round, few, and reach beyond the least and the most", () => {
  const ticks = ticksFor([-4_312_469, 270_614, 79_420]);
  expect(ticks[0]).toBeLessThanOrEqual(-4_312_469);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(270_614);
  expect(ticks.length).toBeLessThanOrEqual(8);
  const steps = ticks.slice(1).map((tick, i) => tick - ticks[i]!);
  expect(new Set(steps)).toEqual(new Set([1_000_000]));
});

test("a class of one house, or of houses all alike, has an axis as well", () => {
  expect(ticksFor([7])).toEqual([7, 8]);
  expect(ticksFor([0, 0, 0])).toEqual([0, 1]);
  expect(ticksFor([])).toEqual([0, 1]);
});

test("a few houses deep in debt do not press all others into one line, and lie on the edge", () => {
  const class_ = [-4_300_000, -3_000_000, ...Array.from({ length: 30 }, (_, i) => i * 10_000 - 150_000)];
  const ticks = ticksForMost(class_);
  expect(ticks[0]).toBeGreaterThanOrEqual(-200_000);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(140_000);
});

test("an axis is cut only where that shows twice as much", () => {
  const even = Array.from({ length: 20 }, (_, i) => i * 1000);
  expect(ticksForMost(even)).toEqual(ticksFor(even));
  expect(ticksForMost([0, 0, 0, 0, 900])).toEqual(ticksFor([0, 900]));
  expect(ticksForMost([])).toEqual([0, 1]);
});

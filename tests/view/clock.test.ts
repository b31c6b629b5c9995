/** The clock on the wall tells the run's hour, day and night, and is painted only when its hands go on. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { faceAt } from "../../src/view/clock.ts";
import { houseOf } from "../../src/view/layout.ts";

const quarterAt = (time: number, isStill = false) => faceAt(time, 0, isStill).quarter;

test("the hour hand stands where the hour is, twice a day, by the quarter", () => {
  expect(quarterAt(8)).toBe(8 * 4);
  expect(quarterAt(20)).toBe(quarterAt(8));
  expect(quarterAt(24 * 6 + 14.5)).toBe(2 * 4 + 2);
  expect([0, 12, 24].map((hour) => quarterAt(hour))).toEqual([0, 0, 0]);
});

test("a whole hour of play paints it four times, with still pictures once", () => {
  const painted = (isStill: boolean) =>
    new Set(Array.from({ length: 600 }, (_, i) => quarterAt(9 + i / 600, isStill))).size;
  expect(painted(false)).toBe(4);
  expect(painted(true)).toBe(1);
});

test("its dial darkens with the night in a few steps", () => {
  const shades = Array.from({ length: 101 }, (_, i) => faceAt(3, i / 100, false).shade);
  expect([shades[0], shades[100]]).toEqual([0, 4]);
  expect(new Set(shades).size).toBe(5);
});

test("every house has one on a wall, inside the picture and above everybody's head or beside the windows", async () => {
  const names = readdirSync(new URL("../../assets/art/houses/", import.meta.url));
  expect(names.length).toBeGreaterThan(7);
  for (const name of names) {
    const { clock } = await houseOf(name.replace(".json", ""));
    expect(clock.wall === "back" ? clock.y : clock.x, name).toBe(0);
    expect(clock.z - clock.r, name).toBeGreaterThan(1.4);
    expect(clock.r, name).toBeGreaterThan(0.4);
  }
});

/** Hours as windows: a floor runs from six to five, and what goes beyond the longest legal day is barred. */
import { describe, expect, test } from "vitest";
import { hoursPage, weeksOf, windowsOf } from "../../src/debrief/index.ts";
import { everybody, giveOrder, pass, quietSetting, start } from "../support/house.ts";

const bits = (...hours: number[]): number => hours.reduce((day, hour) => day | (1 << hour), 0);

describe("a floor of windows", () => {
  test("begins at six and ends at five of the next morning", () => {
    const days = [bits(3, 6, 22), bits(0, 5, 6)];
    const lit = windowsOf(days, 0, 11).flatMap((state, i) => (state === 0 ? [] : [(6 + i) % 24]));
    expect(lit).toEqual([6, 22, 0, 5]);
  });

  test("bars every hour beyond the longest day", () => {
    const day = bits(...Array.from({ length: 14 }, (_, i) => 8 + i));
    const states = windowsOf([day], 0, 11);
    expect(states.filter((state) => state === 1)).toHaveLength(11);
    expect(states.filter((state) => state === 2)).toHaveLength(3);
  });

  test("stays dark on days nobody worked", () => {
    expect(windowsOf([], 4, 11).every((state) => state === 0)).toBe(true);
  });
});

describe("the hours of a run", () => {
  test("lit windows add up to the hours in the table", () => {
    const setting = quietSetting();
    const world = start(setting);
    everybody(world, setting, 8, 20);
    giveOrder(world, setting, 200);
    pass(world, setting, 24 * 9);
    const page = hoursPage(world, setting);
    expect(page.rows.some((row) => row.hours > 0)).toBe(true);
    for (const row of page.rows) {
      const floors = Array.from({ length: page.days + 1 }, (_, day) => windowsOf(row.days, day, 11));
      expect(floors.flat().filter((state) => state > 0)).toHaveLength(row.hours);
    }
  });

  test("opens at the week with most hours, and counts a week that has only begun", () => {
    const setting = quietSetting();
    const world = start(setting);
    everybody(world, setting, 8, 20);
    giveOrder(world, setting, 60);
    pass(world, setting, 24 * 9);
    expect(weeksOf(hoursPage(world, setting))).toEqual({ count: 2, fullest: 0 });
  });
});

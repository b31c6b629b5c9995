/** The 24-hour day as windows: at three it is what the run knows, around it what follows from a house's hours. */
import { describe, expect, test } from "vitest";
import { awakeAt, bedHour, familyAwake, ownAwake } from "../../../src/view/village/awake.ts";

const house = (over: Partial<Parameters<typeof awakeAt>[0]> = {}) => ({
  lit: false,
  hoursWeek: 66,
  lot: 3,
  open: true,
  people: 5,
  ...over,
});
const lots = Array.from({ length: 64 }, (_, lot) => lot);
const hours = Array.from({ length: 24 }, (_, clock) => clock);

describe("a neighbour's windows", () => {
  test("are lit at three exactly where the run says that somebody is awake", () => {
    for (const lot of lots)
      for (const hoursWeek of [0, 40, 77, 98])
        for (const lit of [true, false])
          expect(awakeAt(house({ lot, hoursWeek, lit }), 3) > 0, `lot ${lot}`).toBe(lit);
  });

  test("are all dark in a closed house, at every hour", () => {
    for (const clock of hours) expect(awakeAt(house({ open: false, lit: true }), clock)).toBe(0);
  });

  test("are lit everywhere in the early evening, and nowhere at five", () => {
    for (const lot of lots) {
      expect(awakeAt(house({ lot }), 20)).toBe(3);
      expect(awakeAt(house({ lot, lit: true }), 5)).toBe(0);
    }
  });

  test("go out later the longer a house works, never after it slept at three", () => {
    for (const lot of lots) {
      const beds = [40, 66, 84, 98, 112].map((hoursWeek) => bedHour(house({ lot, hoursWeek })));
      expect(beds).toEqual([...beds].sort((a, b) => a - b));
      expect(Math.max(...beds)).toBeLessThan(27);
      expect(bedHour(house({ lot, lit: true }))).toBeGreaterThan(27);
    }
  });
});

test("a family that sews nothing sleeps at midnight", () => {
  for (const lot of lots) {
    expect(familyAwake(lot, 0)).toBe(0);
    expect(familyAwake(lot, 19)).toBeGreaterThan(0);
  }
});

test("the own house has as many windows lit as people are up, none when all sleep", () => {
  expect([0, 1, 2, 4, 9].map(ownAwake)).toEqual([0, 1, 2, 3, 3]);
});

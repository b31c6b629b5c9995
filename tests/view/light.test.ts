/** Light by the hour, and lamps only where somebody is awake. */
import { describe, expect, test } from "vitest";
import { lightAt, needsLamps } from "../../src/view/hours.ts";
import { lampsFor, windowsLit } from "../../src/view/lamps.ts";
import { houseOf } from "../../src/view/layout.ts";
import type { Place } from "../../src/view/places.ts";
import { isInside } from "../../src/view/rain.ts";

const house = await houseOf("dengtang");
const at = (x: number, y: number, z = 0, over: Partial<Place> = {}): Place => ({
  id: "aizhen",
  x,
  y,
  z,
  pose: "sew",
  sit: true,
  flip: false,
  tired: 0,
  bed: "",
  ...over,
});

describe("the light", () => {
  test("is plain by day and all night's at three, and never jumps", () => {
    expect(lightAt(12, false).night).toBe(0);
    expect(lightAt(27, false).night).toBe(1);
    for (let t = 0; t < 48; t += 0.05) {
      const [a, b] = [lightAt(t, false), lightAt(t + 0.05, false)];
      expect(Math.abs(a.night - b.night)).toBeLessThan(0.05);
      for (const i of [0, 1, 2] as const) expect(Math.abs(a.ambient[i] - b.ambient[i])).toBeLessThan(12);
    }
  });

  test("is greyer in the rain, by day only", () => {
    expect(lightAt(12, true).night).toBeGreaterThan(0.5);
    expect(lightAt(3, true)).toEqual(lightAt(3, false));
    expect(needsLamps(lightAt(12, true).night, true)).toBe(false);
    expect(needsLamps(lightAt(22, true).night, true)).toBe(true);
  });
});

describe("lamps", () => {
  test("burn over who works in the dark, and over nobody else", () => {
    expect(lampsFor([at(1.9, 3.3)], house, true).tubes).toEqual([true, false, false]);
    expect(lampsFor([at(9.5, 5.4)], house, true).tubes).toEqual([false, false, true]);
    expect(lampsFor([], house, true)).toMatchObject({ tubes: [false, false, false], pools: [] });
    expect(lampsFor([at(1.9, 3.3)], house, false).tubes).toEqual([false, false, false]);
  });

  test("do not burn for sleepers or for people in the yard", () => {
    const quiet = [at(1.5, 0.1, 2.7, { pose: "sleep", bed: "bed1" }), at(3.5, 8.8)];
    expect(lampsFor(quiet, house, true).pools).toEqual([]);
  });

  test("a phone lights one face", () => {
    const lit = lampsFor([at(7.9, 2.5, 3.2, { pose: "phone" })], house, true);
    expect(lit.phones).toHaveLength(1);
    expect(lit.tubes).toEqual([false, false, false]);
  });

  test("of the neighbours: all in the evening, none by day, at three as many as the village is awake", () => {
    expect(windowsLit(2, 20, 0)).toBe(2);
    expect(windowsLit(2, 12, 10000)).toBe(0);
    expect([0, 1000, 5000, 10000].map((bp) => windowsLit(2, 3, bp))).toEqual([0, 1, 2, 2]);
  });
});

test("it does not rain indoors", () => {
  expect(isInside([700, 500], house.all)).toBe(true);
  expect(isInside([100, 800], house.all)).toBe(false);
});

import { describe, expect, test } from "vitest";
import type { SafetyLanes } from "../../../src/sim/schema/safety.ts";
import { laneSetting } from "../../support/lanes.ts";
import { SAFETY, UNSAFE } from "../../support/safety.ts";
import { begin, pass } from "../../support/story.ts";

const LANES: SafetyLanes = {
  fen: 800_000,
  days: 4,
  burdenBp: 1200,
  togetherBp: 7000,
  builders: 2,
  waits: [
    [6500, 13_000],
    [2500, 7500],
    [-800, 1500],
    [3500, 9500],
    [800, 5000],
    [-1000, 0],
  ],
  sealDays: 3,
};

function lanes(over: Partial<SafetyLanes> = {}) {
  return begin(
    laneSetting({ level: { house: UNSAFE, safety: { ...SAFETY, lanes: { ...LANES, ...over } } } }),
  );
}

describe("neighbours who wait for others", () => {
  test("careful houses begin, two a day, and most of the street does not follow", () => {
    const run = lanes();
    pass(run, 96 - run.world.hour);
    const built = run.world.safety?.built ?? [];
    expect(built.length).toBeGreaterThan(0);
    expect(built.length).toBeLessThanOrEqual(6);
    const kinds = built.map((id) => run.world.sewing?.houses[id]?.kind);
    expect(kinds.every((kind) => kind === 2 || kind === 5 || kind === 4)).toBe(true);
  });

  test("a street that waits for nobody builds as fast as the builders come", () => {
    const run = lanes({ waits: LANES.waits.map(() => [0, 0] as [number, number]) });
    pass(run, 96 - run.world.hour);
    expect(run.world.safety?.built.length).toBe(6);
  });

  test("whoever has built reckons it into a minute of its own", () => {
    const run = lanes();
    pass(run, 73 - run.world.hour);
    const built = run.world.sewing?.houses[run.world.safety?.built[0] ?? -1];
    expect(built?.burdenBp).toBe(1200);
  });
});

describe("the first walk", () => {
  test("opens every third door counted from the own one, and a strip stops who has not built", () => {
    const run = lanes({ waits: LANES.waits.map(() => [20_000, 20_000] as [number, number]) });
    pass(run, 107 - run.world.hour);
    const { safety, sewing } = run.world;
    const sealed = safety?.sealed ?? [];
    expect(sealed.length).toBeGreaterThan(8);
    for (const { house } of sealed) {
      const h = sewing?.houses[house];
      expect(((h?.lot ?? 0) - (sewing?.guestLot ?? 0)) % 3 === 0).toBe(true);
      expect(h?.sealed).toBe(true);
    }
    const first = sewing?.houses[sealed[0]?.house ?? -1];
    pass(run, 26);
    expect(first?.capNight).toBe(0);
    expect(first?.hours).toBe(0);
  });

  test("the strip comes off after its days, and by then the house has built", () => {
    const run = lanes({ waits: LANES.waits.map(() => [20_000, 20_000] as [number, number]) });
    pass(run, 107 - run.world.hour);
    const house = run.world.safety?.sealed[0]?.house ?? -1;
    pass(run, 4 * 24);
    expect(run.world.safety?.sealed).toEqual([]);
    expect(run.world.safety?.built).toContain(house);
    expect(run.world.sewing?.houses[house]?.sealed).toBeUndefined();
  });
});

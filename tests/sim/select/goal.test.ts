import { describe, expect, it } from "vitest";
import { goalOf } from "../../../src/sim/index.ts";
import { quietSetting, start } from "../../support/house.ts";

const bedsGone = { is: "beds", from: 3, to: 0, person: "degui", at: 48 } as const;

describe("the level's goal", () => {
  it("may go down: three beds above the machines, and none in the end", () => {
    const setting = quietSetting({ level: { goal: bedsGone } });
    const world = start(setting);
    expect(goalOf(world, setting)).toMatchObject({ now: 3, to: 0, wayBp: 0, isThere: false, isMoney: false });
    world.house.beds = 1;
    expect(goalOf(world, setting)).toMatchObject({ now: 1, wayBp: 6666, isThere: false });
    world.house.beds = 0;
    expect(goalOf(world, setting)).toMatchObject({ wayBp: 10000, isThere: true });
  });

  it("is never quite full before it is there, and never below nothing", () => {
    const setting = quietSetting({
      level: { goal: { is: "cash", from: 0, to: 60_000, person: "aizhen", at: 48 } },
    });
    const world = start(setting);
    world.books.cash = 59_990;
    expect(goalOf(world, setting)).toMatchObject({ wayBp: 9900, isThere: false, isMoney: true });
    world.books.cash = -1;
    expect(goalOf(world, setting).wayBp).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { settingOf } from "../../src/content/index.ts";
import { createRun, step } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import { faultsOf, fractions } from "../../src/tools/gates/faults.ts";
import { LANES, withLanes } from "../../src/tools/gates/lanes.ts";
import { playWildly } from "../../src/tools/gates/wild-game.ts";

const content = withLanes(readContent(undefined, false));
const GAMES = 240;
const DAYS = 2;

describe("somebody who presses anything", () => {
  const each = Math.ceil(GAMES / content.levels.length);
  for (const { id } of content.levels)
    it(`finds no unsound hour in ${each} short games of ${id}, and every game ends`, () => {
      const setting = settingOf(content, id)!;
      const short = { ...setting, level: { ...setting.level, days: DAYS } };
      const faults: string[] = [];
      let decisions = 0;
      for (let seed = 1; seed <= each && faults.length === 0; seed++) {
        const game = playWildly(short, seed);
        expect(game.world.ended).not.toBeNull();
        decisions += game.log.length;
        faults.push(...game.faults);
      }
      expect(faults).toEqual([]);
      expect(decisions).toBeGreaterThan(each * 3);
    });

  it("would be caught: a fen, a piece, a neighbour's fen and a half that are out of place", () => {
    const setting = settingOf(content, LANES)!;
    const sound = () => {
      const world = createRun(setting, 3);
      for (let i = 0; i < 40; i++) step(world, setting, { kind: "advance" });
      return world;
    };
    expect(faultsOf(sound())).toEqual([]);
    const fen = sound();
    fen.books.cash += 1;
    expect(faultsOf(fen)).toContain("the books do not balance");
    const house = sound();
    house.sewing!.houses[3]!.cash += 1;
    expect(faultsOf(house).join()).toMatch(/house 3 has/);
    const half = sound();
    half.people[0]!.health = 500.5;
    expect(fractions(half)).toEqual(["world.people.0.health = 500.5"]);
    const load = sound();
    load.sewing!.houses[5]!.load -= 1;
    expect(faultsOf(load).join()).toMatch(/house 5 carries/);
  });
});

import { describe, expect, it } from "vitest";
import { BOTS, botOf, play } from "../../src/bots/index.ts";
import { createRun, hashWorld } from "../../src/sim/index.ts";
import { smallSetting } from "../support/setting.ts";

describe("the planner", () => {
  const planner = botOf("planner");
  if (!planner) throw new Error("no planner");

  it("is one of the lab's bots, and plays the same run twice alike", () => {
    expect(BOTS.at(-1)?.id).toBe("planner");
    const setting = smallSetting();
    expect(play(setting, 3, planner).hash).toBe(play(setting, 3, planner).hash);
  });

  it("tries weeks on paper only: after a look at its house nothing has happened but what it decided", () => {
    const setting = smallSetting();
    const world = createRun(setting, 4);
    const before = hashWorld(world);
    planner.decide({ world, setting, send: () => undefined });
    expect(hashWorld(world)).toBe(before);
  });

  it("earns no less than the middle of the ways it chooses from, over twenty seeds", () => {
    const setting = smallSetting();
    const mean = (id: string): number => {
      const bot = botOf(id);
      if (!bot) throw new Error(id);
      let sum = 0;
      for (let seed = 1; seed <= 20; seed++) {
        const { books } = play(setting, seed, bot).world;
        sum += books.cash + books.escrow + books.wages + books.loan + books.cloth;
      }
      return sum / 20;
    };
    const ways = ["careful", "night-if-due", "lawful", "cooperative", "imitator", "designer"].map(mean);
    const middle = [...ways].sort((a, b) => a - b)[3] ?? 0;
    expect(mean("planner")).toBeGreaterThanOrEqual(middle);
  });
});

/** What the game promises about its balance, asked of the kept table: many paired seeds of each level, played by every bot. */
import { describe, expect, it } from "vitest";
import { BOTS } from "../../src/bots/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import table from "../results/balance.json" with { type: "json" };

const MOST_BEST = 0.45;
const BAD_FOR_ACCEPT_ALL = 0.7;
const NAIVE_KEEPS = { least: 0.45, most: 0.6 };
const CHANCE_KEEPS = 0.15;
const LEAST_SEEDS = 500;
/** The ends of a house that takes everything. */
const BAD = [
  "walk-out",
  "tuesday-nobody-came",
  "invisible-factory",
  "last-link",
  "lights-out",
  "sold-to-the-neighbour",
  "sealed",
];
/** The gentle one: what is said of naive and of random play is said of all others. */
const GENTLE = "first-thirty";

type Level = (typeof table.levels)[number];
const levels: readonly Level[] = table.levels;
const others = levels.filter((l) => l.level !== GENTLE);
const ranking = (level: Level): [string, number][] =>
  Object.entries(level.best).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
const of = (level: Level, bot: string): Level["bots"][number] => {
  const found = level.bots.find((b) => b.bot === bot);
  if (!found) throw new Error(`${level.level} was not played by ${bot}`);
  return found;
};

describe("the kept table of balance", () => {
  it("has every level, played by every bot on at least five hundred seeds", () => {
    expect(levels.map((l) => l.level)).toEqual(readContent(undefined, false).levels.map((l) => l.id));
    for (const level of levels) {
      expect(level.bots.map((b) => b.bot)).toEqual(BOTS.map((b) => b.id));
      for (const { runs } of level.bots) expect(runs).toBeGreaterThanOrEqual(LEAST_SEEDS);
    }
  });

  it.each(levels.map((l) => [l.level, l] as const))("%s has no master strategy", (_, level) => {
    expect(ranking(level)[0]?.[1]).toBeLessThanOrEqual(MOST_BEST);
    const all = Object.values(level.best).reduce((sum, share) => sum + share, 0);
    expect(all).toBeCloseTo(1, 2);
  });

  it("no two levels are best played by the same first and the same second", () => {
    const pairs = levels.map((l) =>
      ranking(l)
        .slice(0, 2)
        .map(([bot]) => bot)
        .join(", then "),
    );
    expect(pairs).toEqual([...new Set(pairs)]);
  });

  it.each(levels.map((l) => [l.level, l] as const))("%s ends badly for who accepts all", (_, level) => {
    const { endings, runs } = of(level, "accept-all");
    const bad = Object.entries(endings).filter(([id]) => BAD.includes(id));
    expect(bad.reduce((sum, [, n]) => sum + (n ?? 0), 0) / runs).toBeGreaterThanOrEqual(BAD_FOR_ACCEPT_ALL);
  });

  it.each(others.map((l) => [l.level, l] as const))(
    "%s is kept by about half of those who press what is large, and hardly by chance",
    (_, level) => {
      const naive = of(level, "largest-button").keepsHouse;
      expect(naive).toBeGreaterThanOrEqual(NAIVE_KEEPS.least);
      expect(naive).toBeLessThanOrEqual(NAIVE_KEEPS.most);
      expect(of(level, "random").keepsHouse).toBeLessThanOrEqual(CHANCE_KEEPS);
    },
  );

  it("the first level's goal is within reach of whoever presses what is large", () => {
    const first = levels.find((l) => l.level === GENTLE) as Level;
    expect(of(first, "largest-button").goalReached).toBeGreaterThanOrEqual(0.5);
  });

  it.each(levels.map((l) => [l.level, l] as const))(
    "%s can be lived through without a night, more often than not",
    (_, level) => {
      expect(Math.max(...level.bots.map((b) => b.withoutNights))).toBeGreaterThan(0.5);
    },
  );
});

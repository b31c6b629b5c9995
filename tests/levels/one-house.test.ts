/** Level 8: beds above machines, a visit by rule, neighbours who wait; every card opens, every choice is taken by somebody. */
import { describe, expect, it } from "vitest";
import { type Bot, botOf, play } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { figuresOf, witnessesOf } from "../../src/debrief/index.ts";
import {
  createRun,
  goalOf,
  ledgersOf,
  type Setting,
  safetyView,
  step,
  type World,
} from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import { answering, type Choices, neverTaken, turning } from "../support/choosing.ts";

const content = readContent(undefined, false);
const house = settingOf(content, "one-house") as Setting;

const KEEPERS = [
  "careful",
  "cooperative",
  "designer",
  "largest-button",
  "night-if-due",
  "always-on",
  "refuse-all",
];
const BRICKS: Choices = {
  "notice-on-the-door": "ask",
  "bricks-on-the-lane": "knock",
  "ten-fen-a-piece": "two",
  "the-lorry": "pay",
  "sealed-next-door": "bricks",
};

const all: World[] = [
  ...KEEPERS.flatMap((id) =>
    [1, 2, 3, 4, 5, 6].flatMap((seed) =>
      [0, 1, 2, 3].map((turn) => play(house, seed, turning(id, house, turn)).world),
    ),
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => play(house, seed, answering("cooperative", BRICKS)).world),
  ...[1, 2, 3].map((seed) => play(house, seed, botOf("accept-all") as Bot).world),
  // No money for three machines, and nobody else who could set them up.
  play(house, 4, answering("random", { "machines-next-door": "none" })).world,
];

/** Keeps the house in order with the answers named, on many seeds. */
const runs = (id: string, choices: Choices, setting = house): World[] =>
  Array.from({ length: 12 }, (_, i) => play(setting, i + 1, answering(id, choices)).world);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe("One House", () => {
  it("begins with three beds above the machines and Huang's chalk line", () => {
    const world = createRun(house, 1);
    expect(goalOf(world, house)).toMatchObject({ now: 3, to: 0, isMoney: false });
    step(world, house, { kind: "advance" });
    expect(world.card?.id).toBe("chalk-line");
  });

  it("opens every card in some house, and every choice is somebody's", () => {
    const opened = new Set(all.flatMap((w) => w.cards.map((c) => c.id)));
    expect(house.cards.map((c) => c.id).filter((id) => !opened.has(id))).toEqual([]);
    expect(neverTaken(house, all)).toEqual([]);
  });

  it("shows at least eight decisions to whoever works to the end", () => {
    for (const w of all.filter((it) => it.hour >= 700 && it.tally.delivered >= 3))
      expect(new Set(w.cards.map((c) => c.id)).size).toBeGreaterThanOrEqual(8);
  });

  it("comes to many ends, each told by three to five people of this place", () => {
    const ends = new Set(all.map((w) => w.ended?.id));
    for (const id of ["sealed", "the-table-holds", "ninety-fen", "sold-to-the-neighbour", "light-at-three"])
      expect(ends).toContain(id);
    const elsewhere = ["dengbo", "hong", "ahua", "zhihao", "liping", "grandma", "auntsun", "luo", "dong"];
    for (const w of all) {
      const witnesses = witnessesOf(w, house)?.witnesses ?? [];
      expect(witnesses.length).toBeGreaterThanOrEqual(3);
      expect(witnesses.length).toBeLessThanOrEqual(5);
      expect(witnesses.filter(({ who }) => elsewhere.includes(who))).toEqual([]);
    }
  });

  it("has no fire in any run: nobody is hurt by the house, whatever it looks like", () => {
    const cards = house.cards.flatMap((c) => c.choices.flatMap((x) => x.effects));
    expect(cards.some((effect) => "hurt" in effect)).toBe(false);
    expect(all.some((w) => (w.safety?.bedNights ?? 0) > 60)).toBe(true);
  });

  it("judges the same house in the same way, whatever else is luck", () => {
    const idle = [1, 2, 3, 4, 5, 6].map((seed) => play(house, seed, botOf("refuse-all") as Bot).world);
    const verdicts = idle.map((w) => w.safety?.visits[0]?.verdict);
    expect(new Set(verdicts).size).toBe(1);
  });

  it("Xiaomei's true answer and the bill on the table are worth a date; a lie is worth double", () => {
    const begun = all.filter((w) => w.cards.some((c) => c.id === "who-sleeps-here" && c.choice === "bill"));
    expect(begun.length).toBeGreaterThan(0);
    for (const w of begun) expect(w.safety?.visits[0]?.verdict).toBe("deadline");
    const denied = all.filter((w) =>
      w.cards.some((c) => c.id === "who-sleeps-here" && c.choice === "nobody"),
    );
    const found = denied.flatMap((w) => w.safety?.visits ?? []).filter((v) => v.verdict === "sealed");
    expect(found.length).toBeGreaterThan(0);
    for (const visit of found) expect(visit.fen).toBe(1_000_000);
  });

  it("alone a wall costs its price and orders; together it is cheaper, and fewer orders go across the creek (F18)", () => {
    const alone = runs("careful", {
      "chalk-line": "wall",
      "bricks-on-the-lane": "wait",
      "jin-undercuts": "hold",
      "where-to": "house",
    });
    const together = runs("cooperative", {
      "chalk-line": "after",
      "notice-on-the-door": "ask",
      "bricks-on-the-lane": "knock",
      "ten-fen-a-piece": "two",
      "jin-undercuts": "hold",
      "where-to": "house",
    }).filter((w) => w.projects.some((p) => p.id === "fire-wall" && p.state === "stands"));
    expect(together.length).toBeGreaterThanOrEqual(4);
    const money = (worlds: World[]) => median(worlds.map((w) => ledgersOf(w, house).money));
    expect(money(together) - money(alone)).toBeGreaterThan(100_000);
    const lost = (worlds: World[]) => mean(worlds.map((w) => w.safety?.lostTo ?? 0));
    expect(lost(together)).toBeLessThan(lost(alone));
    const built = (worlds: World[]) => mean(worlds.map((w) => safetyView(w, house)?.builtBp ?? 0));
    expect(built(together)).toBeGreaterThan(built(alone));
    for (const w of together) expect(figuresOf(w, house).wallFen).toBeLessThan(700_000);
  });
});

/** Level 9: its people are heard, every card and every choice can be met, and half a register is not half of a whole one. */
import { describe, expect, test } from "vitest";
import { BOTS, type Bot, botOf, play } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { figuresOf, witnessesOf } from "../../src/debrief/index.ts";
import { cardParams, type Setting, type World } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import { answering, type Choices, watched } from "../support/choosing.ts";

const content = readContent(undefined, false);
const setting = settingOf(content, "your-pattern-my-pattern") as Setting;

/** Takes the choice of each card that stands at the same place, where it may be taken. */
const nth = (n: number): Choices =>
  Object.fromEntries(
    setting.cards.map(({ id, choices }) => [id, choices[n % choices.length]?.id ?? ""] as const),
  );

/** One play for several tests; plays of this level take a tenth of a second each. */
const plays = ["careful", "designer", "imitator", "cooperative", "largest-button", "accept-all"].flatMap(
  (id) =>
    [0, 1, 2, 3].flatMap((n) =>
      [1, 2, 3].map((seed) => ({ id, n, seed, world: play(setting, seed, answering(id, nth(n))).world })),
    ),
);
const voting = (vote: string, more: Choices = {}): Choices => ({
  "with-or-without-teeth": vote,
  "two-complaints": "stamp",
  ...more,
});

describe("Your Pattern, My Pattern", () => {
  test("has a card for every turn of the story, and each opens in some house", () => {
    const opened = new Set(plays.flatMap(({ world }) => world.cards.map((c) => c.id)));
    expect(setting.cards.map((c) => c.id).filter((id) => !opened.has(id))).toEqual([]);
    expect(setting.cards.length).toBeGreaterThanOrEqual(12);
  });

  test("lets every choice be taken in some house", () => {
    const worlds = [
      ...plays.map(({ world }) => world),
      // a class may play under the register from the first day: then its desk is there at once
      ...[1, 2, 3].map(
        (seed) =>
          play(
            settingOf(content, "your-pattern-my-pattern", "design-register-half") as Setting,
            seed,
            answering("careful", { ...nth(0), "cousins-peony": "anyone" }),
          ).world,
      ),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map(
        (seed) =>
          play(
            setting,
            seed,
            answering("imitator", { ...voting("serious"), "door-check": ["pay", "sample"][seed % 2] ?? "" }),
          ).world,
      ),
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
        (seed) =>
          play(setting, seed, answering("designer", { ...nth(2), ...voting("serious"), "the-fair": "own" }))
            .world,
      ),
    ];
    const taken = new Set(worlds.flatMap((world) => world.cards.map((c) => `${c.id}=${c.choice}`)));
    const all = setting.cards.flatMap((card) => card.choices.map(({ id }) => `${card.id}=${id}`));
    expect(all.filter((choice) => !taken.has(choice))).toEqual([]);
  });

  test("shows a house that lasts at least seven decisions in eight weeks, most houses more than nine", () => {
    const lasting = plays.filter(({ world }) => world.hour >= 24 * 50);
    expect(lasting.length).toBeGreaterThan(20);
    const decisions = lasting.map(({ world }) => new Set(world.cards.map((c) => c.id)).size);
    expect(Math.min(...decisions)).toBeGreaterThanOrEqual(7);
    expect(decisions.filter((n) => n > 9).length).toBeGreaterThan(lasting.length / 2);
  });

  test("comes to at least six different ends, each told by three to five people of this place", () => {
    expect(new Set(plays.map(({ world }) => world.ended?.id)).size).toBeGreaterThanOrEqual(6);
    const elsewhere = [
      "weimin",
      "guilan",
      "jin",
      "tao",
      "hong",
      "ahua",
      "zhihao",
      "liping",
      "song",
      "xiulian",
    ];
    for (const { world } of plays) {
      const witnesses = witnessesOf(world, setting)?.witnesses ?? [];
      expect(witnesses.length, world.ended?.id).toBeGreaterThanOrEqual(3);
      expect(witnesses.length).toBeLessThanOrEqual(5);
      expect(witnesses.filter(({ who }) => elsewhere.includes(who))).toEqual([]);
    }
  });

  test("reaches the two ends of its own and the one a serious register may bring", () => {
    const ends = new Set([
      ...plays.map(({ world }) => world.ended?.id),
      ...Array.from({ length: 14 }, (_, i) => {
        const choices = voting("serious", { "curtains-to-measure": "all-in" });
        return play(setting, i + 1, answering(i % 2 === 0 ? "high-road" : "lawful", choices)).world.ended?.id;
      }),
    ]);
    expect([...ends]).toEqual(
      expect.arrayContaining(["half-a-register", "hall-of-differences", "made-to-measure"]),
    );
  });

  test("without a register grows alike and cheap; at half strength hardly less so; at nine tenths it stays many (F23)", () => {
    const seeds = Array.from({ length: 10 }, (_, i) => i + 1);
    const under = (regime?: string) => {
      const rules = settingOf(content, "your-pattern-my-pattern", regime) as Setting;
      const bot = answering("refuse-all", voting("stay-out"));
      const last = seeds.map((seed) => play({ ...rules, projects: [] }, seed, bot).world.villageDays.at(-1));
      const mean = (read: (day: NonNullable<(typeof last)[number]>) => number) =>
        last.reduce((sum, day) => sum + (day ? read(day) : 0), 0) / seeds.length / 10_000;
      return { same: mean((d) => d.sameBp), price: mean((d) => d.priceBp) };
    };
    const [none, half, serious] = [under(), under("design-register-half"), under("design-register")];
    expect(none.same).toBeGreaterThan(0.45);
    expect(none.price).toBeLessThan(0.78);
    expect(none.same - half.same).toBeLessThan(0.17);
    expect(serious.same).toBeLessThan(0.3);
    expect(serious.price).toBeGreaterThan(0.8);
  });

  test("founds the serious register only if six of ten sign, and then copies stop, one's own among them", () => {
    const worlds = Array.from(
      { length: 12 },
      (_, i) => play(setting, i + 1, answering("designer", voting("serious"))).world,
    );
    const stands = worlds.filter((w) =>
      w.projects.some((p) => p.id === "register-serious" && p.state === "stands"),
    );
    expect(stands.length).toBeGreaterThan(2);
    expect(stands.length).toBeLessThan(12);
    for (const world of stands) {
      const [rule] = world.agreed.filter((a) => a.rule === "register-signed");
      expect(rule?.strengthBp).toBeGreaterThan(7000);
    }
    const mean = (list: World[]) =>
      list.reduce((sum, w) => sum + (w.villageDays.at(-1)?.sameBp ?? 0), 0) / Math.max(1, list.length);
    expect(mean(stands)).toBeLessThan(mean(worlds.filter((w) => !stands.includes(w))));
  });

  test("says on cards how many houses show the same flower, as the hall stands at that hour", () => {
    let seen = 0;
    const watch = (world: World): void => {
      if (world.card?.id !== "the-fair") return;
      const { sameHouses, houses } = cardParams(world, setting);
      expect(houses).toBe(world.villageDays.at(-1)?.houses);
      expect(sameHouses).toBeGreaterThan(0);
      expect(sameHouses).toBeLessThanOrEqual(houses);
      seen++;
    };
    for (const seed of [1, 2]) play(setting, seed, watched(answering("careful", {}), watch));
    expect(seen).toBeGreaterThan(0);
  });

  test("counts the pattern of one's own at the fair", () => {
    const worlds = [1, 2, 3, 4, 5, 6].map((seed) => play(setting, seed, botOf("lawful") as Bot).world);
    const reached = worlds.filter((w) => w.flags["goal-reached"] !== undefined);
    expect(reached.length).toBeGreaterThan(0);
    for (const world of worlds) expect(world.flags["goal-reached"] ?? world.flags["goal-missed"]).toBe(1314);
  });

  test("has figures for every line its endings quote", () => {
    for (const { world } of plays.slice(0, 12)) {
      const figures = figuresOf(world, setting);
      for (const name of ["sameBp", "ratioBp", "cashFen", "customers", "channelShareBp", "registerBp"])
        expect(figures[name], name).toBeDefined();
    }
    expect(BOTS.length).toBeGreaterThan(10);
  });
});

/** Level 6: the village is the workshop. Every turn is met, every choice can be taken, and what the title moves is counted. */
import { describe, expect, test } from "vitest";
import { play } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { witnessesOf } from "../../src/debrief/index.ts";
import { balanced, goalOf, projectViews, type Setting, type World } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import { answering, type Choices } from "../support/choosing.ts";

const setting = settingOf(readContent(undefined, false), "fifty-shops") as Setting;

/** The way of story.md: everything done with the neighbours; everything alone; and the third choice of each card. */
const TOGETHER: Choices = {
  "forty-four": "real",
  "ninety-two-steps": "lift",
  "free-riders": "names",
  "thirty-bays": "first",
  "by-volume-or-lot": "small-first",
  "rent-doubles": "ceiling",
  "two-courses": "asked",
  "six-minutes-a-heading": "tea",
  "only-with-us": "both",
  "clean-photograph": "front-row",
  "machine-from-above": "other-form",
  "every-house-has-one": "sunday",
  "doctor-on-tuesdays": "all",
  "the-couple-pays-more": "everybody",
  "the-box-does-it": "shop",
  "ahai-asks": "advance",
  "fog-on-the-cloth": "dry",
};
const ALONE: Choices = {
  "forty-four": "register",
  "someone-rings": "wake",
  "ninety-two-steps": "road",
  "free-riders": "wait",
  "thirty-bays": "room",
  "by-volume-or-lot": "volume",
  "rent-doubles": "up",
  "two-courses": "clicks",
  "six-minutes-a-heading": "staged",
  "only-with-us": "only",
  "clean-photograph": "side-door",
  "machine-from-above": "take",
  "every-house-has-one": "less",
  "doctor-on-tuesdays": "own-time",
  "the-couple-pays-more": "go",
  "the-box-does-it": "nothing",
  "ahai-asks": "till-one",
  "fog-on-the-cloth": "pack",
};
const THIRD: Choices = {
  "forty-four": "register",
  "someone-rings": "tell",
  "ninety-two-steps": "lift",
  "free-riders": "double",
  "thirty-bays": "first",
  "by-volume-or-lot": "lot",
  "rent-doubles": "pay",
  "two-courses": "cut",
  "six-minutes-a-heading": "as-it-is",
  "only-with-us": "ahuas-name",
  "clean-photograph": "as-it-is",
  "machine-from-above": "wait",
  "every-house-has-one": "same",
  "doctor-on-tuesdays": "ahai",
  "the-couple-pays-more": "her",
  "the-box-does-it": "van",
  "ahai-asks": "no",
  "fog-on-the-cloth": "iron",
};
const NO_AND_PAY: Choices = {
  ...ALONE,
  "forty-four": "no",
  "ninety-two-steps": "pay",
  "thirty-bays": "later",
  "someone-rings": "answer",
};

const ways = [TOGETHER, ALONE, THIRD, NO_AND_PAY, { "forty-four": "register", "someone-rings": "answer" }];
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const houses = ways.flatMap((choices) =>
  SEEDS.map((seed) => play(setting, seed, answering("cooperative", choices)).world),
);

describe("Fifty Shops", () => {
  test("has a card for every turn of the story, each opens, and each of their choices is taken", () => {
    const taken = new Set(houses.flatMap((w) => w.cards.map((c) => `${c.id} ${c.choice}`)));
    const all = setting.cards.flatMap((c) => c.choices.map((choice) => `${c.id} ${choice.id}`));
    expect(all.filter((choice) => !taken.has(choice))).toEqual([]);
    expect(setting.cards.length).toBeGreaterThanOrEqual(17);
  });

  test("shows every house at least eight decisions", () => {
    for (const world of houses.filter((w) => w.hour >= 24 * 50))
      expect(new Set(world.cards.map((c) => c.id)).size).toBeGreaterThanOrEqual(8);
  });

  test("asks for fifty on Pan's list by the thirtieth of November; some villages get there, some do not", () => {
    const first = houses[0] as World;
    expect(goalOf(first, setting)).toMatchObject({ to: 50, isMoney: false });
    const reached = houses.filter((w) => w.flags["goal-reached"] !== undefined).length;
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThan(houses.length);
  });

  test("counts a sleeping shop until somebody rings", () => {
    const counts = (choices: Choices) =>
      SEEDS.map((seed) => play(setting, seed, answering("careful", choices)).world.market?.onPaper ?? 0);
    expect(counts({ "forty-four": "register", "someone-rings": "wake" }).every((n) => n === 1)).toBe(true);
    const struck = counts({ "forty-four": "register", "someone-rings": "tell" });
    expect(struck.some((n) => n === 0)).toBe(true);
    expect(counts({ "forty-four": "real" }).every((n) => n === 0)).toBe(true);
  });

  test("after the title: more shops and cheaper parcels, the same pay and hours (F15)", () => {
    const titled = houses.filter((w) => (w.market?.titleAt ?? 99) < 42);
    expect(titled.length).toBeGreaterThan(5);
    const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    const change = (read: (d: World["villageDays"][number]) => number) =>
      median(
        titled.map((w) => {
          const at = w.villageDays[(w.market?.titleAt ?? 0) - 4];
          const last = w.villageDays.at(-1);
          return at && last ? read(last) / read(at) - 1 : 0;
        }),
      );
    expect(change((d) => d.counted ?? 0)).toBeGreaterThan(0.04);
    expect(change((d) => d.parcel ?? 0)).toBeLessThanOrEqual(-0.1);
    expect(Math.abs(change((d) => d.payBp ?? 0))).toBeLessThan(0.1);
    expect(Math.abs(change((d) => d.hours10 ?? 0))).toBeLessThan(0.15);
  });

  test("a lift the house signs for stands more often than one it waits for, and rides the same for those who did not", () => {
    const stands = (choices: Choices) =>
      SEEDS.concat([9, 10, 11, 12]).filter((seed) => {
        const { world } = play(setting, seed, answering("lawful", choices));
        return world.projects.some((p) => p.id === "cable-lift" && p.state === "stands");
      }).length;
    expect(stands({ "ninety-two-steps": "lift", "free-riders": "double" })).toBeGreaterThan(
      stands({ "ninety-two-steps": "pay" }),
    );
    const lifted = houses.find((w) => w.projects.some((p) => p.id === "cable-lift" && p.state === "stands"));
    const view = lifted && projectViews(lifted, setting).find((v) => v.id === "cable-lift");
    expect(view?.riders.length).toBeGreaterThan(5);
    expect(lifted?.own?.carry).toEqual({ fen: 0, minutes: 0 });
  });

  test("the township's machine helps until every house has one", () => {
    for (const world of houses.filter((w) => w.cards.some((c) => c.id === "every-house-has-one")))
      expect(
        world.agreed.some((a) => a.rule === "machines-from-above" && a.by === "machine-from-above"),
      ).toBe(true);
  });

  test("comes to different ends, each told by three to five people of this place, and the books balance", () => {
    const more = ["accept-all", "largest-button", "imitator", "refuse-all", "high-road"].flatMap((id) =>
      [1, 2, 3].map((seed) => play(setting, seed, answering(id, {})).world),
    );
    const ends = new Set([...houses, ...more].map((w) => w.ended?.id));
    expect(ends.has("village-of-the-year")).toBe(true);
    expect(ends.size).toBeGreaterThanOrEqual(4);
    const elsewhere = [
      "weimin",
      "guilan",
      "jin",
      "tao",
      "yutong",
      "sunlei",
      "xiulian",
      "hong",
      "dengbo",
      "song",
    ];
    for (const world of [...houses, ...more]) {
      const witnesses = witnessesOf(world, setting)?.witnesses ?? [];
      expect(witnesses.length, world.ended?.id).toBeGreaterThanOrEqual(3);
      expect(witnesses.length).toBeLessThanOrEqual(5);
      expect(witnesses.filter(({ who }) => elsewhere.includes(who))).toEqual([]);
      expect(balanced(world.books)).toBe(true);
    }
  });
});

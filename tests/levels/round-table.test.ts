/** Level 10: rules are bargained over by people who want things; every card opens, every choice is taken, every end is reached by somebody. */
import { describe, expect, it } from "vitest";
import { type Bot, botOf, play } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { figuresOf, promptsFor, witnessesOf } from "../../src/debrief/index.ts";
import {
  askedList,
  createRun,
  goalOf,
  lanesFirst,
  lanesNow,
  type Setting,
  tableView,
  type World,
} from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import { answering, type Choices, neverTaken, turning } from "../support/choosing.ts";

const content = readContent(undefined, false);
const hall = settingOf(content, "round-table") as Setting;

const KEEPERS = [
  "careful",
  "cooperative",
  "designer",
  "largest-button",
  "always-on",
  "night-if-due",
  "lawful",
];
/** Three levers at once: a number, an hour for the evening, somebody who teaches. */
const AGREED: Choices = {
  "the-ninth-chair": "couple",
  "rate-table-number": "eight-sixty",
  "friday-or-release": "fridays",
  "platform-chair": "calm",
  "two-afternoons": "heads",
  "ten-o-clock": "two-nights",
  "who-checks": "books",
  "sixth-heading": "who-sews",
  "below-the-table": "aloud",
  "nine-houses-one-bid": "found",
  "thanks-for-the-orders": "chair",
  "fujian-on-the-screen": "notice-rule",
  "yutong-asks": "list",
};
/** Nothing but talk. */
const REFUSED: Choices = {
  "the-ninth-chair": "song",
  "friday-or-release": "ask-release",
  "platform-chair": "badge",
  "two-afternoons": "later",
  "ten-o-clock": "each",
  "sixth-heading": "blank",
  "below-the-table": "take",
  "nine-houses-one-bid": "no",
  "one-yuan-twenty": "hers",
  "thanks-for-the-orders": "mandarins",
  "yutong-asks": "exam",
};

const some = (id: string, choices: Choices, seeds = 8, setting = hall): World[] =>
  Array.from({ length: seeds }, (_, i) => play(setting, i + 1, answering(id, choices)).world);

const all: World[] = [
  ...KEEPERS.flatMap((id) =>
    [1, 2, 3, 4].flatMap((seed) =>
      [0, 1, 2, 3].map((turn) => play(hall, seed, turning(id, hall, turn)).world),
    ),
  ),
  ...some("cooperative", AGREED),
  ...some("careful", { ...AGREED, "two-live-nearer": "with-help" }),
  ...some("careful", REFUSED),
  ...some("refuse-all", { "two-afternoons": "who-sends", "two-live-nearer": "with-help" }, 6),
  ...["accept-all", "high-road", "refuse-all"].flatMap((id) =>
    [1, 2, 3, 4, 5, 6].map((seed) => play(hall, seed, botOf(id) as Bot).world),
  ),
  // who pays well and sews little cannot pay the light in one village of ten
  ...[128, 141, 145].map((seed) => play(hall, seed, botOf("high-road") as Bot).world),
];

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe("Round Table", () => {
  it("asks for twenty of thirty-three signatures until a Sunday, and for nothing else", () => {
    const world = createRun(hall, 1);
    expect(goalOf(world, hall)).toMatchObject({ now: 0, to: 20, isMoney: false });
    expect(hall.level.goal?.person).toBe("yutong-fifteen");
    expect(tableView(world, hall)?.of).toBe(3);
  });

  it("opens every card in some house, and every choice is somebody's", () => {
    const opened = new Set(all.flatMap((w) => w.cards.map((c) => c.id)));
    expect(hall.cards.map((c) => c.id).filter((id) => !opened.has(id))).toEqual([]);
    expect(neverTaken(hall, all)).toEqual([]);
  });

  it("shows at least ten decisions to whoever works to the end", () => {
    const lasting = all.filter((w) => w.hour >= 1000);
    expect(lasting.length).toBeGreaterThan(60);
    for (const w of lasting) expect(new Set(w.cards.map((c) => c.id)).size).toBeGreaterThanOrEqual(10);
  });

  it("comes to many ends, each told by three to five people of this place", () => {
    const ends = new Set(all.map((w) => w.ended?.id));
    for (const id of [
      "one-lever",
      "across-the-bridge",
      "the-table-holds",
      "cooperative",
      "light-at-three",
      "made-to-measure",
      "sold-to-the-neighbour",
      "lights-out",
    ])
      expect(ends).toContain(id);
    const elsewhere = ["degui", "hong", "ahua", "liping", "grandma", "auntsun", "xiaomei", "meiyu", "lan"];
    for (const w of all) {
      const witnesses = witnessesOf(w, hall)?.witnesses ?? [];
      expect(witnesses.length, w.ended?.id).toBeGreaterThanOrEqual(3);
      expect(witnesses.length).toBeLessThanOrEqual(5);
      expect(witnesses.filter(({ who }) => elsewhere.includes(who))).toEqual([]);
    }
  });

  it("sits down three times in six weeks, and whoever gets nothing twice brings nobody", () => {
    for (const w of all.filter((it) => it.hour >= 1000)) {
      expect(w.table?.sittings).toHaveLength(3);
      const last = w.table?.sittings.at(-1);
      expect(w.table?.brought.filter((who) => last?.empty.includes(who))).toEqual([]);
    }
  });

  it("what was agreed holds as a rule of the running game, and more signatures come where people get what they want", () => {
    const agreed = some("cooperative", AGREED);
    const refused = some("cooperative", REFUSED);
    for (const w of agreed) {
      expect(w.agreed.map(({ rule }) => rule)).toContain("calm-choice");
      expect(w.agreed.map(({ rule }) => rule)).toContain("same-notice");
    }
    const signatures = (worlds: World[]) => mean(worlds.map((w) => goalOf(w, hall)?.now ?? 0));
    expect(signatures(agreed)).toBeGreaterThan(signatures(refused) + 3);
    const wants = (worlds: World[]) =>
      mean(worlds.map((w) => mean(Object.values(w.table?.sittings.at(-1)?.met ?? { nobody: 0 }))));
    expect(wants(agreed)).toBeGreaterThan(wants(refused) + 2000);
  });

  it("counts the same lanes twice: with three levers an hour pays more and fewer windows are lit, and some orders leave (F18)", () => {
    const three = some("cooperative", AGREED, 12);
    const none = some("refuse-all", { ...REFUSED, "rate-table-number": "notice" }, 12);
    const hourly = (worlds: World[]) =>
      mean(worlds.map((w) => (lanesNow(w)?.hourly ?? 0) / (lanesFirst(w)?.hourly ?? 1)));
    const lit = (worlds: World[]) => mean(worlds.map((w) => lanesNow(w)?.litBp ?? 0));
    const across = (worlds: World[]) => mean(worlds.map((w) => lanesNow(w)?.acrossBp ?? 0));
    expect(hourly(three)).toBeGreaterThan(hourly(none));
    expect(lit(three)).toBeLessThan(lit(none));
    expect(across(three)).toBeGreaterThan(0);
    expect(across(three)).toBeLessThan(5000);
  });

  it("one lever alone does less than half of what three together do (F18)", () => {
    const idle: Choices = { ...REFUSED, "rate-table-number": "notice", "below-the-table": "refuse" };
    const rules: Choices = {
      "rate-table-number": "eight-sixty",
      "ten-o-clock": "two-nights",
      "platform-chair": "calm",
      "sixth-heading": "pay-day",
    };
    const skills: Choices = { "the-ninth-chair": "empty", "two-afternoons": "subsidy" };
    const together: Choices = {
      "nine-houses-one-bid": "found",
      "thanks-for-the-orders": "chair",
      "fujian-on-the-screen": "notice-rule",
    };
    // somebody who signs nothing of their own accord, so that only the table is compared
    const better = (choices: Choices) =>
      mean(some("undercutter", { ...idle, ...choices }, 16).map((w) => lanesNow(w)?.betterBp ?? 0));
    const none = better({});
    const all = better({ ...rules, ...skills, ...together }) - none;
    expect(all).toBeGreaterThan(300);
    for (const lever of [rules, skills, together]) expect(better(lever) - none).toBeLessThan(all / 2);
  });

  it("a jacket to measure carries few houses alone, and many with credit, a course and customers of their own (F17)", () => {
    const carried = (how: string): number =>
      mean(
        ["lawful", "refuse-all", "careful"].flatMap((id) =>
          some(id, { "two-afternoons": "who-sends", "two-live-nearer": how }, 10).map((w) =>
            w.ended?.id === "made-to-measure" ? 1 : 0,
          ),
        ),
      );
    expect(carried("two-names")).toBeLessThan(0.2);
    expect(carried("with-help")).toBeGreaterThan(0.35);
  });

  it("Yutong's four lines are read at the end, ticked by what the run has written down", () => {
    const listened = all.filter((w) => w.flags["list-of-four"] !== undefined);
    expect(listened.length).toBeGreaterThan(5);
    const ticks = listened.map((w) => askedList(w, hall)?.items.filter(({ met }) => met).length ?? -1);
    expect(Math.min(...ticks)).toBeLessThan(Math.max(...ticks));
    for (const w of all.filter((it) => it.flags["first-exam"] !== undefined))
      expect(askedList(w, hall)).toBeUndefined();
  });

  it("who takes the order below the table breaks a promise, and in one of three houses the others hear of it", () => {
    const taken = some("careful", { ...AGREED, "below-the-table": "take" }, 30).filter(
      (w) => w.flags.below !== undefined,
    );
    expect(taken.length).toBeGreaterThan(15);
    for (const w of taken) expect(w.promises.find((p) => p.id === "p-number")?.state).toBe("broken");
    const heard = taken.filter((w) => w.flags["heard-below"] !== undefined).length / taken.length;
    expect(heard).toBeGreaterThan(0.1);
    expect(heard).toBeLessThan(0.6);
  });

  it("has questions about the table after every run, and figures for all its endings quote", () => {
    for (const w of all.slice(0, 20)) {
      const ids = promptsFor(w, hall).map(({ id }) => id);
      expect(ids.length).toBeGreaterThanOrEqual(4);
      const figures = figuresOf(w, hall);
      for (const name of ["cashFen", "litNights", "ofNights"]) expect(figures[name], name).toBeDefined();
    }
  });
});

/** Level 7: every card opens, every choice can be taken; the night of the sale towers over the weeks and leaves a hole, and money comes later than it is earned. */
import { describe, expect, test } from "vitest";
import { type Bot, botOf, play, type Seat } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { figuresOf } from "../../src/debrief/index.ts";
import { cardParams, createRun, goalOf, type Setting, step, type World } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import { faultsOf } from "../../src/tools/gates/faults.ts";
import { answering, badlyTold, curious, neverMet, neverTaken, owl, stopping } from "../support/choosing.ts";

const content = readContent(undefined, false);
const setting = settingOf(content, "november-sale") as Setting;

/** Pieces the own shop sold on each day, from the first on. */
function soldByDay(bot: Bot, seed: number): number[] {
  const sold: number[] = [];
  const total = ({ own }: World): number => (own?.listings ?? []).reduce((n, l) => n + l.sold, 0);
  const { world } = play(setting, seed, {
    id: bot.id,
    decide(seat: Seat) {
      sold[Math.floor(seat.world.hour / 24)] = total(seat.world);
      bot.decide(seat);
    },
  });
  sold.push(total(world));
  return sold.slice(1).map((n, i) => n - (sold[i] ?? 0));
}

const taken = new Set<string>();
const houses: World[] = [
  "careful",
  "undercutter",
  "designer",
  "always-on",
  "largest-button",
  "accept-all",
  "night-if-due",
].flatMap((id) =>
  [1, 2, 3, 4].map(
    (seed) =>
      play(setting, seed, seed === 4 ? owl(curious(id, setting, taken), 20) : curious(id, setting, taken))
        .world,
  ),
);
/** Has promised that the books lie open on Sundays, and keeps it. */
function openBooks(keeper: Bot): Bot {
  return {
    id: "open-books",
    decide(seat: Seat) {
      seat.send({ kind: "give", promise: "p-books" });
      if (seat.world.reckoning) seat.send({ kind: "closeBook", shared: true });
      keeper.decide(seat);
    },
  };
}

for (let seed = 1; seed <= 6; seed++)
  houses.push(play(setting, seed, openBooks(curious("accept-all", setting, taken))).world);
// the room stops at eleven only where trust has gone: with somebody who presses anything
for (let seed = 1; seed <= 12; seed++)
  houses.push(play(setting, seed, curious("random", setting, taken)).world);
const plain: World[] = [
  "careful",
  "largest-button",
  "lawful",
  "undercutter",
  "accept-all",
  "night-if-due",
  "refuse-all",
].flatMap((id) => [1, 2, 3].map((seed) => play(setting, seed, botOf(id) as Bot).world));

describe("The November Sale", () => {
  test("opens every card in some house, and every choice of each is taken in one", () => {
    expect(neverMet(setting, houses)).toEqual([]);
    // Ahua turns the phone over only where a share of the shop is hers, in level 4
    expect(neverTaken(setting, houses)).toEqual(["clicks-at-one-forty: veto"]);
  });

  test("asks whoever gets through the five weeks for at least eight decisions", () => {
    for (const world of houses.filter((w) => w.hour >= 24 * 35))
      expect(new Set(world.cards.map((c) => c.id)).size).toBeGreaterThanOrEqual(8);
  });

  test("begins with ¥38,000 of cloth that is owed, and ends with it paid for whoever keeps house", () => {
    const first = goalOf(createRun(setting, 1), setting);
    expect(first).toMatchObject({ now: 3_800_000, to: 0, wayBp: 0, isThere: false, isFen: true });
    const careful = [1, 2, 3, 4, 5].map((seed) => play(setting, seed, botOf("careful") as Bot).world);
    expect(careful.filter((w) => w.flags["goal-reached"] !== undefined).length).toBeGreaterThanOrEqual(3);
    const largest = [1, 2, 3].map((seed) => play(setting, seed, botOf("largest-button") as Bot).world);
    expect(largest.filter((w) => w.flags["goal-reached"] !== undefined)).toEqual([]);
  });

  test("comes to at least five ends, each told by three to five people of this place", () => {
    const others = [200, 500, 800].map((hour) => play(setting, 9, stopping(setting, hour)).world);
    const ends = [...houses, ...plain, ...others];
    const ids = new Set(ends.map((world) => world.ended?.id));
    expect(ids.size).toBeGreaterThanOrEqual(5);
    for (const id of ["the-biggest-night", "the-dealers-tea", "sold-to-the-neighbour", "light-at-three"])
      expect(ids).toContain(id);
    expect(badlyTold(setting, ends)).toEqual([]);
  });

  test("sells in the week of the sale at least twice what a week brings on average, and leaves a hole behind it (F14)", () => {
    const joins = answering("careful", { "join-the-sale": "all" });
    for (const seed of [1, 2, 3, 4, 5]) {
      const days = soldByDay(joins, seed);
      // the doors open in the midnight that ends day 20, a Saturday; weeks from Monday on
      const weeks = [0, 1, 2, 3, 4].map((w) => days.slice(w * 7 + 2, w * 7 + 9).reduce((a, b) => a + b, 0));
      const mean = weeks.reduce((a, b) => a + b, 0) / weeks.length;
      const peak = Math.max(...weeks);
      const at = weeks.indexOf(peak);
      expect(peak, `seed ${seed}`).toBeGreaterThan(2 * mean);
      expect(weeks[at + 1] ?? 0, `seed ${seed}`).toBeLessThan(0.6 * mean);
    }
  });

  test("is felt by the whole block, not only by the player: the same houses without the sale have no such night", () => {
    const calm = settingOf(content, "november-sale", "no-sale") as Setting;
    const peak = (of: Setting): number => {
      const world = createRun(of, 4);
      const sold: number[] = [];
      for (let i = 0; i < 24 * 30; i++) {
        step(world, of, { kind: "advance" });
        if (world.card) {
          const card = of.cards.find((c) => c.id === world.card?.id);
          const choice = card?.choices.at(-1)?.id ?? "";
          step(world, of, { kind: "choose", card: card?.id ?? "", choice });
        }
        if (world.reckoning) step(world, of, { kind: "closeBook", shared: false });
        if (world.hour % 24 === 1) sold.push(world.market?.now.sold ?? 0);
      }
      return Math.max(...sold) / (sold.reduce((a, b) => a + b, 0) / Math.max(1, sold.length));
    };
    expect(peak(setting)).toBeGreaterThan(2.5);
    expect(peak(calm)).toBeLessThan(1.8);
  });

  test("brings its money in later than the wages are due: what was sold and what came free are weeks apart", () => {
    for (const seed of [1, 2, 3]) {
      const { world } = play(setting, seed, answering("night-if-due", { "join-the-sale": "all" }));
      const figures = figuresOf(world, setting);
      const [sold = 0, freed = 0, back = 0] = [
        figures.saleTurnoverFen,
        figures.saleFreedFen,
        figures.saleRefundedFen,
      ];
      expect(sold).toBeGreaterThan(0);
      expect(freed).toBeLessThan(sold);
      expect(back).toBeGreaterThan(sold / 20);
    }
  });

  test("pays least for an owner's hour where it sells most: the largest button joins everything", () => {
    const figures = (id: string) =>
      [1, 2, 3, 4].map((seed) => figuresOf(play(setting, seed, botOf(id) as Bot).world, setting));
    const sum = (of: ReturnType<typeof figures>, name: string) => of.reduce((n, f) => n + (f[name] ?? 0), 0);
    const largest = figures("largest-button");
    const careful = figures("careful");
    expect(sum(largest, "saleSold")).toBeGreaterThan(sum(careful, "saleSold"));
    expect(sum(largest, "ownerHourlyFen")).toBeLessThan(sum(careful, "ownerHourlyFen"));
  });

  test("leaves a way without a night and without ruin: half the cloth, the sale or not", () => {
    for (const seed of [1, 2, 3, 4]) {
      const { world } = play(setting, seed, answering("lawful", { "cloth-on-credit": "half" }));
      expect(setting.endings.find((e) => e.id === world.ended?.id)?.keeps, `seed ${seed}`).toBe(true);
      expect(figuresOf(world, setting).litNights).toBe(0);
    }
  });

  test("has neighbours who sell and sew for others, and books that hold on every evening", () => {
    const { world } = play(setting, 2, botOf("careful") as Bot);
    expect(faultsOf(world)).toEqual([]);
    const behind = world.market?.shops.filter((s) => s.house !== undefined && !s.guest) ?? [];
    expect(behind.length).toBeGreaterThan(15);
    const share = behind.reduce((n, s) => n + (s.handsBp ?? 0), 0) / behind.length;
    expect(share).toBeGreaterThan(1000);
    expect(share).toBeLessThan(9500);
  });

  test("quotes the figures its cards speak of", () => {
    const { world } = play(setting, 3, answering("careful", { "join-the-sale": "all" }));
    const params = cardParams(world, setting);
    expect(params.saleSold).toBe(world.own?.sale?.pieces);
    expect(params.saleBack).toBe(world.own?.sale?.back);
    expect(params.saleMoney).toBe(world.own?.sale?.fen);
  });
});

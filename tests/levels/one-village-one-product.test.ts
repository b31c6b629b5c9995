/** Level 5: every card opens, every choice can be taken, and a wave ends in boxes for whoever prints as if nobody lost. */
import { describe, expect, test } from "vitest";
import { type Bot, botOf, play } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { figuresOf } from "../../src/debrief/index.ts";
import { cardParams, createRun, fixturesView, type Setting, type World } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import { answering, badlyTold, curious, neverMet, neverTaken, owl, stopping } from "../support/choosing.ts";

const setting = settingOf(readContent(undefined, false), "one-village-one-product") as Setting;

const taken = new Set<string>();
const houses: World[] = [
  "careful",
  "undercutter",
  "designer",
  "always-on",
  "largest-button",
  "accept-all",
].flatMap((id) => [1, 2, 3, 4].map((seed) => play(setting, seed, curious(id, setting, taken)).world));
const plain: World[] = [
  "careful",
  "largest-button",
  "lawful",
  "high-road",
  "accept-all",
  "night-if-due",
].flatMap((id) => [1, 2, 3].map((seed) => play(setting, seed, botOf(id) as Bot).world));

describe("One Village, One Product", () => {
  test("opens every card in some house, and every choice of each is taken in one", () => {
    expect(neverMet(setting, houses)).toEqual([]);
    expect(neverTaken(setting, houses)).toEqual([]);
  });

  test("asks whoever gets through the summer for at least eight decisions", () => {
    for (const world of houses.filter((w) => w.hour >= 24 * 54))
      expect(new Set(world.cards.map((c) => c.id)).size).toBeGreaterThanOrEqual(8);
  });

  test("comes to at least five ends, each told by three to five people of this place", () => {
    const others = [200, 700, 1300].map((hour) => play(setting, 9, stopping(setting, hour)).world);
    const stays = answering("always-on", { "sold-not-painted": "stay", "print-tonight": "tonight" });
    const nights = [1, 2, 3, 4].map((seed) => play(setting, seed, owl(stays, 22)).world);
    const ends = [...houses, ...plain, ...others, ...nights];
    expect(new Set(ends.map((world) => world.ended?.id)).size).toBeGreaterThanOrEqual(5);
    expect(ends.some((world) => world.ended?.id === "boxes-of-red")).toBe(true);
    expect(badlyTold(setting, ends)).toEqual([]);
  });

  test("keeps prices near those outside all summer: what is made to order is not compared (F10)", () => {
    for (const world of plain.filter((w) => w.hour >= 24 * 54 && w.flags.keyrings === undefined)) {
      const days = world.villageDays;
      const mean = days.reduce((sum, day) => sum + day.priceBp, 0) / days.length;
      expect(mean).toBeGreaterThan(8500);
    }
  });

  test("leaves boxes for whoever prints three thousand of one colour that flies home, and none for whoever asks for a third first", () => {
    let flown = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const bets = play(setting, seed, answering("refuse-all", { "how-many-flags": "print" })).world;
      const asks = play(setting, seed, answering("refuse-all", { "how-many-flags": "deposit" })).world;
      const out = bets.fixtures?.outAt[0] ?? -1;
      if (out >= 0 && out < 24 * 27) {
        flown++;
        expect(figuresOf(bets, setting).fanPrinted).toBeGreaterThan(2500);
      }
      expect(figuresOf(asks, setting).fanLeft).toBeLessThan(100);
    }
    expect(flown).toBeGreaterThan(0);
  });

  test("is a fair bet: what the page of matches says comes true over many summers", () => {
    const first = fixturesView(createRun(setting, 1), setting);
    const claimed = (first?.sides.find((s) => s.id === "red")?.reach ?? []).find(
      (r) => r.round === "semi",
    )?.bp;
    let reached = 0;
    const runs = 200;
    // with money to last: only the matches are asked about
    const rich: Setting = { ...setting, level: { ...setting.level, cash: 90_000_000 } };
    const semi = setting.level.fixtures?.rounds.findIndex((r) => r.id === "semi");
    for (let seed = 1; seed <= runs; seed++) {
      const { world } = play(rich, seed + 5000, stopping(setting, 24 * 28));
      if (world.fixtures?.matches.some((m) => m.round === semi && (m.a === 0 || m.b === 0))) reached++;
    }
    expect(Math.abs(reached / runs - (claimed ?? 0) / 10_000)).toBeLessThan(0.1);
  });

  test("quotes on a card the side that went home and the pieces in its colours", () => {
    let seen = 0;
    for (let seed = 1; seed <= 6 && seen === 0; seed++) {
      const keeper = botOf("undercutter") as Bot;
      play(setting, seed, {
        id: "reader",
        decide(seat) {
          if (seat.world.card?.id === "out-in-the-group") {
            const params = cardParams(seat.world, setting);
            const sides = setting.level.fixtures?.sides.map((s) => s.id) ?? [];
            expect(sides).toContain(params.sideOut);
            expect(params.deadStock).toBeGreaterThanOrEqual(150);
            seen++;
          }
          keeper.decide(seat);
        },
      });
    }
    expect(seen).toBeGreaterThan(0);
  });

  test("lets the troupe pay in autumn: what it owes stands in the books when the summer ends", () => {
    const world = play(setting, 2, answering("careful", { "troupe-waits": "faces" })).world;
    expect(world.owing.map((o) => o.fen)).toContain(24 * 4600);
    expect(world.books.receivable).toBeGreaterThanOrEqual(24 * 4600);
  });
});

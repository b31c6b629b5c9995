/** Level 5: every card opens, every choice can be taken, and a wave ends in boxes for whoever prints as if nobody lost. */
import { describe, expect, test } from "vitest";
import { type Bot, botOf, play, type Seat } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { figuresOf, witnessesOf } from "../../src/debrief/index.ts";
import { cardParams, createRun, fixturesView, type Setting, type World } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

const setting = settingOf(readContent(undefined, false), "one-village-one-product") as Setting;

/** Keeps house like `id`, and answers every card with a choice that has not been taken yet, if there is one. */
function curious(id: string, taken: Set<string>): Bot {
  const keeper = botOf(id) as Bot;
  return {
    id,
    decide(seat: Seat) {
      const open = seat.world.card;
      const card = open && setting.cards.find((c) => c.id === open.id);
      for (const choice of card?.choices ?? []) {
        if (taken.has(`${card?.id} ${choice.id}`)) continue;
        if (seat.send({ kind: "choose", card: card?.id ?? "", choice: choice.id })) continue;
        taken.add(`${card?.id} ${choice.id}`);
        return;
      }
      keeper.decide(seat);
    },
  };
}

/** Keeps house like `id` and answers some cards in a way of its own. */
function answering(id: string, choices: Readonly<Record<string, string>>): Bot {
  const keeper = botOf(id) as Bot;
  return {
    id,
    decide(seat: Seat) {
      const card = seat.world.card;
      const choice = card ? choices[card.id] : undefined;
      if (!card || !choice || seat.send({ kind: "choose", card: card.id, choice })) keeper.decide(seat);
    },
  };
}

/** Takes the first choice of every card and finishes at an hour. */
function stopping(hour: number): Bot {
  return {
    id: "stopping",
    decide({ world, send }: Seat) {
      const card = world.card && setting.cards.find((c) => c.id === world.card?.id);
      for (const choice of card?.choices ?? [])
        if (!send({ kind: "choose", card: card?.id ?? "", choice: choice.id })) break;
      if (world.reckoning) send({ kind: "closeBook", shared: false });
      if (world.hour >= hour) send({ kind: "finish" });
    },
  };
}

const taken = new Set<string>();
const houses: World[] = [
  "careful",
  "undercutter",
  "designer",
  "always-on",
  "largest-button",
  "accept-all",
].flatMap((id) => [1, 2, 3, 4].map((seed) => play(setting, seed, curious(id, taken)).world));
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
    const opened = new Set(houses.flatMap((world) => world.cards.map((c) => c.id)));
    expect(setting.cards.map((c) => c.id).filter((id) => !opened.has(id))).toEqual([]);
    const all = setting.cards.flatMap((c) => c.choices.map((choice) => `${c.id} ${choice.id}`));
    expect(all.filter((choice) => !taken.has(choice))).toEqual([]);
  });

  test("asks whoever gets through the summer for at least eight decisions", () => {
    for (const world of houses.filter((w) => w.hour >= 24 * 54))
      expect(new Set(world.cards.map((c) => c.id)).size).toBeGreaterThanOrEqual(8);
  });

  test("comes to at least five ends, each told by three to five people of this place", () => {
    const others = [200, 700, 1300].map((hour) => play(setting, 9, stopping(hour)).world);
    const owl: Bot = answering("always-on", { "sold-not-painted": "stay", "print-tonight": "tonight" });
    const nights = [1, 2, 3, 4].map(
      (seed) =>
        play(setting, seed, {
          id: "owl",
          decide(seat) {
            owl.decide(seat);
            if (seat.world.hour % 24 === 22)
              for (const p of seat.world.people) seat.send({ kind: "keepOn", who: p.id, until: 4 });
          },
        }).world,
    );
    const ends = [...houses, ...plain, ...others, ...nights];
    expect(new Set(ends.map((world) => world.ended?.id)).size).toBeGreaterThanOrEqual(5);
    expect(ends.some((world) => world.ended?.id === "boxes-of-red")).toBe(true);
    const here = new Set([
      "platform",
      "phone",
      "dealer",
      ...[...setting.level.people, ...setting.level.outside].map((p) => p.id),
    ]);
    for (const world of ends) {
      const witnesses = witnessesOf(world, setting)?.witnesses ?? [];
      expect(witnesses.length, world.ended?.id).toBeGreaterThanOrEqual(3);
      expect(witnesses.length).toBeLessThanOrEqual(5);
      expect(witnesses.filter(({ who }) => !here.has(who))).toEqual([]);
    }
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
      const { world } = play(rich, seed + 5000, stopping(24 * 28));
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

import { describe, expect, it } from "vitest";
import { BOTS, type Bot, botOf, play } from "../../src/bots/index.ts";
import {
  balanced,
  type Command,
  createRun,
  endHour,
  hashWorld,
  type Setting,
  step,
  type World,
} from "../../src/sim/index.ts";
import { smallSetting } from "../support/setting.ts";
import { shopSetting } from "../support/shop.ts";

const NEVER_NEGATIVE: readonly ((w: World) => number[])[] = [
  (w) => [w.books.cash, w.books.escrow, -w.books.wages, -w.books.cloth, -w.books.loan, -w.books.deposits],
  (w) => w.orders.flatMap((o) => [...o.at, o.packed, o.shipped, o.slipped, o.reworkLeft, o.price, o.wages]),
  (w) => w.people.flatMap((p) => [p.fatigue, p.health, p.trust, p.owed, p.hours, ...p.skill]),
  (w) => w.rivals.map((r) => r.load),
];

function whole(world: World): void {
  for (const read of NEVER_NEGATIVE) {
    for (const n of read(world))
      if (!Number.isInteger(n) || n < 0) throw new Error(`hour ${world.hour}: ${n}`);
  }
}

/** One game of one bot to its end, looked at after every hour. */
function live(setting: Setting, bot: Bot, seed: number, look: (world: World) => void): void {
  const world = createRun(setting, seed);
  const send = (command: Command) => step(world, setting, command).refusal;
  while (!world.ended && world.hour < endHour(setting)) {
    bot.decide({ world, setting, send });
    step(world, setting, { kind: "advance" });
    expect(balanced(world.books)).toBe(true);
    whole(world);
    look(world);
  }
  expect(world.ended).not.toBeNull();
}

describe("every game of every bot", () => {
  it("ends, and balances its books at every tick, with nothing negative or fractional", () => {
    const setting = smallSetting();
    for (const bot of BOTS) {
      for (let seed = 1; seed <= 6; seed++) {
        live(setting, bot, seed, (world) => {
          const owed = world.people.reduce((sum, p) => sum + p.owed, 0);
          expect(owed + world.books.wages).toBe(0);
        });
      }
    }
  });

  it("balances its books with an own shop too, every piece accounted for", () => {
    const setting = shopSetting({ days: 21 });
    for (const bot of BOTS) {
      for (let seed = 1; seed <= 2; seed++) {
        live(setting, bot, seed, (world) => {
          for (const l of world.own?.listings ?? []) {
            const waiting = l.waiting.reduce((n, w) => n + w.pieces, 0);
            expect(l.sold).toBe(l.shipped + waiting + l.lost);
            for (const n of [l.stock, l.faulty, l.returned, l.price, l.ad])
              expect(Number.isInteger(n) && n >= 0).toBe(true);
          }
          const held = (world.own?.parcels ?? []).reduce((n, p) => n + p.fen, 0);
          expect(world.books.escrow).toBe(held + world.escrow.reduce((n, e) => n + e.fen, 0));
        });
      }
    }
  });

  it("is the same twice: the log alone gives the same world again", () => {
    const setting = smallSetting();
    const random = botOf("random");
    if (!random) throw new Error("no random bot");
    for (let seed = 1; seed <= 10; seed++) {
      const first = play(setting, seed, random);
      const world = createRun(setting, seed);
      let next = 0;
      while (!world.ended && world.hour < endHour(setting)) {
        for (let entry = first.log[next]; entry && entry.hour === world.hour; entry = first.log[next]) {
          step(world, setting, entry.command);
          next++;
          if (world.ended) break;
        }
        if (!world.ended) step(world, setting, { kind: "advance" });
      }
      expect(hashWorld(world)).toBe(first.hash);
    }
  });
});

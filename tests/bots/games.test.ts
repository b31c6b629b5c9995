import { describe, expect, it } from "vitest";
import { BOTS, botOf, play } from "../../src/bots/index.ts";
import { balanced, createRun, endHour, hashWorld, step, type World } from "../../src/sim/index.ts";
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

describe("every game of every bot", () => {
  it("ends, and balances its books at every tick, with nothing negative or fractional", () => {
    const setting = smallSetting();
    for (const bot of BOTS) {
      for (let seed = 1; seed <= 6; seed++) {
        const world = createRun(setting, seed);
        const seat = {
          world,
          setting,
          send: (c: Parameters<typeof step>[2]) => step(world, setting, c).refusal,
        };
        while (!world.ended && world.hour < endHour(setting)) {
          bot.decide(seat);
          step(world, setting, { kind: "advance" });
          expect(balanced(world.books)).toBe(true);
          const owed = world.people.reduce((sum, p) => sum + p.owed, 0);
          expect(owed + world.books.wages).toBe(0);
          whole(world);
        }
        expect(world.ended).not.toBeNull();
      }
    }
  });

  it("balances its books with an own shop too, every piece accounted for", () => {
    const setting = shopSetting({ days: 21 });
    for (const bot of BOTS) {
      for (let seed = 1; seed <= 2; seed++) {
        const world = createRun(setting, seed);
        const seat = {
          world,
          setting,
          send: (c: Parameters<typeof step>[2]) => step(world, setting, c).refusal,
        };
        while (!world.ended && world.hour < endHour(setting)) {
          bot.decide(seat);
          step(world, setting, { kind: "advance" });
          expect(balanced(world.books)).toBe(true);
          whole(world);
          for (const l of world.own?.listings ?? []) {
            const waiting = l.waiting.reduce((n, w) => n + w.pieces, 0);
            expect(l.sold).toBe(l.shipped + waiting + l.lost);
            for (const n of [l.stock, l.faulty, l.returned, l.price, l.ad])
              expect(Number.isInteger(n) && n >= 0).toBe(true);
          }
          const held = (world.own?.parcels ?? []).reduce((n, p) => n + p.fen, 0);
          expect(world.books.escrow).toBe(held + world.escrow.reduce((n, e) => n + e.fen, 0));
        }
        expect(world.ended).not.toBeNull();
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

import { describe, expect, it } from "vitest";
import {
  award,
  createSewing,
  hashSewing,
  isOpen,
  netWorth,
  nextWanted,
  type SewingRules,
  type SewingVillage,
  sewingEvening,
  sewingMorning,
  stepSewing,
} from "../../../src/sim/index.ts";
import { numbersIn, sewingRules } from "../../support/village.ts";

function live(r: SewingRules, seed: number, days: number, look?: (v: SewingVillage) => void): SewingVillage {
  const v = createSewing(r, seed);
  for (let i = 0; i < days; i++) {
    stepSewing(v, r);
    look?.(v);
  }
  return v;
}

/** What may lie below zero: results, marks of nobody, and orders already carried over. */
const SIGNED = /\.(month|surplus|net|carry|closedAt|from|guest|guestLot|lots\.\d+)$/;

describe("the village that sews to order", () => {
  it("keeps books in which cash and debt come from the start, the earnings and the bills, every day", () => {
    for (const seed of [1, 2]) {
      live(sewingRules(), seed, 120, (v) => {
        for (const h of v.houses) {
          const b = h.books;
          const left = h.start + b.earned + b.refunds - b.wages - b.passed - b.rent - b.household;
          if (netWorth(h) !== left) expect.fail(`day ${v.day}, house ${h.id}: ${netWorth(h)} is not ${left}`);
        }
      });
    }
  });

  it("loses no fen between the links: what was handed on is received, withheld, lost with a house, or still open", () => {
    live(sewingRules(), 3, 200, (v) => {
      const open = v.houses.flatMap((h) => h.jobs).filter((j) => j.from >= 0);
      const waiting = open.reduce((sum, j) => sum + j.fee, 0);
      const { handed, received, withheld, lost, couples } = v.tally;
      expect(received + withheld + lost + waiting).toBe(handed);
      expect(v.houses.reduce((sum, h) => sum + h.books.passed, 0)).toBe(handed + couples);
    });
  });

  it("knows no fractions and no quantity below zero", () => {
    live(sewingRules(), 4, 90, (v) => {
      for (const [path, n] of numbersIn(v)) {
        if (!Number.isSafeInteger(n)) expect.fail(`${path} is ${n}`);
        if (n < 0 && !SIGNED.test(path)) expect.fail(`${path} is ${n}`);
      }
      for (const h of v.houses) expect(h.load).toBe(h.jobs.reduce((sum, j) => sum + j.left, 0));
    });
  });

  it("is the same village for the same seed, through JSON in the middle", () => {
    const r = sewingRules();
    const whole = live(r, 5, 60);
    const half = JSON.parse(JSON.stringify(live(r, 5, 30))) as SewingVillage;
    for (let i = 0; i < 30; i++) stepSewing(half, r);
    expect(half).toEqual(whole);
    expect(hashSewing(half)).toBe(hashSewing(whole));
    expect(hashSewing(live(r, 6, 60))).not.toBe(hashSewing(whole));
  });

  it("gives an order to the player's house when its bid has the most points, and to a neighbour when it has not", () => {
    const r = sewingRules();
    const v = createSewing(r, 8);
    sewingMorning(v, r);
    const guest = { hours: 6, rating: 500, onTimeBp: 10_000, certificate: true };
    const first = nextWanted(v, r)!;
    expect(award(v, r, first, { ...guest, price: 1 }).winner).toBe("guest");
    const second = nextWanted(v, r)!;
    const dear = award(v, r, second, { ...guest, price: second.ceiling * 5 });
    expect(dear.winner).not.toBe("guest");
    expect(dear.price).toBeLessThanOrEqual(second.ceiling);
    sewingEvening(v, r);
    expect(v.day).toBe(1);
  });

  it("never bids over the ceiling and, under a rate table, never under the table", () => {
    const r = sewingRules({ rateTableBp: 10_500 });
    const v = createSewing(r, 9);
    for (let day = 0; day < 5; day++) {
      sewingMorning(v, r);
      for (let wanted = nextWanted(v, r); wanted; wanted = nextWanted(v, r)) {
        const { winner, price } = award(v, r, wanted);
        if (winner === -1) continue;
        expect(price).toBeLessThanOrEqual(wanted.ceiling);
        const floor = Math.min(wanted.ceiling, Math.floor(wanted.standard * 1.05));
        expect(price).toBeGreaterThanOrEqual(floor);
      }
      sewingEvening(v, r);
    }
  });

  it("passes nothing on where it is forbidden, and up to three houses deep where it is not", () => {
    const still = live(sewingRules({ passOn: 0 }), 2, 60);
    expect(still.tally.handed + still.tally.couples).toBe(0);
    let deepest = 0;
    const busy = live(sewingRules(), 2, 120, (v) => {
      for (const h of v.houses) for (const j of h.jobs) deepest = Math.max(deepest, j.depth);
    });
    expect(deepest).toBe(3);
    expect(busy.tally.links.every((l) => l.after > 0 && l.after < l.before)).toBe(true);
  });

  it("keeps the hired of a lawful house at nine hours and its Sundays free", () => {
    const r = sewingRules({ legalAll: 1 });
    const v = live(r, 3, 28);
    for (const h of v.houses.filter(isOpen)) {
      expect(h.hours).toBeLessThanOrEqual(r.legalHours);
      expect(h.lastHired).toBeLessThanOrEqual(6 * r.legalHours);
    }
  });

  it("pays by the floor where there is one", () => {
    const wages = (v: SewingVillage) => v.houses.reduce((sum, h) => sum + h.paid, 0);
    const worked = (v: SewingVillage) => v.houses.reduce((sum, h) => sum + h.worked, 0);
    const plain = live(sewingRules(), 4, 84);
    const floor = live(sewingRules({ rateFloorBp: 12_000 }), 4, 84);
    expect(wages(floor) / worked(floor)).toBeGreaterThan(1.05 * (wages(plain) / worked(plain)));
  });

  it("closes a house whose debts pass its credit, and somebody else may take its address", () => {
    const v = live(sewingRules({ ceilingBp: [8000, 9000] }), 1, 200);
    const closed = v.houses.filter((h) => !isOpen(h));
    expect(closed.length).toBeGreaterThan(5);
    for (const h of closed) expect(v.lots[h.lot]).not.toBe(h.id);
    for (const h of v.houses.filter(isOpen)) expect(v.lots[h.lot]).toBe(h.id);
  });
});

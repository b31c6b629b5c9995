import { describe, expect, it } from "vitest";
import {
  buyersBp,
  createShops,
  hashShops,
  inSale,
  netWorth,
  type ShopRules,
  type ShopVillage,
  share,
  stepShops,
  withRounds,
} from "../../../src/sim/index.ts";
import { SALE } from "../../support/sale.ts";
import { shopRules } from "../../support/village.ts";

const FIRST = 30;
const daily = (sale: Partial<typeof SALE> = {}): ShopRules =>
  withRounds(shopRules({ sale: { ...SALE, sign: [12, 20], first: FIRST, ...sale } }), 1);

/** Pieces the village sold in each round. */
function sold(r: ShopRules, seed: number, look?: (v: ShopVillage) => void): number[] {
  const v = createShops(r, seed);
  const days: number[] = [];
  for (let i = 0; i < 50; i++) {
    stepShops(v, r);
    days.push(v.now.sold);
    look?.(v);
  }
  return days;
}

const sum = (days: readonly number[]): number => days.reduce((a, b) => a + b, 0);

describe("a sale with a date among shops", () => {
  it("takes buyers from the days before and after it and brings them in one night (F14)", () => {
    for (const seed of [1, 2, 3]) {
      const days = sold(daily(), seed);
      const usual = sum(days.slice(5, 25)) / 20;
      const rush = Math.max(...days.slice(FIRST - 1, FIRST + 1));
      expect(rush).toBeGreaterThan(2.5 * usual);
      expect(days[FIRST - 2]).toBeLessThan(0.6 * usual);
      expect(days[FIRST + 1]).toBeLessThan(0.6 * usual);
    }
  });

  it("counts its buyers from the eve to the hole, and not a round further", () => {
    const r = daily();
    expect([26, 27, 29, 30, 31, 32, 34, 35].map((round) => buyersBp(r, round))).toEqual([
      10_000, 7000, 3000, 80_000, 60_000, 2000, 6000, 10_000,
    ]);
  });

  it("changes nothing at all where the Platform holds none", () => {
    const hash = (r: ShopRules) => {
      const v = createShops(r, 7);
      for (let i = 0; i < 50; i++) stepShops(v, r);
      return hashShops(v);
    };
    expect(hash(daily({ held: 0 }))).toBe(hash(withRounds(shopRules(), 1)));
    expect(hash(daily())).not.toBe(hash(daily({ held: 0 })));
  });

  it("is a lower price and dearer places for whoever joined, and the old price again when the doors close", () => {
    const r = daily();
    let seen = 0;
    let back = 0;
    sold(r, 4, (v) => {
      if (v.round === FIRST)
        for (const s of v.shops) {
          if (!s.sale) continue;
          seen++;
          expect(s.price).toBe(share(s.sale.price, 10_000 - s.sale.cutBp));
          expect(s.sale.cutBp).toBeGreaterThanOrEqual(SALE.cutBp[0]);
          expect(s.sale.cutBp).toBeLessThanOrEqual(SALE.cutBp[1]);
          expect(s.ad).toBe(share(s.sale.ad, SALE.adBp));
        }
      if (v.round === FIRST + 1)
        for (const s of v.shops) {
          if (!s.sale) continue;
          back++;
          expect(s.price).toBeGreaterThan((s.sale.price * 9) / 10);
        }
    });
    expect(seen).toBeGreaterThan(5);
    expect(back).toBeGreaterThan(5);
  });

  it("hides who stays out: they sell less in it than they did in an ordinary round, those in it more", () => {
    const r = daily();
    const usual = new Map<number, number>();
    const ratio = { in: [] as number[], out: [] as number[] };
    sold(r, 5, (v) => {
      if (v.round === 22) for (const s of v.shops) usual.set(s.id, s.sold);
      if (v.round !== FIRST) return;
      expect(inSale(r, v.round)).toBe(true);
      for (const s of v.shops) {
        const was = usual.get(s.id) ?? 0;
        if (was > 0) ratio[s.sale ? "in" : "out"].push(s.sold / was);
      }
    });
    const mean = (of: readonly number[]) => sum(of) / of.length;
    expect(mean(ratio.in)).toBeGreaterThan(2);
    expect(mean(ratio.out)).toBeLessThan(1);
  });

  it("lets nobody sell what it can never send, and has everybody's debt of pieces sewn in the weeks after", () => {
    const r = daily();
    let most = 0;
    sold(r, 6, (v) => {
      for (const s of v.shops) {
        if (!s.sale) continue;
        most = Math.max(most, s.sale.owed);
        expect(s.sale.owed).toBeLessThanOrEqual((s.capacity * SALE.preHours) / 24 + s.capacity);
        expect(s.sale.shelf).toBeGreaterThanOrEqual(0);
        if (v.round > FIRST + 12) expect(s.sale.owed).toBe(0);
      }
    });
    expect(most).toBeGreaterThan(0);
  });

  it("keeps every fen in the books while it lasts", () => {
    sold(daily(), 8, (v) => {
      for (const s of v.shops) {
        const b = s.books;
        const out = b.fees + b.ads + b.goods + b.parcels + b.rent + b.household + b.invested;
        expect(netWorth(s)).toBe(s.start + b.sales - out);
      }
    });
  });
});

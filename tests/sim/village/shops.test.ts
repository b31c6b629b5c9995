import { describe, expect, it } from "vitest";
import {
  createShops,
  hashShops,
  netWorth,
  type ShopRules,
  type ShopVillage,
  searchShare,
  stepShops,
  takeUp,
  weigh,
  withRounds,
} from "../../../src/sim/index.ts";
import { numbersIn, shopRules } from "../../support/village.ts";

/** A village after so many rounds; `look` sees it after each. */
function live(r: ShopRules, seed: number, rounds: number, look?: (v: ShopVillage) => void): ShopVillage {
  const v = createShops(r, seed);
  for (let i = 0; i < rounds; i++) {
    stepShops(v, r);
    look?.(v);
  }
  return v;
}

/** What may lie below zero: results, not quantities. */
const SIGNED = /\.(profit|smoothed|copiedFrom|parent|hitOn)$/;

describe("the village of shops", () => {
  it("keeps books in which cash and debt come from the start, the sales and the bills, in every round", () => {
    for (const seed of [1, 2, 3]) {
      live(shopRules({ titleRound: 20 }), seed, 52, (v) => {
        for (const s of v.shops) {
          const b = s.books;
          const out = b.fees + b.ads + b.goods + b.parcels + b.rent + b.household + b.invested;
          expect(netWorth(s)).toBe(s.start + b.sales - out);
          expect(Math.min(s.cash, s.debt)).toBe(0);
        }
      });
    }
  });

  it("lets the app take exactly what the shops pay it", () => {
    let paid = 0;
    const v = live(shopRules(), 5, 40, (now) => {
      paid += now.now.platform;
    });
    expect(v.platform.ads + v.platform.fees).toBe(paid);
  });

  it("knows no fractions and no quantity below zero", () => {
    live(shopRules({ titleRound: 10 }), 7, 40, (v) => {
      for (const [path, n] of numbersIn(v)) {
        if (!Number.isSafeInteger(n)) expect.fail(`${path} is ${n}`);
        if (n < 0 && !SIGNED.test(path)) expect.fail(`${path} is ${n}`);
      }
    });
  });

  it("is the same village for the same seed, through JSON in the middle, and another one for another seed", () => {
    const r = shopRules();
    const whole = live(r, 11, 30);
    const half = JSON.parse(JSON.stringify(live(r, 11, 15))) as ShopVillage;
    for (let i = 0; i < 15; i++) stepShops(half, r);
    expect(hashShops(half)).toBe(hashShops(whole));
    expect(half).toEqual(whole);
    expect(hashShops(live(r, 12, 30))).not.toBe(hashShops(whole));
  });

  it("shows the same-style button only from the thirteenth listing on", () => {
    const r = shopRules();
    expect(searchShare(r, 12)).toBe(0);
    expect(searchShare(r, 13)).toBe(r.searchPerCopyBp);
    expect(searchShare(r, 60)).toBe(r.searchMaxBp);
    expect(searchShare({ ...r, search: 0 }, 60)).toBe(0);
  });

  it("writes down who copied whom, and nobody copies where copying is off", () => {
    const copied = live(shopRules(), 3, 30).shops.filter((s) => s.copiedFrom >= 0);
    expect(copied.length).toBeGreaterThan(5);
    for (const s of copied) expect(s.copiedFrom).not.toBe(s.id);
    expect(live(shopRules({ imitation: 0 }), 3, 30).shops.every((s) => s.copiedFrom < 0)).toBe(true);
  });

  it("leaves price, budget, style and capacity of a guest to the player", () => {
    const r = shopRules();
    const v = createShops(r, 4);
    const guest = v.shops[0]!;
    guest.guest = true;
    guest.price = 5555;
    guest.ad = 12_345;
    guest.capacity = 10;
    const { product } = guest;
    for (let i = 0; i < 20; i++) stepShops(v, r);
    expect([guest.price, guest.ad, guest.product, guest.capacity]).toEqual([5555, 12_345, product, 10]);
    expect(guest.sold).toBeLessThanOrEqual(10);
  });

  it("begins the counter of a copy anew, at the going price", () => {
    const r = shopRules();
    const v = live(r, 6, 5);
    weigh(v, r);
    const [one, other] = [v.shops[0]!, v.shops.find((s) => s.product !== v.shops[0]!.product)!];
    takeUp(v, r, one, other.product, other.id);
    expect(one.counter).toBe(20);
    expect(one.price).toBe(v.products[other.product]!.meanPrice);
  });

  it("draws newcomers with the title, who never fill more houses than there are", () => {
    const plain = live(shopRules(), 9, 52).shops.length;
    const r = shopRules({ titleRound: 20 });
    const titled = live(r, 9, 52).shops.length;
    expect(titled).toBeGreaterThan(plain);
    expect(titled).toBeLessThanOrEqual(r.maxWorkshops);
  });

  it("runs in rounds of one day with a seventh of the flows", () => {
    const r = withRounds(shopRules(), 1);
    expect(r.buyers).toBe(1200);
    expect(r.roundDays).toBe(1);
    const v = live(r, 2, 56);
    expect(v.shops.length).toBeGreaterThan(30);
  });
});

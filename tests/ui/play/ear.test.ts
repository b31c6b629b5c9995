import { describe, expect, test } from "vitest";
import { createRun, type Fact } from "../../../src/sim/index.ts";
import { heard, isIdle } from "../../../src/ui/play/ear.ts";
import type { Say } from "../../../src/ui/say.ts";
import { smallSetting } from "../../support/setting.ts";

const say = {
  t: (key: string, params: Readonly<Record<string, string | number>> = {}) =>
    [key.replace(/^ui\.(log|tell)\./, ""), ...Object.values(params)].join(" "),
  name: (id: string) => id,
  shop: (id: string) => id,
  rival: (id: string) => id,
  money: (fen: number) => `${fen} fen`,
  count: (n: number) => `${n}`,
  span: (hours: number) => `${hours} h`,
  style: (id: string) => id,
  stars: (rating: number) => `${(rating / 100).toFixed(1)} stars`,
  moment: (hour: number) => `at ${hour}`,
  list: (names: readonly string[]) => names.join(" and "),
} as Say;
const setting = smallSetting();
const world = createRun(setting, 1);
const texts = (...facts: Fact[]) => heard(say, world, setting, facts).map(({ text }) => text);

const LOST: Fact = {
  kind: "bidLost",
  request: 3,
  shop: "a",
  winner: "b",
  score: 400,
  mine: 300,
  part: "price",
};
const CLOSED: Fact = { kind: "requestClosed", request: 3, shop: "a", winner: "b", price: 2000 };

describe("the ear", () => {
  test("hears a bid that was just placed, which the eye sees on the phone", () => {
    const bid: Fact = { kind: "bidPlaced", request: 1, shop: "a", price: 2110, hours: 30, rank: 2 };
    expect(texts(bid)).toEqual(["bid a 2110 fen 30 h 2"]);
  });

  test("hears that a batch is ordered, which the eye sees on its slip", () => {
    expect(texts({ kind: "batchBegan", listing: 0, order: 9, pieces: 40 })[0]).toMatch(/^batch 40/);
  });

  test("hears what comes back in lots as one sum, and of many reviews where they leave the shop", () => {
    const back = (pieces: number, fen: number): Fact => ({ kind: "returned", listing: 0, pieces, fen });
    const review = (rating: number): Fact => ({
      kind: "shopReviewed",
      listing: 0,
      stars: 480,
      pieces: 3,
      rating,
    });
    expect(texts(back(2, 100), back(3, 200), review(450))).toEqual([
      expect.stringContaining("300 fen"),
      expect.stringContaining("shopReviewed"),
    ]);
    expect(texts(review(450), review(470))).toEqual(["several.shopReviewed 2 4.7 stars"]);
  });

  test("hears of a lost bid, but not a second time who got the request", () => {
    expect(texts(CLOSED, LOST)).toHaveLength(1);
    expect(texts(CLOSED)).toEqual([]);
  });

  test("hears of a courier only who takes something, and of the parcels only once", () => {
    const shipped: Fact = { kind: "orderShipped", order: 1, pieces: 30, lateHours: 0, fen: 1 };
    expect(texts({ kind: "courierCame", parcels: 0 })).toEqual([]);
    expect(texts({ kind: "courierCame", parcels: 1 })).toEqual(["courierCame 1"]);
    expect(isIdle({ kind: "courierCame", parcels: 1 }, [shipped])).toBe(true);
  });

  test("hears one sentence about all who nod off in the same hour, and each alone by name", () => {
    const warning = (who: string, sign: 1 | 2): Fact => ({ kind: "warningSeen", who, sign });
    expect(texts(warning("a", 1), warning("b", 2), warning("c", 1))).toEqual([
      "several.warning.1 a and c",
      "warning.2 b",
    ]);
    const refused = (who: string): Fact => ({ kind: "refused", who, why: "exhausted" });
    expect(texts(refused("a"), refused("b"))).toEqual(["several.refused.exhausted a and b"]);
  });
});

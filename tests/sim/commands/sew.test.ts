import { describe, expect, it } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { factsOf, shopHours, shopSetting, startShop } from "../../support/shop.ts";

const sew = (quantity: number) => ({ kind: "sew", listing: 0, quantity }) as const;

describe("sew", () => {
  it("refuses batches nobody would cut, and says the limits", () => {
    const { world, setting } = startShop();
    for (const n of [0, 4, 501, 10.5])
      expect(check(world, setting, sew(n))).toEqual({
        reason: "quantityOutOfRange",
        values: { least: 5, most: 500 },
      });
  });

  it("brings cloth on credit and fills the shelf, without a buyer, a review or a late fee", () => {
    const game = startShop();
    const { world, setting, old } = game;
    step(world, setting, { kind: "reserve", listing: 0, pieces: 0 });
    step(world, setting, sew(40));
    expect(world.books.cloth).toBe(-40 * 1200);
    expect(world.bills).toMatchObject([{ fen: 48_000 }]);
    const facts = shopHours(game, 60);
    expect(factsOf(facts, "batchDone")).toMatchObject([{ listing: 0, pieces: 40 }]);
    expect(old.stock + old.shipped).toBe(100);
    expect(factsOf(facts, "orderShipped")).toEqual([]);
    expect(world.tally.late).toBe(0);
  });

  it("costs cash beyond what the dealer writes up, and is refused without it", () => {
    const { world, setting } = startShop(
      shopSetting({ shop: { clothLimit: 50_000 }, level: { cash: 100_000 } }),
    );
    step(world, setting, sew(40));
    expect(check(world, setting, sew(100))).toEqual({
      reason: "dealerRefuses",
      values: { fen: 120_000, limit: 50_000 },
    });
    expect(step(world, setting, sew(50)).facts).toContainEqual({
      kind: "billPaid",
      what: "cloth",
      fen: 60_000,
    });
    expect(world.books.cash).toBe(40_000);
    expect(world.books.cloth).toBe(-48_000);
  });

  it("pays for dearer cloth when its price has risen", () => {
    const { world, setting } = startShop(shopSetting({ shop: { clothBp: 12_000 } }));
    step(world, setting, sew(10));
    expect(world.books.cloth).toBe(-14_400);
  });
});

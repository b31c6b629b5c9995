import { describe, expect, it } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { shopHours, shopSetting, startShop, until } from "../../support/shop.ts";

const empty = shopSetting({
  shop: {
    listings: [
      { style: "tee", look: 7, price: 5000, ad: 2000, stock: 0, counter: 200, trend: 10_000, floor: 10_000 },
    ],
  },
});

describe("reserve", () => {
  it("lets an empty shelf sell: at most so many pieces, due within the hours the page promises", () => {
    const game = startShop(empty);
    const { world, setting, old } = game;
    step(world, setting, { kind: "reserve", listing: 0, pieces: 12 });
    shopHours(game, until(world, 0));
    expect(old.sold).toBe(12);
    expect(old.waiting).toEqual([{ pieces: 12, price: 5000, at: 24, due: 24 + 48 }]);
    shopHours(game, 24);
    expect(old.sold).toBe(12);
  });

  it("sells nothing without it", () => {
    const game = startShop(empty);
    shopHours(game, until(game.world, 0));
    expect(game.old.sold).toBe(0);
  });

  it("is refused beyond what a page can promise", () => {
    const { world, setting } = startShop();
    expect(check(world, setting, { kind: "reserve", listing: 0, pieces: 1001 })).toEqual({
      reason: "quantityOutOfRange",
      values: { least: 0, most: 1000 },
    });
  });
});

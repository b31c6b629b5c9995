import { describe, expect, it } from "vitest";
import { createRun, holds, type Quantity, shopView, step, tryListing } from "../../../src/sim/index.ts";
import { QUANTITY } from "../../../src/sim/quantities.ts";
import { takeUp } from "../../../src/sim/village/shops/shop.ts";
import { smallSetting } from "../../support/setting.ts";
import { shopHours, shopSetting, startShop, until } from "../../support/shop.ts";

describe("the page of the own shop", () => {
  it("is none in a level without a shop", () => {
    const setting = smallSetting();
    expect(shopView(createRun(setting, 1), setting)).toBeNull();
  });

  it("takes a piece apart without a rest", () => {
    const game = startShop();
    shopHours(game, until(game.world, 0));
    const piece = shopView(game.world, game.setting)?.listings[0]?.piece;
    if (!piece) throw new Error("there is a listing");
    const { price, cloth, wages, parcel, fee, ad, returns, left } = piece;
    expect(price - cloth - wages - parcel - fee - ad - returns).toBe(left);
    expect(cloth).toBe(1200);
    // two of six own the house: four sixths of 18 minutes at the rate are paid
    expect(wages).toBe(Math.floor((18 * game.world.policy.rate * 4) / 6));
  });

  it("says why it sells what it sells: seen by sales and by money, believed, compared", () => {
    const game = startShop();
    shopHours(game, until(game.world, 0));
    const view = shopView(game.world, game.setting)?.listings[0];
    expect(view?.why.visible).toBe(
      Math.round(((view?.why.organic ?? 0) * 4300 + (view?.why.sponsored ?? 0) * 5700) / 10_000),
    );
    expect(view?.why.searchBp).toBe(0);
    expect(view?.rank).toBe(1);
    expect(view?.copies).toBe(0);
  });

  it("shows counters, prices and styles of the lanes, and nobody's profit", () => {
    const { world, setting } = startShop();
    const hits = shopView(world, setting)?.hits ?? [];
    expect(hits.length).toBeGreaterThan(3);
    expect(hits.map((h) => h.counter)).toEqual(hits.map((h) => h.counter).sort((a, b) => b - a));
    expect(new Set(hits.map((h) => h.product)).size).toBe(hits.length);
    for (const hit of hits) expect(Object.keys(hit)).not.toContain("profit");
  });

  it("forecasts what the round then brings, up to its luck", () => {
    const game = startShop(
      shopSetting({
        shop: {
          listings: [
            {
              style: "tee",
              look: 7,
              price: 5000,
              ad: 2000,
              stock: 900,
              counter: 200,
              trend: 10_000,
              floor: 10_000,
            },
          ],
        },
      }),
    );
    const guess = tryListing(game.world, game.setting, 0, 5000, 2000)?.sold ?? 0;
    shopHours(game, until(game.world, 0));
    expect(game.old.sold).toBeGreaterThan(guess * 0.7);
    expect(game.old.sold).toBeLessThan(guess * 1.35);
    expect(tryListing(game.world, game.setting, 5, 5000, 0)).toBeUndefined();
  });

  it("leaves the world as it is", () => {
    const { world, setting } = startShop();
    const before = JSON.stringify(world);
    shopView(world, setting);
    tryListing(world, setting, 0, 4000, 9000);
    expect(JSON.stringify(world)).toBe(before);
  });
});

describe("figures of the shop that cards may read", () => {
  const read = ({ world, setting }: ReturnType<typeof startShop>, q: Quantity) =>
    QUANTITY[q](world, setting, "");

  it("are nothing in a level without a shop", () => {
    const setting = smallSetting();
    const world = createRun(setting, 1);
    for (const q of ["copies", "same", "ownSold", "waiting", "margin", "drawing"] as const)
      expect(QUANTITY[q](world, setting, "")).toBe(0);
  });

  it("count copies of what the house drew, how far below they ask, and since when", () => {
    const game = startShop();
    const { trade, old, world, setting } = game;
    expect(read(game, "copies")).toBe(0);
    expect(read(game, "copiesDay")).toBe(9999);
    trade.own.drawn.push(old.product);
    for (const shop of trade.market.shops.slice(0, 3)) {
      shop.kind = 5;
      takeUp(trade.market, trade.rules, shop, old.product, old.shop);
      shop.price = 4200;
    }
    expect(read(game, "copies")).toBe(3);
    expect(read(game, "priceBelow")).toBe(800);
    expect(holds(world, setting, { is: "copies", min: 3 })).toBe(true);
    shopHours(game, until(world, 0) + 48);
    expect(read(game, "copiesDay")).toBe(2);
    expect(read(game, "sameMine")).toBeGreaterThan(600);
  });

  it("count shelf, sales and what waits", () => {
    const game = startShop();
    shopHours(game, until(game.world, 0));
    expect(read(game, "waiting")).toBe(game.old.sold);
    expect(read(game, "ownSold")).toBe(game.old.sold);
    expect(read(game, "stock")).toBe(60);
    shopHours(game, 7);
    expect(read(game, "waiting")).toBe(0);
    expect(read(game, "stock")).toBe(60 - game.old.sold);
    step(game.world, game.setting, { kind: "design", who: "guilan", from: -1, style: "tee", look: 3 });
    expect(read(game, "drawing")).toBe(1);
    expect(read(game, "listings")).toBe(1);
    expect(read(game, "shops")).toBe(game.trade.market.shops.length);
  });
});

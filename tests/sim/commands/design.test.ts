import { describe, expect, it } from "vitest";
import { check, createRun, step } from "../../../src/sim/index.ts";
import { othersWith } from "../../../src/sim/shop/own.ts";
import { smallSetting } from "../../support/setting.ts";
import { factsOf, shopHours, shopSetting, startShop } from "../../support/shop.ts";

const original = { kind: "design", who: "guilan", from: -1, style: "shirt", look: 40 } as const;

describe("design", () => {
  it("refuses where there is no shop, who cannot draw, and a second sheet on the table", () => {
    const plain = smallSetting();
    expect(check(createRun(plain, 1), plain, original)).toEqual({ reason: "noShop" });
    const { world, setting } = startShop();
    expect(check(world, setting, { ...original, who: "aizhen" })).toEqual({ reason: "cannotDraw" });
    expect(check(world, setting, { ...original, who: "nobody" })).toEqual({ reason: "noSuchPerson" });
    expect(step(world, setting, original).refusal).toBeUndefined();
    expect(check(world, setting, original)).toEqual({ reason: "alreadyDrawing" });
  });

  it("refuses looks, styles and products that are none", () => {
    const { world, setting, old } = startShop();
    expect(check(world, setting, { ...original, look: 960 })).toEqual({ reason: "badValue" });
    expect(check(world, setting, { ...original, style: "cape" })).toEqual({ reason: "noSuchStyle" });
    expect(check(world, setting, { ...original, from: 77 })).toEqual({ reason: "noSuchProduct" });
    // nobody else makes what only this house sells
    expect(check(world, setting, { ...original, from: old.product })).toEqual({ reason: "noSuchProduct" });
  });

  it("costs the sample at once, and the offer stands on the page when the evenings are over", () => {
    const game = startShop();
    const { world, setting, trade } = game;
    const before = world.books.cash;
    step(world, setting, original);
    expect(before - world.books.cash).toBe(30_000);
    expect(world.books.design).toBe(30_000);
    const facts = shopHours(game, 4 * 24);
    expect(factsOf(facts, "designDone")).toMatchObject([{ who: "guilan", original: true }]);
    const listing = trade.own.listings[1];
    expect(listing).toMatchObject({ style: "shirt", original: true, stock: 0, closedAt: -1 });
    expect(trade.own.drawn).toEqual([listing?.product]);
    expect(trade.own.drawing).toBeNull();
  });

  it("copies a product of the lanes in one night: the same product, at the price that is asked there", () => {
    const game = startShop();
    const { world, setting, trade } = game;
    const product = trade.market.products.find((p) => othersWith(trade.market, p.id).length > 2);
    if (!product) throw new Error("some product has three makers");
    step(world, setting, { ...original, from: product.id });
    expect(world.books.design).toBe(9000);
    shopHours(game, 24);
    const listing = trade.own.listings[1];
    expect(listing).toMatchObject({ product: product.id, original: false });
    expect(othersWith(trade.market, product.id).map((s) => s.id)).toContain(listing?.copiedFrom);
    expect(trade.own.drawn).toEqual([]);
  });

  it("refuses a page that is full", () => {
    const { world, setting } = startShop(shopSetting({ shop: { mostListings: 1 } }));
    expect(check(world, setting, original)).toEqual({ reason: "tooManyListings", values: { most: 1 } });
  });
});

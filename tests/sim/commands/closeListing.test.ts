import { describe, expect, it } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { balanced } from "../../../src/sim/ledger.ts";
import { shopHours, startShop, until } from "../../support/shop.ts";

describe("closeListing", () => {
  it("takes the page down and sells the shelf to a jobber for a part of its cloth", () => {
    const { world, setting, trade, old } = startShop();
    const { cash } = world.books;
    const { facts } = step(world, setting, { kind: "closeListing", listing: old.id });
    expect(facts).toEqual([{ kind: "listingClosed", listing: old.id, pieces: 60, fen: 60 * 480 }]);
    expect(world.books.cash - cash).toBe(60 * 480);
    expect(trade.market.shops.some((s) => s.guest)).toBe(false);
    expect(check(world, setting, { kind: "closeListing", listing: old.id })).toEqual({
      reason: "noSuchListing",
    });
  });

  it("still sends what was sold before", () => {
    const game = startShop();
    const { world, setting, old } = game;
    shopHours(game, until(world, 0));
    const sold = old.sold;
    expect(sold).toBeGreaterThan(5);
    step(world, setting, { kind: "closeListing", listing: old.id });
    expect(old.stock).toBe(sold);
    shopHours(game, 8);
    expect(old).toMatchObject({ shipped: sold, stock: 0, waiting: [] });
    expect(balanced(world.books)).toBe(true);
  });
});

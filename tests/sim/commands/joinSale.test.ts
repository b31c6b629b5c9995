import { describe, expect, it } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { startSale } from "../../support/sale.ts";
import { shopHours, startShop } from "../../support/shop.ts";

const join = (cutBp: number, listing = 0) => ({ kind: "joinSale", listing, cutBp }) as const;

describe("joinSale", () => {
  it("signs an offer up at a share off, changes it, and takes it out again", () => {
    const game = startSale();
    const { world, setting, old } = game;
    const facts = step(world, setting, join(3000)).facts;
    expect(facts).toContainEqual({ kind: "saleJoined", listing: 0, cutBp: 3000 });
    expect(old.sale?.cutBp).toBe(3000);
    expect(check(world, setting, join(3000))).toEqual({ reason: "nothingChanges" });
    step(world, setting, join(4500));
    expect(old.sale?.cutBp).toBe(4500);
    step(world, setting, join(0));
    expect(old.sale).toBeUndefined();
  });

  it("does not touch today's price", () => {
    const { world, setting, old } = startSale();
    step(world, setting, join(5000));
    expect(old.price).toBe(5000);
  });

  it("is refused outside what the page takes, without a sale, for an offer that is not there, and when the sign-up is over", () => {
    const game = startSale();
    const { world, setting } = game;
    expect(check(world, setting, join(1999))).toEqual({
      reason: "cutOutOfRange",
      values: { least: 2000, most: 5000 },
    });
    expect(check(world, setting, join(5001))?.reason).toBe("cutOutOfRange");
    expect(check(world, setting, join(2000.5))?.reason).toBe("cutOutOfRange");
    expect(check(world, setting, join(2000, 9))?.reason).toBe("noSuchListing");
    expect(check(world, setting, join(0))?.reason).toBe("nothingChanges");
    const none = startShop();
    expect(check(none.world, none.setting, join(2000))).toEqual({ reason: "noSale" });
    // the last round of the sign-up is the midnight that ends the fourth day
    shopHours(game, 90 - world.hour);
    expect(check(world, setting, join(2000))).toBeUndefined();
    shopHours(game, 6);
    expect(check(world, setting, join(2000))).toEqual({ reason: "signUpClosed" });
  });
});

import { describe, expect, it } from "vitest";
import { check, step, tryListing } from "../../../src/sim/index.ts";
import { guestOf } from "../../../src/sim/shop/own.ts";
import { startShop } from "../../support/shop.ts";

describe("price", () => {
  it("stands on the page at once, and is refused outside its limits or unchanged", () => {
    const { world, setting, trade, old } = startShop();
    const set = (price: number) => ({ kind: "price", listing: 0, price }) as const;
    expect(check(world, setting, set(50))).toEqual({
      reason: "priceOutOfRange",
      values: { least: 100, most: 50_000 },
    });
    expect(check(world, setting, set(5000))).toEqual({ reason: "nothingChanges" });
    step(world, setting, set(4400));
    expect(old.price).toBe(4400);
    expect(guestOf(trade.market, old).price).toBe(4400);
  });

  it("sells the less the dearer, by the formula on the page", () => {
    const { world, setting } = startShop();
    const sold = [3500, 4500, 5500, 6500].map((p) => tryListing(world, setting, 0, p, 2000)?.sold ?? 0);
    expect(sold).toEqual([...sold].sort((a, b) => b - a));
    expect(new Set(sold).size).toBe(4);
  });
});

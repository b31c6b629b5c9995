import { describe, expect, it } from "vitest";
import { check, step, tryListing } from "../../../src/sim/index.ts";
import { factsOf, shopHours, shopSetting, startShop, until } from "../../support/shop.ts";

const set = (fen: number) => ({ kind: "ad", listing: 0, fen }) as const;

describe("ad", () => {
  it("is refused below nothing and above the limit", () => {
    const { world, setting } = startShop();
    for (const fen of [-1, 100_001, 2.5])
      expect(check(world, setting, set(fen))).toMatchObject({ reason: "adOutOfRange" });
  });

  it("is paid at midnight whatever was sold, and goes to the Platform", () => {
    const game = startShop();
    const { world, setting, old } = game;
    step(world, setting, set(7000));
    const facts = shopHours(game, until(world, 0));
    expect(factsOf(facts, "adPaid")).toEqual([{ kind: "adPaid", fen: 7000 }]);
    expect(world.books.ads).toBe(7000);
    expect(world.standing.taken).toBe(7000);
    expect(old.ads).toBe(7000);
  });

  it("moves an offer up the page, and does nothing where places are not sold", () => {
    const { world, setting } = startShop();
    const sold = (fen: number) => tryListing(world, setting, 0, 5000, fen)?.sold ?? 0;
    expect(sold(8000)).toBeGreaterThan(sold(0));
    const fair = startShop(shopSetting({ rules: { adAuction: 0 } }));
    const there = (fen: number) => tryListing(fair.world, fair.setting, 0, 5000, fen)?.sold;
    expect(there(8000)).toBe(there(0));
  });
});

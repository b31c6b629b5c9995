import { describe, expect, it } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { askedPrice } from "../../../src/sim/shop/own.ts";
import { shopHours, startShop, until } from "../../support/shop.ts";

const cut = { kind: "promote", listing: 0, cutBp: 2000, days: 2 } as const;

describe("promote", () => {
  it("sells at the lower price for so many rounds, and then at the old one again", () => {
    const game = startShop();
    const { world, setting, old } = game;
    step(world, setting, cut);
    expect(check(world, setting, cut)).toEqual({ reason: "nothingChanges" });
    shopHours(game, until(world, 0));
    shopHours(game, 24);
    expect(old.waiting.at(-1)?.price ?? 4000).toBe(4000);
    shopHours(game, 24);
    expect(askedPrice(old, world.hour)).toBe(5000);
    expect(old.price).toBe(5000);
  });

  it("is refused for a cut that is none, or one that gives the goods away", () => {
    const { world, setting } = startShop();
    for (const cutBp of [0, 100, 6001])
      expect(check(world, setting, { ...cut, cutBp })).toEqual({ reason: "badValue" });
    expect(check(world, setting, { ...cut, days: 0 })).toEqual({ reason: "badValue" });
  });
});

import { describe, expect, it } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { isBags } from "../../../src/sim/shop/bags.ts";
import type { World } from "../../../src/sim/state.ts";
import { everybody } from "../../support/house.ts";
import { shopHours, shopSetting, startShop, until } from "../../support/shop.ts";

const start = (parcelMinutes?: number) =>
  startShop(
    shopSetting({
      shop: {
        ...(parcelMinutes === undefined ? {} : { parcelMinutes }),
        listings: [
          {
            style: "tee",
            look: 7,
            price: 4500,
            ad: 2000,
            stock: 300,
            counter: 200,
            trend: 10_000,
            floor: 10_000,
          },
        ],
      },
    }),
  );

const bags = (world: World) => world.orders.find(isBags);

describe("bags, labels, tape", () => {
  it("cost no hand where the level does not reckon them", () => {
    const game = start();
    shopHours(game, 48);
    expect(bags(game.world)).toBeUndefined();
    expect(game.old.shipped).toBeGreaterThan(0);
  });

  it("are work at the finishing table for every sold piece, due with the first buyer", () => {
    const game = start(3);
    shopHours(game, until(game.world, 0));
    const order = bags(game.world);
    const waiting = game.old.waiting.reduce((n, w) => n + w.pieces, 0);
    expect(waiting).toBeGreaterThan(0);
    expect(order?.at).toEqual([0, 0, 0, waiting]);
    expect(order?.due).toBe(game.old.waiting[0]?.due);
  });

  it("hold parcels back as long as nobody tapes them", () => {
    const idle = start(3);
    everybody(idle.world, idle.setting, 8, 9, -1);
    for (const p of idle.world.people) step(idle.world, idle.setting, { kind: "sendHome", who: p.id });
    const busy = start(3);
    shopHours(idle, 30);
    shopHours(busy, 60);
    expect(idle.old.shipped).toBe(0);
    expect(busy.old.shipped).toBeGreaterThan(0);
    expect(bags(busy.world)?.quantity ?? 0).toBeGreaterThanOrEqual(0);
  });

  it("can neither be given back nor to anybody else", () => {
    const game = start(3);
    shopHours(game, until(game.world, 0));
    const order = bags(game.world)?.id ?? -1;
    expect(check(game.world, game.setting, { kind: "cancel", order })?.reason).toBe("orderDone");
    expect(
      check(game.world, game.setting, { kind: "passOn", order, pieces: 10, to: "hong", price: 100 })?.reason,
    ).toBeDefined();
  });

  it("never become more or fewer than what was sold", () => {
    const game = start(2);
    for (let i = 0; i < 24 * 12; i++) {
      shopHours(game, 1);
      const order = bags(game.world);
      const ready = game.world.own?.bags?.ready ?? 0;
      expect(ready).toBeGreaterThanOrEqual(0);
      if (order) expect(order.at[3] + order.packed).toBe(order.quantity);
    }
    expect(game.old.shipped).toBeGreaterThan(50);
  });
});

import { describe, expect, it } from "vitest";
import { bid } from "../../../src/sim/commands/bid.ts";
import type { Command } from "../../../src/sim/commands/types.ts";
import { aRequest, ofKind, startRun } from "../../support/market.ts";

const offer = (price: number, hours: number, request = 900): Extract<Command, { kind: "bid" }> => ({
  kind: "bid",
  request,
  price,
  hours,
});

describe("bid", () => {
  it("refuses a price over the ceiling or under the cloth, and says the limit", () => {
    const { world, setting } = run();
    expect(bid.check(world, setting, offer(1701, 40))).toEqual({
      reason: "priceTooHigh",
      values: { most: 1700 },
    });
    expect(bid.check(world, setting, offer(1199, 40))).toEqual({
      reason: "priceTooLow",
      values: { least: 1200 },
    });
    expect(bid.check(world, setting, offer(1700, 40))).toBeUndefined();
    expect(bid.check(world, setting, offer(1200, 40))).toBeUndefined();
  });

  it("refuses more hours than were asked for, and fewer than six", () => {
    const { world, setting } = run();
    expect(bid.check(world, setting, offer(1600, 49))).toEqual({
      reason: "hoursTooLong",
      values: { most: 48 },
    });
    expect(bid.check(world, setting, offer(1600, 5))).toEqual({
      reason: "hoursTooShort",
      values: { least: 6 },
    });
  });

  it("refuses figures that are no whole numbers", () => {
    const { world, setting } = run();
    for (const bad of [1600.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(bid.check(world, setting, offer(bad, 40))?.reason).toBe("badValue");
      expect(bid.check(world, setting, offer(1600, bad))?.reason).toBe("badValue");
    }
  });

  it("refuses a request that is closed, or never was", () => {
    const { world, setting } = run();
    world.nextRequest = 10;
    expect(bid.check(world, setting, offer(1600, 40, 9))?.reason).toBe("requestClosed");
    expect(bid.check(world, setting, offer(1600, 40, 10))?.reason).toBe("noSuchRequest");
    expect(bid.check(world, setting, offer(1600, 40, -1))?.reason).toBe("noSuchRequest");
  });

  it("may be changed, keeps the hour of the first answer, and refuses to change nothing", () => {
    const game = run();
    const { world, setting } = game;
    bid.apply(game, offer(1650, 40));
    const at = world.hour;
    world.hour += 2;
    expect(bid.check(world, setting, offer(1650, 40))?.reason).toBe("nothingChanges");
    bid.apply(game, offer(1600, 40));
    expect(world.requests[0]?.mine).toMatchObject({ at, price: 1600, hours: 40 });
    expect(world.tally.bids).toBe(1);
  });

  it("reports the place among the bids that are in, not those to come", () => {
    const game = run();
    const request = game.world.requests[0]!;
    request.bids = [
      { rival: 1, at: game.world.hour, price: 1300, hours: 10 },
      { rival: 2, at: game.world.hour + 1, price: 1300, hours: 10 },
    ];
    bid.apply(game, offer(1690, 48));
    expect(ofKind(game.facts, "bidPlaced")[0]?.rank).toBe(2);
  });
});

function run() {
  const game = startRun();
  aRequest(game);
  return game;
}

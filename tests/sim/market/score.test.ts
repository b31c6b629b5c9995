import { describe, expect, it } from "vitest";
import { beats, type Offer, OWN, PARTS, scoreParts, weakestPart } from "../../../src/sim/market/score.ts";
import { aRequest, startRun } from "../../support/market.ts";

const run = startRun();
const { setting } = run;
const { weights } = setting.regime.platform;
const request = aRequest(run, { ceiling: 1700, cloth: 1200, hours: 48, postedAt: 100 });
const offer = (over: Partial<Offer> = {}): Offer => ({
  price: 1600,
  hours: 40,
  at: 105,
  rating: 460,
  onTimeBp: 9000,
  certificate: false,
  fitBp: 10000,
  badge: false,
  ...over,
});
const score = (over: Partial<Offer> = {}) => scoreParts(setting, weights, request, offer(over));

describe("the public score", () => {
  it("is the sum of its parts, and a hundred points at best without a badge", () => {
    const some = score();
    expect(PARTS.reduce((sum, part) => sum + some[part], 0)).toBe(some.total);
    const best = score({ price: 1200, hours: 6, at: 100, rating: 500, onTimeBp: 10000, certificate: true });
    expect(best.total).toBe(1000);
    expect(score({ badge: true }).total - some.total).toBe(setting.regime.platform.badgePoints * 10);
  });

  it("gives no price points at the ceiling and all of them at the full cut of the making pay", () => {
    expect(score({ price: 1700 }).price).toBe(0);
    const full = (500 * setting.regime.platform.priceFullBp) / 10000;
    expect(score({ price: 1700 - full }).price).toBe(weights.price * 10);
    expect(score({ price: 1700 - full - 100 }).price).toBe(weights.price * 10);
    expect(score({ price: 1700 - full / 2 }).price).toBe(weights.price * 5);
  });

  it("pays for hours saved, not for hours used", () => {
    expect(score({ hours: 48 }).time).toBe(0);
    expect(score({ hours: 40 }).time).toBeLessThan(score({ hours: 30 }).time);
    expect(score({ hours: 6 }).time).toBe(weights.time * 10);
  });

  it("counts a reply in full within an hour, two thirds within three, later one third", () => {
    expect([score({ at: 101 }), score({ at: 103 }), score({ at: 104 })].map((s) => s.reply)).toEqual([
      30, 20, 10,
    ]);
  });

  it("starts counting stars at three", () => {
    expect(score({ rating: 300 }).rating).toBe(0);
    expect(score({ rating: 250 }).rating).toBe(0);
    expect(score({ rating: 400 }).rating).toBe(weights.rating * 5);
  });

  it("names the part in which another house is furthest ahead", () => {
    expect(weakestPart(score({ hours: 48 }), score({ hours: 20, price: 1620 }))).toBe("time");
    expect(weakestPart(score({ price: 1700 }), score({ price: 1500 }))).toBe("price");
  });

  it("settles a tie by the earlier bid, then by the lower id, and puts us last", () => {
    const a = { id: 3, at: 10, score: 500 };
    expect(beats(a, { id: 1, at: 11, score: 500 })).toBe(true);
    expect(beats(a, { id: 1, at: 10, score: 500 })).toBe(false);
    expect(beats(a, { id: OWN, at: 10, score: 500 })).toBe(true);
    expect(beats(a, { id: OWN, at: 9, score: 500 })).toBe(false);
    expect(beats(a, { id: 1, at: 1, score: 499 })).toBe(true);
  });
});

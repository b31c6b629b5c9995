import { describe, expect, it } from "vitest";
import { step } from "../../../src/sim/index.ts";
import { balanced } from "../../../src/sim/ledger.ts";
import { factsOf, shopHours, shopSetting, startShop, until } from "../../support/shop.ts";

/** The shelf of the start alone: no more is sewn, nothing is written up. */
const still = shopSetting({ platform: { starsGood: 470 } });

describe("the shelf", () => {
  it("sends with the next courier what was sold, paid into the hands of the Platform; the parcels cost at once", () => {
    const game = startShop(still);
    const { world, setting, old } = game;
    shopHours(game, until(world, 0));
    const { sold } = old;
    const cash = world.books.cash;
    const facts = shopHours(game, 7);
    expect(factsOf(facts, "parcelsSent")).toEqual([
      { kind: "parcelsSent", listing: 0, pieces: sold, late: 0 },
    ]);
    expect(world.books.escrow).toBe(sold * 5000);
    expect(cash - world.books.cash).toBe(sold * (setting.village?.shops?.parcel ?? 0));
    expect(old.stock).toBe(60 - sold);
    expect(old.waiting).toEqual([]);
  });

  it("lets the money go after the days on the road and in escrow, less the commission", () => {
    const game = startShop(still);
    const { world } = game;
    shopHours(game, until(world, 0) + 7);
    const [first] = game.trade.own.parcels;
    if (!first) throw new Error("a first day's parcels are on the road");
    const fen = first.fen;
    expect(first.freeAt).toBe(31 + 11 * 24);
    const facts = shopHours(game, first.freeAt - world.hour);
    const [paid] = factsOf(facts, "salesPaid").slice(-1);
    const [back] = factsOf(facts, "returned");
    const due = fen - (back?.fen ?? 0);
    expect(back?.pieces).toBeGreaterThan(0);
    expect((paid?.fen ?? 0) + (paid?.fee ?? 0)).toBe(due);
    expect(paid?.fee).toBe(Math.round(due * 0.008));
  });

  it("takes back what is not liked, and puts three quarters of it on the shelf again", () => {
    const game = startShop(still);
    const { world, old } = game;
    shopHours(game, until(world, 0) + 7);
    const [first] = game.trade.own.parcels;
    const back = first?.back ?? 0;
    expect(back).toBeGreaterThan(0);
    const hours = (first?.backAt ?? 0) - world.hour;
    shopHours(game, hours - 1);
    const { stock } = old;
    shopHours(game, 1);
    expect(old.returned).toBe(back);
    expect(old.stock).toBe(stock + back - Math.round(back / 4));
    expect(world.books.returns).toBe(back * 5000);
  });

  it("is late when the courier comes after the promised hours: worse stars, a worse share on time", () => {
    const setting = shopSetting({
      shop: {
        listings: [
          { style: "tee", look: 7, price: 5000, ad: 0, stock: 0, counter: 200, trend: 10_000, floor: 10_000 },
        ],
      },
    });
    const game = startShop(setting);
    const { world, old } = game;
    step(world, setting, { kind: "reserve", listing: 0, pieces: 20 });
    shopHours(game, until(world, 0));
    old.reserve = 0;
    const { sold } = old;
    shopHours(game, 60);
    old.stock = sold;
    const { rating, onTimeBp } = world.standing;
    const facts = shopHours(game, 24);
    expect(factsOf(facts, "parcelsSent")).toMatchObject([{ pieces: sold, late: sold }]);
    expect(world.standing.onTimeBp).toBeLessThan(onTimeBp);
    const reviews = factsOf(shopHours(game, 72), "shopReviewed");
    expect(reviews[0]?.stars).toBeLessThan(410);
    expect(world.standing.rating).toBeLessThan(rating);
  });

  it("loses buyers who waited three days beyond it: a fine, and no sale", () => {
    const game = startShop(still);
    const { world, setting, old } = game;
    old.stock = 0;
    step(world, setting, { kind: "reserve", listing: 0, pieces: 10 });
    shopHours(game, until(world, 0));
    old.reserve = 0;
    const facts = shopHours(game, 6 * 24);
    expect(factsOf(facts, "salesLost")).toEqual([{ kind: "salesLost", listing: 0, pieces: 10, fen: 5000 }]);
    expect(world.books.penalties).toBe(5000);
    expect(world.books.sales).toBe(0);
    expect(old).toMatchObject({ lost: 10, shipped: 0, waiting: [] });
  });

  it("sends faults nobody saw with the rest, and they come back", () => {
    const game = startShop(still);
    const { world, old } = game;
    old.faulty = 30;
    shopHours(game, until(world, 0) + 7);
    const [first] = game.trade.own.parcels;
    expect(first?.faulty).toBe(Math.floor((old.sold * 30) / 60));
    expect(first?.back).toBeGreaterThanOrEqual(first?.faulty ?? 0);
    const [review] = factsOf(shopHours(game, 72), "shopReviewed");
    expect(review?.stars).toBeLessThan(100 + 300);
  });

  it("keeps the books balanced at every hour of four weeks", () => {
    const game = startShop(shopSetting({ days: 29 }), 4);
    const { world, setting } = game;
    step(world, setting, { kind: "reserve", listing: 0, pieces: 60 });
    for (let hour = 0; hour < 28 * 24; hour++) {
      if (world.hour % 24 === 8) step(world, setting, { kind: "sew", listing: 0, quantity: 40 });
      shopHours(game, 1);
      expect(balanced(world.books)).toBe(true);
      const held = game.trade.own.parcels.reduce((sum, p) => sum + p.fen, 0);
      expect(world.books.escrow).toBe(held);
    }
    const { old } = game;
    const onTheWay = old.waiting.reduce((n, w) => n + w.pieces, 0);
    expect(old.sold).toBe(old.shipped + onTheWay + old.lost);
    expect(old.sales).toBe(-world.books.sales);
  });
});

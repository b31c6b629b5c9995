import { describe, expect, it } from "vitest";
import { apply } from "../../../src/sim/effects.ts";
import { balanced, type Effect, figureOf } from "../../../src/sim/index.ts";
import { QUANTITY } from "../../../src/sim/quantities.ts";
import { takeUp } from "../../../src/sim/village/shops/shop.ts";
import { weigh } from "../../../src/sim/village/shops/weigh.ts";
import { evening, RED, tournament } from "../../support/fixtures.ts";
import { type ShopGame, shopHours, startShop } from "../../support/shop.ts";

const NOBODY = { card: "", person: "", order: -1, request: -1 };
const does = ({ run }: ShopGame, effect: Effect): void => apply(run, effect, NOBODY);
const setting = tournament();
const page = { price: 8000, ad: 0, stock: 10, counter: 20, trend: 1, floor: 1 };
const read = (
  game: ShopGame,
  name: "deadStock" | "fanStock" | "shelfWork" | "shelfShare" | "owedUs",
): number => QUANTITY[name](game.world, setting, "");

/** The small tournament after its last match: nobody asks for any colour. */
function afterwards(): ShopGame {
  const game = startShop(setting);
  game.world.own!.listings[1]!.waiting = [];
  shopHours(game, evening(8) + 1 - game.world.hour);
  return game;
}

describe("effects on the shelf", () => {
  it("print so many of a side's goods, on credit, on a page that opens if there is none", () => {
    const game = startShop(setting);
    const pages = game.world.own!.listings.length;
    does(game, { batch: 300, style: "shirt", side: "green" });
    expect(game.world.own!.listings).toHaveLength(pages + 1);
    expect(read(game, "shelfWork")).toBe(300);
    expect(game.world.books.cloth).toBe(-300 * 2200);
    does(game, { batch: 100, style: "shirt", side: "green" });
    expect(game.world.own!.listings).toHaveLength(pages + 1);
  });

  it("sell in bulk what lies there, never what a buyer waits for", () => {
    const game = startShop(setting);
    const red = game.world.own!.listings[1]!;
    red.waiting.push({ pieces: 50, price: 8000, at: game.world.hour, due: game.world.hour + 48 });
    const { cash } = game.world.books;
    does(game, { bulk: 500, style: "shirt", side: "red", each: 450 });
    expect(red.stock).toBe(50);
    expect(game.world.books.cash - cash).toBe(150 * 450);
    expect(balanced(game.world.books)).toBe(true);
  });

  it("clear what nobody asks for any more, and only that", () => {
    const game = afterwards();
    const tees = game.old.stock;
    const dead = read(game, "deadStock");
    expect(dead).toBeGreaterThan(0);
    const { cash } = game.world.books;
    const promised = game.world.own!.listings[1]!.waiting.reduce((sum, w) => sum + w.pieces, 0);
    does(game, { clear: 120 });
    expect(game.world.books.cash - cash).toBe((dead - promised) * 120);
    expect(read(game, "deadStock")).toBe(promised);
    expect(game.old.stock).toBe(tees);
  });

  it("remake it: so many pieces become the cloth of one of another style", () => {
    const game = afterwards();
    const dead = read(game, "deadStock");
    const { cloth } = game.world.books;
    does(game, { remake: "collar", per: 4, look: 5 });
    expect(read(game, "deadStock")).toBe(0);
    expect(read(game, "shelfWork")).toBe(Math.floor(dead / 4));
    expect(game.world.books.cloth).toBe(cloth);
  });

  it("put a style on the page whose buyers compare from the second listing on", () => {
    const bare = tournament({ shop: { listings: [{ ...page, style: "shirt", look: RED }] } });
    const game = startShop(bare);
    const offer = { newOffer: "tee", look: 99, demand: 20_000, lasting: 10_000, comparedBp: 900 };
    does(game, offer);
    does(game, offer);
    expect(figureOf("listings")(game.world, bare)).toBe(2);
    const opened = game.world.own!.listings[1]!;
    const product = game.trade.market.products[opened.product]!;
    expect(product.trend).toBe(20_000);
    const shops = game.trade.market.shops.filter((s) => !s.guest).slice(0, 3);
    for (const shop of shops) takeUp(game.trade.market, game.trade.rules, shop, product.id, opened.shop);
    weigh(game.trade.market, game.trade.rules);
    expect(product.searchBp).toBe(2700);
  });

  it("count what the shelf cost against all the house has", () => {
    const game = startShop(setting);
    const before = read(game, "shelfShare");
    game.world.own!.listings[1]!.stock = 3000;
    game.world.own!.listings[1]!.cloth = 2200;
    expect(before).toBeLessThan(read(game, "shelfShare"));
    expect(read(game, "shelfShare")).toBeGreaterThan(4000);
    expect(read(game, "shelfShare")).toBeLessThanOrEqual(10_000);
  });
});

describe("an order that is paid later, of which the customer does a step", () => {
  it("leaves the house unpaid, is counted as owed, and is paid in its hour", () => {
    const game = startShop(setting);
    does(game, {
      order: {
        shop: "south-window",
        style: "tee",
        quantity: 10,
        price: 4000,
        hours: 90,
        penaltyBp: 0,
        payAfter: 48,
        without: 0,
      },
    });
    const order = game.world.orders.at(-1)!;
    expect(order.std[0]).toBe(0);
    expect(order.at[0]).toBe(0);
    while (order.state !== "settled") shopHours(game, 1);
    expect(read(game, "owedUs")).toBe(40_000);
    expect(order.received).toBe(0);
    shopHours(game, 48);
    expect(read(game, "owedUs")).toBe(0);
    expect(order.received).toBe(40_000);
    expect(balanced(game.world.books)).toBe(true);
  });
});

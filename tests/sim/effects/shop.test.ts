import { describe, expect, it } from "vitest";
import { apply } from "../../../src/sim/effects.ts";
import type { Effect } from "../../../src/sim/index.ts";
import { createRun } from "../../../src/sim/index.ts";
import { othersWith } from "../../../src/sim/shop/own.ts";
import { takeUp } from "../../../src/sim/village/shops/shop.ts";
import { smallSetting } from "../../support/setting.ts";
import { factsOf, type ShopGame, shopHours, shopSetting, startShop, until } from "../../support/shop.ts";

const NOBODY = { card: "", person: "", order: -1, request: -1 };
const does = ({ run }: ShopGame, effect: Effect): void => apply(run, effect, NOBODY);

/** The small game in which `n` neighbours make the house's style too, at 4400. */
function copied(n: number, kind = 1): ShopGame {
  const game = startShop(shopSetting({ rules: { imitation: 0, originalBp: 0, originalInnovatorBp: 0 } }));
  const { market, rules } = game.trade;
  for (const shop of market.shops.filter((s) => !s.guest).slice(0, n)) {
    shop.kind = kind;
    takeUp(market, rules, shop, game.old.product, game.old.shop);
    shop.price = 4400;
    shop.counter = 200;
  }
  return game;
}

describe("effects on the own shop", () => {
  it("change all own prices and all own advertising by a share", () => {
    const game = startShop();
    does(game, { price: -1000 });
    does(game, { ad: 5000 });
    expect(game.old).toMatchObject({ price: 4500, ad: 3000 });
  });

  it("bring cloth, pieces, returns and a bare page", () => {
    const game = startShop();
    does(game, { cloth: 8000 });
    does(game, { stock: -20 });
    does(game, { returns: 2000, days: 3 });
    does(game, { takeDown: 2 });
    expect(game.trade.own).toMatchObject({ clothBp: 8000, moreReturnsBp: 2000 });
    expect(game.old.stock).toBe(40);
    shopHours(game, until(game.world, 0));
    expect(game.old.sold).toBe(0);
    shopHours(game, 48);
    expect(game.old.sold).toBeGreaterThan(0);
  });

  it("let a named neighbour buy the pattern and hang it in the window at once", () => {
    const game = startShop();
    const { cash } = game.world.books;
    does(game, { sellPattern: 200_000, who: "hong" });
    expect(game.world.books.cash - cash).toBe(200_000);
    expect(othersWith(game.trade.market, game.old.product).map((s) => s.id)).toEqual([0]);
  });

  it("begin a new version: a child of the best-selling style, drawn by the first who can", () => {
    const game = startShop();
    does(game, { version: 1 });
    expect(game.trade.own.drawing).toMatchObject({ who: "guilan", parent: game.old.product, minutes: 240 });
    shopHours(game, 40);
    const made = game.trade.own.listings[1];
    expect(made?.original).toBe(true);
    expect(game.trade.market.products[made?.product ?? -1]?.parent).toBe(game.old.product);
  });

  it("put somebody else's original on the page at once", () => {
    const game = startShop();
    does(game, { newProduct: true });
    expect(game.trade.own.listings).toHaveLength(2);
    expect(game.trade.own.listings[1]).toMatchObject({ original: true, stock: 0 });
  });

  it("do nothing in a level without a shop", () => {
    const setting = smallSetting();
    const world = createRun(setting, 1);
    const before = JSON.stringify(world);
    const all: Effect[] = [{ price: -500 }, { ad: 1 }, { floor: 0 }, { adTruce: 3 }, { version: 2 }];
    for (const effect of all) apply({ world, setting, facts: [] }, effect, NOBODY);
    expect(JSON.stringify(world)).toBe(before);
  });
});

describe("a price agreed on", () => {
  it("is kept by those who gave their word, while it pays", () => {
    const game = copied(6, 2);
    does(game, { floor: 4800 });
    expect(factsOf(game.run.facts, "pactMade")).toEqual([{ kind: "pactMade", pact: "floor", shops: 6 }]);
    expect(game.old.price).toBe(4800);
    shopHours(game, until(game.world, 0) + 48);
    for (const shop of othersWith(game.trade.market, game.old.product))
      expect(shop.price).toBeGreaterThanOrEqual(4800);
  });

  it("is left by who sells much less than before, by that rule alone, and it is said", () => {
    const game = copied(6, 2);
    does(game, { floor: 4800 });
    const [pact] = game.trade.own.pacts;
    const [leaver] = othersWith(game.trade.market, game.old.product);
    if (!pact || !leaver) throw new Error("six gave their word");
    leaver.before = 100_000;
    const facts = shopHours(game, until(game.world, 0) + 5 * 24);
    expect(factsOf(facts, "floorLeft").map((f) => f.shop)).toContain(leaver.id);
    expect(pact.left).toContain(leaver.id);
    expect(pact.members).not.toContain(leaver.id);
  });

  it("takes the place of the one before; a truce ends on its day", () => {
    const game = copied(4, 2);
    does(game, { floor: 4800 });
    does(game, { floor: 4600 });
    expect(game.trade.own.pacts.map((p) => p.price)).toEqual([4600]);
    does(game, { adTruce: 2 });
    expect(game.old.ad).toBe(0);
    shopHours(game, until(game.world, 0) + 1);
    expect(
      othersWith(game.trade.market, game.old.product).every((s) => s.ad <= game.trade.rules.adLeast),
    ).toBe(true);
    shopHours(game, 48);
    expect(game.trade.own.pacts.map((p) => p.kind)).toEqual(["floor"]);
  });
});

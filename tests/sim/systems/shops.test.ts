import { describe, expect, it } from "vitest";
import { step, villageView } from "../../../src/sim/index.ts";
import { EMPTY, OWN_LOT } from "../../../src/sim/shop/lanes.ts";
import { guestOf } from "../../../src/sim/shop/own.ts";
import { addShop, takeUp } from "../../../src/sim/village/shops/shop.ts";
import { factsOf, shopHours, shopSetting, startShop, until } from "../../support/shop.ts";

describe("midnight in the village of shops", () => {
  it("is one round a day, and writes down how alike the windows are", () => {
    const game = startShop();
    const { world, trade } = game;
    const { round } = trade.market;
    shopHours(game, 72);
    expect(trade.market.round).toBe(round + 3);
    expect(world.villageDays.map((d) => d.day)).toEqual([0, 1, 2]);
    for (const day of world.villageDays) {
      expect(day.sameBp).toBeGreaterThan(200);
      expect(day.sameBp).toBeLessThan(4000);
      expect(day.houses).toBeGreaterThanOrEqual(41);
    }
  });

  it("sells no more than lies on the shelf or may be promised, and says what was missed", () => {
    const game = startShop();
    const { old } = game;
    old.stock = 3;
    const facts = shopHours(game, until(game.world, 0));
    expect(old.sold).toBe(3);
    expect(factsOf(facts, "sold")).toEqual([{ kind: "sold", listing: 0, pieces: 3 }]);
    expect(factsOf(facts, "soldOut")[0]?.missed).toBeGreaterThan(5);
  });

  it("leaves till and stars of the own pages to the house", () => {
    const game = startShop();
    const { world, trade, old } = game;
    const guest = guestOf(trade.market, old);
    const { cash, debt } = guest;
    world.standing.rating = 333;
    shopHours(game, until(world, 0));
    expect(guest).toMatchObject({ cash, debt, rating: 333, books: { sales: 0, ads: 0 } });
  });

  it("reports a copy once for each neighbour, the first one as the first", () => {
    const game = startShop();
    const { world, trade, old } = game;
    trade.own.drawn.push(old.product);
    const [a, b] = trade.market.shops;
    if (!a || !b) throw new Error("there are neighbours");
    takeUp(trade.market, trade.rules, a, old.product, old.shop);
    a.kind = b.kind = 5; // who never looks elsewhere
    const facts = shopHours(game, until(world, 0));
    expect(factsOf(facts, "copied")).toEqual([{ kind: "copied", shop: a.id, listing: 0, first: true }]);
    expect(trade.own.copiedAt).toBe(world.hour);
    takeUp(trade.market, trade.rules, b, old.product, a.id);
    expect(factsOf(shopHours(game, 24), "copied")).toContainEqual({
      kind: "copied",
      shop: b.id,
      listing: 0,
      first: false,
    });
    expect(world.villageDays.at(-1)?.copiesOfMine).toBeGreaterThanOrEqual(2);
  });

  it("gives everybody a place: a closed house stands empty, a newcomer takes an empty one, the own stays", () => {
    const game = startShop(shopSetting({ rules: { entryBp: 0 } }));
    const { world, setting, trade } = game;
    const own = world.lots.indexOf(OWN_LOT);
    const gone = trade.market.shops[5]?.id ?? -1;
    const lot = world.lots.indexOf(gone);
    trade.market.shops = trade.market.shops.filter((s) => s.id !== gone);
    shopHours(game, until(world, 0));
    expect(world.lots[lot]).toBe(EMPTY);
    const fresh = addShop(trade.market, trade.rules, 0, false);
    shopHours(game, 24);
    expect(world.lots.filter((id) => id === fresh.id)).toHaveLength(1);
    expect(world.lots[own]).toBe(OWN_LOT);
    expect(villageView(world, setting).houses.find((h) => h.id === "own")?.lot).toBe(own);
    expect(new Set(world.lots.filter((id) => id >= 0)).size).toBe(world.lots.filter((id) => id >= 0).length);
  });

  it("names a neighbour the level names, by its character", () => {
    const { world, setting, trade } = startShop();
    const hong = villageView(world, setting).houses.find((h) => h.id === "hong");
    expect(hong).toMatchObject({ open: true, people: 6, kind: -1 });
    expect(trade.market.shops.find((s) => s.id === hong?.shop)?.kind).toBe(1);
  });

  it("asks nothing of a level without a village", () => {
    const game = startShop();
    game.world.own = null;
    game.world.market = null;
    expect(() => step(game.world, game.setting, { kind: "advance" })).not.toThrow();
  });
});

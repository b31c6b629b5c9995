import { describe, expect, it } from "vitest";
import { personOf, step } from "../../../src/sim/index.ts";
import { factsOf, shopHours, shopSetting, startShop, until } from "../../support/shop.ts";

const draws = { kind: "design", who: "guilan", from: -1, style: "tee", look: 5 } as const;

describe("drawing", () => {
  it("goes on in the evenings only, four hours a night, and tires", () => {
    const game = startShop();
    const { world, setting, trade } = game;
    step(world, setting, { kind: "shift", who: "guilan", from: 0, to: 24, cell: 0 });
    step(world, setting, draws);
    const minutes = trade.own.drawing?.minutesLeft ?? 0;
    expect([480, 720]).toContain(minutes);
    shopHours(game, until(world, 19));
    expect(trade.own.drawing?.minutesLeft).toBe(minutes);
    const before = personOf(world, "guilan")?.fatigue ?? 0;
    shopHours(game, 4);
    expect(trade.own.drawing?.minutesLeft).toBe(minutes - 240);
    expect(personOf(world, "guilan")?.fatigue).toBeGreaterThan(before);
  });

  it("stands still while the machines need the person", () => {
    const game = startShop();
    const { world, setting, trade } = game;
    step(world, setting, { kind: "sew", listing: 0, quantity: 500 });
    step(world, setting, { kind: "shift", who: "guilan", from: 8, to: 23, cell: 1 });
    step(world, setting, draws);
    const minutes = trade.own.drawing?.minutesLeft;
    shopHours(game, until(world, 23));
    expect(trade.own.drawing?.minutesLeft).toBe(minutes);
  });

  it("ends when whoever drew has left", () => {
    const game = startShop();
    const { world, setting, trade } = game;
    step(world, setting, { ...draws, who: "xiulian" });
    const xiulian = personOf(world, "xiulian");
    if (xiulian) xiulian.gone = world.hour;
    expect(factsOf(shopHours(game, 1), "designDropped")).toEqual([{ kind: "designDropped", who: "xiulian" }]);
    expect(trade.own.drawing).toBeNull();
  });

  it("makes the first original of the house the village's first hit, so many days after it is listed", () => {
    const game = startShop(shopSetting({ days: 30 }));
    const { world, setting, trade } = game;
    step(world, setting, draws);
    const facts = shopHours(game, 8 * 24);
    const done = factsOf(facts, "designDone");
    expect(done).toHaveLength(1);
    expect(factsOf(facts, "hitBegan")).toEqual([
      { kind: "hitBegan", product: trade.own.drawn[0], listing: done[0]?.listing },
    ]);
    const trend = trade.market.products[trade.own.drawn[0] ?? -1]?.trend ?? 0;
    expect(trend).toBeGreaterThan(20_000);
  });

  it("changes nobody else's luck: the lanes without the drawing are the lanes with it, until they see it", () => {
    const [one, other] = [startShop(), startShop()];
    step(one.world, one.setting, draws);
    shopHours(one, 66);
    shopHours(other, 66);
    const look = ({ trade }: typeof one) =>
      trade.market.shops.filter((s) => !s.guest).map((s) => [s.id, s.kind, s.people, s.rating, s.product]);
    expect(look(one)).toEqual(look(other));
  });
});

/** Own customers: few, off the Platform, more of them when they are served in time and fewer when not. */
import { describe, expect, test } from "vitest";
import { channelShare, channelTimes } from "../../src/sim/channel.ts";
import { apply } from "../../src/sim/effects.ts";
import { balanced, channelView, type Effect, hashWorld } from "../../src/sim/index.ts";
import type { ChannelData } from "../../src/sim/schema/channel.ts";
import { step } from "../../src/sim/step.ts";
import { factsOf, type ShopGame, shopHours, shopSetting, startShop, until } from "../support/shop.ts";

const NOBODY = { card: "", person: "", order: -1, request: -1 };
const does = ({ run }: ShopGame, effect: Effect): void => apply(run, effect, NOBODY);

const channel: ChannelData = {
  shop: "own-windows",
  style: "shirt",
  price: 30_000,
  pieces: [1, 2],
  hours: 96,
  penaltyBp: 1000,
  askBp: 10_000,
  mostOpen: 3,
  tellBp: 10_000,
  lateBp: 10_000,
};

const game = (over: Partial<ChannelData> = {}): ShopGame =>
  startShop(shopSetting({ level: { channel: { ...channel, ...over } } }));

describe("a channel of the house's own", () => {
  test("is closed until a card opens it, and there is none in a level without", () => {
    const closed = game();
    shopHours(closed, 48);
    expect(closed.world.channel).toBeNull();
    expect(channelView(closed.world, closed.setting)).toBeNull();
    const without = startShop();
    const before = hashWorld(without.world);
    does(without, { customers: 5 });
    expect(without.world.channel).toBeNull();
    expect(hashWorld(without.world)).toBe(before);
  });

  test("brings orders in the morning, never more at a time than the house takes on", () => {
    const g = game();
    does(g, { customers: 8 });
    const facts = shopHours(g, until(g.world, 10));
    const asked = factsOf(facts, "customerAsked");
    expect(asked.length).toBe(3);
    for (const { order, pieces } of asked) {
      const found = g.world.orders.find((o) => o.id === order);
      expect(found).toMatchObject({
        shop: "own-windows",
        style: "shirt",
        quantity: pieces,
        price: 30_000,
        app: false,
      });
    }
  });

  test("pays in cash when the piece leaves, and whoever got theirs in time tells somebody", () => {
    const g = game({ mostOpen: 1, pieces: [1, 1] });
    does(g, { customers: 2 });
    const facts = shopHours(g, 24 * 6);
    const moved = factsOf(facts, "customersMoved");
    expect(moved.length).toBeGreaterThan(1);
    expect(moved.every(({ by }) => by === 1)).toBe(true);
    expect(g.world.channel?.customers).toBe(2 + moved.length);
    expect(g.world.channel?.sales).toBe(moved.length * 30_000);
    expect(g.world.escrow.some((e) => e.order >= 100_000)).toBe(false);
    expect(balanced(g.world.books)).toBe(true);
  });

  test("loses a customer by an order that is late", () => {
    const g = game({ mostOpen: 1, hours: 1 });
    does(g, { customers: 3 });
    const moved = factsOf(shopHours(g, 24 * 3), "customersMoved");
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.every(({ by }) => by === -1)).toBe(true);
  });

  test("counts its share of what was sold in the last two weeks, and what a piece of it leaves", () => {
    const g = game();
    expect(channelShare(g.world)).toBe(0);
    does(g, { customers: 6 });
    shopHours(g, 24 * 8);
    const share = channelShare(g.world);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(10_000);
    expect(channelTimes(g.world, g.setting)).toBeGreaterThan(20_000);
    expect(channelView(g.world, g.setting)).toMatchObject({
      shareBp: share,
      customers: g.world.channel?.customers,
    });
  });

  test("is what its style is kept for: nobody draws it for the page", () => {
    const g = game();
    const draws = (style: string) =>
      step(g.world, g.setting, { kind: "design", who: "guilan", from: -1, style, look: 3 }).refusal?.reason;
    expect(draws("shirt")).toBe("noSuchStyle");
    expect(draws("tee")).toBeUndefined();
  });
});

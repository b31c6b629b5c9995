/** A register of patterns holds for everybody: neighbours who copy, and the house that does. */
import { describe, expect, test } from "vitest";
import { apply } from "../../../src/sim/effects.ts";
import type { Effect } from "../../../src/sim/index.ts";
import { QUANTITY } from "../../../src/sim/quantities.ts";
import { othersWith } from "../../../src/sim/shop/own.ts";
import { step } from "../../../src/sim/step.ts";
import { takeUp } from "../../../src/sim/village/shops/shop.ts";
import { factsOf, type ShopGame, shopHours, shopSetting, startShop } from "../../support/shop.ts";

const NOBODY = { card: "", person: "", order: -1, request: -1 };
const does = ({ run }: ShopGame, effect: Effect): void => apply(run, effect, NOBODY);
const read = (g: ShopGame, is: "copiesMade" | "unique" | "evenings" | "copiedBy", of = ""): number =>
  QUANTITY[is](g.world, g.setting, of);

/** The house takes apart what hangs in the fullest window. */
function copying(registerBp: number, seed: number): ShopGame {
  const g = startShop(shopSetting({ rules: { registerBp, registerFine: 54_000 } }), seed);
  const seen = g.trade.market.shops.filter((s) => !s.guest).sort((a, b) => b.counter - a.counter)[0];
  const style = g.setting.styles[0]?.id ?? "";
  step(g.world, g.setting, { kind: "design", who: "guilan", from: seen?.product ?? 0, style, look: 0 });
  return g;
}

describe("a register of patterns", () => {
  test("stops the own copy as often as a neighbour's, and takes the fine", () => {
    const stops = (bp: number) =>
      Array.from({ length: 40 }, (_, seed) => {
        const g = copying(bp, seed);
        const stopped = factsOf(shopHours(g, 48), "copyStopped");
        expect(g.world.own?.drawing).toBeNull();
        expect(read(g, "copiesMade")).toBe(stopped.length > 0 ? 0 : 1);
        if (stopped.length > 0) expect(g.world.books.penalties).toBe(54_000);
        return stopped.length;
      }).reduce((a, b) => a + b, 0);
    expect(stops(0)).toBe(0);
    expect(stops(10_000)).toBe(40);
    expect(stops(5000)).toBeGreaterThan(10);
    expect(stops(5000)).toBeLessThan(30);
  });

  test("never stops a drawing of one's own", () => {
    const g = startShop(shopSetting({ rules: { registerBp: 10_000, registerFine: 54_000 } }));
    step(g.world, g.setting, { kind: "design", who: "guilan", from: -1, style: "tee", look: 9 });
    shopHours(g, 24 * 4);
    expect(g.world.own?.drawn.length).toBe(1);
    expect(g.world.books.penalties).toBe(0);
  });

  test("lets the house give up what it copied, and keeps what it drew", () => {
    const g = copying(0, 1);
    shopHours(g, 48);
    expect(read(g, "copiesMade")).toBe(1);
    does(g, { dropCopies: true });
    expect(read(g, "copiesMade")).toBe(0);
    expect(g.world.own?.listings.filter((l) => l.closedAt < 0).map((l) => l.original)).toEqual([true]);
  });

  test("knows which named neighbour copies the house, and may make it stop", () => {
    const g = startShop(shopSetting({ rules: { imitation: 0 } }));
    const { market, rules, own } = g.trade;
    own.drawn.push(g.old.product);
    const hong = market.shops.find((s) => s.id === 0);
    expect(read(g, "copiedBy", "hong")).toBe(0);
    if (hong) takeUp(market, rules, hong, g.old.product, g.old.shop);
    expect(read(g, "copiedBy", "hong")).toBe(1);
    expect(read(g, "copiedBy", "nobody")).toBe(0);
    does(g, { stopCopy: "hong" });
    expect(read(g, "copiedBy", "hong")).toBe(0);
    expect(othersWith(market, g.old.product)).toEqual([]);
  });
});

describe("a pattern of one's own", () => {
  test("counts when it sells and nobody else makes it", () => {
    const g = startShop(shopSetting({ rules: { imitation: 0, originalBp: 0, originalInnovatorBp: 0 } }));
    g.trade.own.drawn.push(g.old.product);
    g.old.days = [9, 9, 9, 9, 9, 9, 9];
    expect(read(g, "unique")).toBe(1);
    g.old.days = [9, 9, 9, 9, 9, 9, 5];
    expect(read(g, "unique")).toBe(0);
    g.old.days = [9, 9, 9, 9, 9, 9, 9];
    const [other] = g.trade.market.shops.filter((s) => !s.guest);
    if (other) takeUp(g.trade.market, g.trade.rules, other, g.old.product, g.old.shop);
    expect(read(g, "unique")).toBe(0);
  });

  test("is on the table for as many evenings as were spent on it", () => {
    const g = startShop();
    expect(read(g, "evenings")).toBe(0);
    step(g.world, g.setting, { kind: "design", who: "guilan", from: -1, style: "tee", look: 9 });
    shopHours(g, 24);
    expect(read(g, "evenings")).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { startShop } from "../../support/shop.ts";

describe("dropDesign", () => {
  it("puts the sheet away; what the sample cost is spent", () => {
    const { world, setting, trade } = startShop();
    expect(check(world, setting, { kind: "dropDesign" })).toEqual({ reason: "notDrawing" });
    step(world, setting, { kind: "design", who: "guilan", from: -1, style: "tee", look: 1 });
    const { cash } = world.books;
    expect(step(world, setting, { kind: "dropDesign" }).facts).toEqual([
      { kind: "designDropped", who: "guilan" },
    ]);
    expect(trade.own.drawing).toBeNull();
    expect(world.books.cash).toBe(cash);
  });
});

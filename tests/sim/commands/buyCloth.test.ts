import { describe, expect, it } from "vitest";
import { balanced, check, clothView, step, worth } from "../../../src/sim/index.ts";
import { giveOrder } from "../../support/house.ts";
import { shopHours, shopSetting, startShop } from "../../support/shop.ts";

const buy = (fen: number, credit: boolean) => ({ kind: "buyCloth", fen, credit }) as const;

describe("buyCloth", () => {
  it("lies there by its price, on the dealer's book, due on the level's date", () => {
    const { world, setting } = startShop(shopSetting({ level: { clothDueAt: 300 } }));
    const { cash } = world.books;
    step(world, setting, buy(800_000, true));
    expect(clothView(world, setting)).toEqual({
      roll: 800_000,
      owed: 800_000,
      limit: 1_500_000,
      ahead: 800_000,
    });
    expect(world.books.cash).toBe(cash);
    expect(world.bills).toMatchObject([{ fen: 800_000, dueAt: 300 }]);
    expect(balanced(world.books)).toBe(true);
    expect(check(world, setting, buy(800_000, true))).toEqual({
      reason: "dealerRefuses",
      values: { fen: 800_000, limit: 1_500_000 },
    });
  });

  it("without a date is due as any cloth is", () => {
    const { world, setting } = startShop();
    step(world, setting, buy(60_000, true));
    expect(world.bills[0]?.dueAt).toBe(world.hour + setting.regime.money.clothCreditHours);
  });

  it("for cash takes it from the tin, and not more than is in it", () => {
    const { world, setting } = startShop();
    const { cash } = world.books;
    step(world, setting, buy(500_000, false));
    expect(world.books.cash).toBe(cash - 500_000);
    expect(world.bills).toEqual([]);
    expect(check(world, setting, buy(600_000, false))?.reason).toBe("notEnoughCash");
    expect(check(world, setting, buy(100, false))?.reason).toBe("sumOutOfRange");
  });

  it("is what batches for the shelf are cut from first: no second bill for the same cloth", () => {
    const { world, setting } = startShop();
    step(world, setting, buy(50_000, true));
    step(world, setting, { kind: "sew", listing: 0, quantity: 20 });
    const order = world.orders.at(-1)!;
    const cloth = 20 * order.cloth;
    expect(cloth).toBeLessThan(50_000);
    expect(clothView(world, setting)?.roll).toBe(50_000 - cloth);
    expect(world.books.cloth).toBe(-50_000);
    step(world, setting, { kind: "sew", listing: 0, quantity: 100 });
    expect(clothView(world, setting)?.roll).toBe(0);
    expect(-world.books.cloth).toBe(120 * order.cloth);
    expect(balanced(world.books)).toBe(true);
  });

  it("is not cut for somebody else's order", () => {
    const { world, setting } = startShop();
    step(world, setting, buy(100_000, false));
    giveOrder(world, setting, 30);
    expect(clothView(world, setting)?.roll).toBe(100_000);
  });

  it("is worth less at the end than it cost, and its bill can be paid before the day", () => {
    const game = startShop(shopSetting({ level: { clothDueAt: 400 } }));
    const { world, setting } = game;
    const before = worth(world);
    step(world, setting, buy(200_000, true));
    expect(before - worth(world)).toBe(60_000);
    const { order } = world.bills[0]!;
    step(world, setting, { kind: "payCloth", order });
    expect(world.bills).toEqual([]);
    expect(clothView(world, setting)?.owed).toBe(0);
    shopHours(game, 24);
    expect(balanced(world.books)).toBe(true);
  });
});

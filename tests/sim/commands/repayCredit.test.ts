import { expect, it } from "vitest";
import { balanced, check, step } from "../../../src/sim/index.ts";
import { factsOf, shopHours, shopSetting, startShop } from "../../support/shop.ts";

const lent = (dayBp = 5) => startShop(shopSetting({ level: { credit: { limit: 1_000_000, dayBp } } }));

it("pays back out of the tin, never more than is owed and never more than is there", () => {
  const { world, setting } = lent();
  expect(check(world, setting, { kind: "repayCredit", fen: 100 })?.reason).toBe("nothingOwed");
  step(world, setting, { kind: "borrow", fen: 300_000 });
  const { cash } = world.books;
  step(world, setting, { kind: "repayCredit", fen: 900_000 });
  expect(world.books.credit).toBe(0);
  expect(world.books.cash).toBe(cash - 300_000);
  step(world, setting, { kind: "borrow", fen: 300_000 });
  world.books.equity -= world.books.cash - 100;
  world.books.cash = 100;
  expect(check(world, setting, { kind: "repayCredit", fen: 200 })).toEqual({
    reason: "notEnoughCash",
    values: { fen: 100 },
  });
});

it("is spared by patience: the Platform takes its money first out of what the Platform lets go, before a fen reaches the tin", () => {
  const game = lent(0);
  const { world, setting } = game;
  step(world, setting, { kind: "borrow", fen: 50_000 });
  const facts = shopHours(game, 24 * 16);
  const paid = factsOf(facts, "creditPaid");
  expect(paid.length).toBeGreaterThan(0);
  expect(paid.every((f) => f.taken)).toBe(true);
  expect(paid.reduce((sum, f) => sum + f.fen, 0)).toBe(50_000);
  expect(world.books.credit).toBe(0);
  const firstPay = facts.findIndex((f) => f.kind === "salesPaid");
  expect(facts.findIndex((f) => f.kind === "creditPaid")).toBeLessThanOrEqual(firstPay);
  expect(balanced(world.books)).toBe(true);
});

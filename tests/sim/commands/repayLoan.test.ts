import { expect, it } from "vitest";
import { balanced, check, step } from "../../../src/sim/index.ts";
import { quietSetting, start } from "../../support/house.ts";

const indebted = () => {
  const setting = quietSetting({ level: { cash: 50000, loan: 30000 } });
  return { setting, world: start(setting) };
};
const repay = (fen: number) => ({ kind: "repayLoan", fen }) as const;

it("pays a part back out of the tin", () => {
  const { setting, world } = indebted();
  step(world, setting, repay(10000));
  expect([world.books.cash, world.books.loan]).toEqual([40000, -20000]);
  expect(world.flags["loan-repaid"]).toBeUndefined();
  expect(balanced(world.books)).toBe(true);
});

it("pays no more than is owed, and says so when the last fen is back", () => {
  const { setting, world } = indebted();
  const { facts } = step(world, setting, repay(50000));
  expect(facts).toEqual([{ kind: "billPaid", what: "loan", fen: 30000 }]);
  expect([world.books.cash, world.books.loan]).toEqual([20000, 0]);
  expect(world.flags["loan-repaid"]).toBe(world.hour);
  expect(check(world, setting, repay(1))?.reason).toBe("nothingOwed");
});

it("refuses more than the tin holds, and sums that are none", () => {
  const { setting, world } = indebted();
  expect(check(world, setting, repay(50001))).toEqual({ reason: "notEnoughCash", values: { fen: 50000 } });
  for (const fen of [0, -5, 1.5]) expect(check(world, setting, repay(fen))?.reason).toBe("badValue");
});

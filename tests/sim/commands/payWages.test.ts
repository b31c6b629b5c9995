import { expect, it } from "vitest";
import { balanced, check, personOf, step } from "../../../src/sim/index.ts";
import { giveOrder, pass, quietSetting, start } from "../../support/house.ts";

const pay = { kind: "payWages" } as const;

it("pays everybody what has been earned so far, before Friday", () => {
  const setting = quietSetting();
  const world = start(setting);
  giveOrder(world, setting, 900);
  expect(check(world, setting, pay)?.reason).toBe("nothingOwed");
  pass(world, setting, 30);
  const [owed, cash] = [-world.books.wages, world.books.cash];
  expect(owed).toBeGreaterThan(0);
  expect(step(world, setting, pay).refusal).toBeUndefined();
  expect(world.books.wages).toBe(0);
  expect(cash - world.books.cash).toBe(owed);
  expect(world.people.every((p) => p.owed === 0)).toBe(true);
  expect(balanced(world.books)).toBe(true);
});

it("is worth something to those who have waited past a pay day", () => {
  const setting = quietSetting();
  const world = start(setting);
  giveOrder(world, setting, 900);
  pass(world, setting, 30);
  const [aizhen, xiulian] = [personOf(world, "aizhen"), personOf(world, "xiulian")];
  if (!aizhen || !xiulian) throw new Error("two of the house are missing");
  aizhen.wait = 2;
  step(world, setting, pay);
  expect(aizhen.trustBy.paid).toBe(10);
  expect(xiulian.trustBy.paid).toBeUndefined();
});

it("is refused, with the sum that is missing, when the tin does not hold it", () => {
  const setting = quietSetting({ level: { cash: 100, rentWeek: 0 } });
  const world = start(setting);
  giveOrder(world, setting, 900);
  pass(world, setting, 11);
  world.books.equity += world.books.cash;
  world.books.cash = 0;
  expect(check(world, setting, pay)).toEqual({
    reason: "notEnoughCash",
    values: { fen: -world.books.wages },
  });
});

import { expect, it } from "vitest";
import { payCloth } from "../../../src/sim/commands/payCloth.ts";
import { balanced } from "../../../src/sim/ledger.ts";
import { anOrder, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

const command = { kind: "payCloth", order: 900 } as const;

it("pays the dealer for one order before the bill is due", () => {
  const run = startRun();
  anOrder(run);
  const cash = run.world.books.cash;
  expect(payCloth.check(run.world, run.setting, command)).toBeUndefined();
  payCloth.apply(run, command);
  expect(cash - run.world.books.cash).toBe(120000);
  expect(run.world.books.cloth).toBe(0);
  expect(balanced(run.world.books)).toBe(true);
  expect(payCloth.check(run.world, run.setting, command)).toEqual({ reason: "nothingOwed" });
});

it("refuses what the tin does not hold, and says how much it is", () => {
  const run = startRun(smallSetting({ level: { cash: 1000 } }));
  anOrder(run);
  expect(payCloth.check(run.world, run.setting, command)).toEqual({
    reason: "notEnoughCash",
    values: { fen: 120000 },
  });
});

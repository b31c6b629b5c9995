import { expect, it } from "vitest";
import { check, personOf, step } from "../../../src/sim/index.ts";
import { giveOrder, pass, quietSetting, start } from "../../support/house.ts";

const rate = (value: number) => ({ kind: "setRate", rate: value }) as const;

/** What the house owes its people after a day at this rate. */
function owedAt(value: number): number {
  const setting = quietSetting();
  const world = start(setting);
  step(world, setting, rate(value));
  giveOrder(world, setting, 900);
  pass(world, setting, 16);
  return -world.books.wages;
}

it("pays what is sewn from now on by the new rate", () => {
  expect(owedAt(30)).toBeGreaterThan(owedAt(24));
  expect(owedAt(24)).toBeGreaterThan(owedAt(20));
});

it("is remembered, a cut more than a rise; the owners' trust stays out of it", () => {
  const setting = quietSetting();
  const world = start(setting);
  const trustBy = () => personOf(world, "aizhen")?.trustBy.rate;
  step(world, setting, rate(24));
  expect(trustBy()).toBe(24);
  step(world, setting, rate(22));
  expect(trustBy()).toBe(24 - 60);
  expect(personOf(world, "guilan")?.trustBy).toEqual({});
});

it("stays between ten and sixty fen, and refuses the present one", () => {
  const setting = quietSetting();
  const world = start(setting);
  for (const value of [9, 61, 22.5])
    expect(check(world, setting, rate(value))).toEqual({
      reason: "rateOutOfRange",
      values: { least: 10, most: 60 },
    });
  expect(check(world, setting, rate(22))?.reason).toBe("nothingChanges");
});

import { expect, it } from "vitest";
import { check, personOf, step } from "../../../src/sim/index.ts";
import { quietSetting, start } from "../../support/house.ts";

it("changes how the house treats its people; a step back costs twice what the step was worth", () => {
  const setting = quietSetting();
  const world = start(setting);
  const insure = (value: number) => step(world, setting, { kind: "setPolicy", policy: "insurance", value });
  expect(insure(1).facts.at(-1)).toEqual({ kind: "policyChanged", policy: "insurance", value: 1 });
  expect(world.policy.insurance).toBe(1);
  expect(personOf(world, "aizhen")?.trustBy.rate).toBe(15);
  insure(0);
  expect(personOf(world, "aizhen")?.trustBy.rate).toBe(-15);
});

it("makes a later pay day felt by each step", () => {
  const setting = quietSetting();
  const world = start(setting);
  step(world, setting, { kind: "setPolicy", policy: "payDay", value: 2 });
  expect(world.policy.payDay).toBe(2);
  expect(personOf(world, "aizhen")?.trustBy.rate).toBe(-100);
});

it("refuses the present value and values there are none of", () => {
  const setting = quietSetting();
  const world = start(setting);
  const reason = (policy: string, value: number) =>
    check(world, setting, { kind: "setPolicy", policy: policy as "meals", value })?.reason;
  expect(reason("meals", 1)).toBe("nothingChanges");
  expect(reason("meals", 2)).toBe("badValue");
  expect(reason("payDay", 0.5)).toBe("badValue");
  expect(reason("overtime", -1)).toBe("badValue");
  expect(reason("bonus", 1)).toBe("badValue");
});

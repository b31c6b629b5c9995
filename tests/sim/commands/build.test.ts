import { expect, test } from "vitest";
import { balanced, check, step } from "../../../src/sim/index.ts";
import { quietSetting, start } from "../../support/house.ts";
import { SAFETY, UNSAFE } from "../../support/safety.ts";

const build = (measure: string) => ({ kind: "build", measure }) as const;

function house(cash = 2_000_000) {
  const setting = quietSetting({ level: { safety: SAFETY, house: UNSAFE, cash } });
  return { setting, world: start(setting) };
}

test("pays at once, and what needs no builder is different at once", () => {
  const { setting, world } = house();
  const { cash } = world.books;
  expect(step(world, setting, build("extinguisher")).refusal).toBeUndefined();
  expect(world.books.cash).toBe(cash - 9000);
  expect(world.house.extinguisher).toBe(true);
  expect(balanced(world.books)).toBe(true);
});

test("calls the builder, who has one house at a time", () => {
  const { setting, world } = house();
  step(world, setting, build("wall"));
  expect(world.safety?.works?.measure).toBe("wall");
  expect(world.house.beds).toBe(3);
  expect(check(world, setting, build("door"))?.reason).toBe("builderBusy");
});

test("refuses what nobody offers, what is there already, and what the tin does not hold", () => {
  const { setting, world } = house();
  expect(check(world, setting, build("tower"))?.reason).toBe("noSuchMeasure");
  step(world, setting, build("extinguisher"));
  expect(check(world, setting, build("extinguisher"))?.reason).toBe("measureDone");
  const poor = house(1000);
  expect(check(poor.world, poor.setting, build("door"))?.reason).toBe("notEnoughCash");
});

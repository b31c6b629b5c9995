import { expect, it } from "vitest";
import { step } from "../../../src/sim/index.ts";
import { giveOrder, pass, quietSetting, start } from "../../support/house.ts";

/** Monday 06:00 to 24:00; the first hour after it closes the day's count. */
const FIRST_DAY = 18;

it("moves a third of the way to what the day has shown, and starts a new count", () => {
  const setting = quietSetting();
  const world = start(setting);
  giveOrder(world, setting, 9000);
  pass(world, setting, FIRST_DAY - 1);
  const before = world.pace;
  while (world.dayHours > 0) {
    const shown = Math.trunc(world.dayStandard / world.dayHours);
    step(world, setting, { kind: "advance" });
    if (world.dayHours === 0) expect(world.pace).toBe(before + Math.trunc((shown - before) / 3));
  }
  expect(world.dayStandard).toBe(0);
  expect(world.pace).not.toBe(before);
});

it("learns nothing from a day on which hardly anybody sewed", () => {
  const setting = quietSetting();
  const world = start(setting);
  pass(world, setting, 3 * 24);
  expect(world.pace).toBe(setting.regime.house.paceStart);
});

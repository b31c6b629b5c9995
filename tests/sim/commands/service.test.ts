import { expect, it } from "vitest";
import { balanced, check, step } from "../../../src/sim/index.ts";
import { quietSetting, start } from "../../support/house.ts";

const LOCKSTITCH = 1;
const CUTTING_TABLE = 0;
const service = (station: number) => ({ kind: "service", station }) as const;

it("lets a jammed machine run at once and counts it as new, for the price of a visit", () => {
  const setting = quietSetting();
  const world = start(setting);
  const machine = world.stations[LOCKSTITCH];
  if (!machine) throw new Error("no machine");
  machine.wear = 900;
  machine.jamUntil = world.hour + 4;
  const cash = world.books.cash;
  const { facts } = step(world, setting, service(LOCKSTITCH));
  expect(machine).toMatchObject({ wear: 0, jamUntil: 0 });
  expect(cash - world.books.cash).toBe(setting.regime.house.serviceCost);
  expect(world.books.machines).toBe(setting.regime.house.serviceCost);
  expect(facts.at(-1)).toEqual({ kind: "machineServed", station: LOCKSTITCH });
  expect(balanced(world.books)).toBe(true);
  expect(check(world, setting, service(LOCKSTITCH))?.reason).toBe("nothingChanges");
});

it("is for sewing machines only, and only with the money in the tin", () => {
  const setting = quietSetting({ level: { cash: 100 } });
  const world = start(setting);
  for (const station of [CUTTING_TABLE, 99, -1])
    expect(check(world, setting, service(station))?.reason).toBe("noSuchStation");
  expect(check(world, setting, service(LOCKSTITCH))).toEqual({
    reason: "notEnoughCash",
    values: { fen: setting.regime.house.serviceCost },
  });
});

import { expect, it } from "vitest";
import { type Fact, step } from "../../../src/sim/index.ts";
import { everybody, giveOrder, quietSetting, start } from "../../support/house.ts";

/** Five days of work in a house whose machines jam as often as told; the facts with the hour they came in. */
function fiveDays(jamPerMillion: number, wear = 0) {
  const setting = quietSetting({ house: { jamPerMillion } });
  const world = start(setting);
  everybody(world, setting, 8, 20);
  giveOrder(world, setting, 9000);
  for (const s of world.stations) s.wear = wear;
  const seen: { fact: Fact; hour: number }[] = [];
  for (let i = 0; i < 5 * 24; i++)
    for (const fact of step(world, setting, { kind: "advance" }).facts)
      seen.push({ fact, hour: world.hour - 1 });
  return { setting, world, seen };
}

const jamsIn = (seen: readonly { fact: Fact }[]) =>
  seen.filter(({ fact }) => fact.kind === "machineJammed").length;

it("stop for the hours of the rules and run again; cutting tables and irons never stop", () => {
  const { setting, world, seen } = fiveDays(60_000);
  expect(jamsIn(seen)).toBeGreaterThan(3);
  for (const { fact, hour } of seen) {
    if (fact.kind !== "machineJammed") continue;
    expect([1, 2]).toContain(world.stations[fact.station]?.op);
    const again = hour + setting.regime.house.jamHours;
    if (again < world.hour)
      expect(seen).toContainEqual({ fact: { kind: "machineRuns", station: fact.station }, hour: again });
  }
});

it("stop more often when they are long past their service", () => {
  const { setting } = fiveDays(0);
  const worn = setting.regime.house.serviceAfter + 1;
  expect(jamsIn(fiveDays(20_000, worn).seen)).toBeGreaterThan(jamsIn(fiveDays(20_000).seen));
});

it("never stop where the rules say so", () => {
  expect(jamsIn(fiveDays(0).seen)).toBe(0);
});

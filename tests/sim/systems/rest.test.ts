import { expect, it } from "vitest";
import type { Run } from "../../../src/sim/run.ts";
import type { Activity } from "../../../src/sim/state.ts";
import { rest } from "../../../src/sim/systems/rest.ts";
import { quietSetting, start } from "../../support/house.ts";
import { person } from "../../support/story.ts";

/** Tiredness left after one hour of this, from 800. */
function after(clock: number, activity: Activity, freeDay = -1): number {
  const setting = quietSetting();
  const run: Run = { world: start(setting), setting, facts: [] };
  const aizhen = person(run, "aizhen");
  Object.assign(aizhen, { fatigue: 800, activity, freeDay });
  run.world.hour = clock;
  rest(run);
  return aizhen.fatigue;
}

it("comes most from a night's sleep, less from sleep by day, least from waiting at the table", () => {
  const night = after(2, "sleep");
  const day = after(14, "sleep");
  const waiting = after(14, "idle");
  expect(night).toBeLessThan(day);
  expect(day).toBeLessThan(waiting);
  expect(waiting).toBeLessThan(800);
});

it("comes much from the hours of a free day, and none from work", () => {
  expect(after(14, "rest", 0)).toBeLessThan(after(14, "rest"));
  expect(after(14, "work")).toBe(800);
});

it("ends the row of hours without a break only in bed", () => {
  const setting = quietSetting();
  const run: Run = { world: start(setting), setting, facts: [] };
  const aizhen = person(run, "aizhen");
  for (const [activity, row] of [
    ["idle", 5],
    ["sleep", 0],
  ] as const) {
    Object.assign(aizhen, { row: 5, activity });
    rest(run);
    expect(aizhen.row).toBe(row);
  }
});

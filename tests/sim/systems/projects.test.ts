import { expect, test } from "vitest";
import { holds } from "../../../src/sim/conditions.ts";
import { apply } from "../../../src/sim/effects.ts";
import { inForce, step } from "../../../src/sim/index.ts";
import { theProject, toMidnight, withProjects } from "../../support/projects.ts";
import { shopSetting } from "../../support/shop.ts";
import { begin, pass } from "../../support/story.ts";

const context = { card: "test", person: "", order: -1, request: -1 };

/** Everybody has signed; it needs no building. */
function standing() {
  const setting = withProjects(shopSetting(), ["parcel-contract"], { buildDays: 0, keep: FALLS_WITHOUT_US });
  const run = begin(setting);
  apply(run, { sign: "parcel-contract" }, context);
  apply(run, { signers: 60, of: "parcel-contract" }, context);
  return { run, setting };
}

const FALLS_WITHOUT_US = {
  trialDays: 0,
  least: 60,
  ordersBp: [0, 0, 0, 0, 0, 0] as [number, number, number, number, number, number],
  driftBp: [0, 0, 0, 0, 0, 0] as [number, number, number, number, number, number],
};

test("what it does holds from the hour in which it stands", () => {
  const { run, setting } = standing();
  expect(theProject(run, "parcel-contract").works).toBe(false);
  const before = inForce(run.world, setting);
  pass(run, 1);
  expect(theProject(run, "parcel-contract")).toMatchObject({ state: "stands", works: true });
  pass(run, 1);
  expect(inForce(run.world, setting)).not.toEqual(before);
});

test("what it does ends with it, once too few keep it", () => {
  const { run, setting } = standing();
  const before = inForce(run.world, setting);
  pass(run, 2);
  step(run.world, setting, { kind: "leaveProject", project: "parcel-contract" });
  toMidnight(run);
  pass(run, 25);
  expect(holds(run.world, setting, { project: "parcel-contract", is: "fell" })).toBe(true);
  expect(theProject(run, "parcel-contract").works).toBe(false);
  expect(inForce(run.world, setting)).toEqual(before);
});

import { expect, test } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { theProject, withProjects } from "../../support/projects.ts";
import { shopSetting } from "../../support/shop.ts";
import { begin } from "../../support/story.ts";

const setting = withProjects(shopSetting(), ["warehouse"]);
const name = { kind: "namePayers", project: "warehouse" } as const;

test("hangs the names on the board once and for all", () => {
  const run = begin(setting);
  step(run.world, setting, { kind: "propose", project: "warehouse" });
  step(run.world, setting, { kind: "sign", project: "warehouse", shares: 1 });
  expect(step(run.world, setting, name).refusal).toBeUndefined();
  expect(theProject(run, "warehouse").named).toBe(true);
  expect(check(run.world, setting, name)).toEqual({ reason: "nothingChanges" });
});

test("is for those who have signed themselves", () => {
  const run = begin(setting);
  expect(check(run.world, setting, name)).toEqual({ reason: "notTalked" });
  step(run.world, setting, { kind: "propose", project: "warehouse" });
  expect(check(run.world, setting, name)).toEqual({ reason: "notSigned" });
});

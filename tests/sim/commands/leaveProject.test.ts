import { expect, test } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { theProject, withProjects } from "../../support/projects.ts";
import { shopSetting } from "../../support/shop.ts";
import { begin } from "../../support/story.ts";

const setting = withProjects(shopSetting(), ["warehouse"]);
const leave = { kind: "leaveProject", project: "warehouse" } as const;

test("takes the name off the list again, and nobody pays anything back", () => {
  const run = begin(setting);
  step(run.world, setting, { kind: "propose", project: "warehouse" });
  step(run.world, setting, { kind: "sign", project: "warehouse", shares: 1 });
  const { cash } = run.world.books;
  expect(step(run.world, setting, leave).refusal).toBeUndefined();
  expect(theProject(run, "warehouse").mine).toBe(0);
  expect(run.world.books.cash).toBe(cash);
});

test("refuses a project nobody talks of, and one without the own name", () => {
  const run = begin(setting);
  expect(check(run.world, setting, leave)).toEqual({ reason: "notTalked" });
  step(run.world, setting, { kind: "propose", project: "warehouse" });
  expect(check(run.world, setting, leave)).toEqual({ reason: "notSigned" });
});

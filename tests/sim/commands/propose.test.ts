import { expect, test } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { theProject, withProjects } from "../../support/projects.ts";
import { shopSetting } from "../../support/shop.ts";
import { begin, pass } from "../../support/story.ts";

const call = (project: string) => ({ kind: "propose", project }) as const;

test("calls the neighbours together, and a list goes round without the own name on it", () => {
  const setting = withProjects(shopSetting(), ["warehouse"]);
  const run = begin(setting);
  const { facts, refusal } = step(run.world, setting, call("warehouse"));
  expect(refusal).toBeUndefined();
  expect(facts).toMatchObject([{ kind: "projectProposed", project: "warehouse", by: "own" }]);
  expect(theProject(run, "warehouse")).toMatchObject({ state: "talks", mine: 0 });
});

test("refuses what nobody knows, what is talked of already, and what nobody wants to hear again so soon", () => {
  const nobody = [0, 0, 0, 0, 0, 0] as [number, number, number, number, number, number];
  const over = { signBp: nobody, seenBp: 0, talkDays: 1 };
  const setting = withProjects(shopSetting(), ["warehouse"], over);
  const run = begin(setting);
  expect(check(run.world, setting, call("cathedral"))).toEqual({ reason: "noSuchProject" });
  step(run.world, setting, call("warehouse"));
  expect(check(run.world, setting, call("warehouse"))).toEqual({ reason: "alreadyTalked" });
  pass(run, 72);
  expect(check(run.world, setting, call("warehouse"))).toEqual({ reason: "talkedOut" });
});

test("is not listened to where the lanes trust the house too little", () => {
  const setting = withProjects(shopSetting(), ["warehouse"], { trust: 400 }, 399);
  expect(check(begin(setting).world, setting, call("warehouse"))).toEqual({
    reason: "tooLittleTrust",
    values: { least: 400 },
  });
});

import { expect, test } from "vitest";
import { balanced, check, step } from "../../../src/sim/index.ts";
import { theProject, withProjects } from "../../support/projects.ts";
import { shopSetting } from "../../support/shop.ts";
import { begin } from "../../support/story.ts";

const setting = withProjects(shopSetting(), ["warehouse"], { share: 20_000 });
const sign = (shares: number) => ({ kind: "sign", project: "warehouse", shares }) as const;

function talked() {
  const run = begin(setting);
  step(run.world, setting, { kind: "propose", project: "warehouse" });
  return run;
}

test("puts the house's name on the list, and costs nothing before there are enough names", () => {
  const run = talked();
  const { cash } = run.world.books;
  expect(step(run.world, setting, sign(1)).refusal).toBeUndefined();
  expect(theProject(run, "warehouse").mine).toBe(1);
  expect(run.world.books.cash).toBe(cash);
  expect(balanced(run.world.books)).toBe(true);
});

test("may be raised from one share to two, and not taken down again by signing", () => {
  const run = talked();
  step(run.world, setting, sign(1));
  expect(check(run.world, setting, sign(1))).toEqual({ reason: "alreadySigned" });
  expect(step(run.world, setting, sign(2)).refusal).toBeUndefined();
  expect(theProject(run, "warehouse").mine).toBe(2);
  expect(check(run.world, setting, sign(1))).toEqual({ reason: "alreadySigned" });
});

test("refuses a list that does not go round, three shares, and a share the tin does not hold", () => {
  expect(check(begin(setting).world, setting, sign(1))).toEqual({ reason: "notTalked" });
  const { world } = talked();
  expect(check(world, setting, sign(3))).toEqual({ reason: "badValue" });
  world.books.equity -= world.books.cash - 30_000;
  world.books.cash = 30_000;
  expect(check(world, setting, sign(1))).toBeUndefined();
  expect(check(world, setting, sign(2))).toEqual({ reason: "notEnoughCash", values: { fen: 30_000 } });
});

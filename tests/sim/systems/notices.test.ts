import { expect, test } from "vitest";
import { holds } from "../../../src/sim/conditions.ts";
import { paperRegime, smallSetting } from "../../support/setting.ts";
import { begin, pass } from "../../support/story.ts";

const weights = { ...paperRegime.platform.weights, time: paperRegime.platform.weights.time + 10 };
const setting = smallSetting({
  level: { notices: [{ id: "clock", announceAt: 10, inForceAt: 82, weights }] },
});

test("a rule change is announced first and bites three days later", () => {
  const run = begin(setting);
  const is = (state: "announced" | "inForce") => holds(run.world, setting, { notice: "clock", is: state });
  pass(run, 4);
  expect(is("announced")).toBe(false);
  expect(pass(run, 1)).toContainEqual({ kind: "noticeAnnounced", notice: "clock", inForceAt: 82 });
  expect(is("announced")).toBe(true);
  expect(run.world.weights.time).toBe(paperRegime.platform.weights.time);
  pass(run, 71);
  expect(is("inForce")).toBe(false);
  pass(run, 1);
  expect(is("inForce")).toBe(true);
  expect(run.world.weights).toEqual(weights);
});

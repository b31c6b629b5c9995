import { expect, it } from "vitest";
import { check, personOf, step } from "../../../src/sim/index.ts";
import { quietSetting, start } from "../../support/house.ts";
import { promise } from "../../support/story.ts";

const back = { kind: "takeBack", promise: "sleep" } as const;

it("ends a word before it is broken, for a third of what breaking it costs", () => {
  const setting = quietSetting({
    promises: [promise("sleep", { broken: 90 })],
    level: { offered: ["sleep"] },
  });
  const world = start(setting);
  expect(check(world, setting, back)?.reason).toBe("notGiven");
  step(world, setting, { kind: "give", promise: "sleep" });
  const { facts } = step(world, setting, back);
  expect(facts).toContainEqual({ kind: "promiseEnded", promise: "sleep", state: "takenBack" });
  expect(personOf(world, "aizhen")?.trustBy.promiseTakenBack).toBe(-30);
  // who only heard of it feels a fifth
  expect(personOf(world, "xiulian")?.trustBy.promiseTakenBack).toBe(-6);
  expect(check(world, setting, back)?.reason).toBe("notGiven");
});

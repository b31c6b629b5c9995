import { expect, it } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { quietSetting, start } from "../../support/house.ts";
import { promise } from "../../support/story.ts";

const give = (id: string) => ({ kind: "give", promise: id }) as const;

it("writes a promise the level offers into the book, once", () => {
  const setting = quietSetting({ promises: [promise("sleep")], level: { offered: ["sleep"] } });
  const world = start(setting);
  expect(step(world, setting, give("sleep")).facts).toEqual([{ kind: "promiseGiven", promise: "sleep" }]);
  expect(world.promises).toEqual([
    { id: "sleep", givenAt: 6, endedAt: -1, state: "open", held: 0, value: world.policy.rate },
  ]);
  expect(check(world, setting, give("sleep"))?.reason).toBe("alreadyGiven");
});

it("refuses a promise that is not on offer here", () => {
  const setting = quietSetting({ promises: [promise("sleep")] });
  expect(check(start(setting), setting, give("sleep"))?.reason).toBe("noSuchPromise");
});

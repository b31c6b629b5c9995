import { expect, it } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { pass, quietSetting, start } from "../../support/house.ts";
import { ending } from "../../support/story.ts";

const finish = { kind: "finish" } as const;

it("gives a full ending from here and keeps in mind that it was early", () => {
  const setting = quietSetting({ endings: [ending("enough")] });
  const world = start(setting);
  pass(world, setting, 5);
  expect(step(world, setting, finish).facts.some((f) => f.kind === "runEnded")).toBe(true);
  expect(world.ended).toMatchObject({ id: "enough", at: 11, early: true });
});

it("leaves nothing to decide afterwards", () => {
  const setting = quietSetting({ endings: [ending("enough")] });
  const world = start(setting);
  step(world, setting, finish);
  expect(check(world, setting, finish)?.reason).toBe("runOver");
  expect(check(world, setting, { kind: "advance" })?.reason).toBe("runOver");
  expect(check(world, setting, { kind: "setRate", rate: 30 })?.reason).toBe("runOver");
});

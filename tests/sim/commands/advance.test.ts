import { expect, it } from "vitest";
import { check, step } from "../../../src/sim/index.ts";
import { quietSetting, start } from "../../support/house.ts";
import { card } from "../../support/story.ts";

const hour = { kind: "advance" } as const;

it("lets exactly one hour pass and says so", () => {
  const setting = quietSetting();
  const world = start(setting);
  expect(step(world, setting, hour).facts).toContainEqual({ kind: "hourPassed", hour: 7 });
  expect(world.hour).toBe(7);
});

it("is refused while a card lies on the table", () => {
  const setting = quietSetting({ cards: [card("gate")] });
  const world = start(setting);
  step(world, setting, hour);
  expect(world.card?.id).toBe("gate");
  expect(check(world, setting, hour)?.reason).toBe("cardOpen");
  step(world, setting, { kind: "choose", card: "gate", choice: "no" });
  expect(check(world, setting, hour)).toBeUndefined();
});

it("is refused while Sunday's book is open", () => {
  const setting = quietSetting({ level: { predictions: ["nights"] } });
  const world = start(setting);
  while (!world.reckoning) expect(step(world, setting, hour).refusal).toBeUndefined();
  expect(check(world, setting, hour)?.reason).toBe("bookOpen");
  step(world, setting, { kind: "closeBook", shared: true });
  expect(check(world, setting, hour)).toBeUndefined();
});

it("goes no further than the last hour of the level", () => {
  const setting = quietSetting({}, 2);
  const world = start(setting);
  while (!step(world, setting, hour).refusal) expect(world.hour).toBeLessThanOrEqual(24 + 22);
  expect(world.hour).toBe(24 + 22);
  expect(check(world, setting, hour)?.reason).toBe("runOver");
});

import { expect, it } from "vitest";
import { check, personOf, step } from "../../../src/sim/index.ts";
import { giveOrder, pass, quietSetting, start } from "../../support/house.ts";

const TUESDAY = 1;
const tuesday = { kind: "freeDay", who: "aizhen", weekday: TUESDAY } as const;

it("gives one person a day a week without work, the others none", () => {
  const setting = quietSetting();
  const world = start(setting);
  giveOrder(world, setting, 3000);
  expect(step(world, setting, tuesday).refusal).toBeUndefined();
  pass(world, setting, 42);
  expect(personOf(world, "aizhen")?.days[TUESDAY] ?? 0).toBe(0);
  expect(personOf(world, "xiulian")?.days[TUESDAY]).not.toBe(0);
});

it("takes the free day away again with -1", () => {
  const setting = quietSetting();
  const world = start(setting);
  giveOrder(world, setting, 3000);
  step(world, setting, { ...tuesday, weekday: -1 });
  pass(world, setting, 7 * 24);
  expect(personOf(world, "aizhen")?.days[6]).not.toBe(0);
  expect(personOf(world, "xiulian")?.days[6] ?? 0).toBe(0);
});

it("refuses a weekday that is none, the same day again, and people who are not there", () => {
  const setting = quietSetting();
  const world = start(setting);
  for (const weekday of [7, -2, 1.5])
    expect(check(world, setting, { ...tuesday, weekday })?.reason).toBe("badValue");
  step(world, setting, tuesday);
  expect(check(world, setting, tuesday)?.reason).toBe("nothingChanges");
  expect(check(world, setting, { ...tuesday, who: "nobody" })?.reason).toBe("noSuchPerson");
});

import { expect, it } from "vitest";
import { personOf, step } from "../../../src/sim/index.ts";
import { everybody, giveOrder, pass, quietSetting, start } from "../../support/house.ts";
import { ofKind } from "../../support/market.ts";

const ONE_DAY = 24;

it("begins the count of the day anew and adds a day since the last free one", () => {
  const setting = quietSetting();
  const world = start(setting);
  giveOrder(world, setting, 9000);
  pass(world, setting, 18);
  expect(personOf(world, "aizhen")?.today).toBeGreaterThan(8);
  pass(world, setting, 7);
  expect(personOf(world, "aizhen")).toMatchObject({ today: 0, sinceFree: 1 });
});

it("makes a long day felt, and a free one too", () => {
  const setting = quietSetting();
  const world = start(setting);
  everybody(world, setting, 7, 22);
  step(world, setting, { kind: "freeDay", who: "xiulian", weekday: 0 });
  giveOrder(world, setting, 9000);
  pass(world, setting, 1);
  const freeBefore = personOf(world, "xiulian")?.trustBy.freeDay ?? 0;
  pass(world, setting, ONE_DAY);
  expect(personOf(world, "aizhen")?.trustBy.hours).toBeLessThan(0);
  expect(personOf(world, "xiulian")?.trustBy.hours).toBeUndefined();
  const free = (personOf(world, "xiulian")?.trustBy.freeDay ?? 0) - freeBefore;
  expect(free).toBe(setting.regime.house.trustFree);
});

it("takes health from who starts the day exhausted and gives some back to the rested", () => {
  const setting = quietSetting();
  const world = start(setting);
  const [tired, rested] = [personOf(world, "aizhen"), personOf(world, "xiulian")];
  if (!tired || !rested) throw new Error("two of the house are missing");
  pass(world, setting, ONE_DAY);
  tired.fatigue = 900;
  rested.fatigue = 0;
  const before = [tired.health, rested.health] as const;
  step(world, setting, { kind: "advance" });
  expect(tired.health).toBeLessThan(before[0]);
  expect(rested.health).toBe(Math.min(1000, before[1] + setting.regime.house.healthGain));
});

it("tells the weather at midnight and who is well again at six", () => {
  const setting = quietSetting({ level: { rainDays: [1] } });
  const world = start(setting);
  const aizhen = personOf(world, "aizhen");
  if (aizhen) aizhen.hurtUntil = 30;
  pass(world, setting, 18);
  expect(ofKind(step(world, setting, { kind: "advance" }).facts, "dayBegan")).toEqual([
    { kind: "dayBegan", day: 1, rain: true },
  ]);
  pass(world, setting, 5);
  expect(ofKind(step(world, setting, { kind: "advance" }).facts, "wellAgain")).toEqual([
    { kind: "wellAgain", who: "aizhen" },
  ]);
  pass(world, setting, 17);
  expect(ofKind(step(world, setting, { kind: "advance" }).facts, "dayBegan")[0]?.rain).toBe(false);
});

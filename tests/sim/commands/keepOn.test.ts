import { expect, it } from "vitest";
import { nightHour } from "../../../src/sim/commands/keepOn.ts";
import { check, personOf, step } from "../../../src/sim/index.ts";
import { giveOrder, pass, quietSetting, start } from "../../support/house.ts";

const stay = { kind: "keepOn", who: "aizhen", until: 3 } as const;

function evening() {
  const setting = quietSetting();
  const world = start(setting);
  giveOrder(world, setting, 3000);
  pass(world, setting, 14);
  return { setting, world };
}

it("reads the hours of a night across midnight", () => {
  expect(nightHour(20, 22)).toBe(22);
  expect(nightHour(20, 3)).toBe(27);
  expect(nightHour(25, 3)).toBe(27);
});

it("keeps somebody at the machine into the night, counts it, and remembers that it was asked", () => {
  const { setting, world } = evening();
  expect(step(world, setting, stay).facts).toEqual([{ kind: "keptOn", people: ["aizhen"], until: 27 }]);
  expect(world.tally.keptOn).toBe(1);
  const aizhen = personOf(world, "aizhen");
  if (aizhen) aizhen.fatigue = 0;
  pass(world, setting, 5);
  expect(aizhen).toMatchObject({ activity: "work", asked: true, nights: 1 });
  expect(aizhen?.trustBy.night).toBe(-setting.regime.house.trustNightAsked);
});

it("is not for the day, nor for hours that are none or already over", () => {
  const setting = quietSetting();
  const world = start(setting);
  pass(world, setting, 4);
  expect(check(world, setting, stay)?.reason).toBe("notTonight");
  pass(world, setting, 11);
  for (const until of [12, 25, -1, 2.5, 20])
    expect(check(world, setting, { ...stay, until })?.reason).toBe("badHours");
});

it("is refused by those who are too tired, and by hired people who no longer trust the house", () => {
  const { setting, world } = evening();
  const [aizhen, guilan] = [personOf(world, "aizhen"), personOf(world, "guilan")];
  if (!aizhen || !guilan) throw new Error("two of the house are missing");
  aizhen.trust = 249;
  guilan.trust = 0;
  expect(check(world, setting, stay)?.reason).toBe("refuses");
  expect(check(world, setting, { ...stay, who: "guilan" })).toBeUndefined();
  aizhen.trust = 600;
  aizhen.fatigue = setting.regime.house.exhausted + 1;
  expect(check(world, setting, stay)?.reason).toBe("tooTired");
  aizhen.hurtUntil = world.hour + 1;
  expect(check(world, setting, stay)?.reason).toBe("personHurt");
  aizhen.gone = world.hour;
  expect(check(world, setting, stay)?.reason).toBe("personGone");
});

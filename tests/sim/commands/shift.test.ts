import { expect, it } from "vitest";
import { check, personOf, step } from "../../../src/sim/index.ts";
import { giveOrder, pass, quietSetting, start } from "../../support/house.ts";

const late = { kind: "shift", who: "aizhen", from: 20, to: 22, cell: 1 } as const;

it("writes hours on the board, and they are worked from the next hour on, every day", () => {
  const setting = quietSetting();
  const world = start(setting);
  giveOrder(world, setting, 3000);
  expect(step(world, setting, late).facts).toEqual([{ kind: "shiftChanged", who: "aizhen" }]);
  for (const day of [0, 1]) {
    pass(world, setting, day === 0 ? 15 : 24);
    expect(world.hour % 24).toBe(21);
    expect(personOf(world, "aizhen")?.activity).toBe("work");
    expect(personOf(world, "xiulian")?.activity).not.toBe("work");
  }
});

it("refuses what is already so, hours that are none, and people who are not there", () => {
  const setting = quietSetting();
  const world = start(setting);
  step(world, setting, late);
  expect(check(world, setting, late)?.reason).toBe("nothingChanges");
  for (const wrong of [{ from: 22 }, { to: 25 }, { from: -1 }, { from: 20.5 }, { cell: 9 as never }])
    expect(check(world, setting, { ...late, ...wrong })?.reason).toBe("badHours");
  expect(check(world, setting, { ...late, who: "nobody" })?.reason).toBe("noSuchPerson");
  const aizhen = personOf(world, "aizhen");
  if (aizhen) aizhen.gone = world.hour;
  expect(check(world, setting, { ...late, to: 23 })?.reason).toBe("personGone");
});

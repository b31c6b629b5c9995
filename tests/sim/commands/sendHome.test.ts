import { expect, it } from "vitest";
import { check, personOf, step } from "../../../src/sim/index.ts";
import { giveOrder, pass, quietSetting, start } from "../../support/house.ts";

const home = { kind: "sendHome", who: "aizhen" } as const;

it("takes somebody off the machine until seven the next morning, and off the night before it", () => {
  const setting = quietSetting();
  const world = start(setting);
  giveOrder(world, setting, 3000);
  pass(world, setting, 12);
  step(world, setting, { kind: "keepOn", who: "aizhen", until: 2 });
  expect(step(world, setting, home).facts).toEqual([{ kind: "sentHome", people: ["aizhen"] }]);
  expect(personOf(world, "aizhen")).toMatchObject({ tonight: 0, restUntil: 31 });
  pass(world, setting, 1);
  expect(personOf(world, "aizhen")?.activity).not.toBe("work");
  expect(personOf(world, "xiulian")?.activity).toBe("work");
  pass(world, setting, 14);
  expect(personOf(world, "aizhen")?.activity).toBe("work");
});

it("after midnight means this morning, and is refused twice", () => {
  const setting = quietSetting();
  const world = start(setting);
  pass(world, setting, 20);
  expect(world.hour).toBe(26);
  step(world, setting, home);
  expect(personOf(world, "aizhen")?.restUntil).toBe(31);
  expect(check(world, setting, home)?.reason).toBe("nothingChanges");
  expect(check(world, setting, { ...home, who: "nobody" })?.reason).toBe("noSuchPerson");
});

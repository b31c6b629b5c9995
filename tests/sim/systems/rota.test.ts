import { describe, expect, it } from "vitest";
import { personOf, step } from "../../../src/sim/index.ts";
import { everybody, giveOrder, pass, quietSetting, start } from "../../support/house.ts";
import { somebody } from "../../support/setting.ts";

describe("who is at a machine", () => {
  it("is what the board says, lunch and nights off", () => {
    const setting = quietSetting();
    const world = start(setting);
    giveOrder(world, setting, 3000);
    const seen: Record<number, number> = {};
    for (let hour = 6; hour < 30; hour++) {
      pass(world, setting, 1);
      // who finds nothing to sew waits at the table
      seen[hour % 24] = world.people.filter((p) => p.activity === "work" || p.activity === "idle").length;
    }
    expect(seen[9]).toBe(6);
    expect(seen[setting.regime.house.lunch]).toBe(0);
    expect(seen[23]).toBe(0);
  });

  it("leaves a free day free, from six in the morning to six", () => {
    const setting = quietSetting();
    const world = start(setting);
    everybody(world, setting, 8, 20, 1);
    giveOrder(world, setting, 3000);
    pass(world, setting, 18 + 24);
    expect(world.people.every((p) => p.days[1] === 0 || p.days[1] === undefined)).toBe(true);
    expect(world.people.every((p) => (p.days[0] ?? 0) !== 0)).toBe(true);
  });

  it("keeps somebody on tonight until the hour asked for, and no longer", () => {
    const setting = quietSetting();
    const world = start(setting);
    giveOrder(world, setting, 3000);
    pass(world, setting, 14);
    expect(step(world, setting, { kind: "keepOn", who: "aizhen", until: 0 }).refusal).toBeUndefined();
    pass(world, setting, 4);
    expect(personOf(world, "aizhen")?.activity).toBe("work");
    pass(world, setting, 1);
    expect(personOf(world, "aizhen")?.activity).toBe("sleep");
  });

  it("sends a hired person to bed who is worn out, whatever was asked", () => {
    const setting = quietSetting();
    const world = start(setting);
    giveOrder(world, setting, 3000);
    pass(world, setting, 16);
    const aizhen = personOf(world, "aizhen");
    if (!aizhen) throw new Error("no aizhen");
    step(world, setting, { kind: "keepOn", who: "aizhen", until: 4 });
    aizhen.fatigue = 950;
    const { facts } = step(world, setting, { kind: "advance" });
    expect(facts).toContainEqual({ kind: "refused", who: "aizhen", why: "exhausted" });
    expect(aizhen.activity).toBe("sleep");
  });

  it("respects standing errands such as the school gate", () => {
    const gate = [
      somebody("guilan", { owner: true }),
      somebody("aizhen", { fixed: [{ from: 16, to: 17, schoolDays: true }] }),
    ];
    const setting = quietSetting({ level: { people: gate } });
    const world = start(setting);
    giveOrder(world, setting, 3000);
    pass(world, setting, 11);
    const aizhen = personOf(world, "aizhen");
    expect(aizhen?.activity).toBe("rest");
    expect(personOf(world, "guilan")?.activity).toBe("work");
  });

  it("counts waiting without work as no hours", () => {
    const setting = quietSetting();
    const world = start(setting);
    pass(world, setting, 20);
    expect(world.people.every((p) => p.hours === 0)).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { balanced, legalWeek, personOf, step } from "../../../src/sim/index.ts";
import { everybody, giveOrder, pass, quietSetting, start } from "../../support/house.ts";

/** Monday 06:00 to the end of Friday. */
const TO_FRIDAY_MIDNIGHT = 5 * 24 - 6;

describe("wages", () => {
  it("are owed as pieces are sewn and paid at the end of Friday", () => {
    const setting = quietSetting();
    const world = start(setting);
    giveOrder(world, setting, 900);
    pass(world, setting, TO_FRIDAY_MIDNIGHT - 1);
    expect(-world.books.wages).toBeGreaterThan(0);
    expect(world.people.reduce((sum, p) => sum + p.owed, 0)).toBe(-world.books.wages);
    pass(world, setting, 1);
    expect(world.books.wages).toBe(0);
    expect(balanced(world.books)).toBe(true);
  });

  it("wait when the tin is empty, and every week of waiting costs more trust", () => {
    const setting = quietSetting({ level: { cash: 5000, rentWeek: 0 } });
    const world = start(setting);
    giveOrder(world, setting, 2000);
    const before = personOf(world, "xiulian")?.trustBy.paidLate ?? 0;
    pass(world, setting, TO_FRIDAY_MIDNIGHT);
    const first = personOf(world, "xiulian")?.trustBy.paidLate ?? 0;
    pass(world, setting, 7 * 24);
    const second = personOf(world, "xiulian")?.trustBy.paidLate ?? 0;
    expect(before).toBe(0);
    expect(first).toBe(-setting.regime.house.trustLate);
    expect(second - first).toBe(-2 * setting.regime.house.trustLate);
  });

  it("are topped up to the law where the house pays overtime as the law says (E47)", () => {
    const setting = quietSetting();
    const world = start(setting);
    expect(step(world, setting, { kind: "setPolicy", policy: "overtime", value: 1 }).refusal).toBeUndefined();
    everybody(world, setting, 8, 20, 6);
    giveOrder(world, setting, 3000);
    pass(world, setting, TO_FRIDAY_MIDNIGHT);
    for (const p of world.people.filter((x) => !x.owner)) expect(p.earned).toBeGreaterThanOrEqual(p.legal);
  });

  it("stay below the law in a long week of piece work", () => {
    const setting = quietSetting();
    const world = start(setting);
    everybody(world, setting, 8, 21, -1);
    giveOrder(world, setting, 3000);
    pass(world, setting, TO_FRIDAY_MIDNIGHT);
    const aizhen = personOf(world, "aizhen");
    expect(aizhen?.legal).toBe(legalWeek(setting, aizhen?.hours ?? 0));
    expect(aizhen?.earned).toBeLessThan(aizhen?.legal ?? 0);
  });
});

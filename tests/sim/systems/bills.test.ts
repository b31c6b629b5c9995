import { describe, expect, it } from "vitest";
import { balanced } from "../../../src/sim/index.ts";
import { giveOrder, pass, quietSetting, start } from "../../support/house.ts";

describe("bills", () => {
  it("take meals every midnight and rent on Sunday", () => {
    const setting = quietSetting();
    const world = start(setting);
    pass(world, setting, 18);
    expect(world.books.meals).toBe(6 * setting.regime.money.mealsDay);
    pass(world, setting, 6 * 24);
    expect(world.books.rent).toBe(38000);
  });

  it("never let the tin fall below nothing: what is missing is borrowed", () => {
    const setting = quietSetting({ level: { cash: 1000 } });
    const world = start(setting);
    for (let day = 0; day < 14; day++) {
      pass(world, setting, 24);
      expect(world.books.cash).toBeGreaterThanOrEqual(0);
      expect(balanced(world.books)).toBe(true);
    }
    expect(world.books.loan).toBeLessThan(0);
  });

  it("warn before debts become an end, and not more often than every second day", () => {
    const setting = quietSetting({ level: { cash: 300_000, rentWeek: 2_000_000 } });
    const world = start(setting);
    pass(world, setting, 7 * 24);
    expect(world.brokeWarnings).toBe(1);
    pass(world, setting, 2 * 24);
    expect(world.brokeWarnings).toBe(2);
  });

  it("say on the level's date whether its sum is there", () => {
    const setting = quietSetting({
      level: { goal: { is: "cash", from: 0, to: 100_000, person: "aizhen", at: 48 } },
    });
    const world = start(setting);
    pass(world, setting, 42);
    expect(world.flags["goal-reached"]).toBe(48);
    const poor = quietSetting({
      level: { cash: 0, goal: { is: "cash", from: 0, to: 100_000, person: "aizhen", at: 48 } },
    });
    const other = start(poor);
    pass(other, poor, 42);
    expect(other.flags["goal-missed"]).toBe(48);
  });

  it("ask for the cloth when its credit ends", () => {
    const setting = quietSetting();
    const world = start(setting);
    giveOrder(world, setting, 30);
    expect(world.bills.length).toBe(1);
    const due = world.bills[0]?.dueAt ?? 0;
    pass(world, setting, due - world.hour + 24);
    expect(world.bills.length).toBe(0);
    expect(world.books.cloth).toBe(0);
  });
});

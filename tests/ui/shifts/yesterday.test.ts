import { describe, expect, test } from "vitest";
import { plansOfYesterday } from "../../../src/ui/shifts/yesterday.ts";
import { start } from "../../support/house.ts";
import { smallSetting, somebody } from "../../support/setting.ts";

const setting = smallSetting({ level: { later: [somebody("xiaomei", { from: 9, to: 17 })] } });
const shift = (hour: number, who: string, from: number, to: number, cell: 0 | 1 | 4) => ({
  hour,
  command: { kind: "shift", who, from, to, cell } as const,
});

/** The board at an hour of the run, after these edits. */
function boardAt(hour: number, log: readonly ReturnType<typeof shift>[]) {
  const world = start(setting);
  world.hour = hour;
  return plansOfYesterday({ setting, world, log });
}

describe("as yesterday", () => {
  test("offers nothing on the first day", () => {
    expect(boardAt(20, []).size).toBe(0);
  });

  test("is the level's plan with the edits made before six this morning", () => {
    const who = start(setting).people[0]!;
    const plan = boardAt(24 + 9, [
      shift(20, who.id, 20, 22, 4),
      shift(24 + 5, who.id, 5, 6, 1),
      shift(24 + 8, who.id, 10, 12, 0),
    ]).get(who.id)!;
    expect(plan.slice(20, 22)).toEqual([4, 4]);
    expect(plan[5]).toBe(1);
    expect(plan.slice(10, 12)).toEqual(who.plan.slice(10, 12));
  });

  test("knows the plan of somebody who came later", () => {
    const plan = boardAt(24 + 9, [shift(20, "xiaomei", 17, 18, 4)]).get("xiaomei")!;
    expect(plan[8]).toBe(0);
    expect(plan[9]).toBeGreaterThan(0);
    expect(plan[17]).toBe(4);
  });
});

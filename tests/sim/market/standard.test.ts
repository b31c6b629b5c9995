import { describe, expect, it } from "vitest";
import { orderMinutes, standardCost, styleOf, styleStd } from "../../../src/sim/market/standard.ts";
import { smallSetting } from "../../support/setting.ts";

const setting = smallSetting();
const rules = setting.regime.orders;

describe("the standard cost", () => {
  it("makes small lots dearer: thirty pieces take at least half as long again a piece as a thousand", () => {
    const few = orderMinutes(rules, 6, 30, 18) / 30;
    const many = orderMinutes(rules, 6, 1000, 18) / 1000;
    expect(few / many).toBeGreaterThan(1.5);
    expect(few / many).toBeLessThan(1.9);
  });

  it("is reckoned with six people at the base rate", () => {
    const minutes = orderMinutes(rules, 6, 100, 18);
    expect(minutes).toBe(Math.round(1800 * 1.16) + 240);
    expect(standardCost(rules, 100, 18)).toBe(Math.floor((minutes * rules.rateBase) / 100));
  });

  it("cuts a style into four steps that add up to its minutes", () => {
    for (const style of setting.styles) {
      const std = styleStd(setting, style);
      expect(std.reduce((a, b) => a + b, 0)).toBe(style.minutes * 100);
      for (const step of std) expect(step).toBeGreaterThan(0);
    }
  });

  it("throws for a style the level does not know, because loading should have refused it", () => {
    expect(() => styleOf(setting, "ball-gown")).toThrow(/ball-gown/);
  });
});

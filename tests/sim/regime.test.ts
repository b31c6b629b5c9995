import { describe, expect, it } from "vitest";
import { paperRegime, smallSetting } from "../support/setting.ts";

describe("the rules of the paper", () => {
  it("give a hundred points in the public ranking, no more and no less", () => {
    const sum = Object.values(paperRegime.platform.weights).reduce((a, b) => a + b, 0);
    expect(sum).toBe(100);
  });

  it("cut a garment into four steps without losing a minute", () => {
    expect(paperRegime.house.split.reduce((a, b) => a + b, 0)).toBe(10000);
  });

  it("divide the village into characters completely", () => {
    expect(paperRegime.orders.mixBp.reduce((a, b) => a + b, 0)).toBe(10000);
  });

  it("never let late fee, deposit and Platform take more than a piece was sold for", () => {
    const { lateMaxBp, depositBp, refundMaxBp, feeBp, insuranceBp, advanceFeeBp } = paperRegime.platform;
    expect(lateMaxBp + refundMaxBp + feeBp + insuranceBp + advanceFeeBp).toBeLessThan(10000);
    expect(depositBp).toBeLessThan(10000 - lateMaxBp);
  });

  it("stand in a small setting whose parts can be changed one by one", () => {
    const setting = smallSetting({ platform: { depositBp: 0 }, level: { cash: 1 } });
    expect(setting.regime.platform.depositBp).toBe(0);
    expect(setting.level.cash).toBe(1);
    expect(smallSetting().regime.platform.depositBp).toBe(3000);
  });
});

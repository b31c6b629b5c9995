/** One garment taken apart: the parts add up to what the buyer paid. */
import { describe, expect, test } from "vitest";
import { onePiece } from "../../src/debrief/index.ts";
import { stripsOf } from "../../src/ui/debrief/garment.ts";
import { everybody, giveOrder, pass, quietSetting, start } from "../support/house.ts";

describe("one piece", () => {
  test("is nothing before something was delivered", () => {
    const setting = quietSetting();
    expect(onePiece(start(setting), setting)).toBeUndefined();
  });

  test("adds up: outside the house to what the buyer paid beyond the price, inside to the price", () => {
    const setting = quietSetting();
    const world = start(setting);
    everybody(world, setting, 8, 20);
    giveOrder(world, setting, 60);
    pass(world, setting, 24 * 10);
    const piece = onePiece(world, setting);
    const sum = (parts: readonly { fen: number }[]) => parts.reduce((total, part) => total + part.fen, 0);
    expect(piece?.price).toBe(2000);
    expect(sum(piece?.outside ?? [])).toBe((piece?.online ?? 0) - (piece?.price ?? 0));
    expect(sum(piece?.inside ?? [])).toBe(piece?.price);
  });
});

test("a landlord sets rent and meals, and where there is no rent to pay nobody but you", () => {
  const setBy = (rentWeek: number) => {
    const setting = quietSetting({ level: { rentWeek } });
    const world = start(setting);
    everybody(world, setting, 8, 20);
    giveOrder(world, setting, 60);
    pass(world, setting, 24 * 10);
    return onePiece(world, setting)?.inside.find(({ id }) => id === "rentAndMeals")?.setBy;
  };
  expect(setBy(38_000)).toBe("landlord");
  expect(setBy(0)).toBe("you");
});

describe("its strips", () => {
  test("fill the height, the larger share never the thinner strip", () => {
    const strips = stripsOf([500, 100, 0, -40, 1400], 10, 300);
    const last = strips.at(-1)!;
    expect(last.y + last.height).toBeCloseTo(310);
    const heights = strips.map((strip) => strip.height);
    expect(heights[4]).toBeGreaterThan(heights[0]!);
    expect(heights[0]).toBeGreaterThan(heights[1]!);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(8);
  });
});

/** The picture marks the bottleneck as the numbers say it. */
import { expect, test } from "vitest";
import { type HouseView, houseView } from "../../src/sim/index.ts";
import { fullest } from "../../src/view/marks.ts";
import { giveOrder, start } from "../support/house.ts";
import { smallSetting } from "../support/setting.ts";

/** One table, one overlock, three lockstitch machines, one ironing board. */
const setting = smallSetting({ level: { stations: [1, 1, 3, 1] } });

function fullestWith(...piles: HouseView["piles"]): number {
  return fullest({ ...houseView(start(setting), setting.level.courier), piles });
}

test("marks nothing where no heap waits", () => {
  expect(fullestWith(0, 0, 0, 0)).toBe(-1);
  expect(fullestWith(5, 0, 17, 0)).toBe(-1);
});

test("marks the operation with the most pieces for each of its machines", () => {
  expect(fullestWith(0, 20, 12, 0)).toBe(1);
  expect(fullestWith(0, 8, 30, 7)).toBe(2);
  expect(fullestWith(0, 12, 30, 7)).toBe(1);
});

test("knows where pieces lie that are past their hour", () => {
  const world = start(setting);
  const lateOf = () => houseView(world, setting.level.courier).late;
  expect(lateOf()).toEqual([]);
  const order = giveOrder(world, setting, 13, 48);
  order.at = [0, 0, 4, 9];
  expect(lateOf()).toEqual([]);
  order.due = world.hour - 1;
  expect(lateOf()).toEqual([2]);
  order.at = [0, 0, 0, 0];
  expect(lateOf()).toEqual([]);
});

/** Small games in which only the house acts: no requests from the app, orders given by hand. */

import { createRun, step } from "../../src/sim/index.ts";
import { awardFixed } from "../../src/sim/market/award.ts";
import type { LevelData } from "../../src/sim/schema/level.ts";
import type { Setting } from "../../src/sim/setting.ts";
import type { Order, World } from "../../src/sim/state.ts";
import { type SettingChanges, smallSetting } from "./setting.ts";

/** The small game without requests: what happens comes from the house alone. */
export function quietSetting(over: SettingChanges = {}, days = 21): Setting {
  const still: Partial<LevelData> = {
    days,
    clothHours: 0,
    requests: {
      perDay: [0, 0],
      from: 9,
      to: 22,
      quantities: [30],
      hours: [24, 72],
      open: [3, 12],
      penaltyBp: [200, 1000],
      firstAt: 6,
      scripted: [],
    },
  };
  return smallSetting({ ...over, level: { ...still, ...over.level } });
}

/** An order by hand, with its cloth in the house. */
export function giveOrder(
  world: World,
  setting: Setting,
  quantity: number,
  hours = 400,
  style = "tee",
): Order {
  const order = awardFixed(
    { world, setting, facts: [] },
    { shop: "south-window", style, quantity, price: 2000, hours, penaltyBp: 500 },
  );
  order.clothAt = world.hour;
  return order;
}

/** Lets hours pass; stops quietly where the run ends. */
export function pass(world: World, setting: Setting, hours: number): void {
  for (let i = 0; i < hours; i++) if (step(world, setting, { kind: "advance" }).refusal) return;
}

export function start(setting: Setting, seed = 1): World {
  return createRun(setting, seed);
}

/** Everybody on one plan: from..to every day without a free day. */
export function everybody(world: World, setting: Setting, from: number, to: number, freeDay = -1): void {
  for (const p of world.people) {
    step(world, setting, { kind: "shift", who: p.id, from: 0, to: 24, cell: 0 });
    step(world, setting, { kind: "shift", who: p.id, from, to, cell: 1 });
    step(world, setting, { kind: "freeDay", who: p.id, weekday: freeDay });
  }
}

import { expect, it } from "vitest";
import { botOf } from "../../../src/bots/index.ts";
import { settingOf } from "../../../src/content/index.ts";
import { createRun } from "../../../src/sim/create.ts";
import { inForce } from "../../../src/sim/rules.ts";
import { forecast } from "../../../src/sim/select/forecast.ts";
import type { Setting } from "../../../src/sim/setting.ts";
import type { World } from "../../../src/sim/state.ts";
import { step } from "../../../src/sim/step.ts";
import { readContent } from "../../../src/tools/content-files.ts";
import { anOrder, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

const content = readContent(undefined, false);
/** Hours of the day at which somebody reads the card. */
const ASKED_AT = [10, 18];
const quiet = smallSetting({ level: { requests: { ...smallSetting().level.requests, perDay: [0, 0] } } });

it("counts spare and late hours from the courier that takes the order, the one it names", () => {
  for (const hours of [6, 14, 20, 30, 48, 72, 100]) {
    const run = startRun(quiet);
    const order = anOrder(run, hours);
    const [pace] = forecast(run.world, quiet);
    if (!pace || pace.doneAt < 0) throw new Error("an order of the small level is always in sight");
    expect(quiet.level.courier).toContain(pace.goesAt % 24);
    expect(pace.goesAt).toBeGreaterThanOrEqual(pace.doneAt);
    expect(pace.lateHours).toBe(Math.max(0, pace.goesAt - order.due));
    expect(pace.spareHours).toBe(Math.max(0, order.due - pace.goesAt));
  }
});

it("names no courier for what is not in sight", () => {
  const run = startRun(quiet);
  anOrder(run, 48, { quantity: 9000 });
  expect(forecast(run.world, quiet)[0]).toMatchObject({ doneAt: -1, goesAt: -1, spareHours: 0 });
});

/** Hours by which each open order is packed later than its forecast says, if nobody decides anything from here on. */
function errors(world: World, setting: Setting): number[] {
  const known = forecast(world, inForce(world, setting)).filter(({ doneAt }) => doneAt >= 0);
  const later = structuredClone(world);
  const packedAt = new Map<number, number>();
  const alone = { ...setting, cards: [] };
  for (let hour = 0; hour < 150 && packedAt.size < known.length && !later.ended; hour++) {
    if (step(later, alone, { kind: "advance" }).refusal) step(later, alone, { kind: "finish" });
    for (const { order } of known) {
      const isOpen = later.orders.some(({ id, state }) => id === order && state === "open");
      if (!isOpen && !packedAt.has(order)) packedAt.set(order, later.hour);
    }
  }
  return known.flatMap(({ order, doneAt }) => {
    const at = packedAt.get(order);
    return at === undefined ? [] : [at - doneAt];
  });
}

it.for(["first-thirty", "light-at-three"])("is an honest median over twenty seeds of %s", (level) => {
  const setting = settingOf(content, level);
  const bot = botOf("careful");
  if (!setting || !bot) throw new Error(`no level ${level}`);
  const found: number[] = [];
  for (let seed = 1; seed <= 20; seed++) {
    const world = createRun(setting, seed);
    const seat = {
      world,
      setting,
      send: (command: Parameters<typeof step>[2]) => step(world, setting, command).refusal,
    };
    while (!world.ended) {
      bot.decide(seat);
      for (let again = 0; again < 3 && (world.card || world.reckoning); again++) bot.decide(seat);
      if (world.ended) break;
      if (ASKED_AT.includes(world.hour % 24) && !world.card && !world.reckoning)
        found.push(...errors(world, setting));
      if (step(world, setting, { kind: "advance" }).refusal) step(world, setting, { kind: "finish" });
    }
  }
  found.sort((a, b) => a - b);
  const at = (percent: number) => found[Math.floor((found.length * percent) / 100)] ?? Number.NaN;
  expect(found.length).toBeGreaterThan(150);
  expect(at(50)).toBe(0);
  // what is half a day off is off by a night, which is an hour at ten in the evening
  expect(at(25)).toBeGreaterThanOrEqual(-2);
  expect(at(75)).toBeLessThanOrEqual(2);
});

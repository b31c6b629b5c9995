/**
 * The neighbours' days, one multiplication each: work comes in, is sewn, and what cannot be sewn by day keeps a window
 * lit at three. Short deadlines make nights because less work can wait (F8, S72). Where the level stands in a village of
 * sewing houses, these live by the village's own rules instead.
 */
import { between, draw, FOR } from "../draw.ts";
import { div, share } from "../fixed.ts";
import { turnDay } from "../market/lanes.ts";
import { rankInVillage } from "../market/rating.ts";
import { dayPower, fullPower, reach, worksNights } from "../market/rivals.ts";
import { dayOf, hourOfDay, type Run } from "../run.ts";
import type { Setting } from "../setting.ts";

const LIGHTS_COUNTED = 3;

/** Hours shops ask for on average: how long work may wait in this village. */
export function usualHours(setting: Setting): number {
  const [low, high] = setting.level.requests.hours;
  return div(low + high, 2);
}

function countLights(run: Run): void {
  const { world, setting } = run;
  const span = usualHours(setting);
  for (const rival of world.rivals) {
    rival.lit = worksNights(setting, rival) && rival.load * 24 > dayPower(setting, rival) * span;
  }
}

/** Midnight: yesterday is sewn, and orders from elsewhere come in as far as a house can promise them. */
function closeDay(run: Run): void {
  const { world, setting } = run;
  const span = usualHours(setting);
  const day = dayOf(world.hour);
  for (let i = 0; i < world.rivals.length; i++) {
    const rival = world.rivals[i];
    if (!rival) continue;
    const ordinary = dayPower(setting, rival);
    rival.load -= Math.min(rival.load, rival.lit ? fullPower(setting, rival) : ordinary);
    const luck = between(draw(world.seed, FOR.rivalLoad, i, day), 1000, 19000);
    const more = share(share(ordinary, setting.regime.orders.villageLoadBp), luck);
    rival.load = Math.max(rival.load, Math.min(rival.load + more, reach(setting, rival, span)));
  }
  rankInVillage(run);
}

/** At three the lit windows are counted, at midnight the day is closed; a sewing village does both at midnight. */
export function village(run: Run): void {
  const { sewing } = run.world;
  const clock = hourOfDay(run.world.hour);
  if (sewing) {
    if (clock !== 0) return;
    turnDay(run, sewing);
    rankInVillage(run);
  } else if (clock === LIGHTS_COUNTED) countLights(run);
  else if (clock === 0) closeDay(run);
}

/** The sewing village of a level from before the first hour, and its midnight. */
import { div, share } from "../fixed.ts";
import type { Run } from "../run.ts";
import { lanesFirst } from "../select/lanes-week.ts";
import type { Setting } from "../setting.ts";
import type { World } from "../state.ts";
import { goneSoFar, openBridge, watchBridge } from "../village/orders/across.ts";
import { createSewing } from "../village/orders/create.ts";
import { isOpen } from "../village/orders/house.ts";
import type { SewingVillage } from "../village/orders/state.ts";
import { sewingEvening, stepSewing } from "../village/orders/step.ts";
import { showFaces, updateFaces } from "./faces.ts";
import { goodsMinutes, openDay, tierOf } from "./stream.ts";

/** bp of the first week's hour from which on an hour pays more. */
const BETTER_BP = 10_300;

/** The village with its backlogs, nights and names as some weeks of living made them; undefined in a level without one. */
function grown(setting: Setting, seed: number): SewingVillage | undefined {
  const { village, level } = setting;
  if (!village?.sewing || !level.sewing) return undefined;
  const v = createSewing(village.sewing, seed, {
    named: level.rivals,
    guests: level.people.length + (level.drawn ?? 0),
  });
  const minutesOf = goodsMinutes(setting, seed);
  if (village.sewing.acrossBp > 0) watchBridge(v);
  const days = level.village?.before ?? 0;
  for (let day = 0; day < days; day++) stepSewing(v, village.sewing, minutesOf);
  return v;
}

/** Puts the house into its village, on the first hour of a run. */
export function moveIn(world: World, setting: Setting): void {
  const v = world.sewing ?? grown(setting, world.seed);
  if (!v || !setting.level.sewing) return;
  v.spare = [];
  openBridge(v);
  world.sewing = v;
  world.rivals = [];
  world.tier = tierOf(world, setting, setting.level.sewing);
  updateFaces({ world, setting, facts: [] }, v);
  openDay(world, setting);
}

/** Wages and minutes of everybody ever hired there, and tenths of an hour of an open house's day. */
function hiredSoFar(v: SewingVillage): [number, number, number] {
  let [paid, worked, hours, open] = [0, 0, 0, 0];
  for (const h of v.houses) {
    paid += h.paid;
    worked += h.worked;
    if (!isOpen(h)) continue;
    hours += h.hours;
    open++;
  }
  return [paid, worked, div(hours * 10, Math.max(1, open))];
}

/** Houses in which three things hold at once in the last whole week; none before the first week of the run is over. */
function betterHouses(world: World, v: SewingVillage): number {
  const first = lanesFirst(world)?.hourly ?? 0;
  if (first === 0) return 0;
  const least = share(first, BETTER_BP);
  let n = 0;
  for (const h of v.houses)
    if (isOpen(h) && h.lastHourly >= least && h.surplus >= 0 && h.lastNights <= 1) n++;
  return n;
}

/** One line of the village's film: houses, lights, and what is paid against the beginning. */
function noteDay(world: World, v: SewingVillage): void {
  // where the houses have shops, their round closes the day
  if (world.market) return;
  let [houses, lit] = [1, 0];
  for (const r of world.rivals) {
    if (r.closed) continue;
    houses++;
    if (r.lit) lit++;
  }
  const [paid, worked, hours10] = hiredSoFar(v);
  world.villageDays.push({
    day: div(world.hour, 24),
    sameBp: 0,
    product: -1,
    priceBp: v.anchor,
    houses,
    lit,
    copiesOfMine: 0,
    paid,
    worked,
    hours10,
    better: betterHouses(world, v),
    ...goneSoFar(v),
  });
}

/** Midnight: yesterday is sewn everywhere, doors open and close, and a new day asks for work. */
export function turnDay(run: Run, v: SewingVillage): void {
  const { world, setting } = run;
  const r = setting.village?.sewing;
  const level = setting.level.sewing;
  if (!r || !level) return;
  sewingEvening(v, r);
  showFaces(run, v);
  noteDay(world, v);
  const tier = tierOf(world, setting, level);
  if (tier !== world.tier) {
    const more = tier > world.tier;
    world.tier = tier;
    run.facts.push({ kind: "tierChanged", most: level.tiers[tier]?.most ?? 0, more });
  }
  openDay(world, setting);
}

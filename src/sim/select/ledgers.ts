/** The four ledgers as one whole number each, for comparing runs. What a class argues about are the parts, in the debrief. */
import { clamp, div } from "../fixed.ts";
import { legalWeek } from "../law.ts";
import { baseOf } from "../rules.ts";
import type { Setting } from "../setting.ts";
import type { OwnShop, World } from "../state.ts";
import { result } from "./pay.ts";

export interface Ledgers {
  /** fen gained since the first hour: all the house has less all it owes */
  money: number;
  /** 0..1000: pay against the law 300, health 250, trust 250, short weeks 200; an injury costs 40, a leaver 60 (model 8.1) */
  people: number;
  /** 0..1000: rating from three to five stars 600, on time 400. Not a virtue: what the Platform likes */
  platform: number;
  /** 0..1000: the house's own footprint: nights lit, bids under the standard cost, orders let down, minutes passed on below the law;
   * with an own shop: nights, pieces sold under the others' mean price, pieces of copied offers, buyers let down */
  village: number;
}

/**
 * Pay, points of 300: 200 for what an hour brought against the law's value of the hours worked, 100 for what a week
 * brought against the law's normal week, because whoever has no work has no wage either (E47, E51).
 */
function payPoints(world: World, setting: Setting, days: number): number {
  // hands outside count like hands inside, hour for hour (model 8.1: pay at the last link against the law)
  const outside = div(world.tally.minutesPassedOn * setting.regime.money.minimumHour, 60);
  const unpaid = div(world.tally.minutesUnpaid * setting.regime.money.minimumHour, 60);
  let [earned, worked, living] = [outside - unpaid, outside, outside];
  for (const p of world.people) {
    if (p.owner) continue;
    const week = div(p.hours * 7, days);
    earned += p.earned;
    worked += div(legalWeek(setting, week) * days, 7);
    living += div(legalWeek(setting, Math.max(setting.regime.money.legalWeek, week)) * days, 7);
  }
  if (worked === 0) return 0;
  return Math.min(200, div(earned * 200, worked)) + Math.min(100, div(earned * 100, living));
}

/** Nights above machines, where a level counts them: all points for the first beds in every night. */
const BED_POINTS = 120;

function bedPoints({ safety }: World, { level }: Setting, days: number): number {
  if (!safety || level.house.beds === 0) return 0;
  return Math.min(BED_POINTS, div(safety.bedNights * BED_POINTS, level.house.beds * days));
}

function peopleIndex(world: World, setting: Setting): number {
  let [health, trust, hired, hours, left, injuries] = [0, 0, 0, 0, 0, 0];
  for (const p of world.people) {
    health += p.health;
    hours += p.hours;
    injuries += p.injuries;
    if (p.owner) continue;
    hired += 1;
    trust += p.gone < 0 ? p.trust : 0;
    if (p.gone >= 0) left += 1;
  }
  const all = Math.max(1, world.people.length);
  const days = Math.max(1, div(world.hour - setting.level.hour, 24));
  const week = div(hours * 7, all * days);
  const trusted = hired > 0 ? div(trust * 250, hired * 1000) : 250;
  const short = clamp(200 - div((week - 40) * 200, 50), 0, 200);
  const points = payPoints(world, setting, days) + div(health * 250, all * 1000) + trusted + short;
  return clamp(points - 40 * injuries - 60 * left - bedPoints(world, setting, days), 0, 1000);
}

/** Minutes sewn on this house's orders, inside and outside. */
function sewnMinutes(world: World): number {
  return world.orders.reduce((sum, o) => sum + div(o.minutes, 100), world.tally.minutesPassedOn);
}

/** `part` of `of` as points, at most all of them. */
const share = (part: number, of: number, points: number): number =>
  Math.min(points, div(part * points, Math.max(1, of)));

/** A tenth under the others' mean on every piece takes all the points there are for it. */
const DEEP_BP = 1000;

/** What the shop did to the lanes: light at night, prices under the others', copies, buyers who got nothing. */
function shopFootprint(own: OwnShop, nightsLit: number, nights: number): number {
  let [sold, copied, lost] = [0, 0, 0];
  for (const l of own.listings) {
    sold += l.sold;
    lost += l.lost;
    if (!l.original) copied += l.sold;
  }
  const dark = 1000 - share(nightsLit, nights, 250);
  return dark - share(own.underBp, sold * DEEP_BP, 350) - share(copied, sold, 250) - share(lost, sold, 150);
}

/** Figures of the moment against what the house began with: its level, and the law as it stood then. */
export function ledgersOf(world: World, anyHour: Setting): Ledgers {
  const setting = baseOf(anyHour);
  const { standing, tally } = world;
  const nights = Math.max(1, div(world.hour, 24));
  return {
    money: result(world, setting),
    people: peopleIndex(world, setting),
    platform: clamp(div((standing.rating - 300) * 600, 200), 0, 600) + div(standing.onTimeBp * 400, 10000),
    village: world.own
      ? shopFootprint(world.own, tally.nightsLit, nights)
      : Math.max(
          0,
          1000 -
            share(tally.minutesUnpaid, sewnMinutes(world), 300) -
            share(tally.nightsLit, nights, 400) -
            share(div(tally.underStandardBp, 10), tally.bids * 200, 300) -
            share(tally.letDown, tally.won, 300),
        ),
  };
}

/** A week of the lanes that sew to order, from the film of their days: what an hour earned there, how long it was, who was awake. */
import { div } from "../fixed.ts";
import type { VillageDay } from "../state/shop.ts";
import type { World } from "../state.ts";

const WEEK = 7;

export interface LanesWeek {
  /** fen the hired earned an hour */
  readonly hourly: number;
  /** tenths of an hour of a house's day */
  readonly hours10: number;
  /** bp of nights and houses with light at three */
  readonly litBp: number;
  /** bp of the houses in which the hour pays more than in the first week, something is left, and the night is a night */
  readonly betterBp: number;
  /** bp of what was asked for that went to the next township */
  readonly acrossBp: number;
}

function between(from: VillageDay, days: readonly VillageDay[]): LanesWeek | undefined {
  const last = days.at(-1);
  if (!last || last.worked === undefined || from.worked === undefined) return undefined;
  const sum = (read: (day: VillageDay) => number) => days.reduce((n, day) => n + read(day), 0);
  const minutes = last.worked - from.worked;
  const asked = (last.asked ?? 0) - (from.asked ?? 0);
  return {
    hourly: minutes > 0 ? div(((last.paid ?? 0) - (from.paid ?? 0)) * 60, minutes) : 0,
    hours10: div(
      sum((day) => day.hours10 ?? 0),
      days.length,
    ),
    litBp: div(
      sum((day) => day.lit) * 10_000,
      Math.max(
        1,
        sum((day) => day.houses),
      ),
    ),
    betterBp: div((last.better ?? 0) * 10_000, Math.max(1, last.houses - 1)),
    acrossBp: asked > 0 ? Math.max(0, div(((last.across ?? 0) - (from.across ?? 0)) * 10_000, asked)) : 0,
  };
}

/** The first seven days of the run; undefined before they are over, or in lanes that do not sew to order. */
export function lanesFirst({ villageDays }: World): LanesWeek | undefined {
  const [from] = villageDays;
  return from && villageDays.length > WEEK ? between(from, villageDays.slice(1, WEEK + 1)) : undefined;
}

/** The last seven days. */
export function lanesNow({ villageDays }: World): LanesWeek | undefined {
  const from = villageDays.at(-WEEK - 1);
  return from ? between(from, villageDays.slice(-WEEK)) : undefined;
}

/**
 * One day of the village that sews to order, in the order that is part of the rules. Whoever plays with a house of their
 * own takes the day apart: morning, then `nextWanted` and `award` until the day has all it asked for, then evening.
 */
import { div } from "../../fixed.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import { award } from "./bidding.ts";
import { isOpen } from "./house.ts";
import { month } from "./month.ts";
import { measureCapacity } from "./power.ts";
import type { SewingHouse, SewingVillage } from "./state.ts";
import { nextWanted, openDemand } from "./wanted.ts";
import { workDay } from "./work.ts";

const MONTH = 28;

/** A day begins: what every open house can promise, and how much is asked for. */
export function sewingMorning(v: SewingVillage, r: SewingRules): void {
  v.coupleMinutes = 0;
  for (const h of v.houses) if (isOpen(h)) measureCapacity(v, r, h);
  openDemand(v, r);
}

function closeWeek(h: SewingHouse): void {
  h.lastHours = h.weekHours;
  h.lastHired = h.weekHired;
  h.lastNights = h.weekNights;
  h.weekHours = 0;
  h.weekHired = 0;
  h.weekNights = 0;
  const minutes = h.worked - h.workedThen;
  h.lastHourly = minutes > 0 ? div((h.paid - h.paidThen) * 60, minutes) : 0;
  h.paidThen = h.paid;
  h.workedThen = h.worked;
}

/** A day ends: everybody sews, every seventh closes a week, every thirtieth a month. */
export function sewingEvening(v: SewingVillage, r: SewingRules): void {
  for (const h of v.houses) if (isOpen(h)) workDay(v, r, h);
  v.day++;
  if (v.day % 7 === 0) {
    for (const h of v.houses) closeWeek(h);
  }
  if (v.day % MONTH === 0) month(v, r);
}

/** A day without a guest; `minutesOf` as in `nextWanted`. */
export function stepSewing(v: SewingVillage, r: SewingRules, minutesOf?: (id: number) => number): void {
  sewingMorning(v, r);
  for (let w = nextWanted(v, r, minutesOf); w; w = nextWanted(v, r, minutesOf)) award(v, r, w);
  sewingEvening(v, r);
}

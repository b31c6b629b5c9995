/** The requests of a day: as many minutes as the day asks for, each with its lot, deadline and ceiling. */
import { below, between, draw, FOR } from "../../draw.ts";
import { along, share } from "../../fixed.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import type { SewingVillage, Wanted } from "./state.ts";

/** Minutes of a lot in a house of that size: everybody sets up, and a line sews long runs faster. */
export function lotMinutes(r: SewingRules, people: number, quantity: number, sewing: number): number {
  const minutes = sewing + r.setupPerPerson * people;
  return people >= r.lineFrom && quantity >= r.lineQuantity ? share(minutes, 10000 - r.lineBonusBp) : minutes;
}

/** bp of the year's mean in this week: a triangle over the year, and the festival weeks of the platform (F14). */
function seasonOf(r: SewingRules, day: number): number {
  if (r.season === 0) return 10000;
  const week = Math.floor(day / 7) % 52;
  const triangle = Math.abs(((week + 13) % 52) - 26) * 2 - 26;
  const bp = 10000 + Math.floor((r.seasonBp * triangle) / 26);
  return week >= r.festivalWeeks[0] && week <= r.festivalWeeks[1] ? share(bp, r.festivalBp) : bp;
}

/** Minutes the app asks for today, with what yesterday left over. */
export function openDemand(v: SewingVillage, r: SewingRules): void {
  const luck = between(draw(v.seed, FOR.orderLoad, v.day), -r.loadNoiseBp, r.loadNoiseBp);
  const bp = 10000 + (v.day % 7 === 5 ? r.loadSaturdayBp : 0) + luck;
  v.carry += share(share(share(v.dayLoad, r.loadBp), bp), seasonOf(r, v.day));
}

/** The next request of today; undefined when the day has all it asked for. */
export function nextWanted(v: SewingVillage, r: SewingRules): Wanted | undefined {
  if (v.carry <= 0) return undefined;
  const { seed } = v;
  const id = v.nextOrder++;
  const quantity = r.quantities[below(draw(seed, FOR.orderQuantity, id), r.quantities.length)] ?? 1;
  const minutes = between(draw(seed, FOR.orderMinutes, id), r.minutes[0], r.minutes[1]);
  const hours = between(draw(seed, FOR.orderDeadline, id), r.deadline[0], r.deadline[1]);
  const over = between(draw(seed, FOR.orderCeiling, id), r.ceilingBp[0], r.ceilingBp[1]);
  const sewing = share(quantity * minutes, along(r.learn, quantity));
  const all = lotMinutes(r, r.standardPeople, quantity, sewing);
  v.carry -= all;
  const standard = Math.floor((all * r.rateBase) / quantity);
  return {
    id,
    quantity,
    minutes,
    sewing,
    hours,
    standard,
    ceiling: share(share(standard, over), v.anchor),
  };
}

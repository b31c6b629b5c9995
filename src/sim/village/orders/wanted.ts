/** The requests of a day: as many minutes as the day asks for, each with its lot, deadline and ceiling. */
import { below, between, draw, FOR } from "../../draw.ts";
import { along, share } from "../../fixed.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import { goesAcross } from "./across.ts";
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
  const asked = share(share(share(v.dayLoad, r.loadBp), bp), seasonOf(r, v.day));
  v.carry += asked - goesAcross(v, r, asked);
}

/** A request as the app words it: the lot's minutes as learned, the public standard cost, the ceiling. */
export function wantedOf(
  v: SewingVillage,
  r: SewingRules,
  lot: { id: number; quantity: number; minutes: number; hours: number; overBp: number },
): Wanted {
  const { id, quantity, minutes, hours, overBp } = lot;
  const sewing = share(quantity * minutes, along(r.learn, quantity));
  const standard = Math.floor((lotMinutes(r, r.standardPeople, quantity, sewing) * r.rateBase) / quantity);
  const ceiling = share(share(standard, overBp), v.anchor);
  return { id, quantity, sewing, hours, standard, ceiling };
}

/**
 * The next request of today; undefined when the day has all it asked for. `minutesOf` gives the standard minutes a
 * piece of a request where a level says what is asked for; without it they are drawn.
 */
export function nextWanted(
  v: SewingVillage,
  r: SewingRules,
  minutesOf?: (id: number) => number,
): Wanted | undefined {
  if (v.carry <= 0) return undefined;
  const { seed } = v;
  const id = v.nextOrder++;
  const quantity = r.quantities[below(draw(seed, FOR.orderQuantity, id), r.quantities.length)] ?? 1;
  const minutes = minutesOf
    ? minutesOf(id)
    : between(draw(seed, FOR.orderMinutes, id), r.minutes[0], r.minutes[1]);
  const hours = between(draw(seed, FOR.orderDeadline, id), r.deadline[0], r.deadline[1]);
  const overBp = between(draw(seed, FOR.orderCeiling, id), r.ceilingBp[0], r.ceilingBp[1]);
  const wanted = wantedOf(v, r, { id, quantity, minutes, hours, overBp });
  v.carry -= lotMinutes(r, r.standardPeople, quantity, wanted.sewing);
  return wanted;
}

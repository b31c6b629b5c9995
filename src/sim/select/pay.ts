/** What an hour brings: to the hired, to the owners, by the law. All in fen an hour. */
import { div } from "../fixed.ts";
import { legalWeek } from "../law.ts";
import type { Setting } from "../setting.ts";
import type { Person, World } from "../state.ts";

/** Earned an hour worked so far in this run; 0 before the first hour. */
export function hourlyPay(p: Person): number {
  return p.hours > 0 ? div(p.earned, p.hours) : 0;
}

/** Earned against what the law would have paid for the same hours, bp; 10 000 before the first hour. */
export function payAgainstLaw(setting: Setting, p: Person): number {
  const legal = p.legal + legalWeek(setting, p.payHours);
  return legal > 0 ? div(p.earned * 10000, legal) : 10000;
}

/**
 * The house's result so far, fen: what its own money has grown by. Work in hand counts at nothing, money held by the
 * Platform counts in full, because the owners reckon so.
 */
export function result(world: World, setting: Setting): number {
  const b = world.books;
  return (
    b.cash + b.escrow + b.advances + b.cloth + b.wages + b.loan - (setting.level.cash - setting.level.loan)
  );
}

/** What the owners' own hours brought, fen an hour: the result by their hours (E46: in no book). */
export function ownerHourly(world: World, setting: Setting): number {
  let hours = 0;
  for (const p of world.people) if (p.owner) hours += p.hours;
  return hours > 0 ? div(result(world, setting), hours) : 0;
}

/** Mean hourly pay of the hired over all their hours, fen. */
export function hiredHourly(world: World): number {
  let earned = 0;
  let hours = 0;
  for (const p of world.people) {
    if (p.owner) continue;
    earned += p.earned;
    hours += p.hours;
  }
  return hours > 0 ? div(earned, hours) : 0;
}

/** Labour cost of one piece of a style at the present rate, fen: what the hired would be paid for all its minutes. */
export function labourCost(world: World, standardMinutes: number): number {
  return standardMinutes * world.policy.rate;
}

/** Friday, 24:00: the week is counted, and wages are paid, in part, or not. */

import { div, share } from "../fixed.ts";
import { legalWeek } from "../law.ts";
import { post } from "../ledger.ts";
import { spend } from "../money.ts";
import { hourOfDay, moveTrust, type Run, weekdayOf } from "../run.ts";
import type { Person } from "../state.ts";

const FRIDAY = 4;

/** Closes a person's week: what the law would have paid, and the top-up where the house pays as the law says. */
function countWeek(run: Run, p: Person): void {
  const legal = legalWeek(run.setting, p.payHours);
  p.legal += legal;
  if (run.world.policy.overtime === 1 && p.payEarned < legal) {
    const more = legal - p.payEarned;
    p.owed += more;
    p.earned += more;
    post(run.world.books, "wages", "wageCost", more);
  }
  if (run.world.policy.insurance === 1)
    spend(run, "care", share(p.payEarned, run.setting.regime.money.insuranceBp));
  p.payHours = 0;
  p.payEarned = 0;
}

/**
 * Pays what is owed to everybody, oldest debt first by the order of the cast, as far as the tin goes.
 * Advances are worked off first. Returns the fen paid.
 */
export function payEverybody(run: Run, onTime: boolean): number {
  const { world, setting } = run;
  const rules = setting.regime.house;
  let sum = 0;
  let people = 0;
  for (const p of world.people) {
    if (p.owner || p.owed === 0) continue;
    const back = Math.min(p.advance, p.owed);
    if (back > 0) {
      p.advance -= back;
      p.owed -= back;
      post(world.books, "advances", "wages", back);
    }
    const fen = Math.min(p.owed, world.books.cash);
    post(world.books, "cash", "wages", fen);
    p.owed -= fen;
    p.paid += fen + back;
    sum += fen;
    if (fen + back > 0) people++;
    if (p.owed === 0) {
      p.wait = 0;
      if (onTime) moveTrust(run, p, rules.trustPay, "paid");
    }
  }
  if (sum > 0) run.facts.push({ kind: "wagesPaid", fen: sum, people });
  return sum;
}

/** Whoever waits past the pay day trusts less, every week more. */
function countLate(run: Run): void {
  const rules = run.setting.regime.house;
  let fen = 0;
  for (const p of run.world.people) {
    if (p.owner || p.owed === 0 || p.gone >= 0) continue;
    p.wait += 7;
    fen += p.owed;
    moveTrust(run, p, -rules.trustLate * Math.min(4, div(p.wait, 7)), "paidLate");
  }
  if (fen > 0) run.facts.push({ kind: "wagesLate", fen, days: 7 });
}

/** True in the hour in which the house's own pay day falls. */
function payDayNow(run: Run): boolean {
  const week = Math.floor(run.world.hour / 168);
  if (run.world.hour < (run.world.wagesFrom ?? 0)) return false;
  return run.world.policy.payDay === 0 || (run.world.policy.payDay === 1 && week % 4 === 3);
}

/** Counts the week of all hired, and pays if it is pay day; Friday is part of the week it closes. */
export function wages(run: Run): void {
  const { world, setting } = run;
  if (hourOfDay(world.hour) !== 0 || world.hour === 0 || weekdayOf(setting, world.hour - 1) !== FRIDAY)
    return;
  for (const p of world.people) if (!p.owner) countWeek(run, p);
  if (payDayNow(run)) payEverybody(run, true);
  // a week that the house's own rule lets wait is late in people's eyes only after the first
  if (world.policy.payDay === 0 || world.people.some((p) => p.wait > 0)) countLate(run);
  else for (const p of world.people) if (p.owed > 0 && !p.owner) p.wait = Math.max(p.wait, 1);
}

/** Who leaves says so first: on Wednesday an offer is heard of, on Sunday it is taken, unless something has changed. */
import { chance, draw, FOR } from "../draw.ts";
import { along, div } from "../fixed.ts";
import { post } from "../ledger.ts";
import { spend } from "../money.ts";
import { hourOfDay, moveTrust, type Run, SUNDAY, weekdayOf } from "../run.ts";
import type { Person } from "../state.ts";

const WEDNESDAY = 2;

/** bp of leaving this week: trust, health, and whether there was a free day. */
function quitBp(run: Run, p: Person): number {
  const rules = run.setting.regime.house;
  let bp = along(rules.quitWeekBp, p.trust);
  if (p.health < 600) bp += rules.quitUnwellBp;
  return p.sinceFree < 7 ? div(bp, 2) : bp;
}

function hearOffer(run: Run, p: Person, goes: boolean): void {
  if (!goes) {
    p.looking = false;
    p.offer = 0;
    return;
  }
  p.looking = true;
  const month = div(p.earned * 672, Math.max(168, run.world.hour - run.setting.level.hour));
  p.offer = div(month * 115, 10000) * 100;
  run.facts.push({ kind: "offerMade", who: p.id, fen: p.offer });
  run.facts.push({ kind: "mayLeave", who: p.id });
}

/** Leaves for good: the wages owed are paid, others see the empty chair. Cards use it too. */
export function leave(run: Run, p: Person, to: string): void {
  if (p.gone >= 0) return;
  const { world } = run;
  if (p.owed > 0) {
    // wages owed to somebody who goes are paid at the door, with borrowed money if need be
    spend(run, "wages", p.owed);
    p.paid += p.owed;
    p.owed = 0;
  }
  if (p.advance > 0) {
    post(world.books, "advances", "other", p.advance);
    p.advance = 0;
  }
  p.gone = world.hour;
  p.activity = "gone";
  p.station = -1;
  world.tally.left++;
  run.facts.push({ kind: "left", who: p.id, to });
  for (const other of world.people) if (other !== p) moveTrust(run, other, -10, "others");
}

/** Midnight: Sunday closes week and month of everybody’s hours; Wednesday and Sunday people look elsewhere. */
export function quits(run: Run): void {
  const { world, setting } = run;
  if (hourOfDay(world.hour) !== 0 || world.hour === 0) return;
  const day = weekdayOf(setting, world.hour - 1);
  if (day === SUNDAY)
    for (const p of world.people) {
      p.lastWeek = p.week;
      p.week = 0;
    }
  if (day === SUNDAY && Math.floor(world.hour / 168) % 4 === 0) for (const p of world.people) p.month = 0;
  if (day !== WEDNESDAY && day !== SUNDAY) return;
  // the same draw on Wednesday and on Sunday, so that the warning is about this very leaving
  const sunday = day === WEDNESDAY ? world.hour + 96 : world.hour;
  for (const p of world.people) {
    if (p.owner || p.gone >= 0) continue;
    const goes = chance(draw(world.seed, FOR.quit, p.key, sunday), quitBp(run, p));
    if (day === WEDNESDAY) hearOffer(run, p, goes);
    else if (p.looking && goes) leave(run, p, "next-door");
  }
}

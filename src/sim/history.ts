/** What the run remembers of hours worked: one bit per hour and person, read by promises, conditions and ledgers. */
import { dayOf } from "./run.ts";
import type { Person, World } from "./state.ts";

/** The hours from 22 to 6 in the bits of a day. */
const NIGHT_BITS = 0b1100_0000_0000_0000_0011_1111;

/** The person was at a machine in the hour that began at `hour`. */
export function workedAt(person: Person, hour: number): boolean {
  return hour >= 0 && (((person.days[dayOf(hour)] ?? 0) >>> (hour % 24)) & 1) === 1;
}

function ones(bits: number): number {
  let n = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) n++;
  return n;
}

/** Hours of the hired between 22 and 6 as a share (bp) of all their hours, from a day of the run on. */
export function nightShareSince(world: World, day: number): number {
  let all = 0;
  let night = 0;
  for (const p of world.people) {
    if (p.owner) continue;
    for (let d = day; d < p.days.length; d++) {
      const bits = p.days[d] ?? 0;
      all += ones(bits);
      night += ones(bits & NIGHT_BITS);
    }
  }
  return all > 0 ? Math.floor((night * 10000) / all) : 0;
}

/** Somebody worked in this house when the clock last struck three. */
export function litAtThree(world: World): boolean {
  const three = world.hour - ((world.hour + 21) % 24);
  for (const p of world.people) if (workedAt(p, three - 1)) return true;
  return false;
}

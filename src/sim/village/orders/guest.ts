/** What the player's house gives to neighbours, and takes back or takes on from them. */

import { settle } from "../till.ts";
import { GUEST } from "./house.ts";
import { insertJob } from "./jobs.ts";
import type { Job, SewingHouse, SewingVillage, Spare } from "./state.ts";
import { traceHouse } from "./trace.ts";

/**
 * The player's house gives a bundle to a neighbour: it is in the backlog from now on, and may be handed further as any
 * other job. `perMinute` in hundredths of a fen; `due` in hours of the village.
 */
export function giveToHouse(
  v: SewingVillage,
  house: SewingHouse,
  bundle: { guest: number; quantity: number; minutes: number; perMinute: number; due: number; depth: number },
): void {
  const { guest, quantity, minutes, perMinute, due, depth } = bundle;
  const job: Job = {
    order: -1 - guest,
    quantity,
    left: minutes,
    all: minutes,
    due,
    fee: Math.floor((perMinute * minutes) / 100),
    got: 0,
    depth,
    from: GUEST,
    guest,
    perMinute,
    touched: 0,
  };
  insertJob(house, job);
  traceHouse(v, job, GUEST, house);
}

/** Takes an unfinished bundle back from whoever sews it; gives the minutes that were sewn by then. */
export function takeFromHouses(v: SewingVillage, guest: number): number {
  for (const house of v.houses) {
    for (let i = house.jobs.length - 1; i >= 0; i--) {
      const job = house.jobs[i];
      if (job?.guest !== guest) continue;
      house.load -= job.left;
      if (job.from >= 0) v.tally.lost += job.fee;
      house.jobs.splice(i, 1);
    }
  }
  let sewn = 0;
  for (const trace of v.traces) {
    if (trace.guest !== guest) continue;
    sewn += trace.sewn;
    if (trace.doneAt < 0) trace.doneAt = v.day * 24;
  }
  v.returned = v.returned.filter((r) => r.guest !== guest);
  return sewn;
}

function spareJob(v: SewingVillage, spare: Spare): Job | undefined {
  return v.houses[spare.house]?.jobs.find((j) => j.order === spare.order && j.depth === spare.depth);
}

/** Minutes of it that are still unsewn. */
export function spareLeft(v: SewingVillage, spare: Spare): number {
  return Math.min(spare.minutes, spareJob(v, spare)?.left ?? 0);
}

/** The player's house takes on what a neighbour wanted to be rid of; the minutes it still could give, 0 if too late. */
export function takeSpare(v: SewingVillage, spare: Spare): number {
  const house = v.houses[spare.house];
  const job = spareJob(v, spare);
  if (!house || !job) return 0;
  const minutes = Math.min(spare.minutes, job.left);
  house.load -= minutes;
  job.left -= minutes;
  const fen = Math.floor((spare.perMinute * minutes) / 100);
  v.tally.toGuest += fen;
  house.books.passed += fen;
  house.month -= fen;
  settle(house, -fen);
  return minutes;
}

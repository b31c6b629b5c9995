/** The dated backlog of a house, and what happens when a job is done. */
import { below, draw, FOR } from "../../draw.ts";
import { share } from "../../fixed.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import { settle } from "../till.ts";
import { GUEST } from "./house.ts";
import type { Job, SewingHouse, SewingVillage } from "./state.ts";
import { endTrace } from "./trace.ts";

/** Earliest due first. */
export function insertJob(h: SewingHouse, job: Job): void {
  const { jobs } = h;
  let at = jobs.length;
  jobs.push(job);
  for (; at > 0; at--) {
    const before = jobs[at - 1];
    if (!before || before.due <= job.due) break;
    jobs[at] = before;
  }
  jobs[at] = job;
  h.load += job.left;
}

/** Money for sewing comes in; the month counts it. */
export function earn(h: SewingHouse, fen: number): void {
  h.books.earned += fen;
  h.month += fen;
  settle(h, fen);
}

/** What a late house must leave goes back to the one that gave it the work, as long as that one lives. */
function giveBack(v: SewingVillage, from: number, fen: number): void {
  v.tally.withheld += fen;
  const giver = v.houses[from];
  if (!giver || giver.closedAt >= 0) return;
  giver.books.refunds += fen;
  giver.month += fen;
  settle(giver, fen);
}

/** Pays the job, late ones less; the app's customers leave their stars. */
export function finishJob(v: SewingVillage, r: SewingRules, h: SewingHouse, job: Job, hour: number): void {
  const late = hour > job.due;
  const withheld = late ? Math.min(share(job.fee, r.penaltyBp), job.fee - job.got) : 0;
  earn(h, job.fee - job.got - withheld);
  v.tally.finished++;
  if (late) v.tally.late++;
  if (job.guest >= 0) endTrace(v, h, job, hour);
  if (job.from === GUEST) {
    v.returned.push({ guest: job.guest, left: 0 });
    return;
  }
  if (job.from >= 0) {
    v.tally.received += job.fee - withheld;
    if (withheld > 0) giveBack(v, job.from, withheld);
    return;
  }
  const stars = late
    ? 380
    : 470 - Math.floor(h.fatigue / 250) + below(draw(v.seed, FOR.orderReview, job.order), 20) - 10;
  h.onTimeBp += share((late ? 0 : 10000) - h.onTimeBp, 500);
  h.rating += Math.floor((stars - h.rating) / 12);
}

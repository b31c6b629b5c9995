/**
 * Passing work on: what would not be done in time goes to a neighbour with room, else to a couple at home, each link
 * keeping its cut (S64, S73, E17). Who gave the work stays liable to the app; only messages are seen while it happens.
 */
import { below, between, chance, draw, FOR } from "../../draw.ts";
import { share } from "../../fixed.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import { settle } from "../till.ts";
import { houseAt } from "./house.ts";
import { insertJob } from "./jobs.ts";
import { canDeliver, passHours, power } from "./power.ts";
import type { Job, SewingHouse, SewingVillage } from "./state.ts";
import { traceCouple, traceHouse } from "./trace.ts";

const TRIES = 4;
const ROOM_BP = 8000;
const COUPLE = 2;

/** A neighbour who has room and still gets enough for it. Who asks at the player's door leaves word there and goes on. */
function taker(
  v: SewingVillage,
  h: SewingHouse,
  job: Job,
  part: number,
  perMinute: number,
): SewingHouse | undefined {
  for (let i = 0; i < TRIES; i++) {
    const u = draw(v.seed, FOR.passTo, job.order, job.depth, i);
    const lot = below(u, v.lots.length);
    if (lot === v.guestLot && job.guest < 0) {
      const { order, due, depth } = job;
      v.spare.push({ house: h.id, order, minutes: part, perMinute, due, depth });
    }
    const other = houseAt(v, lot);
    if (other && other !== h && other.used < ROOM_BP && canDeliver(v, other, part, job.due)) return other;
  }
  return undefined;
}

function pay(h: SewingHouse, fen: number): void {
  h.books.passed += fen;
  h.month -= fen;
  settle(h, -fen);
}

function countLink(v: SewingVillage, at: number, job: Job, part: number, perMinute: number): void {
  const link = v.tally.links[at];
  if (!link) return;
  link.before += job.perMinute * part;
  link.after += perMinute * part;
}

/** Hands a part of one job over; false if nobody takes it. */
function handOver(v: SewingVillage, r: SewingRules, h: SewingHouse, job: Job): boolean {
  const { seed } = v;
  const part = Math.min(job.left, Math.max(r.passLeast, share(job.left, r.passPartBp)));
  const cut = between(draw(seed, FOR.passCut, job.order, job.depth), r.cutBp[0], r.cutBp[1]);
  // either a share of the pieces or one operation of all of them (sleeves, trimming)
  const quantity = chance(draw(seed, FOR.passKind, job.order, job.depth), r.operationBp)
    ? job.quantity
    : Math.round((job.quantity * part) / job.all);
  const perMinute = share(job.perMinute, 10000 - cut);
  const to =
    perMinute >= share(r.rateBase * 100, r.refuseUnderBp) ? taker(v, h, job, part, perMinute) : undefined;
  if (to) {
    const fee = Math.floor((perMinute * part) / 100);
    pay(h, fee);
    v.tally.handed += fee;
    countLink(v, job.depth - 1, job, part, perMinute);
    const next: Job = {
      order: job.order,
      quantity,
      left: part,
      all: part,
      due: job.due,
      fee,
      got: 0,
      depth: job.depth + 1,
      from: h.id,
      guest: job.guest,
      perMinute,
      touched: 0,
    };
    insertJob(to, next);
    if (job.guest >= 0) traceHouse(v, next, h.id, to);
  } else {
    if (v.coupleMinutes + part > r.couples * COUPLE * r.coupleMinutes) return false;
    v.coupleMinutes += part;
    const atHome = share(job.perMinute, r.coupleRateBp);
    const fee = Math.floor((atHome * part) / 100);
    pay(h, fee);
    v.tally.couples += fee;
    countLink(v, v.tally.links.length - 1, job, part, atHome);
    if (job.guest >= 0) traceCouple(v, job, h.id, part, atHome);
  }
  if (job.depth === 1 && job.touched === 0) {
    job.touched = quantity;
    v.tally.touched += quantity;
  }
  h.load -= part;
  job.left -= part;
  return true;
}

/** `need`: minutes a day the backlog asks for. The latest order goes first; one bundle a day. */
export function passOn(v: SewingVillage, r: SewingRules, h: SewingHouse, need: number): void {
  if (r.passOn === 0 || need <= power(v, r, h, passHours(h))) return;
  for (let i = h.jobs.length - 1; i >= 0; i--) {
    const job = h.jobs[i];
    if (!job || job.depth >= r.passDeep || job.left < r.passLeast) continue;
    if (handOver(v, r, h, job)) return;
  }
}

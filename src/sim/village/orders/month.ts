/**
 * Every four weeks: buyers remember what they paid, houses hire, let go, press or close, leavers found houses of their
 * own, inspectors call. That houses get smaller is written nowhere (F6).
 */
import { between, chance, draw, FOR } from "../../draw.ts";
import { share } from "../../fixed.ts";
import type { SewingRules } from "../../schema/sewing-rules.ts";
import { addHouse, closeHouse, isOpen } from "./house.ts";
import type { SewingHouse, SewingVillage } from "./state.ts";

const FULL_BP = 7800;
const BUSY_BP = 6500;
const KEEP = 5;

/** Ceilings follow what was paid, half the way a month (F20). */
function remember(v: SewingVillage, r: SewingRules): void {
  if (v.monthBids === 0) return;
  const paid = Math.floor(v.monthBp / v.monthBids);
  const want = 10000 + share(Math.floor((paid * 10000) / r.usualPaidBp) - 10000, r.memoryBp);
  v.anchor += Math.floor((want - v.anchor) / 2);
  v.monthBids = 0;
  v.monthBp = 0;
}

/** Pay level, people and closing of one house; gives how many people left it. */
function review(v: SewingVillage, r: SewingRules, h: SewingHouse): number {
  h.obeys = chance(draw(v.seed, FOR.inspected, h.id, v.day), r.enforceBp);
  h.surplus = h.month - share(4 * r.ownerNeed, 10000 - (h.ownBp ?? 0));
  h.net += h.month;
  h.month = 0;
  let gone = 0;
  if (h.surplus < 0) h.payBp = Math.max(r.payLeastBp, h.payBp - r.payDownBp);
  else if (h.used > BUSY_BP) h.payBp = Math.min(r.payMostBp, h.payBp + r.payUpBp);
  if (h.surplus < 0 && h.people > KEEP) {
    gone = Math.max(1, Math.floor(h.people / 6));
    h.people -= gone;
  } else if (
    h.surplus > 0 &&
    h.used > FULL_BP &&
    h.people < r.mostPeople &&
    h.cash > r.hireCash &&
    chance(draw(v.seed, FOR.hire, h.id, v.day), 5000)
  )
    h.people++;
  if (h.debt > Math.floor((r.credit * (h.people + 2)) / 8)) {
    closeHouse(v, h);
    return gone + h.people;
  }
  return gone;
}

/** People who had to leave a house often set up two machines of their own; who founds is drawn by the house they left. */
function found(v: SewingVillage, r: SewingRules, left: SewingHouse): void {
  if (!chance(draw(v.seed, FOR.found, left.id, v.day), r.founderBp)) return;
  const id = v.nextId;
  addHouse(
    v,
    r,
    between(draw(v.seed, FOR.housePeople, id, 1), ...r.founderPeople),
    between(draw(v.seed, FOR.houseCash, id), ...r.founderCash),
    false,
  );
}

/** Newcomers from outside come where most houses have something left. */
function arrive(v: SewingVillage, r: SewingRules): void {
  let open = 0;
  let well = 0;
  for (const h of v.houses) {
    if (!isOpen(h)) continue;
    open++;
    if (h.surplus > 0) well++;
  }
  const bp = Math.min(9000, Math.floor((well * r.entryBp * 4) / Math.max(1, open)));
  if (!chance(draw(v.seed, FOR.arrive, v.day), bp)) return;
  const small = chance(draw(v.seed, FOR.arrive, v.day, 1), r.newSmallBp);
  const id = v.nextId;
  const people = between(draw(v.seed, FOR.housePeople, id, 2), ...(small ? r.newPeople : r.newLargePeople));
  addHouse(v, r, people, between(draw(v.seed, FOR.houseCash, id), ...r.newCash), false);
}

/** Every thirty days: buyers remember prices, people leave and found houses of their own, newcomers arrive. */
export function month(v: SewingVillage, r: SewingRules): void {
  remember(v, r);
  const there = v.houses.length;
  const leavers: SewingHouse[] = [];
  for (let i = 0; i < there; i++) {
    const h = v.houses[i];
    if (h && isOpen(h) && review(v, r, h) > 0) leavers.push(h);
  }
  for (const h of leavers) found(v, r, h);
  arrive(v, r);
}

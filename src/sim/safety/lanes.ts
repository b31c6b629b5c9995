/**
 * The neighbours' walls. Each house builds once the share of the lanes that has built reaches what it waits for, by
 * character and the luck of its address; whoever has built reckons it into every bid, whoever has not bids less (F18).
 * On the first walk every so manieth door is looked into, and a strip stops the house for some days.
 */
import { between, draw, FOR } from "../draw.ts";
import { div, share } from "../fixed.ts";
import type { Run } from "../run.ts";
import type { SafetyLanes } from "../schema/safety.ts";
import type { Safety, World } from "../state.ts";
import { isOpen } from "../village/orders/house.ts";
import type { SewingHouse, SewingVillage } from "../village/orders/state.ts";
import { settle } from "../village/till.ts";

/** Share of the lanes that must have built before this house does, bp. */
function waitsFor(v: SewingVillage, rules: SafetyLanes, h: SewingHouse): number {
  const [least, most] = rules.waits[h.kind] ?? [5000, 9000];
  return between(draw(v.seed, FOR.wall, h.id), least, most);
}

const hasBuilt = (safety: Safety, h: SewingHouse): boolean => safety.built.includes(h.id);

/** bp of the open houses of the lanes, the own one counted, that are in order. */
export function builtShare(world: World): number {
  const { safety, sewing } = world;
  if (!safety || !sewing) return 0;
  let [open, built] = [1, world.house.beds === 0 ? 1 : 0];
  for (const h of sewing.houses) {
    if (!isOpen(h)) continue;
    open++;
    if (hasBuilt(safety, h)) built++;
  }
  return div(built * 10_000, open);
}

/** Of a neighbour by the id the app knows it by: its house is in order, or behind a strip. */
export function neighbourHas(world: World, id: string, what: "built" | "sealed"): boolean {
  const { safety, rivals } = world;
  const at = rivals.findIndex((r) => r.id === id);
  if (!safety || at < 0) return false;
  return what === "built" ? safety.built.includes(at) : safety.sealed.some((s) => s.house === at);
}

/** A request was lost on price, with the own house in order, to one that is not: what the wall cost in the bidding. */
export function noteLost(world: World, rival: number, mine: number, theirs: number): void {
  const { safety } = world;
  if (!safety || world.house.beds > 0) return;
  if (theirs >= mine || safety.built.includes(rival)) return;
  safety.lostTo++;
  safety.lostFen += mine - theirs;
}

/** Days a strip stays on once bricks lie at the door. */
const BRICKS = 3;

function inOrder(run: Run, safety: Safety, h: SewingHouse, burdenBp: number): void {
  h.burdenBp = burdenBp;
  safety.built.push(h.id);
  const today = div(run.world.hour, 24);
  for (const s of safety.sealed) if (s.house === h.id) s.until = Math.min(s.until, today + BRICKS);
  const face = run.world.rivals[h.id];
  if (face) run.facts.push({ kind: "laneBuilt", rival: face.id });
}

/** A neighbour pays its wall and has it in its price from now on. */
export function laneBuilds(run: Run, rules: SafetyLanes, h: SewingHouse, priceBp: number): void {
  const { safety } = run.world;
  if (!safety || hasBuilt(safety, h)) return;
  const fen = share(rules.fen, priceBp);
  h.books.rent += fen;
  settle(h, -fen);
  inOrder(run, safety, h, share(rules.burdenBp, priceBp));
}

/** The same for a house that built with others: its share is paid, and that share is what it reckons. */
export function laneBuiltWith(run: Run, house: number): void {
  const { safety, sewing } = run.world;
  const rules = run.setting.level.safety?.lanes;
  const h = sewing?.houses[house];
  if (!safety || !rules || !h || hasBuilt(safety, h)) return;
  inOrder(run, safety, h, share(rules.burdenBp, rules.togetherBp));
}

/** Midnight: as many as the builders can begin with, those who wait for least first. */
export function lanesDecide(run: Run, rules: SafetyLanes): void {
  const { safety, sewing } = run.world;
  if (!safety || !sewing) return;
  const now = builtShare(run.world);
  const ready = sewing.houses
    .filter((h) => isOpen(h) && !hasBuilt(safety, h) && waitsFor(sewing, rules, h) <= now)
    .sort((a, b) => waitsFor(sewing, rules, a) - waitsFor(sewing, rules, b) || a.id - b.id);
  for (const h of ready.slice(0, rules.builders)) laneBuilds(run, rules, h, safety.priceBp);
}

/** Every so manieth door, counted from the own one, is opened; behind a strip nobody sews. */
export function walkLanes(run: Run, rules: SafetyLanes, every: number): void {
  const { safety, sewing, hour } = run.world;
  if (!safety || !sewing) return;
  let closed = 0;
  for (const h of sewing.houses) {
    if (!isOpen(h) || hasBuilt(safety, h) || (h.lot - sewing.guestLot) % every !== 0) continue;
    h.sealed = true;
    safety.sealed.push({ house: h.id, until: div(hour, 24) + rules.sealDays });
    closed++;
  }
  safety.strips = closed;
  if (closed > 0) run.facts.push({ kind: "lanesSealed", houses: closed });
}

/** A strip comes off; by then the house has built. */
export function openLanes(run: Run, rules: SafetyLanes): void {
  const { safety, sewing, hour } = run.world;
  if (!safety || !sewing) return;
  const today = div(hour, 24);
  const off = safety.sealed.filter((s) => s.until <= today);
  if (off.length === 0) return;
  safety.sealed = safety.sealed.filter((s) => s.until > today);
  for (const { house } of off) {
    const h = sewing.houses[house];
    if (!h) continue;
    delete h.sealed;
    if (isOpen(h)) laneBuilds(run, rules, h, 10_000);
  }
}

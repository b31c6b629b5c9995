/** A claim of some weight is settled by the insurance on what both sides can see (S62). */
import { clamp, share } from "../fixed.ts";
import { post } from "../ledger.ts";
import { spend } from "../money.ts";
import { able, orderOf, type Run } from "../run.ts";
import type { ClaimAnswer, Dispute, Order, World } from "../state.ts";
import { toldInTime } from "./terms.ts";

/** Is a refund of `fen` heavy enough to be argued about? Only where the matchmaker insures orders. */
export function disputed(run: Run, order: Order, fen: number): boolean {
  const { level, regime } = run.setting;
  if (!level.sewing || fen === 0) return false;
  return fen >= share(order.price * order.shipped, regime.matchmaker.disputeFromBp);
}

/** A shop that sees no more than this of its claim left takes half of it and lets the matter rest, bp. */
const HALF_BP = 5000;

/** bp of a claim that the evidence leaves: word in time and an approved sample take off, work done elsewhere adds. */
function evidenceBp(run: Run, order: Order): number {
  const rules = run.setting.regime.matchmaker;
  let bp = 10_000;
  if (toldInTime(order)) bp -= rules.toldOffBp;
  if (order.sampled) bp -= rules.sampleOffBp;
  if (order.passed > 0) bp += rules.passedOnBp;
  return clamp(bp, 0, 10_000);
}

/** The money stays where it is until the case is settled. */
export function openDispute(run: Run, order: Order, claim: number): void {
  const { world, setting } = run;
  const settleAt = world.hour + setting.regime.matchmaker.disputeHours;
  world.disputes.push({
    order: order.id,
    openedAt: world.hour,
    settleAt,
    claim,
    answer: "",
    due: -1,
    insured: 0,
    evidenceBp: evidenceBp(run, order),
  });
  for (const entry of world.escrow)
    if (entry.order === order.id) entry.freeAt = Math.max(entry.freeAt, settleAt);
  run.facts.push({ kind: "disputeOpened", order: order.id, fen: claim });
}

/** Pays back out of escrow while the money is there, else from the tin. */
export function payBack(run: Run, order: Order, fen: number): void {
  const { world } = run;
  let rest = fen;
  for (const entry of world.escrow) {
    if (entry.order !== order.id) continue;
    const held = Math.min(rest, entry.fen);
    entry.fen -= held;
    rest -= held;
    post(world.books, "escrow", "refunds", held);
  }
  spend(run, "refunds", rest);
  order.received -= rest;
  order.refund += fen;
}

function settle(run: Run, dispute: Dispute): void {
  const order = orderOf(run.world, dispute.order);
  if (!order) return;
  dispute.due = share(dispute.claim, dispute.evidenceBp);
  dispute.insured = share(dispute.due, run.setting.regime.matchmaker.insuredBp);
  const fen = dispute.due - dispute.insured;
  payBack(run, order, fen);
  mark(run, dispute);
  run.facts.push({ kind: "disputeSettled", order: order.id, fen, insured: dispute.insured });
}

/** A claim the Platform found due by half or more stands on the page of the house. */
function mark(run: Run, dispute: Dispute): void {
  const { standing } = run.world;
  if (dispute.due * 2 < dispute.claim) return;
  standing.rating = Math.max(100, standing.rating - run.setting.regime.matchmaker.lostRating);
}

/** The two agree: the Platform and its insurance have nothing to do with it, and what it held is free. */
function agree(run: Run, dispute: Dispute, order: Order, fen: number): void {
  dispute.due = fen;
  payBack(run, order, fen);
  for (const entry of run.world.escrow)
    if (entry.order === order.id && entry.freeAt === dispute.settleAt) entry.freeAt = run.world.hour + 1;
}

/**
 * The house meets a claim. Paying or an accepted half closes it at once, without the insurance and without a mark on the
 * page; photos and weights cost an owner hours and take off what they prove.
 */
export function answerClaim(run: Run, dispute: Dispute, how: Exclude<ClaimAnswer, "">): void {
  const { world, setting } = run;
  const order = orderOf(world, dispute.order);
  if (!order) return;
  dispute.answer = how;
  const rules = setting.regime.matchmaker;
  const half = share(dispute.claim, HALF_BP);
  const isAgreed = how === "pay" || (how === "half" && dispute.evidenceBp <= HALF_BP);
  if (isAgreed) agree(run, dispute, order, how === "pay" ? dispute.claim : half);
  if (how === "photos") {
    dispute.evidenceBp = clamp(dispute.evidenceBp - rules.photosOffBp, 0, 10_000);
    const owner = freeOwner(world);
    if (owner) owner.awayUntil = world.hour + rules.photosHours;
  }
  run.facts.push({ kind: "claimAnswered", order: order.id, how, isAgreed, fen: isAgreed ? dispute.due : 0 });
}

/** The owner who can sit down with a lamp and a scale now. */
export const freeOwner = (world: World) => world.people.find((p) => p.owner && able(p, world.hour));

/** Claims whose hour has come and that nobody has to answer first. */
export function settleDisputes(run: Run): void {
  for (const dispute of run.world.disputes)
    if (dispute.due < 0 && dispute.settleAt <= run.world.hour) settle(run, dispute);
}

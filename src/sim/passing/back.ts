/** Bundles come back: paid for what is sewn, checked, and answered for by this house alone. */
import { below, draw, FOR } from "../draw.ts";
import { along, div, share } from "../fixed.ts";
import { legalWeek } from "../law.ts";
import { spend } from "../money.ts";
import { orderOf, type Run } from "../run.ts";
import type { Setting } from "../setting.ts";
import type { Order, Passed } from "../state.ts";
import { takeFromHouses } from "../village/orders/guest.ts";
import { bundlesOf, firstOp } from "./bundle.ts";
import { type ChainLink, depthOf, linksOf } from "./chain.ts";

/** Legal value of a minute in a week of so many hours, hundredths of a fen. */
export function legalMinute(setting: Setting, hours: number): number {
  const week = Math.max(setting.regime.money.legalWeek, hours);
  return div(legalWeek(setting, week) * 100, week * 60);
}

/** Pieces spoiled there: tired hands, and the way. */
function spoiled(run: Run, passed: Passed, links: readonly ChainLink[], pieces: number): number {
  const { regime } = run.setting;
  let [tired, minutes] = [0, 0];
  for (const link of links) {
    tired += link.tired * link.minutes;
    minutes += link.minutes;
  }
  const mean = minutes > 0 ? div(tired, minutes * 10) : 0;
  const bp = along(regime.house.defect, mean) + regime.passing.linkDefectBp * passed.links;
  return Math.min(
    pieces,
    div(pieces * bp + below(draw(run.world.seed, FOR.outwork, passed.order, passed.id), 10000), 10000),
  );
}

/** Counts minutes and what their pay missed of the law; under chain liability the house makes up for it. */
function settlePay(run: Run, passed: Passed, links: readonly ChainLink[]): void {
  const { world, setting } = run;
  const sewn = links.filter((link) => link.minutes > 0);
  let [missing, topUp] = [0, 0];
  for (const { minutes, pay, hours } of sewn) {
    const legal = legalMinute(setting, hours);
    const gap = Math.max(0, legal - pay);
    missing += div(minutes * gap, legal);
    topUp += div(minutes * gap, 100);
    world.tally.minutesPassedOn += minutes;
  }
  if (setting.regime.passing.liable === 0) {
    world.tally.minutesUnpaid += missing;
    return;
  }
  if (topUp === 0) return;
  passed.topUp = topUp;
  spend(run, "outwork", topUp);
  run.facts.push({ kind: "toppedUp", passed: passed.id, fen: topUp });
}

function shelve(run: Run, order: Order, passed: Passed, sewn: number): void {
  const { world, setting } = run;
  order.out -= passed.pieces;
  order.at[firstOp(order)] += passed.unsewn;
  const found = div(passed.faults * setting.regime.house.caughtBp + 5000, 10000);
  order.slipped += passed.faults - found;
  order.at[2] += found;
  order.reworked += found;
  order.reworkLeft += found;
  order.packed += sewn - found;
  world.tally.pieces += sewn - found;
  if (order.packed < order.quantity) return;
  order.state = "packed";
  run.facts.push({ kind: "orderPacked", order: order.id });
}

/** A bundle is carried home; `unsewn` pieces of it as they left. Liability to the shop stayed here all the time (S73). */
export function comeBack(run: Run, passed: Passed, unsewn: number): void {
  const { world, setting } = run;
  const order = orderOf(world, passed.order);
  const sewn = passed.pieces - unsewn;
  const lateHours = Math.max(0, world.hour - passed.backBy);
  passed.state = "back";
  passed.backAt = world.hour;
  passed.unsewn = unsewn;
  passed.links = Math.max(1, depthOf(world, passed));
  const links = linksOf(world, setting, passed);
  passed.faults = spoiled(run, passed, links, sewn);
  const fee = passed.price * sewn;
  const fen = fee - (lateHours > 0 ? share(fee, setting.regime.passing.lateBp) : 0);
  passed.paid = fen;
  spend(run, "outwork", fen);
  settlePay(run, passed, links);
  world.tally.passedOn += sewn;
  if (order) {
    order.chain = Math.max(order.chain, passed.links);
    order.wages += fen + passed.topUp;
    if (order.state === "open") shelve(run, order, passed, sewn);
    else order.out -= passed.pieces;
  }
  const { id, order: of } = passed;
  run.facts.push({ kind: "workBack", passed: id, order: of, pieces: sewn, unsewn, lateHours, fen });
}

/** Half of what is unsewn, or all of it, is handed back at the door; what is sewn stays to be paid. */
export function handBack(run: Run, passed: Passed, all: boolean): void {
  const { home } = passed;
  const order = orderOf(run.world, passed.order);
  if (passed.state !== "out" || !home || order?.state !== "open") return;
  const sewn = Math.min(
    passed.pieces,
    div(passed.pieces * (home.day + home.night), Math.max(1, passed.minutes * 100)),
  );
  if (all) {
    comeBack(run, passed, passed.pieces - sewn);
    return;
  }
  const half = div(passed.pieces - sewn, 2);
  const minutes = div(passed.minutes * half, passed.pieces);
  passed.pieces -= half;
  passed.minutes -= minutes;
  home.left = Math.max(0, home.left - minutes * 100);
  order.out -= half;
  order.passed -= half;
  order.at[firstOp(order)] += half;
  if (home.left === 0) passed.answerAt = run.world.hour + 1;
}

/** Everything of an order that is outside is fetched as it is: what is sewn is paid, what is not comes home. */
export function fetchBack(run: Run, order: number): void {
  const { world } = run;
  for (const passed of bundlesOf(world, order)) {
    if (passed.state !== "out") {
      passed.state = "takenBack";
      continue;
    }
    const sewn = passed.home
      ? div(passed.home.day + passed.home.night, 100)
      : world.sewing
        ? takeFromHouses(world.sewing, passed.id)
        : 0;
    const done = Math.min(passed.pieces, div(passed.pieces * sewn, Math.max(1, passed.minutes)));
    passed.backBy = Math.max(passed.backBy, world.hour);
    comeBack(run, passed, passed.pieces - done);
    passed.state = "takenBack";
  }
}

/** Effects on work outside the house: what a card hands out, and what happens to a bundle behind somebody else's door. */
import { div, share } from "../fixed.ts";
import { post } from "../ledger.ts";
import { handBack } from "../passing/back.ts";
import { orderToGive, unbegun } from "../passing/bundle.ts";
import { bundleAt } from "../passing/door.ts";
import { askTaker, handOut } from "../passing/give.ts";
import { nightAtHome } from "../passing/home.ts";
import { stanceOf, takerKind } from "../passing/takers.ts";
import { orderOf, type Run } from "../run.ts";
import type { Order, Passed } from "../state.ts";
import type { Doings, EffectContext } from "./types.ts";

type Word = "giveOut" | "atHome" | "homePrice" | "deduct";

/** Gives somebody what was meant, or the largest part of it that they would take; false if nothing. */
function giveTo(run: Run, order: Order, to: string, bp: number): boolean {
  const { world, setting } = run;
  const kind = takerKind(world, setting, to);
  if (!kind) return false;
  const least = setting.regime.passing.fewest;
  for (let pieces = Math.max(least, share(unbegun(order), bp)); pieces >= least; pieces = div(pieces, 2)) {
    const stance = stanceOf(world, setting, to, order, pieces);
    if (!stance || (order.listing < 0 && stance.least > order.price)) continue;
    askTaker(run, order, pieces, to, kind, stance.least);
    const passed = world.passed.at(-1);
    if (passed) handOut(run, passed, order, stance.backBy);
    return true;
  }
  return false;
}

/** For the own shelf, whoever has room helps out if the one asked has none. */
function giveOut(run: Run, to: string, bp: number, shelf: boolean, context: EffectContext): void {
  const { world, setting } = run;
  const order = orderToGive(world, setting, context.order, shelf);
  if (!order || setting.regime.passing.allowed === 0 || giveTo(run, order, to, bp) || !shelf) return;
  const others = world.rivals.filter((r) => !r.closed && r.id !== to);
  others.sort((a, b) => div(a.load, a.people) - div(b.load, b.people) || (a.id < b.id ? -1 : 1));
  others.some((r) => giveTo(run, order, r.id, bp));
}

function raise(passed: Passed, bp: number): void {
  passed.price = share(passed.price, 10000 + bp);
  if (passed.home) passed.home.perMinute = share(passed.home.perMinute, 10000 + bp);
  if (!passed.cut) return;
  passed.cut.before = share(passed.cut.before, 10000 + bp);
  passed.cut.after = share(passed.cut.after, 10000 + bp);
}

export const OUTWORK: Doings<Word> = {
  giveOut(run, { giveOut: to, bp, shelf }, context) {
    giveOut(run, to, bp, shelf === true, context);
  },
  atHome(run, { atHome: who, bundle }) {
    const passed = bundleAt(run.world, who);
    if (passed?.state !== "out") return;
    if (bundle === "night") nightAtHome(run, passed);
    else handBack(run, passed, bundle === "back");
  },
  homePrice(run, { homePrice: bp, who }) {
    const passed = bundleAt(run.world, who);
    if (passed?.state === "out") raise(passed, bp);
  },
  deduct(run, { deduct: bp, who }) {
    const { world } = run;
    const passed = world.passed.findLast((p) => p.home?.who === who && p.state === "back");
    if (!passed?.home) return;
    const fen = share(passed.paid, bp);
    passed.deducted += fen;
    passed.paid -= fen;
    passed.home.perMinute = share(passed.home.perMinute, 10000 - bp);
    post(world.books, "outwork", "cash", fen);
    const order = orderOf(world, passed.order);
    if (order) order.wages -= fen;
  },
};

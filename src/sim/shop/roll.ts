/** Cloth bought ahead lies in the house by its price; batches for the shelf are cut from it first. */
import { post } from "../ledger.ts";
import { spend } from "../money.ts";
import type { Run } from "../run.ts";
import type { Setting } from "../setting.ts";
import type { World } from "../state.ts";
import type { Trade } from "./own.ts";

/** Bills for cloth bought ahead stand under numbers of their own, out of the way of those of orders. */
export const ROLLS = 190_000;

/** Is this bill for cloth bought ahead? */
export const isAhead = ({ order }: { order: number }): boolean => order >= ROLLS;

export const rollOf = (world: World): number => world.own?.roll ?? 0;

/** The dealer's limit as it is now: the level's, and what a word over the table added to it. */
export const dealerLimit = (trade: Trade): number => trade.data.clothLimit + (trade.own.dealerMore ?? 0);

/** Does the dealer write it up? */
export const rollOnCredit = (world: World, trade: Trade, fen: number): boolean =>
  fen - world.books.cloth <= dealerLimit(trade);

/** Hour at which the dealer wants what is bought ahead now: the level's date, else as for any cloth. */
function dueAt(world: World, setting: Setting): number {
  const date = setting.level.clothDueAt ?? 0;
  return date > world.hour ? date : world.hour + setting.regime.money.clothCreditHours;
}

/** On credit it is a bill with the dealer's date; for cash the tin pays, and kin what it lacks. */
export function buyRoll(run: Run, { own }: Trade, fen: number, credit: boolean): void {
  const { world, setting } = run;
  own.roll = (own.roll ?? 0) + fen;
  if (credit) {
    const order = ROLLS + (own.rolls ?? 0);
    own.rolls = (own.rolls ?? 0) + 1;
    post(world.books, "cloth", "clothCost", fen);
    world.bills.push({ order, fen, dueAt: dueAt(world, setting) });
  } else spend(run, "clothCost", fen);
  run.facts.push({ kind: "clothBought", fen, credit });
}

/** Fen still owed to the dealer for cloth bought ahead. */
export const rollOwed = (world: World): number =>
  world.bills.reduce((sum, bill) => (isAhead(bill) ? sum + bill.fen : sum), 0);

/** Cuts a batch's cloth from what lies there; returns the fen it took from it. */
export function cutFrom(world: World, fen: number): number {
  const { own } = world;
  if (!own?.roll) return 0;
  const used = Math.min(own.roll, fen);
  own.roll -= used;
  return used;
}

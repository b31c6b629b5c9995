/** Cloth bought ahead lies in the house by its price; batches for the shelf are cut from it first. */
import { post } from "../ledger.ts";
import { spend } from "../money.ts";
import type { Run } from "../run.ts";
import type { Setting } from "../setting.ts";
import type { OwnShop } from "../state/shop.ts";
import type { World } from "../state.ts";
import type { Trade } from "./own.ts";

/** Bills for cloth bought ahead stand under numbers of their own, out of the way of those of orders. */
const ROLLS = 190_000;

/** Is this bill for cloth bought ahead? */
export const isAhead = ({ order }: { order: number }): boolean => order >= ROLLS;

/** Fen of uncut cloth in the house. */
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

/** Puts cloth on the dealer's book: there now, paid on the dealer's day. */
export function layRoll(world: World, setting: Setting, own: OwnShop, fen: number): void {
  own.roll = (own.roll ?? 0) + fen;
  const order = ROLLS + (own.rolls ?? 0);
  own.rolls = (own.rolls ?? 0) + 1;
  post(world.books, "cloth", "clothCost", fen);
  world.bills.push({ order, fen, dueAt: dueAt(world, setting) });
}

/** On credit it is a bill with the dealer's date; for cash the tin pays, and kin what it lacks. */
export function buyRoll(run: Run, { own }: Trade, fen: number, credit: boolean): void {
  const { world, setting } = run;
  if (credit) layRoll(world, setting, own, fen);
  else {
    own.roll = (own.roll ?? 0) + fen;
    spend(run, "clothCost", fen);
  }
  run.facts.push({ kind: "clothBought", fen, credit });
}

/** Fen still owed to the dealer for cloth bought ahead. */
export const rollOwed = (world: World): number =>
  world.bills.reduce((sum, bill) => (isAhead(bill) ? sum + bill.fen : sum), 0);

/** Takes `fen` off what the dealer has written up for cloth bought ahead, oldest first; returns what there was to take off. */
function strike(world: World, fen: number): number {
  let left = fen;
  for (const bill of world.bills) {
    if (!isAhead(bill)) continue;
    const part = Math.min(left, bill.fen);
    bill.fen -= part;
    left -= part;
  }
  world.bills = world.bills.filter((bill) => bill.fen > 0);
  return fen - left;
}

/** Uncut cloth goes back to the dealer, as far as it is still his. */
export function returnRoll({ world }: Run, { own }: Trade, fen: number): void {
  const back = strike(world, Math.min(fen, own.roll ?? 0));
  own.roll = (own.roll ?? 0) - back;
  post(world.books, "clothCost", "cloth", back);
}

/** Pays the dealer for it, out of money that is there now. */
export function payRoll({ world }: Run, fen: number): void {
  post(world.books, "cash", "cloth", strike(world, fen));
}

/** Cuts a batch's cloth from what lies there; returns the fen it took from it. */
export function cutFrom(world: World, fen: number): number {
  const { own } = world;
  if (!own?.roll) return 0;
  const used = Math.min(own.roll, fen);
  own.roll -= used;
  return used;
}

/** The books as parts of a figure. Every posting has two sides, so what the house has is what came in less what went out. */
import { ACCOUNTS, type Account, orderOf, type World } from "../../sim/index.ts";
import type { Say } from "../say.ts";

export interface Line {
  readonly account: Account;
  readonly fen: number;
}

const HOLDINGS: readonly Account[] = [
  "cash",
  "escrow",
  "receivable",
  "advances",
  "deposits",
  "cloth",
  "wages",
  "loan",
  "credit",
  "equity",
];

/** Accounts with money on them, in the order of the books; `own` picks what the house has and owes, or what came and went. */
export function lines(world: World, own: boolean): readonly Line[] {
  return ACCOUNTS.filter((account) => HOLDINGS.includes(account) === own && world.books[account] !== 0).map(
    // In the books a cost is positive and an income negative; a reader expects what went out with a minus.
    (account) => ({
      account,
      fen: own && account !== "equity" ? world.books[account] : -world.books[account],
    }),
  );
}

/** What the cash on hand is made of: everything that ever came in and went out, and what is still owed either way. */
export function cashParts(say: Say, world: World): { label: string; value: string }[] {
  return ACCOUNTS.filter((account) => account !== "cash" && world.books[account] !== 0).map((account) => ({
    label: say.t(`ui.books.acc.${account}`),
    value: say.change(-world.books[account]),
  }));
}

/** Money held by the Platform, by order, with the moment it comes free. */
export function escrowParts(say: Say, world: World): { label: string; value: string }[] {
  return world.escrow.map((held) => ({
    label: say.t("ui.both", {
      one: say.shop(orderOf(world, held.order)?.shop ?? ""),
      other: say.t("ui.books.free", { time: say.moment(held.freeAt) }),
    }),
    value: say.money(held.fen),
  }));
}

/** Paying out. The tin never holds less than nothing: what is missing is borrowed from kin and the corner shop (account `loan`). */
import { type Account, post } from "./ledger.ts";
import type { Run } from "./run.ts";
import type { World } from "./state.ts";

/** Pays `fen` (0 or more) to an account; the shortfall becomes debt. Returns what had to be borrowed. */
export function spend(run: Run, to: Account, fen: number): number {
  const { books } = run.world;
  const short = Math.max(0, fen - books.cash);
  if (short > 0) post(books, "loan", "cash", short);
  post(books, "cash", to, fen);
  return short;
}

/** Takes `fen` (0 or more) into the tin, booked under an account. */
export function earn(run: Run, from: Account, fen: number): void {
  post(run.world.books, from, "cash", fen);
}

/** What the house owes: cloth, loan, the Platform's credit and wages, fen. */
export function debts({ books }: World): number {
  return -(books.cloth + books.loan + books.credit + books.wages);
}

/**
 * Double-entry books in whole fen. Every posting takes from one account and gives to another, so the sum of all
 * accounts is zero at every moment. Sign: what the house has or has spent is positive, what it owes or has earned negative.
 */
export const ACCOUNTS = [
  "cash",
  "escrow",
  "advances",
  "deposits",
  "cloth",
  "wages",
  "loan",
  "equity",
  "sales",
  "clothCost",
  "wageCost",
  "rent",
  "meals",
  "fees",
  "penalties",
  "refunds",
  "care",
  "courier",
  "machines",
  "training",
  "other",
  "ads",
  "returns",
  "design",
  "outwork",
  // what customers of the house will pay later
  "receivable",
  "credit",
  "interest",
] as const;
export type Account = (typeof ACCOUNTS)[number];
export type Books = Record<Account, number>;

/** Books with `cash` in the tin and `loan` owed, the rest being the owners' own. */
export function openBooks(cash: number, loan: number): Books {
  const books = {} as Books;
  for (const account of ACCOUNTS) books[account] = 0;
  post(books, "equity", "cash", cash - loan);
  post(books, "loan", "cash", loan);
  return books;
}

/** Moves fen (whole; negative moves back) from one account to another. Throws on a fraction: that is a mistake of ours. */
export function post(books: Books, from: Account, to: Account, fen: number): void {
  if (!Number.isSafeInteger(fen))
    throw new Error(`ledger: ${from} to ${to} posts ${fen}, which is not whole fen`);
  books[from] -= fen;
  books[to] += fen;
}

/** The books balance: always true, and checked at every tick of the random games. */
export function balanced(books: Books): boolean {
  let sum = 0;
  for (const account of ACCOUNTS) sum += books[account];
  return sum === 0;
}

/** Cash and debt of a neighbour: what is missing is owed to relatives and dealers, what comes in pays them first. */

export interface Till {
  /** fen in hand, never below zero */
  cash: number;
  /** fen owed, never below zero; one of the two is always zero */
  debt: number;
}

/** Books a surplus or a shortfall of whole fen. */
export function settle(till: Till, fen: number): void {
  const worth = till.cash - till.debt + fen;
  till.cash = worth > 0 ? worth : 0;
  till.debt = worth < 0 ? -worth : 0;
}

/** What would be left after paying everybody; may be below zero. */
export function netWorth(till: Till): number {
  return till.cash - till.debt;
}

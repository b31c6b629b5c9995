/** The house's own customers. Units as in ../state.ts. */
export interface Channel {
  openedAt: number;
  /** who order now and then */
  customers: number;
  /** fen they paid so far, and what the house had sold in other ways when the channel opened */
  sales: number;
  before: number;
}

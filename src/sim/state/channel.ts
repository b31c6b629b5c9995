/** The house's own customers. Units as in ../state.ts. */
export interface Channel {
  /** who order now and then */
  customers: number;
  /** fen they paid so far */
  sales: number;
  /** what it and the house had sold by the end of each day since, the latest last: the share is that of the last two weeks */
  days: { sales: number; all: number }[];
}

/** The matches of a level with fixtures, as far as they are drawn and played. Sides by their place in the level's list. */
export interface Match {
  round: number;
  /** hour of the run at which it is over */
  at: number;
  a: number;
  b: number;
  /** -1 not played yet */
  winner: number;
}

/** What sells with a side; `side` -1 with all of them. */
export interface FanGoods {
  product: number;
  style: string;
  side: number;
}

export interface Fixtures {
  matches: Match[];
  /** per side: matches lost, hour at which it went home (-1 still in), hour of its last win (-1 none) */
  lost: number[];
  outAt: number[];
  wonAt: number[];
  goods: FanGoods[];
}

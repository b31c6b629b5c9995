/** What is wrong with the house, what is being done about it, and who has looked. Units as in ../state.ts. */

/** What somebody who comes to look can find. */
export const HOUSE_FAULTS = ["beds", "store", "exits", "stairs", "sockets", "extinguisher"] as const;
export type HouseFault = (typeof HOUSE_FAULTS)[number];

/** clean · deadline: a date by which it must be right · fined: paid, and the same date · sealed: a strip on the door */
export type Verdict = "clean" | "deadline" | "fined" | "sealed";

export interface Visit {
  at: number;
  /** what was wrong then, whatever has been mended since */
  faults: HouseFault[];
  verdict: Verdict;
  fen: number;
}

/** The builder is in the house. */
export interface Works {
  measure: string;
  from: number;
  until: number;
}

export interface Safety {
  works: Works | null;
  /** measures, in the order they were finished, and what was paid for all of them */
  done: string[];
  spent: number;
  /** the builder's price, bp of the usual, and days he needs less */
  priceBp: number;
  daysLess: number;
  /** fen a week for rooms elsewhere; points of health a week */
  weekly: number;
  damp: number;
  /** people sleep in the store */
  inStore: boolean;
  visits: Visit[];
  /** bedding is elsewhere until that hour */
  hiddenUntil: number;
  /** beds were hidden or denied on the first walk: what is found later costs double */
  untrue: boolean;
  denied: boolean;
  grace: boolean;
  /** hour of the strip on the door, -1 none */
  sealedAt: number;
  fined: number;
  /** houses of the lanes that are in order, by id, and those behind a strip with the day it comes off */
  built: number[];
  sealed: { house: number; until: number }[];
  /** strips put up on the first walk */
  strips: number;
  /** nights above a machine, each bed counted */
  bedNights: number;
  /** requests lost to a house that had not built, by less than what building had added, and by how many fen in all */
  lostTo: number;
  lostFen: number;
}

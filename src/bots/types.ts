/** Players without a screen. They decide through the same door as everybody, and see what a person at the screen sees. */
import type { Command, Refusal, Setting, World } from "../sim/index.ts";

export interface Seat {
  readonly world: World;
  readonly setting: Setting;
  /** takes a decision; a refused one changes nothing */
  send(command: Exclude<Command, { kind: "advance" }>): Refusal | undefined;
}

export interface Bot {
  readonly id: string;
  /** called at every full hour, after what that hour brought and before the next one passes */
  readonly decide: (seat: Seat) => void;
}

/** What a bot likes in a card's choice: weights on what its effects do. */
export interface Taste {
  money: number;
  people: number;
  night: number;
  platform: number;
  /** acting with neighbours: floors, truces, prices held */
  together?: number;
  /** work given to other hands */
  out?: number;
}

/** How a bot keeps an own shop, where the level has one. */
export interface Shopkeeping {
  /** reply: the best of a few steps by the public formula · hold: a share of the price outside · mean: of the village's · undercut: of the cheapest */
  price: "reply" | "hold" | "mean" | "undercut";
  priceBp: number;
  /** least margin over cloth, wages, parcel and returns, bp */
  leastMarginBp: number;
  /** reply: the best of a few budgets · steady: always the most it dares */
  ad: "none" | "reply" | "steady";
  /** fen a day and offer */
  mostAd: number;
  /** days of sales on the shelf, in fashion and out of it */
  coverDays: number;
  hitCoverDays: number;
  /** pieces of a new offer, and the most in one batch */
  firstBatch: number;
  mostBatch: number;
  /** pieces it lets the page sell before they are sewn */
  reserve: number;
  copies: boolean;
  /** draws an original every so many days, 0 never */
  drawsEvery: number;
  mostListings: number;
  /** takes an offer down that sold no more than this in a week */
  dropBelow: number;
  /** colours of sides it keeps on the page where matches are played, and prints on as if none of them could lose */
  sides: number;
  bets: boolean;
  /** a campaign whenever none runs, bp off; 0 none */
  promoteBp: number;
  /** of what an offer in the sale may sell: sewn ahead, and sold before it is sewn, bp */
  aheadBp: number;
  preBp: number;
  /** draws on the Platform's credit when wages or bills would wait */
  borrows: boolean;
}

/** How a bot gives work to other hands, where somebody takes it. */
export interface Passing {
  /** of what nobody has begun in an order, bp */
  shareBp: number;
  /** first word and last, bp of what the shop pays for the making */
  startBp: number;
  mostBp: number;
  /** takes on what others cannot finish while the house is idle */
  takesWork: boolean;
}

/** What a bot puts its name to when the village does something together. */
export interface Joining {
  /** fen of the largest share it pays */
  mostShare: number;
  /** signs once this part of the names needed is there, bp */
  waitsForBp: number;
  /** calls the neighbours together, pays double where that is enough, hangs up the payers' names */
  leads: boolean;
  doubles: boolean;
  names: boolean;
}

/** How a bot runs the house: recognisable habits as numbers. */
export interface Habits {
  id: string;
  from: number;
  to: number;
  /** weekly free day, 0 Monday .. 6 Sunday, -1 none */
  freeDay: number;
  night: "never" | "due" | "always";
  /** bid, bp of the public standard making cost */
  marginBp: number;
  /** the same while there is no work in the house */
  idleMarginBp: number;
  /** stops bidding when its own forecast fills more than this share of the time asked, bp */
  roomBp: number;
  /** open bids it dares to have at the same time: all of them may be won */
  bidsAtOnce: number;
  /** open orders and bids together it lets itself have */
  mostOpen: number;
  /** what it promises against its own forecast, bp */
  slackBp: number;
  taste: Taste;
  /** always takes the largest button where there is one */
  largest: boolean;
  overtime: 0 | 1;
  insurance: 0 | 1;
  shareBooks: boolean;
  /** piece rate it pays, fen a minute; the level's if absent */
  rate?: number;
  /** gives the promises offered at the start */
  promises: boolean;
  shop: Shopkeeping;
  /** puts the house right before somebody looks: with what does most at once, or with what costs least; absent: only if a card asks */
  house?: "thorough" | "cheap";
  passing?: Passing;
  /** absent: it never signs and rides free */
  joining?: Joining;
}

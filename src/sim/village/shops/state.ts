/** The village of shops as plain data. Fen, bp, whole pieces; a round is `roundDays` days. */
import type { Pledge } from "../../schema/project.ts";
import type { Till } from "../till.ts";

/** One style, which several shops may make: a group on the same-style page. */
export interface Product {
  id: number;
  /** drawn at the player's table */
  own: boolean;
  /** key for luck: counts the village's own and the player's apart */
  key: number;
  /** what it was drawn after; -1 an original of the beginning */
  parent: number;
  /** garment, cut, cloth, print, colour */
  style: number[];
  /** fen, mean price of comparable goods outside */
  price: number;
  /** bp of ordinary demand, and the level to which a hit falls back */
  trend: number;
  floor: number;
  hitLeft: number;
  hitStep: number;
  /** fen a round, what a seller outside spends on the same words */
  adOutside: number;
  /** as it stands in this round: makers, sums over them, what a place costs, bp who compare, buyers, weights */
  makers: number;
  counters: number;
  priceSum: number;
  adSum: number;
  meanPrice: number;
  adMean: number;
  searchBp: number;
  /** bp of buyers who compare, for each further listing, where it is not what the village's rules say */
  comparedBp?: number;
  buyers: number;
  weight: number;
  keenWeight: number;
  /** pieces sold in the last round */
  sold: number;
}

/** Everything a shop ever took and paid, in fen. Cash − debt is what it began with, plus sales, minus the rest. */
export interface ShopBooks {
  sales: number;
  fees: number;
  ads: number;
  goods: number;
  parcels: number;
  rent: number;
  household: number;
  invested: number;
  /** from the other side of the same house, or to it (below zero) */
  fromHouse?: number;
}

/** A shop that has signed up for the sale. */
export interface InSale {
  cutBp: number;
  /** fen it asks and spends otherwise, and goes back to */
  price: number;
  ad: number;
  /** a neighbour's pieces sewn ahead, and those sold before they were sewn */
  shelf: number;
  owed: number;
}

export interface Shop extends Till {
  id: number;
  kind: number;
  /** decides its own price, budget, style and capacity: the player's house */
  guest: boolean;
  /** there from the beginning; else opened in round `born` */
  founding: boolean;
  born: number;
  people: number;
  product: number;
  /** the shop it copied its product from, -1 nobody */
  copiedFrom: number;
  price: number;
  ad: number;
  /** 100..500 */
  rating: number;
  reviews: number;
  /** the visible sales counter: pieces of about thirty days */
  counter: number;
  /** 0..100, how far cloth, piece rate and postage are pressed down */
  squeeze: number;
  start: number;
  books: ShopBooks;
  /** of the last round: pieces asked for and sold, fen (may be below zero), smoothed fen */
  wanted: number;
  sold: number;
  profit: number;
  smoothed: number;
  adSpent: number;
  /** as it stands: visibility, weights, fen a piece and a parcel, pieces a round */
  base: number;
  weight: number;
  keenWeight: number;
  cost: number;
  parcel: number;
  capacity: number;
  /** counter when it last gave its word to neighbours */
  before: number;
  /** rounds in debt */
  fails: number;
  /** decided, not yet in force */
  nextPrice: number;
  nextAd: number;
  nextProduct: number;
  /** how well it is put on the page, bp of the ordinary, where the Platform favours or hides it */
  seenBp?: number;
  /** what it has signed with its neighbours and keeps */
  pledge?: Pledge;
  sale?: InSale;
  /** the sewing house behind it, and the share of its hands that sews for the shop, bp; without: all of them, always */
  house?: number;
  handsBp?: number;
}

/** Made-to-measure as a ladder of three steps (S76 to S80). */
export interface Road {
  trained: number;
  system: boolean;
  channel: number;
  /** round in which it was reached, 0 not yet */
  doneAt: number;
}

/** Counts of the last round. */
export interface ShopRound {
  closed: number;
  closedYoung: number;
  young: number;
  sold: number;
  platform: number;
}

export interface ShopVillage {
  seed: number;
  round: number;
  firstHit: number;
  /** how many of the products the player drew */
  ownProducts: number;
  /** product of the first hit; -1 by luck */
  hitOn: number;
  title: boolean;
  /** round in which it got it by the number of its shops */
  titleAt?: number;
  /** shops on the clerk's list that sell nothing */
  onPaper?: number;
  /** shops that somebody known opened during the run: id of the shop → who */
  called?: Record<string, string>;
  products: Product[];
  /** open shops; a closed one is gone, its books are added to `closedBooks` */
  shops: Shop[];
  nextId: number;
  /** fen the Platform took: it holds no stock and never loses (S37). No rule reads it: it is the other side of every shop's book */
  platform: { ads: number; fees: number };
  road: Road;
  now: ShopRound;
}

/** The player's own shop in the village of shops. Units as in ../state.ts; a round is a day. */
import type { Look } from "../village/shops/look.ts";

/** Sold and not yet taken by the courier. */
export interface Waiting {
  pieces: number;
  /** fen a piece, as it was sold */
  price: number;
  at: number;
  /** must be with the courier by this hour */
  due: number;
  /** sold in the sale */
  sale?: true;
}

/** One offer on the shop page. In the village it stands among the others as a guest shop of its own. */
export interface Listing {
  id: number;
  /** id of the guest shop in the market */
  shop: number;
  /** what is cut and sewn for it: cloth and minutes */
  style: string;
  product: number;
  /** drawn in this house, not after a neighbour's */
  original: boolean;
  /** shop whose product was copied, -1 none; -2 it is closed by now */
  copiedFrom: number;
  openedAt: number;
  /** -1 = open */
  closedAt: number;
  price: number;
  /** fen a day */
  ad: number;
  /** fen of cloth in a piece, as last bought */
  cloth: number;
  /** finished pieces on the shelf, and how many of them have a fault nobody saw */
  stock: number;
  faulty: number;
  /** pieces that may be sold before they are sewn */
  reserve: number;
  waiting: Waiting[];
  /** reduced by this share until that hour */
  promoBp: number;
  promoUntil: number;
  /** signed up for the sale: reduced by this share from … until (hours of the run) */
  sale?: { cutBp: number; from: number; until: number };
  /** taken off the page until this hour; 0 = not */
  hiddenUntil: number;
  /** pieces sold on each of the last fourteen days, the latest last */
  days: number[];
  /** pieces so far; `lost` were never sent */
  sold: number;
  shipped: number;
  returned: number;
  lost: number;
  /** fen so far; `sales` is what buyers paid for what left the house */
  sales: number;
  refunds: number;
  ads: number;
  parcels: number;
}

/** A parcel day on its way: the Platform holds the money, some pieces come back. */
export interface Parcels {
  listing: number;
  pieces: number;
  /** fen a piece */
  price: number;
  sentAt: number;
  /** hours after their day */
  lateHours: number;
  faulty: number;
  /** pieces that come back, and when */
  back: number;
  backAt: number;
  /** fen still held, and when it is released */
  fen: number;
  freeAt: number;
  reviewed: boolean;
  /** sold in the sale */
  sale?: true;
}

/** Somebody sits over a sheet of paper in the evening. */
export interface Drawing {
  who: string;
  /** product that is copied, -1 an original */
  from: number;
  /** shop it was seen in, -1 none */
  seenAt: number;
  /** product it is a new version of, -1 none */
  parent: number;
  look: Look;
  style: string;
  /** minutes at the table still to go */
  minutesLeft: number;
  minutes: number;
}

/** Neighbours who keep to something said over a table, until each finds that it does not pay. */
export interface Pact {
  kind: "floor" | "adTruce";
  product: number;
  /** fen nobody goes below (floor) */
  price: number;
  since: number;
  until: number;
  /** shop ids still in, and those who left */
  members: number[];
  left: number[];
}

/** What the sale has been for the house so far: what was sold is not what has come in. */
export interface SaleTally {
  /** pieces sold, and those of them that were not on the shelf */
  pieces: number;
  beyond: number;
  /** fen buyers paid, and of it what was paid back, kept by the Platform, and let go to the house */
  fen: number;
  refunded: number;
  fees: number;
  freed: number;
  /** pieces that came back */
  back: number;
}

/** Bags, labels and tape: the work of sending what is sold, where a level reckons it. */
export interface Bags {
  /** the order that stands for it among the work of the house */
  order: number;
  /** parcels ready for the courier */
  ready: number;
}

export interface OwnShop {
  listings: Listing[];
  nextListing: number;
  drawing: Drawing | null;
  parcels: Parcels[];
  pacts: Pact[];
  /** products of this house's own table, in the order they were drawn */
  drawn: number[];
  /** hour of the first copy of one of them, -1 none */
  copiedAt: number;
  /** shops that ever copied one of them */
  copiers: number[];
  /** price of cloth, bp of the usual */
  clothBp: number;
  /** returns above the usual until that hour, bp */
  moreReturnsBp: number;
  moreReturnsUntil: number;
  /** pieces sold, times the bp by which they were cheaper than the mean of the other shops with the product */
  underBp: number;
  /** fen of advertising of yesterday */
  adYesterday: number;
  /** what carrying a parcel to the courier takes, where that is a way: fen, and minutes of somebody of the house */
  carry?: { fen: number; minutes: number };
  /** how well the Platform puts the house on the page until that hour, bp */
  seen?: { bp: number; until: number };
  sale?: SaleTally;
  bags?: Bags;
  /** fen of cloth that lies in the house uncut, and how often some was bought for the shelf */
  roll?: number;
  rolls?: number;
  /** fen the cloth dealer lends beyond the level's limit */
  dealerMore?: number;
}

/** What one day left in the village. */
export interface VillageDay {
  day: number;
  /** bp of shops on the commonest product, and which it is */
  sameBp: number;
  product: number;
  /** its mean price against the one outside, bp */
  priceBp: number;
  houses: number;
  lit: number;
  /** shops that make a product of the own table */
  copiesOfMine: number;
  /** of a village of shops: on the clerk's list, fen a parcel, piece rate of the neighbours (bp of an unpressed one), tenths of an hour of their day */
  counted?: number;
  parcel?: number;
  payBp?: number;
  hours10?: number;
  /** of houses that sew to order, since they began: wages in fen and minutes of the hired; minutes asked for, and of these gone across */
  paid?: number;
  worked?: number;
  asked?: number;
  across?: number;
  /** open houses in which the hour paid three per cent more than in the lanes' first week, something was left, and nobody sewed two nights of the week */
  better?: number;
}

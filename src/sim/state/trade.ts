/** Requests, orders, money under way, standing, neighbours. Units as in ../state.ts. */
import type { Pledge } from "../schema/project.ts";
import type { SewingTerms } from "./sewing.ts";

export interface RivalBid {
  rival: number;
  /** the hour the bid comes in; the app knows it from then on */
  at: number;
  price: number;
  hours: number;
}

interface Bid {
  at: number;
  price: number;
  hours: number;
  score: number;
  /** half of the pieces come after so many hours already; 0 all at once */
  first: number;
}

export interface Request {
  id: number;
  shop: string;
  style: string;
  quantity: number;
  /** ceiling price a piece, cloth included */
  ceiling: number;
  /** public standard making cost a piece (S59) and cloth a piece */
  standard: number;
  cloth: number;
  /** hours from award to courier */
  hours: number;
  quality: number;
  /** late penalty in bp of the fee, per started day */
  penaltyBp: number;
  postedAt: number;
  closesAt: number;
  /** neighbours who will bid; only those with `at` up to now may be shown */
  bids: RivalBid[];
  mine: Bid | null;
  /** hour of our first answer, -1 none; a bid taken back and made again keeps it */
  repliedAt: number;
  /** what the sewing village adds; null where neighbours are drawn from a pool */
  sewing: SewingTerms | null;
}

export type OrderState = "open" | "packed" | "shipped" | "settled" | "cancelled";

export interface Order {
  id: number;
  shop: string;
  style: string;
  quantity: number;
  price: number;
  cloth: number;
  standard: number;
  quality: number;
  penaltyBp: number;
  acceptedAt: number;
  due: number;
  /** the cloth is in the house from this hour on */
  clothAt: number;
  /** pieces waiting before each operation */
  at: [number, number, number, number];
  /** standard hundredths of a minute a piece by operation */
  std: [number, number, number, number];
  packed: number;
  /** pieces with a fault that nobody saw */
  slipped: number;
  /** pieces sent back to the machine in all, and those of them not sewn again yet (nobody pays for them) */
  reworked: number;
  reworkLeft: number;
  /** one bit per person who has set up for this order */
  ready: number;
  /** hundredths of a minute spent on it by everybody, set-up and rework included */
  minutes: number;
  /** wages earned on it, and minutes of the owners */
  wages: number;
  wagesBy: [number, number, number, number];
  ownerMinutes: number;
  nightMinutes: number;
  told: number;
  shippedAt: number;
  shipped: number;
  state: OrderState;
  deposit: number;
  received: number;
  penalty: number;
  refund: number;
  /** links of hands outside this house that touched it, pieces that did, and pieces that are there now */
  chain: number;
  passed: number;
  out: number;
  /** a component (S61), "" the whole garment; a sample a shop wants to see; work taken from a neighbour */
  part: string;
  sampleFor: number;
  taken: boolean;
  /** the shop has seen and liked a sample of it */
  sampled: boolean;
  /** the first half of a split delivery; pieces 0: all at once */
  first: { pieces: number; due: number; shippedAt: number };
  stars: number;
  /** through the app: deposit, escrow, fee and review; else paid in cash when the courier takes it */
  app: boolean;
  /** hours after it has left until the customer pays; 0 at once */
  payAfter: number;
  /** pieces never delivered, because the order was sent short */
  short: number;
  /** sewn for the own shelf, for this listing; -1 for a buyer */
  listing: number;
  /** faulty pieces of it that lie on the shelf or have left it */
  shelvedFaulty: number;
}

export interface Escrow {
  order: number;
  fen: number;
  freeAt: number;
}

export interface Bill {
  order: number;
  fen: number;
  dueAt: number;
}

/** A customer who pays later, outside the Platform. */
export interface Owing {
  order: number;
  fen: number;
  dueAt: number;
}

interface Review {
  order: number;
  shop: string;
  stars: number;
  lateHours: number;
  faults: number;
}

/** What the Platform shows of this house. */
export interface Standing {
  rating: number;
  reviews: Review[];
  reviewCount: number;
  onTimeBp: number;
  certificate: boolean;
  /** replies given between 0 and 5 */
  nightReplies: number;
  streak: number;
  badgeUntil: number;
  /** hour of the last reply given between 0 and 5, -1 none */
  repliedAt: number;
  rank: number;
  taken: number;
}

export interface Rival {
  id: string;
  /** 0 undercutter, 1 imitator, 2 careful, 3 subcontractor, 4 innovator, 5 high-roader */
  kind: number;
  people: number;
  costBp: number;
  /** open minutes of work */
  load: number;
  rating: number;
  onTimeBp: number;
  certificate: boolean;
  /** lit at three last night */
  lit: boolean;
  /** gave up; its place in the list stays */
  closed: boolean;
  /** what it has signed with its neighbours and keeps */
  pledge?: Pledge;
}

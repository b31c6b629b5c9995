/** What the house has to do with the sewing village around it. Units as in ../state.ts. */
import type { Spare, Wanted } from "../village/orders/state.ts";

/** A request of today's stream that the app will show later today. */
export interface Coming {
  wanted: Wanted;
  /** hour it appears, and hours it stays open */
  at: number;
  open: number;
}

/** What a request of the sewing village says beside its price and time. */
export interface SewingTerms {
  wanted: Wanted;
  /** component asked for (S61), "" the whole garment */
  part: string;
  /** the shop wants to see a sample before it reads a bid */
  sample: boolean;
  /** hour the shop had our sample, -1 not yet; faulty pieces in it */
  sampledAt: number;
  sampleFaults: number;
}

export type TakerKind = "house" | "couple" | "broker";
/** asked: they think it over · asking: they want more · out: they sew · back · refused · takenBack */
export type PassedState = "asked" | "asking" | "out" | "back" | "refused" | "takenBack";

/** Somebody who sews at home, while it happens. Nobody sees it before the run is over. */
export interface Home {
  who: string;
  /** hundredths of a standard minute still to sew, and what is sewn between six and ten at night, and after */
  left: number;
  day: number;
  night: number;
  /** hours at the machine by day and by night */
  nightHours: number;
  /** hundredths of a fen a standard minute */
  perMinute: number;
}

/** A cut somebody keeps for handing work on, without sewing. */
export interface Cut {
  who: string;
  /** hundredths of a fen a minute, before and after */
  before: number;
  after: number;
}

/** Work given out of the house, from the question to the return. Messages are visible, `cut` and `home` are not. */
export interface Passed {
  id: number;
  order: number;
  pieces: number;
  to: string;
  kind: TakerKind;
  /** fen a piece offered or agreed, and what they ask instead; 0 nothing */
  price: number;
  ask: number;
  state: PassedState;
  askedAt: number;
  answerAt: number;
  /** hour they promise to be back by, and were; -1 not yet */
  backBy: number;
  backAt: number;
  /** standard minutes of the bundle */
  minutes: number;
  /** pieces nobody sewed, spoiled pieces */
  unsewn: number;
  faults: number;
  /** fen paid, and added because the rules make the house answer for pay down the chain */
  paid: number;
  topUp: number;
  /** fen kept back afterwards */
  deducted: number;
  links: number;
  cut: Cut | null;
  home: Home | null;
}

/** Work a neighbour offers this house. */
export interface WorkOffer {
  id: number;
  spare: Spare;
  /** the neighbour's id as the app knows it */
  from: string;
  style: string;
  pieces: number;
  /** fen a piece */
  price: number;
  due: number;
  until: number;
}

/** The consultants' five headings (S63), 1 to 5. They ask about neither hours nor pay. */
export const HEADINGS = ["quality", "organisation", "capacity", "equipment", "workforce"] as const;
export type Heading = (typeof HEADINGS)[number];
export type Report = Record<Heading, number>;

export interface Consult {
  visitAt: number;
  /** "" not answered yet */
  how: "" | "prepare" | "stage" | "decline";
  report: Report | null;
  /** the staging was seen through */
  caught: boolean;
}

/** What a shop wants back, and what both sides can see. */
/** How the house meets a claim: pay it, offer half of it, lay photos and weights before the Platform; "" it waits. */
export type ClaimAnswer = "" | "pay" | "half" | "photos";

export interface Dispute {
  order: number;
  answer: ClaimAnswer;
  openedAt: number;
  settleAt: number;
  /** fen claimed, found due, and of that paid by the insurance; -1 open */
  claim: number;
  due: number;
  insured: number;
  /** bp of the claim the visible evidence leaves */
  evidenceBp: number;
}

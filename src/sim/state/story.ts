/** Promises, cards, weeks, what the run counts. Units as in ../state.ts. */
export type PromiseState = "open" | "kept" | "broken" | "takenBack";

export interface PromiseEntry {
  id: string;
  givenAt: number;
  endedAt: number;
  state: PromiseState;
  /** times it held at a checked moment */
  held: number;
  /** what it is measured against: the house rate on the day it was given */
  value: number;
}

export interface OpenCard {
  id: string;
  /** may be put off for six hours */
  canWait: boolean;
  /** the order, person or request it is about; -1 or "" none */
  order: number;
  person: string;
}

export interface CardRecord {
  id: string;
  at: number;
  choice: string;
  because: string;
}

export interface Timer {
  at: number;
  /** card to open, or effects of a choice to apply later */
  card: string;
  choice: string;
  index: number;
  person: string;
  order: number;
}

export interface Policy {
  /** fen a standard minute */
  rate: number;
  /** 0 none, 1 as the law says */
  overtime: 0 | 1;
  /** 0 weekly on Friday, 1 monthly, 2 when the Platform releases the money */
  payDay: 0 | 1 | 2;
  meals: 0 | 1;
  insurance: 0 | 1;
}

export interface Prediction {
  week: number;
  question: string;
  guess: number;
  /** null until the week is over */
  came: number | null;
}

/** A list of changed rules the village lives by since some hour of the run. */
export interface Agreed {
  /** id of the list, as in a regime */
  rule: string;
  /** bp of the way from the rules before to the list's numbers */
  strengthBp: number;
  since: number;
  /** -1 in force */
  until: number;
  /** id of the card or project it came from */
  by: string;
}

export interface Week {
  week: number;
  cash: number;
  escrow: number;
  wages: number;
  hours: number;
  ownerHours: number;
  nights: number;
  rating: number;
  onTimeBp: number;
  /** orders */
  won: number;
  lit: number;
  trust: number;
  /** own shop: pieces sold, fen a piece of the best-selling listing, shops that make a product of the house */
  sold: number;
  price: number;
  copies: number;
}

export interface House {
  /** beds above the machines */
  beds: number;
  exits: number;
  extinguisher: boolean;
  /** sockets that get warm; absent: nobody has looked */
  sockets?: number;
  /** stored things narrow the stairs */
  crowded: boolean;
}

export interface Reckoning {
  week: number;
}

export interface Tally {
  won: number;
  bids: number;
  delivered: number;
  late: number;
  pieces: number;
  /** pieces, and standard minutes, that other hands sewed; what these minutes missed of the legal pay, in minutes */
  passedOn: number;
  minutesPassedOn: number;
  minutesUnpaid: number;
  incidents: number;
  injuries: number;
  refusals: number;
  left: number;
  keptOn: number;
  nightsLit: number;
  /** large buttons taken and shown */
  prominentTaken: number;
  prominentShown: number;
  /** person-hours by kind of day: up to 10, 11 to 12, over 12 hours (F11) */
  hoursByDay: [number, number, number];
  stationHours: number;
  stationUsed: number;
  bidUnderStandard: number;
  /** sum over own bids of how far they lay under the standard cost, bp */
  underStandardBp: number;
  letDown: number;
}

export interface Ended {
  id: string;
  runnerUp: string;
  at: number;
  /** the player pressed "finish now" */
  early: boolean;
}

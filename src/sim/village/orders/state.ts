/** The village that sews to order as plain data. Fen, bp, minutes of sewing; a step is a day. */
import type { Pledge } from "../../schema/project.ts";
import type { Till } from "../till.ts";

/** What one house has to sew of one order. */
export interface Job {
  order: number;
  quantity: number;
  /** minutes still to sew, and in all */
  left: number;
  all: number;
  /** hour of the village */
  due: number;
  /** fen for the whole job, and what was paid on the way */
  fee: number;
  got: number;
  /** 1 from the app, 2 and 3 passed on */
  depth: number;
  /** the house it came from, -1 the app, -2 the player's house */
  from: number;
  /** which bundle of the player's house it is part of, -1 none */
  guest: number;
  /** hundredths of a fen a minute */
  perMinute: number;
  /** pieces of it already counted as touched by a second house */
  touched: number;
}

/** Everything a house ever took and paid, in fen. Cash − debt is what it began with, plus earned and refunds, minus the rest. */
export interface HouseBooks {
  earned: number;
  refunds: number;
  wages: number;
  passed: number;
  rent: number;
  household: number;
  /** to the own shop of the same house, or from it (below zero) */
  toShop?: number;
}

export interface SewingHouse extends Till {
  id: number;
  /** address in the lanes: what draws reach it by, whoever else comes or goes */
  lot: number;
  kind: number;
  people: number;
  founding: boolean;
  /** day, and day of closing (-1 open) */
  born: number;
  closedAt: number;
  /** bp */
  skill: number;
  /** 100..500 */
  rating: number;
  onTimeBp: number;
  certificate: boolean;
  /** bp of the usual piece rate */
  payBp: number;
  /** inspected this month */
  obeys: boolean;
  machine: boolean;
  /** what it pays off for its own wall, bp of a minute; and a strip is on its door */
  burdenBp?: number;
  sealed?: true;
  start: number;
  books: HouseBooks;
  jobs: Job[];
  /** minutes of all jobs */
  load: number;
  /** bp */
  fatigue: number;
  /** bp of two days' work that waits, smoothed */
  used: number;
  /** minutes a day without and with nights; thousandths of a fen a house's own minute costs it */
  capDay: number;
  capNight: number;
  minuteCost: number;
  /** bp of a rested house's minutes left to tired hands; points its stars, punctuality and papers bring to every bid */
  freshBp: number;
  standing: number;
  legal: boolean;
  nightly: boolean;
  /** hours of the day, of the running week (house and hired), nights of the running week; and of the last week */
  hours: number;
  weekHours: number;
  weekHired: number;
  weekNights: number;
  lastHours: number;
  lastHired: number;
  lastNights: number;
  /** fen of this month, of the last one after the household, and of all months (may be below zero) */
  month: number;
  surplus: number;
  net: number;
  /** wages in fen and minutes of presence of the hired; worker days and their risk in thousandths */
  paid: number;
  worked: number;
  workerDays: number;
  risk: number;
  /** fen an hour of its hired in the last whole week, and what both counts stood at when it ended */
  lastHourly: number;
  paidThen: number;
  workedThen: number;
  /** what it has signed with its neighbours and keeps */
  pledge?: Pledge;
  /** the own shop of the same house, and the share of its hands that sews for it, bp; without: all sew for others */
  shop?: number;
  ownBp?: number;
}

/** One request of the app. */
export interface Wanted {
  id: number;
  quantity: number;
  /** minutes of the whole lot as learned */
  sewing: number;
  hours: number;
  /** fen a piece: public standard cost and ceiling */
  standard: number;
  ceiling: number;
}

/** A bid from outside the village's own houses: the player's. */
export interface GuestBid {
  price: number;
  /** hours promised */
  hours: number;
  rating: number;
  onTimeBp: number;
  certificate: boolean;
}

/** Where a bundle of the player's house went, and what was sewn there: seen by nobody until the run is over. */
export interface Trace {
  /** the bundle, who gave it and who sews it: house ids, -2 the player's house, -1 a couple at home */
  guest: number;
  from: number;
  house: number;
  /** minutes taken on, sewn by now, and of these between ten at night and six */
  minutes: number;
  sewn: number;
  night: number;
  /** hundredths of a fen a minute */
  perMinute: number;
  /** bp of tiredness in the house when it was sewn, weighed by minutes */
  tired: number;
  /** hour of the village, -1 not yet */
  doneAt: number;
}

/** A bundle of the player's house that is sewn, not yet carried home. */
export interface Returned {
  guest: number;
  /** minutes nobody sewed, because the house closed */
  left: number;
}

/** Work a house could not place with anybody else and would give the player's house. */
export interface Spare {
  house: number;
  order: number;
  minutes: number;
  /** hundredths of a fen a minute */
  perMinute: number;
  due: number;
  depth: number;
}

/** Pay at one link of the chain for the minutes handed on, hundredths of a fen: before and after. */
export interface Link {
  before: number;
  after: number;
}

/** Counts since the beginning. */
export interface SewingTally {
  orders: number;
  pieces: number;
  /** sewing minutes of what was awarded */
  minutes: number;
  late: number;
  finished: number;
  touched: number;
  /** by number of bidders: awards, and sum of price in bp of standard cost */
  awards: number[];
  awardBp: number[];
  /** second house, third house, couple at home */
  links: Link[];
  /** fen handed to other houses: paid out, received, withheld for being late, lost where a house closed */
  handed: number;
  received: number;
  withheld: number;
  lost: number;
  /** fen to couples at home, and to the player's house */
  couples: number;
  toGuest: number;
}

/** What goes to the next township, where the rules of the village let orders go: for the price, or because nobody could take them. */
export interface Across {
  /** paid on average in the days before and now, bp of the public cost */
  from: number;
  paid: number;
  /** bp of what is asked for that nobody could take even before */
  usualBp: number;
  /** minutes asked for so far, of these gone for the price, and left lying because nobody could take them */
  asked: number;
  gone: number;
  left: number;
}

export interface SewingVillage {
  seed: number;
  day: number;
  nextId: number;
  nextOrder: number;
  /** every house there ever was, by id */
  houses: SewingHouse[];
  /** house by address, -1 empty */
  lots: number[];
  /** address of the player's house, -1 none; what it has given away and what it is offered */
  guestLot: number;
  traces: Trace[];
  returned: Returned[];
  spare: Spare[];
  /** minutes a day the founding people stand for, and the part of a day's orders still to come */
  dayLoad: number;
  carry: number;
  /** bp: how buyers' ceilings follow what was paid */
  anchor: number;
  monthBids: number;
  monthBp: number;
  /** minutes couples at home sew today */
  coupleMinutes: number;
  /** minutes of a person by hours of the day, 0 to 24 */
  minutesByHour: number[];
  tally: SewingTally;
  across?: Across;
}

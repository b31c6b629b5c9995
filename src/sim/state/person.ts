/** People and the stations they sit at. Units as in ../state.ts. */
/** Steps of a garment, in order: cutting, overlock, lockstitch, finishing (iron, trim, check, pack). */
export const OPS = [0, 1, 2, 3] as const;
export type Op = (typeof OPS)[number];

/** A cell of the shift board: 0 off, 1 where needed, 2 to 5 = that operation + 2. */
export type Cell = 0 | 1 | 2 | 3 | 4 | 5;

/** What a person is seen doing in the present hour. */
export type Activity = "work" | "idle" | "rest" | "sleep" | "home" | "away" | "hurt" | "gone";

/** Why trust moved. Every change names one, so that a figure can answer "why?". */
export type TrustCause =
  | "hours"
  | "night"
  | "asked"
  | "freeDay"
  | "paid"
  | "paidLate"
  | "rate"
  | "promiseKept"
  | "promiseBroken"
  | "promiseTakenBack"
  | "injury"
  | "card"
  | "others";

export interface Person {
  id: string;
  /** key for luck: the place in the level's cast, which no decision can move */
  key: number;
  owner: boolean;
  /** hours of every day at which the person is elsewhere, whatever the board says */
  fixed: { from: number; to: number; schoolDays: boolean }[];
  /** bp by operation; 10 000 = trained */
  skill: [number, number, number, number];
  fatigue: number;
  health: number;
  trust: number;
  /** hours worked since 06:00, since the last sleep, since Sunday 24:00, in the last four weeks */
  today: number;
  row: number;
  week: number;
  /** hours of the week that Sunday 24:00 closed last, for its book */
  lastWeek: number;
  month: number;
  /** days since the last day without work */
  sinceFree: number;
  /** the shift board: 24 cells, repeated every day */
  plan: Cell[];
  /** weekday off, 0 = Monday .. 6 = Sunday, -1 none */
  freeDay: number;
  /** kept on tonight until this hour (exclusive); 0 = not */
  tonight: number;
  /** was asked for it, not told: it costs less trust */
  asked: boolean;
  /** sent home tonight until this hour; 0 = not */
  restUntil: number;
  /** away (errand, clinic, school) until this hour; 0 = here */
  awayUntil: number;
  /** cannot work until this hour; 0 = well */
  hurtUntil: number;
  /** hour of leaving, -1 = here */
  gone: number;
  activity: Activity;
  /** station index in World.stations, -1 none */
  station: number;
  op: Op | -1;
  order: number;
  /** half-made work, hundredths of a standard minute */
  acc: number;
  /** readable warnings so far, 0..2; the third is an injury */
  signs: number;
  injuries: number;
  owed: number;
  /** days the oldest unpaid wage has waited past its pay day */
  wait: number;
  /** personal rate, bp of the house rate */
  rateBp: number;
  advance: number;
  /** a neighbour's offer, fen a month; 0 none */
  offer: number;
  /** temporary changes of speed and defects, from cards */
  slowBp: number;
  slowUntil: number;
  /** this hour and last change of signs, so that a second warning does not follow on the heels of the first */
  signAt: number;
  /** hours and piece wages since the last Friday */
  payHours: number;
  payEarned: number;
  /** was heard to look elsewhere this week */
  looking: boolean;
  /** totals of the run */
  hours: number;
  nightHours: number;
  nights: number;
  earned: number;
  paid: number;
  legal: number;
  /** hours worked by day of the run, one bit per hour of the day */
  days: number[];
  trustBy: Partial<Record<TrustCause, number>>;
}

export interface Station {
  op: Op;
  /** hours worked since the last service */
  wear: number;
  /** out of order until this hour; 0 = runs */
  jamUntil: number;
  /** on loan until this hour; 0 = own */
  lentUntil: number;
}

/** Extra hours agreed with one person for some days, beside the board. */
export interface Extra {
  who: string;
  from: number;
  to: number;
  until: number;
}

/** A run as a film: what every hour of the house and every day of the village looked like, and the moments worth a stop. */
import type { Activity, Command, Fact, LaneHouse, VillageDay } from "../../sim/index.ts";

export type Decision = Exclude<Command, { kind: "advance" }>;

/** A run as far as it is needed to play it again. */
export interface FilmedRun {
  readonly seed: number;
  readonly log: readonly { readonly hour: number; readonly command: Decision }[];
  readonly endHour: number;
}

/** One hour of the house; `hour` is the one that passed in it. */
export interface FilmHour {
  readonly hour: number;
  /** what each person did, in the order of the cast */
  readonly people: readonly Activity[];
  /** people up and about, and of them at a machine */
  readonly awake: number;
  readonly working: number;
  /** open orders, batches for the own shelf among them, and pieces still to pack in them */
  readonly orders: number;
  readonly pieces: number;
  /** fen in the tin */
  readonly cash: number;
}

/** One house of the lanes on one day, as far as a small picture shows it. */
export type FilmHouse = Pick<
  LaneHouse,
  "lot" | "id" | "number" | "shop" | "open" | "product" | "look" | "copiedFrom" | "lit"
>;

/** The lanes as a day left them. */
export interface FilmDay {
  readonly day: number;
  readonly houses: readonly FilmHouse[];
  /** neighbours awake at three, and neighbours in all */
  readonly lit: number;
  readonly open: number;
  /** ids under which the own house sells: a copy of any of them is a copy of it */
  readonly ownPages: readonly number[];
  /** null in a village without shops */
  readonly shops: VillageDay | null;
}

/** A card and what was chosen, something that happened, or an order that the end of the run found unpacked. */
export type FilmMoment =
  | { readonly hour: number; readonly kind: "choice"; readonly card: string; readonly choice: string }
  | { readonly hour: number; readonly kind: "fact"; readonly fact: Fact }
  | { readonly hour: number; readonly kind: "unsewn"; readonly order: number };

/** Hours in which somebody outside sewed at home on work of this house: one whole number a day, bit h = hour h. */
export interface HomeHours {
  readonly passed: number;
  readonly who: string;
  readonly days: readonly number[];
}

export interface Film {
  /** ids of the cast, in the order of FilmHour.people */
  readonly cast: readonly string[];
  readonly hours: readonly FilmHour[];
  readonly days: readonly FilmDay[];
  readonly moments: readonly FilmMoment[];
  readonly homes: readonly HomeHours[];
}

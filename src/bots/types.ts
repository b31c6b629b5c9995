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
  /** stops bidding when own open work and the request's fill this share of the time asked, bp */
  roomBp: number;
  taste: Taste;
  /** always takes the largest button where there is one */
  largest: boolean;
  /** goes as low as the app's nudge says */
  nudged: boolean;
  overtime: 0 | 1;
  insurance: 0 | 1;
  shareBooks: boolean;
  /** gives the promises offered at the start */
  promises: boolean;
}

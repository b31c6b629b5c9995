/** How a run is to be played, and what people say about it afterwards: types the store shares. */
import type { RegimeChange } from "../runcode/types.ts";

/** How a run is to be played. */
export interface RunRules {
  readonly regime?: string;
  readonly changes?: readonly RegimeChange[];
  /** values of the level's options by their places; the first of each where nothing is said */
  readonly setup?: readonly number[];
  /** until the debrief: a lesson */
  readonly minutes?: number;
  /** of a lesson: minutes since local midnight at which all are at the debrief */
  readonly until?: number;
  /** one screen for a class: cards wait for its vote */
  readonly votes?: boolean;
  /** it came by a lesson's link, which leads back to it after a reload */
  readonly linked?: boolean;
}

/** A link that starts exactly one lesson. */
export interface LessonLink {
  readonly level: string;
  readonly seed?: number;
  readonly regime?: string;
  /** values of the level's options by their places */
  readonly setup?: readonly number[];
  readonly language?: "en" | "de" | "zh";
  /** until the debrief */
  readonly minutes?: number;
  /** minutes since local midnight at which all are at the debrief */
  readonly until?: number;
  /** one screen for the class, which votes at every card */
  readonly votes?: boolean;
}

/** A run that must be at its debrief at a set time. */
export interface LessonState {
  /** whole minutes set by the teacher */
  readonly minutes: number;
  /** whole minutes still to go; changes once a minute */
  readonly left: number;
}

/** Shares of 100: how much of a run was the player, luck, the rules, as the player sees it. */
export interface Guess {
  readonly you: number;
  readonly luck: number;
  readonly rules: number;
}

/** How a class at one screen voted on a card. */
export interface Vote {
  readonly card: string;
  /** hour of the run */
  readonly hour: number;
  /** hands for each choice, in the order of the card */
  readonly hands: readonly { readonly choice: string; readonly n: number }[];
  /** what was done */
  readonly choice: string;
}

/** What people at this screen say about the run on the table; kept with its save, gone with the next run. */
export interface Notes {
  /** witnesses believed, as the ending names them */
  readonly believed: readonly string[];
  /** null until a guess is made */
  readonly guess: Guess | null;
  /** one screen for a class: cards wait for its vote */
  readonly isVoting: boolean;
  readonly votes: readonly Vote[];
  /** pages of the debrief that were open, in the order first opened */
  readonly read: readonly string[];
}

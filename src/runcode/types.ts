/** The shape of a recorded run: what a save, a shared link, a replay and a class result have in common. */
import type { Command } from "../sim/index.ts";

/** A decision of the player; the passing of time is recorded by the hours alone. */
export type Decision = Exclude<Command, { kind: "advance" }>;

/** A decision and the hour of the run in which it was taken. */
export interface Logged {
  readonly hour: number;
  readonly command: Decision;
}

/** One number of the regime that differs from the named set: path as in "platform.escrowHours". */
export interface RegimeChange {
  readonly path: string;
  readonly value: number;
}

/** What the sender says came out: compared with the replay, never believed. */
export interface Claim {
  /** id of the ending; "" while the run is still going */
  readonly ending: string;
  /** the four ledgers of `ledgersOf`: fen gained, and three indices 0..1000 */
  readonly money: number;
  readonly people: number;
  readonly platform: number;
  readonly village: number;
  /** hash of the world at `endHour` */
  readonly hash: number;
  /** lowest four bits of the world's hash at each midnight passed, so that a replay that differs can name the day */
  readonly days: readonly number[];
}

/** What can be read from a code before its level is known. */
export interface RunHead {
  /** rules version the run was played under */
  readonly rules: number;
  readonly level: string;
  /** `Setting.hash` of the level as played */
  readonly levelHash: number;
  readonly regime: string;
  readonly changes: readonly RegimeChange[];
  /** 0 .. 2^32 - 1 */
  readonly seed: number;
  /** the hour up to which time has passed */
  readonly endHour: number;
  readonly claim: Claim;
}

/** Everything a run code carries. */
export interface RunRecord extends RunHead {
  /** in the order taken; hours never fall */
  readonly log: readonly Logged[];
}

/** Why a code cannot be read; the words stand in the catalogue under code.<reason>. */
export type CodeFault =
  | "empty"
  | "tooLong"
  | "notACode"
  | "damaged"
  | "otherSchema"
  | "cutShort"
  | "outOfRange"
  | "trailing"
  | "unknownLevel";

/** A code that cannot be read: returned, never thrown. `at` is the byte after which it went wrong. */
export interface CodeError {
  readonly reason: CodeFault;
  readonly at: number;
}

/** Why a run that can be read is not replayed here. */
export type NotReplayed =
  | { readonly kind: "otherRules"; readonly rules: number }
  | { readonly kind: "otherLevel" };

/** What a replay says about the sender's claim. */
export type Verdict =
  | { readonly kind: "checked" }
  /** first day of the run, from 0, that did not go as the sender says */
  | { readonly kind: "differs"; readonly day: number }
  | NotReplayed;

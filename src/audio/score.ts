/** The conductor's arithmetic: which piece belongs to the hour, where its bars lie, how machines share the room. Pure. */
import type { Machines, Screen } from "../store/index.ts";

export type Piece = "title" | "day" | "evening" | "night" | "rush" | "debrief";

/** Seconds. Every loop is 16 bars on one grid, so any two cross-fade at any bar line. */
export const BAR = 2.5;
export const LOOP = 40;
/** A loop's file holds this much of itself before its first bar. */
export const APRON = 0.1;
/** Bars a piece stays at least, or a fast clock would make a merry-go-round of day and night. */
export const STAY = 4;

/** dB below full; the pieces are mastered alike, the night is meant to be quiet. */
export const PIECE_LEVEL: Readonly<Record<Piece, number>> = {
  title: -4,
  day: -4,
  evening: -5,
  night: -8,
  rush: -4,
  debrief: -6,
};

export interface Moment {
  readonly screen: Screen;
  /** hour of the run, -1 without one */
  readonly hour: number;
  /** an order is due soon and not finished */
  readonly rush: boolean;
}

/** The piece of a moment; undefined = whatever plays goes on (settings, background pages). */
export function pieceOf({ screen, hour, rush }: Moment): Piece | null | undefined {
  if (screen === "title" || screen === "levels") return "title";
  if (screen === "ending" || screen === "debrief") return "debrief";
  if (screen === "recovery") return null;
  if (screen !== "play" || hour < 0) return undefined;
  if (rush) return "rush";
  const ofDay = hour % 24;
  if (ofDay >= 6 && ofDay < 18) return "day";
  return ofDay >= 18 && ofDay < 22 ? "evening" : "night";
}

/** Hours before a deadline in which the music hurries, if pieces are still missing. */
const RUSH_HOURS = 6;

interface Due {
  readonly state: string;
  readonly due: number;
  readonly packed: number;
  readonly quantity: number;
}

/** Somebody works and an order is due within six hours with pieces missing. Past its deadline the hurry is over. */
export function isRush(hour: number, orders: readonly Due[], running: Machines): boolean {
  if (running.lockstitch + running.overlock === 0) return false;
  return orders.some(
    ({ state, due, packed, quantity }) =>
      state === "open" && packed < quantity && due >= hour && due - hour <= RUSH_HOURS,
  );
}

/** The first bar line at or after `now`, for music that began at `start` (s). */
export const barAfter = (now: number, start: number): number =>
  start + Math.ceil((now - start) / BAR - 1e-6) * BAR;

/** Where in its file a loop has to run at `now`, so that all loops are in the same bar. */
export const placeAt = (now: number, start: number): number => APRON + ((now - start) % LOOP);

/**
 * A cross-fade over one bar made of straight lines: in over the first three quarters, out over the last three.
 * Where they overlap the two powers add up to within half a decibel of one; lines over the whole bar would dip by three.
 */
export const FADE = { in: 0.75 * BAR, out: 0.75 * BAR, outDelay: 0.25 * BAR } as const;

/** Amplitude of a level in dB. */
export const amplitude = (dB: number): number => 10 ** (dB / 20);

/** A volume slider (0..100) as amplitude; the curve makes half the way feel like half as loud. */
export const sliderGain = (value: number): number => (Math.max(0, Math.min(100, value)) / 100) ** 1.5;

export interface MachineVoice {
  readonly sound: "stitch" | "overlock";
  /** playback rate; a few per cent apart, so that eight machines are eight */
  readonly rate: number;
  /** s into the loop at which it starts */
  readonly offset: number;
  readonly gain: number;
  /** -1 left .. 1 right */
  readonly pan: number;
}

/** Voices heard at once of one kind; beyond that one more changes nothing one could hear. */
const MOST = 8;

/** One voice for each running machine. Each is softer the more there are, so that twelve do not shout. */
export function voicesOf({ lockstitch, overlock }: Machines): MachineVoice[] {
  const total = Math.max(1, lockstitch + overlock);
  const gain = total ** -0.25 * amplitude(-3);
  const voices = (sound: MachineVoice["sound"], count: number, side: number): MachineVoice[] =>
    Array.from({ length: Math.min(MOST, count) }, (_, i) => ({
      sound,
      rate: i === 0 ? 1 : 1 + (((37 * i) % 13) - 6) * 0.012,
      offset: (0.173 * i) % 1.25,
      gain,
      pan: Math.max(-0.7, Math.min(0.7, side + 0.2 * ((i * 3) % 5) - 0.4)),
    }));
  return [...voices("stitch", lockstitch, 0.15), ...voices("overlock", overlock, -0.25)];
}

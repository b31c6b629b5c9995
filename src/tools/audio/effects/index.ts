/** Every effect of the game in the order of the sprite: its recipe, its peak, and whether it runs round. */
import type { Sound } from "../synth.ts";
import * as hands from "./hands.ts";
import * as house from "./house.ts";
import * as machines from "./machines.ts";
import * as money from "./money.ts";
import * as outside from "./outside.ts";
import * as platform from "./platform.ts";

export interface Effect {
  readonly make: () => Sound;
  /** dBFS */
  readonly peak: number;
  readonly loop?: true;
}

export const EFFECTS: Readonly<Record<string, Effect>> = {
  stitch: { make: machines.lockstitch, peak: -12, loop: true },
  overlock: { make: machines.overlock, peak: -14, loop: true },
  rain: { make: outside.rain, peak: -16, loop: true },
  crickets: { make: outside.crickets, peak: -22, loop: true },
  phone: { make: platform.phone, peak: -9 },
  buzz: { make: platform.buzz, peak: -12 },
  tap: { make: platform.tap, peak: -14 },
  nudge: { make: platform.nudge, peak: -10 },
  notice: { make: platform.notice, peak: -10 },
  letter: { make: platform.letter, peak: -9 },
  stamp: { make: money.stamp, peak: -6 },
  escrow: { make: money.escrow, peak: -9 },
  release: { make: money.release, peak: -9 },
  coin: { make: money.coin, peak: -13 },
  wages: { make: money.wages, peak: -11 },
  drawer: { make: money.drawer, peak: -10 },
  review: { make: money.review, peak: -12 },
  refusal: { make: machines.refusal, peak: -6 },
  jam: { make: machines.jam, peak: -8 },
  needle: { make: machines.needle, peak: -7 },
  start: { make: machines.machineStarts, peak: -12 },
  oil: { make: machines.oil, peak: -14 },
  scissors: { make: hands.scissors, peak: -12 },
  steam: { make: hands.steam, peak: -15 },
  iron: { make: hands.iron, peak: -9 },
  tape: { make: hands.tape, peak: -10 },
  thread: { make: hands.thread, peak: -12 },
  bundle: { make: hands.bundle, peak: -10 },
  parcel: { make: hands.parcel, peak: -10 },
  slip: { make: hands.slip, peak: -14 },
  page: { make: hands.page, peak: -14 },
  pencil: { make: hands.pencil, peak: -15 },
  tear: { make: hands.tear, peak: -12 },
  book: { make: hands.book, peak: -11 },
  knock: { make: house.knocks, peak: -8 },
  door: { make: house.door, peak: -11 },
  gate: { make: house.gate, peak: -10 },
  chair: { make: house.chair, peak: -13 },
  keys: { make: house.keys, peak: -14 },
  bowl: { make: house.bowl, peak: -14 },
  neon: { make: house.neon, peak: -16 },
  light: { make: house.lightOff, peak: -13 },
  kettle: { make: house.kettle, peak: -16 },
  moped: { make: outside.moped, peak: -12 },
  rooster: { make: outside.rooster, peak: -16 },
  bell: { make: outside.bell, peak: -17 },
};

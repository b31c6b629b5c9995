/** Parts of the world as the pictures and the sound need them. The same session gives the same object, so that identity tells of change. */
import { type HouseView, houseView, type OrderMark } from "../sim/index.ts";
import { fractionAt } from "./clock.ts";
import type { GameState, Session } from "./types.ts";

export type { HouseView, OrderMark };

/** Machines sewing this hour: what the rhythm of the music follows. */
export interface Machines {
  readonly lockstitch: number;
  readonly overlock: number;
}

export interface ClockView {
  /** hour of the run, -1 without one */
  readonly hour: number;
  /** part of the hour passed, 0..1 */
  readonly fraction: number;
}

interface Slices {
  readonly house: HouseView;
  readonly machines: Machines;
}

const built = new WeakMap<Session, Slices>();

function slicesOf(session: Session): Slices {
  const known = built.get(session);
  if (known) return known;
  const { world, setting } = session;
  let [lockstitch, overlock] = [0, 0];
  for (const p of world.people) {
    if (p.activity !== "work") continue;
    if (p.op === 1) overlock += 1;
    if (p.op === 2) lockstitch += 1;
  }
  const slices = { house: houseView(world, setting), machines: { lockstitch, overlock } };
  built.set(session, slices);
  return slices;
}

const silent: Machines = { lockstitch: 0, overlock: 0 };

/** Who is where, what lies where, which light; null without a run. */
export const house = (state: GameState): HouseView | null =>
  state.session === null ? null : slicesOf(state.session).house;

/** Counts of running machines; none without a run. */
export const machines = (state: GameState): Machines =>
  state.session === null ? silent : slicesOf(state.session).machines;

/** Hour and part of it: changes with every frame, so ask for it in a frame, not in a subscription. */
export const clockView = (state: GameState, now: number): ClockView => ({
  hour: state.session?.world.hour ?? -1,
  fraction: fractionAt(state.clock, now),
});

/** The run on the table as it stood in one of its hours, for scenes that draw it. */
import { type HourSeen, type Reel, reelOf } from "../../../debrief/index.ts";
import type { Session } from "../../../store/index.ts";

export const reelOfRun = ({ setting, world, log }: Session): Reel =>
  reelOf(setting, { seed: world.seed, log, endHour: world.hour });

/** What only the run's end tells of the neighbours is told all the time. */
export const sessionAt = (reel: Reel, run: Session, hour: HourSeen): Session => ({
  ...run,
  world: { ...reel.at(hour), card: null, ended: run.world.ended },
});

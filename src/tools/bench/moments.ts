/** Moments of running games as saved runs: level 2 with everybody at work and level 4 in its village, by daylight and by lamplight. */
import { botOf } from "../../bots/index.ts";
import { settingOf } from "../../content/index.ts";
import { dayMark, encodeRun, type Logged, recordOf } from "../../runcode/index.ts";
import { createRun, step, type World } from "../../sim/index.ts";
import { readContent } from "../content-files.ts";

interface Place {
  readonly level: string;
  /** hour of the day */
  readonly clock: number;
  readonly scene: "house" | "village";
  /** at work in the own house at least: fewer people would draw less than a busy house does */
  readonly atWork: number;
}

export const MOMENTS = {
  day: { level: "light-at-three", clock: 10, scene: "house", atWork: 5 },
  night: { level: "light-at-three", clock: 22, scene: "house", atWork: 5 },
  villageDay: { level: "same-style", clock: 10, scene: "village", atWork: 0 },
  villageNight: { level: "same-style", clock: 22, scene: "village", atWork: 0 },
} as const satisfies Readonly<Record<string, Place>>;

export type Moment = keyof typeof MOMENTS;

function isIt({ clock, atWork }: Place, world: World): boolean {
  const working = world.people.filter(({ activity }) => activity === "work").length;
  const waits = world.card !== null || world.reckoning !== null;
  return world.hour % 24 === clock && working >= atWork && !waits && !world.rain;
}

/** The code of a run by the bot that never closes, stopped at the first such hour. Refuses when there is none. */
export function codeAt(moment: Moment): string {
  const place = MOMENTS[moment];
  const setting = settingOf(readContent(), place.level);
  const bot = botOf("always-on");
  if (!setting || !bot) throw new Error(`bench: the level ${place.level} or the bot always-on is missing`);
  for (let seed = 1; seed <= 40; seed++) {
    const world = createRun(setting, seed);
    const log: Logged[] = [];
    const days: number[] = [];
    const send = (command: Logged["command"]) => {
      const { hour } = world;
      const { refusal } = step(world, setting, command);
      if (!refusal) log.push({ hour, command });
      return refusal;
    };
    for (;;) {
      for (let look = 0; look < 3; look++) bot.decide({ world, setting, send });
      if (isIt(place, world)) return encodeRun(recordOf(world, setting, [], log, days), setting);
      if (world.ended || step(world, setting, { kind: "advance" }).refusal) break;
      if (world.hour % 24 === 0) days.push(dayMark(world));
    }
  }
  throw new Error(`bench: no hour of ${place.level} is a busy ${moment}`);
}

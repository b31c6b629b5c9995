/** Two moments of level 2 as saved runs: everybody at work in daylight, and by lamplight. */
import { botOf } from "../../bots/index.ts";
import { settingOf } from "../../content/index.ts";
import { dayMark, encodeRun, type Logged, recordOf } from "../../runcode/index.ts";
import { createRun, step, type World } from "../../sim/index.ts";
import { readContent } from "../content-files.ts";

export type Moment = "day" | "night";

const CLOCK: Readonly<Record<Moment, number>> = { day: 10, night: 22 };
/** Fewer people at work would draw less than a busy house does. */
const LEAST_AT_WORK = 5;

function isIt(moment: Moment, world: World): boolean {
  const working = world.people.filter(({ activity }) => activity === "work").length;
  const waits = world.card !== null || world.reckoning !== null;
  return world.hour % 24 === CLOCK[moment] && working >= LEAST_AT_WORK && !waits && !world.rain;
}

/** The code of a run by the bot that never closes, stopped at the first such hour. Refuses when there is none. */
export function codeAt(moment: Moment): string {
  const setting = settingOf(readContent(), "light-at-three");
  const bot = botOf("always-on");
  if (!setting || !bot) throw new Error("bench: the level light-at-three or the bot always-on is missing");
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
      if (isIt(moment, world)) return encodeRun(recordOf(world, setting, [], log, days), setting);
      if (world.ended || step(world, setting, { kind: "advance" }).refusal) break;
      if (world.hour % 24 === 0) days.push(dayMark(world));
    }
  }
  throw new Error(`bench: no hour of level 2 is a busy ${moment}`);
}

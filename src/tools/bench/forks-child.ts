/**
 * The search for a finished run's three decisions that weighed most, in a process that has done nothing else, as the
 * worker of a debrief that has just been opened. Prints its CPU seconds and how many decisions were tried.
 * Usage: child.mjs LEVELS-FOLDER LEVEL: prints the id of the bot that stands in
 *        child.mjs LEVELS-FOLDER LEVEL STAND-IN AT: measures the one of two that share the search
 */
import { botOf, play } from "../../bots/index.ts";
import { settingOf } from "../../content/index.ts";
import { closest, outcomeOf, type Recorded, search, whatIf } from "../../debrief/whatif/index.ts";
import type { Setting, World } from "../../sim/index.ts";
import { readContent } from "../content-files.ts";

const SEED = 5;
const [folder, level = "", standIn, at = "0"] = process.argv.slice(2);
const SHARED_BY = 2;

/** CPU seconds of this process so far. */
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Does `run` and says what it took; nothing else belongs into a measurement. */
function timed<T>(run: () => T): { result: T; seconds: number } {
  const from = cpuSeconds();
  const result = run();
  return { result, seconds: cpuSeconds() - from };
}

/** Decisions tried by one of the two; the first also tells the lives of what was found. */
function tried(setting: Setting, run: Recorded, end: World, standIn: string): number {
  const share = { at: Number(at), of: SHARED_BY };
  // The two compare what they found before they go on; what comes of it is known here.
  closest(setting, run.seed, outcomeOf(end, setting), share);
  const searching = search(setting, run, end, standIn, share);
  let next = searching.next();
  while (!next.done) next = searching.next();
  if (at === "0") whatIf(setting, run, end, [], next.value).next();
  return next.value.tried;
}

const setting = settingOf(readContent(folder, false), level);
const bot = botOf("careful");
if (!setting || !bot) throw new Error(`bench: the level ${level} or the bot careful is missing`);
const { world, log } = play(setting, SEED, bot);
const run = { seed: SEED, log, endHour: world.hour };
if (standIn === undefined) console.log(closest(setting, SEED, outcomeOf(world, setting)).bot);
else {
  const { result, seconds } = timed(() => tried(setting, run, world, standIn));
  console.log(JSON.stringify({ seconds, tried: result }));
}

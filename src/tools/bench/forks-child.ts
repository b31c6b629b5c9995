/**
 * The search for a finished run's three decisions that weighed most, in a process that has done nothing else, as the
 * worker of a debrief that has just been opened. Prints its CPU seconds and how many decisions were tried.
 * Usage: child.mjs LEVELS-FOLDER LEVEL AT: the one of two that share the search
 */
import { botOf, play } from "../../bots/index.ts";
import { settingOf } from "../../content/index.ts";
import { search, whatIf } from "../../debrief/whatif/index.ts";
import type { Setting, World } from "../../sim/index.ts";
import { readContent } from "../content-files.ts";

const SEED = 5;
const [folder, level = "", at = "0"] = process.argv.slice(2);
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
function tried(setting: Setting, run: { seed: number; log: Logged; endHour: number }, end: World): number {
  const searching = search(setting, run, end, { at: Number(at), of: SHARED_BY });
  let next = searching.next();
  while (!next.done) next = searching.next();
  if (at === "0") whatIf(setting, run, end, [], next.value).next();
  return next.value.tried;
}

type Logged = ReturnType<typeof play>["log"];

const setting = settingOf(readContent(folder, false), level);
const bot = botOf("careful");
if (!setting || !bot) throw new Error(`bench: the level ${level} or the bot careful is missing`);
const { world, log } = play(setting, SEED, bot);
const { result, seconds } = timed(() => tried(setting, { seed: SEED, log, endHour: world.hour }, world));
console.log(JSON.stringify({ seconds, tried: result }));

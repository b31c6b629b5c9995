/**
 * One measurement in a process of its own: two kinds of objects in one process would make the engine's guesses
 * about shapes wrong for both. Prints in-game days and the CPU seconds they took.
 * Usage: child.mjs anchor|level-2 LEVELS-FOLDER [SECONDS]
 */
import { botOf, play } from "../../bots/index.ts";
import { settingOf } from "../../content/index.ts";
import { readContent } from "../content-files.ts";
import { newEconomy, tick } from "./anchor.ts";

const [variant = "", folder, seconds = "2"] = process.argv.slice(2);

/** Does some of the work and returns the in-game days that passed. */
type Work = () => number;

function anchor(): Work {
  const economy = newEconomy();
  return () => {
    for (let hour = 0; hour < 24 * 50; hour++) tick(economy);
    return 50;
  };
}

function levelTwo(): Work {
  const setting = settingOf(readContent(folder, false), "light-at-three");
  const bot = botOf("careful");
  if (!setting || !bot) throw new Error("bench: the level light-at-three or the bot careful is missing");
  const next = { seed: 1 };
  return () => play(setting, next.seed++, bot).world.hour / 24;
}

const VARIANTS: Readonly<Record<string, () => Work>> = { anchor, "level-2": levelTwo };

const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Works for about so many CPU seconds: on a busy machine the clock on the wall says nothing. */
function workFor(work: Work, seconds: number): { days: number; cpuSeconds: number } {
  const from = cpuSeconds();
  let days = 0;
  while (cpuSeconds() - from < seconds) days += work();
  return { days, cpuSeconds: cpuSeconds() - from };
}

const work = VARIANTS[variant]?.();
if (!work) throw new Error(`bench: no variant is called ${variant}`);
// the engine needs some runs until it has compiled the rules
workFor(work, 2);
console.log(JSON.stringify(workFor(work, Number(seconds))));

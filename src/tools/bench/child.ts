/**
 * One measurement in a process of its own: two kinds of objects in one process would make the engine's guesses
 * about shapes wrong for both. Prints in-game days and the CPU seconds they took. Usage: child.ts anchor|level-2 MS
 */
import { botOf, play } from "../../bots/index.ts";
import { settingOf } from "../../content/index.ts";
import { readContent } from "../content-files.ts";
import { newEconomy, tick } from "./anchor.ts";

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
  const setting = settingOf(readContent(undefined, false), "light-at-three");
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

/** Works for about so many milliseconds. */
function workFor(work: Work, milliseconds: number): number {
  const until = performance.now() + milliseconds;
  const days: number[] = [];
  while (performance.now() < until) days.push(work());
  return days.reduce((sum, some) => sum + some, 0);
}

const [variant = "", milliseconds = "1500"] = process.argv.slice(2);
const work = VARIANTS[variant]?.();
if (!work) throw new Error(`bench: no variant is called ${variant}`);
workFor(work, 300);
const before = cpuSeconds();
const days = workFor(work, Number(milliseconds));
console.log(JSON.stringify({ days, cpuSeconds: cpuSeconds() - before }));

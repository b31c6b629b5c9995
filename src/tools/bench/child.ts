/**
 * One measurement in a process of its own: two kinds of objects in one process would make the engine's guesses
 * about shapes wrong for both. Prints in-game days and the CPU seconds they took.
 * Usage: child.mjs anchor|level-2|village|marks LEVELS-FOLDER [SECONDS]
 */
import { type Bot, botOf, play } from "../../bots/index.ts";
import { settingOf } from "../../content/index.ts";
import { dayMark } from "../../runcode/index.ts";
import { endHour, type Setting, type World } from "../../sim/index.ts";
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

function settingNamed(level: string): Setting {
  const setting = settingOf(readContent(folder, false), level);
  if (!setting) throw new Error(`bench: the level ${level} is missing`);
  return setting;
}

const CAREFUL = "careful";
const LEVEL_TWO = "light-at-three";
/** forty houses under the player's rules around a house at hourly grain */
const A_VILLAGE = "same-style";

function careful(): Bot {
  const bot = botOf(CAREFUL);
  if (!bot) throw new Error(`bench: the bot ${CAREFUL} is missing`);
  return bot;
}

/** Whole runs of a level by one bot. */
function runsOf(level: string): Work {
  const setting = settingNamed(level);
  const bot = careful();
  const next = { seed: 1 };
  return () => play(setting, next.seed++, bot).world.hour / 24;
}

/** What the end of a day costs beside its hours: the mark of a grown world, once for each day. */
function marksOf(level: string): Work {
  const setting = settingNamed(level);
  const bot = careful();
  const halfway: World[] = [];
  play(setting, 1, bot, (world) => {
    if (world.hour * 2 >= endHour(setting) && halfway.length === 0) halfway.push(structuredClone(world));
  });
  const [world] = halfway;
  if (!world) throw new Error(`bench: ${level} did not come to its half`);
  return () => {
    for (let day = 0; day < 50; day++) dayMark(world);
    return 50;
  };
}

const VARIANTS: Readonly<Record<string, () => Work>> = {
  anchor,
  "level-2": () => runsOf(LEVEL_TWO),
  village: () => runsOf(A_VILLAGE),
  marks: () => marksOf(LEVEL_TWO),
};

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

/**
 * The same decisions give the same run: with the world written out and read back at every hour, with independent
 * decisions in another order, and without a call to any function that engines disagree about. That codes give their runs
 * again is asked of thousands of random games (`random-games.ts`).
 */
import { botOf, play, QUICK_BOTS } from "../../bots/index.ts";
import { settingOf } from "../../content/index.ts";
import { type Command, createRun, hashWorld, type Setting, step, type World } from "../../sim/index.ts";
import { readContent } from "../content-files.ts";
import { atMost, type Finding, type Gate, none } from "./gate.ts";
import { type Pick, picker } from "./wild.ts";

const HEAVY_GAMES = 20;
const ORDERS = 200;
const FIRST_SEED = 6_000_001;

type Log = ReturnType<typeof play>["log"];

/** Plays a log hour by hour; `between` may put another world in place of the one that has come about. */
function again(
  setting: Setting,
  seed: number,
  log: Log,
  end: number,
  between = (world: World) => world,
): World {
  let world = createRun(setting, seed);
  let next = 0;
  for (;;) {
    for (let entry = log[next]; entry && entry.hour === world.hour; entry = log[++next])
      step(world, setting, entry.command);
    if (world.ended || world.hour >= end || step(world, setting, { kind: "advance" }).refusal) return world;
    world = between(world);
  }
}

const written = (world: World): World => JSON.parse(JSON.stringify(world)) as World;

function heavy(settings: readonly Setting[]): string[] {
  const faults: string[] = [];
  for (let n = 0; n < HEAVY_GAMES; n++) {
    const setting = settings[n % settings.length];
    const bot = QUICK_BOTS[n % QUICK_BOTS.length];
    if (!setting || !bot) continue;
    const { world, log, hash } = play(setting, FIRST_SEED + n, bot);
    if (hashWorld(again(setting, FIRST_SEED + n, log, world.hour, written)) !== hash)
      faults.push(`${setting.level.id}, ${bot.id}: another world after it was written out and read back`);
  }
  return faults;
}

/** Whose board a decision is about; "" for any other decision. */
const boardOf = (command: Command): string =>
  command.kind === "shift" || command.kind === "freeDay" ? command.who : "";

/** The log with the boards of different people set in another order within each hour. */
function shuffled(log: Log, pick: Pick): Log {
  const out = [...log];
  for (let i = 1; i < out.length; i++) {
    const [a, b] = [out[i - 1], out[i]];
    if (!a || !b || a.hour !== b.hour || pick(2) === 0) continue;
    const [one, two] = [boardOf(a.command), boardOf(b.command)];
    if (one === "" || two === "" || one === two) continue;
    out[i - 1] = b;
    out[i] = a;
  }
  return out;
}

function orders(settings: readonly Setting[]): string[] {
  const faults: string[] = [];
  const pick = picker(FIRST_SEED);
  const bot = botOf("random");
  for (let n = 0; n < ORDERS; n++) {
    const setting = settings[n % settings.length];
    if (!setting || !bot) continue;
    const seed = FIRST_SEED + n;
    const { world, log, hash } = play(
      setting,
      seed,
      n % 2 ? bot : (QUICK_BOTS[n % QUICK_BOTS.length] ?? bot),
    );
    if (hashWorld(again(setting, seed, shuffled(log, pick), world.hour)) !== hash)
      faults.push(`${setting.level.id}, seed ${seed}: the order of two people's boards matters`);
  }
  return faults;
}

const TRAPPED = [
  ...(
    ["sin", "cos", "tan", "exp", "log", "log2", "log10", "pow", "cbrt", "hypot", "tanh", "random"] as const
  ).map((name) => [Math, name] as const),
  [Date, "now"] as const,
  [performance, "now"] as const,
];

/** Plays with traps where engines and clocks differ; gives the names of those that were stepped on. */
function trapped(settings: readonly Setting[]): string[] {
  const stepped = new Set<string>();
  const saved = TRAPPED.map(([owner, name]) => [owner, name, Reflect.get(owner, name)] as const);
  for (const [owner, name, original] of saved)
    Reflect.set(owner, name, (...values: unknown[]) => {
      stepped.add(name);
      return Reflect.apply(original as () => unknown, owner, values);
    });
  try {
    for (const setting of settings) for (const bot of QUICK_BOTS) play(setting, FIRST_SEED, bot);
  } finally {
    for (const [owner, name, original] of saved) Reflect.set(owner, name, original);
  }
  return [...stepped];
}

async function run(): Promise<readonly Finding[]> {
  const content = readContent(undefined, false);
  const settings = content.levels.flatMap(({ id }) => settingOf(content, id) ?? []);
  return [
    none(`heavy mode, ${HEAVY_GAMES} games written out at every hour: differences`, heavy(settings)),
    none(`${ORDERS} runs with boards set in another order: differences`, orders(settings)),
    none("functions the rules must not call and did", trapped(settings)),
    atMost("levels left out", content.levels.length - settings.length, 0, "levels"),
  ];
}

export const replays: Gate = { name: "replays", run };

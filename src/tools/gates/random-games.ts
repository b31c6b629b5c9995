/** Long random play: whatever is pressed, books balance, nothing is negative or fractional, and every game ends. */
import { settingOf } from "../../content/index.ts";
import {
  dayMark,
  encodeRun,
  isCodeError,
  type Logged,
  openCode,
  readRun,
  recordOf,
  replay,
} from "../../runcode/index.ts";
import { balanced, createRun, endHour, hashWorld, type Setting, step, type World } from "../../sim/index.ts";
import { readContent } from "../content-files.ts";
import { atMost, type Finding, type Gate, none } from "./gate.ts";
import { type Pick, picker, wildDecision } from "./wild.ts";

const GAMES_A_LEVEL = 1000;
const FIRST_SEED = 700_001;
const DECISIONS_AN_HOUR = 3;

/** Paths of numbers that are no whole numbers, anywhere in the world. */
function fractions(value: unknown, path = "world"): string[] {
  if (typeof value === "number") return Number.isSafeInteger(value) ? [] : [`${path} = ${value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => fractions(inner, `${path}.${key}`));
}

/** What may never be below zero, by name. */
function negatives({ books, orders, people }: World): string[] {
  const amounts: [string, number][] = [
    ["cash", books.cash],
    ["escrow", books.escrow],
    ["wages owed", -books.wages],
    ["cloth owed", -books.cloth],
    ["loan", -books.loan],
    ...orders.flatMap((order): [string, number][] => [
      ...order.at.map((pieces): [string, number] => [`pieces of order ${order.id}`, pieces]),
      [`packed of order ${order.id}`, order.packed],
      [`room in order ${order.id}`, order.quantity - Math.max(order.packed, order.shipped)],
    ]),
    ...people.flatMap((person): [string, number][] => [
      [`wage owed to ${person.id}`, person.owed],
      [`health of ${person.id}`, person.health],
      [`fatigue of ${person.id}`, person.fatigue],
      [`trust of ${person.id}`, person.trust],
    ]),
  ];
  return amounts.filter(([, amount]) => amount < 0).map(([name, amount]) => `${name} = ${amount}`);
}

function faultsOf(world: World): string[] {
  const owed = world.people.reduce((sum, person) => sum + person.owed, 0);
  return [
    ...(balanced(world.books) ? [] : ["the books do not balance"]),
    ...(owed + world.books.wages === 0 ? [] : ["wages owed differ from the books"]),
    ...negatives(world),
  ];
}

interface Game {
  readonly world: World;
  readonly log: readonly Logged[];
  readonly days: readonly number[];
  readonly faults: readonly string[];
}

/** One decision; a refused one must leave the world as it was (looked at now and then, since hashing takes time). */
function press(world: World, setting: Setting, log: Logged[], pick: Pick): string[] {
  const command = wildDecision(world, setting, pick);
  const before = pick(50) === 0 ? hashWorld(world) : undefined;
  const hour = world.hour;
  const { refusal } = step(world, setting, command);
  if (!refusal) log.push({ hour, command });
  const changed = refusal && before !== undefined && hashWorld(world) !== before;
  return changed ? [`refused ${command.kind} changed the world`] : [];
}

function playWildly(setting: Setting, seed: number): Game {
  const world = createRun(setting, seed);
  const pick = picker(seed);
  const [log, days, faults]: [Logged[], number[], string[]] = [[], [], []];
  const note = (found: readonly string[]) =>
    faults.push(...found.map((fault) => `${setting.level.id} seed ${seed} hour ${world.hour}: ${fault}`));
  while (!world.ended && world.hour < endHour(setting) && faults.length === 0) {
    for (let i = pick(DECISIONS_AN_HOUR + 1); i > 0 && !world.ended; i--)
      note(press(world, setting, log, pick));
    if (world.ended || step(world, setting, { kind: "advance" }).refusal) continue;
    note(faultsOf(world));
    if (world.hour % 24 !== 0) continue;
    days.push(dayMark(world));
    note(fractions(world));
  }
  if (!world.ended) note(["the time is over and the game has not ended"]);
  return { world, log, days, faults };
}

/** The game as a code, opened and replayed, must come out the same. */
function codeFaults(setting: Setting, { world, log, days }: Game): string[] {
  const opened = openCode(encodeRun(recordOf(world, setting, [], log, days), setting));
  const run = isCodeError(opened) ? opened : readRun(opened, setting);
  const said = isCodeError(run) ? run.reason : replay(setting, run).verdict.kind;
  return said === "checked" ? [] : [`${setting.level.id} seed ${world.seed}: the code says ${said}`];
}

async function run(): Promise<readonly Finding[]> {
  const content = readContent(undefined, false);
  const settings = content.levels.flatMap(({ id }) => settingOf(content, id) ?? []);
  const faults: string[] = [];
  const games: Game[] = [];
  for (const setting of settings)
    for (let i = 0; i < GAMES_A_LEVEL; i++) {
      const game = playWildly(setting, FIRST_SEED + i);
      games.push(game);
      faults.push(...game.faults, ...(game.faults.length === 0 ? codeFaults(setting, game) : []));
    }
  const decisions = games.reduce((sum, { log }) => sum + log.length, 0);
  return [
    none(`faults in ${games.length} games with ${decisions} decisions from seed ${FIRST_SEED}`, faults),
    atMost("levels without a game", settings.length === 0 ? 1 : 0, 0, "levels"),
  ];
}

export const randomGames: Gate = { name: "random", run };

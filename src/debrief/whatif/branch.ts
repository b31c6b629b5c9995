/**
 * The same run with something else in it: same luck, same later decisions wherever they are still possible. What the
 * record cannot answer (a card that came only now, days after the recorded end) is answered by a stand-in.
 */
import type { Bot, Seat } from "../../bots/index.ts";
import {
  type Command,
  createRun,
  endHour,
  type Fact,
  inForce,
  type Setting,
  step,
  type World,
} from "../../sim/index.ts";

export type Decision = Exclude<Command, { kind: "advance" }>;

/** A decision and the hour of the run in which it was taken. */
export interface Logged {
  readonly hour: number;
  readonly command: Decision;
}

/** Told of everything that happens on the way. */
export type Hear = (facts: readonly Fact[], hour: number) => void;
const deaf: Hear = () => undefined;

/** Does commands and tells what they brought about; answers why not, if so. */
const player = (world: World, setting: Setting, hear: Hear) => (command: Command) => {
  const { facts, refusal } = step(world, setting, command);
  hear(facts, world.hour);
  return refusal;
};

/** Kinds that answer an open card or book and nothing else. */
const ANSWERS: ReadonlySet<Decision["kind"]> = new Set(["choose", "putOff", "predict", "closeBook"]);

/** A seat from which only an open card or book can be answered. */
const answering = (seat: Seat): Seat => ({
  world: seat.world,
  get setting() {
    return seat.setting;
  },
  send: (command) => (ANSWERS.has(command.kind) ? seat.send(command) : { reason: "nothingChanges" }),
});

/** Answers an open card as the record does the next time it is asked; what lies before `from` is not looked at, so that a part of the record says the same as the whole. */
function asRecorded({ world, send }: Seat, log: readonly Logged[], from: number): void {
  const open = world.card?.id;
  if (open === undefined) return;
  const taken = log.find(({ command }, i) => i >= from && command.kind === "choose" && command.card === open);
  if (taken) send(taken.command);
}

/**
 * Goes on with `log` from the world's hour to the end, in place. `done`: hour at which the record ends; from there the
 * stand-in runs the house. Returns how many recorded decisions were no longer possible. Always ends.
 */
export function goOn(
  world: World,
  setting: Setting,
  log: readonly Logged[],
  standIn: Bot,
  done: number,
  hear: Hear = deaf,
): number {
  const play = player(world, setting, hear);
  const free: Seat = {
    world,
    get setting() {
      return inForce(world, setting);
    },
    send: play,
  };
  const bound = answering(free);
  const last = endHour(setting);
  let skipped = 0;
  let next = log.findIndex(({ hour }) => hour >= world.hour);
  if (next < 0) next = log.length;
  while (!world.ended && world.hour < last) {
    for (let at = log[next]; at && at.hour <= world.hour; at = log[++next]) {
      if (play(at.command)) skipped++;
    }
    if (world.hour > done) standIn.decide(free);
    for (let again = 0; again < 3 && (world.card || world.reckoning); again++) {
      asRecorded(free, log, next);
      if (world.card || world.reckoning) standIn.decide(bound);
    }
    if (world.ended) break;
    if (play({ kind: "advance" })) play({ kind: "finish" });
  }
  return skipped;
}

/** The recorded run itself up to its last hour; stops early where a record does not fit its level. */
export function retell(
  setting: Setting,
  run: { readonly seed: number; readonly log: readonly Logged[]; readonly endHour: number },
  hear: Hear = deaf,
): World {
  const world = createRun(setting, run.seed);
  const play = player(world, setting, hear);
  const until = (hour: number): boolean => {
    while (world.hour < hour) if (play({ kind: "advance" })) return false;
    return true;
  };
  for (const { hour, command } of run.log) {
    if (!until(hour)) return world;
    play(command);
  }
  until(run.endHour);
  return world;
}

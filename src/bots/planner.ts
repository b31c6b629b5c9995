/**
 * Somebody who plans: before every week tries a few ways of living on paper, under luck other than what will come, and
 * keeps for the week to the one that leaves most money. It looks no further and at nothing else.
 */
import { inForce, ledgersOf, type Setting, step, type World } from "../sim/index.ts";
import { HABITS } from "./habits.ts";
import { habitBot, settle } from "./house.ts";
import type { Bot, Habits, Seat } from "./types.ts";

/** Ways of living it weighs. */
const WAYS = ["careful", "night-if-due", "lawful", "cooperative", "imitator", "designer"];
const WEEK = 168;
/** Any other seed will do: the plan must not know the luck of the run. */
const OTHER_LUCK = 0x5eed;

const ways: readonly Habits[] = WAYS.flatMap((id) => HABITS.find((habits) => habits.id === id) ?? []);

/** A seat at a copy of the house, which leaves the house itself as it is. */
function onPaper(world: World, setting: Setting): Seat {
  const copy = structuredClone(world);
  copy.seed = (copy.seed ^ OTHER_LUCK) >>> 0;
  return {
    world: copy,
    get setting() {
      return inForce(copy, setting);
    },
    send: (command) => step(copy, setting, command).refusal,
  };
}

/** Fen the house would have gained by the end of the week if it lived so. */
function worthOf(seat: Seat, habits: Habits): number {
  const paper = onPaper(seat.world, seat.setting);
  const bot = habitBot(habits);
  settle(paper, habits);
  for (let hour = 0; hour < WEEK && !paper.world.ended; hour++) {
    bot.decide(paper);
    if (step(paper.world, paper.setting, { kind: "advance" }).refusal) break;
  }
  return ledgersOf(paper.world, paper.setting).money;
}

function bestWay(seat: Seat): Habits | undefined {
  let best: Habits | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const habits of ways) {
    const worth = worthOf(seat, habits);
    if (worth <= most) continue;
    most = worth;
    best = habits;
  }
  return best;
}

/** The way each house lives this week. A house is forgotten with its world. */
const plans = new WeakMap<World, { readonly bot: Bot; readonly until: number }>();

export const planner: Bot = {
  id: "planner",
  decide(seat) {
    const { world } = seat;
    let plan = plans.get(world);
    const isOpen = world.card !== null || world.reckoning;
    if (plan === undefined || (world.hour >= plan.until && !isOpen)) {
      const way = bestWay(seat);
      if (way === undefined) return;
      plan = { bot: habitBot(way), until: world.hour + WEEK };
      plans.set(world, plan);
      settle(seat, way);
    }
    plan.bot.decide(seat);
  },
};

/** A bot made of habits: sets the board once, bids, answers cards to its taste, keeps people on when it is its way. */
import { type Card, type Choice, check, hourOfDay, lateOrders, safetyView } from "../sim/index.ts";
import { appraise } from "./appraise.ts";
import { bidOnRequests } from "./bids.ts";
import { joinProjects } from "./join.ts";
import { passWork } from "./pass.ts";
import { putRight } from "./safety.ts";
import { keepShop } from "./shopkeep.ts";
import type { Bot, Habits, Seat } from "./types.ts";

/** Board, free days and pay as these habits have them. */
export function settle(seat: Seat, habits: Habits): void {
  for (const p of seat.world.people) {
    seat.send({ kind: "shift", who: p.id, from: 0, to: 24, cell: 0 });
    seat.send({ kind: "shift", who: p.id, from: habits.from, to: 12, cell: 1 });
    seat.send({ kind: "shift", who: p.id, from: 13, to: habits.to, cell: 1 });
    seat.send({ kind: "freeDay", who: p.id, weekday: habits.freeDay });
  }
  if (habits.rate !== undefined) seat.send({ kind: "setRate", rate: habits.rate });
  if (habits.overtime) seat.send({ kind: "setPolicy", policy: "overtime", value: 1 });
  if (habits.insurance) seat.send({ kind: "setPolicy", policy: "insurance", value: 1 });
}

/** The first hour: settles, and gives the promises offered then. */
function settleIn(seat: Seat, habits: Habits): void {
  const { world, setting } = seat;
  if (world.hour !== setting.level.hour) return;
  settle(seat, habits);
  if (habits.promises) for (const id of setting.level.offered) seat.send({ kind: "give", promise: id });
}

/** The choices of the open card that may be taken now. */
export function choicesOf(seat: Seat): { card: Card; choices: Choice[] } | undefined {
  const open = seat.world.card;
  const card = open && seat.setting.cards.find((c) => c.id === open.id);
  if (!card) return undefined;
  const choices = card.choices.filter(
    (c) => !check(seat.world, seat.setting, { kind: "choose", card: card.id, choice: c.id }),
  );
  return { card, choices };
}

function answer(seat: Seat, habits: Habits): void {
  const open = choicesOf(seat);
  if (!open) return;
  const prices = (id: string) =>
    safetyView(seat.world, seat.setting)?.measures.find((m) => m.id === id)?.fen ?? 0;
  let best = open.choices[0];
  let most = Number.NEGATIVE_INFINITY;
  for (const choice of open.choices) {
    const value = habits.largest && choice.prominent ? 1e9 : appraise(choice, habits.taste, prices);
    if (value > most) {
      most = value;
      best = choice;
    }
  }
  if (best) seat.send({ kind: "choose", card: open.card.id, choice: best.id });
}

/** 22:00: stay or go. */
function night(seat: Seat, habits: Habits): void {
  const { world, setting } = seat;
  if (hourOfDay(world.hour) !== 22 || habits.night === "never") return;
  if (habits.night === "due" && lateOrders(world, setting) === 0) return;
  if (!world.orders.some((o) => o.state === "open")) return;
  for (const p of world.people)
    if (p.tonight <= world.hour) seat.send({ kind: "keepOn", who: p.id, until: 4 });
}

export function closeBook(seat: Seat, shared: boolean): void {
  if (!seat.world.reckoning) return;
  seat.send({ kind: "predict", guess: 0 });
  seat.send({ kind: "closeBook", shared });
}

/** A bot that lives by its habits from the first hour to the last. */
export function habitBot(habits: Habits): Bot {
  return {
    id: habits.id,
    decide(seat) {
      settleIn(seat, habits);
      answer(seat, habits);
      closeBook(seat, habits.shareBooks);
      night(seat, habits);
      bidOnRequests(seat, habits);
      putRight(seat, habits);
      passWork(seat, habits.passing);
      joinProjects(seat, habits.joining);
      keepShop(seat, habits.shop);
    },
  };
}

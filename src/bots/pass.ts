/** How a bot passes work on: in the morning it asks around, through the day it agrees to what it can bear. */
import { hourOfDay, type Order, takerViews, workOffers } from "../sim/index.ts";
import type { Passing, Seat } from "./types.ts";

const MORNING = 9;
const EVENING = 20;
const LEAST = 20;

const making = (o: Order): number => o.price - o.cloth;
const waiting = (o: Order): number => o.at.find((pieces, op) => (o.std[op] ?? 0) > 0 && pieces > 0) ?? 0;

/** Answers those who named a price of their own. */
function agree(seat: Seat, habits: Passing): void {
  const { world } = seat;
  for (const p of world.passed) {
    const order = world.orders.find((o) => o.id === p.order);
    if (p.state !== "asking" || order?.state !== "open") continue;
    if (p.ask * 10000 > making(order) * habits.mostBp) continue;
    seat.send({ kind: "passOn", order: order.id, pieces: p.pieces, to: p.to, price: p.ask });
  }
}

/** One order a morning, the largest, to whoever is next. */
function ask(seat: Seat, habits: Passing): void {
  const { world, setting } = seat;
  const order = world.orders
    .filter((o) => o.state === "open" && o.out === 0 && waiting(o) >= LEAST)
    .sort((a, b) => waiting(b) - waiting(a) || a.id - b.id)[0];
  if (!order) return;
  const pieces = Math.floor((waiting(order) * habits.shareBp) / 10000);
  const price = Math.max(1, Math.floor((making(order) * habits.startBp) / 10000));
  const takers = takerViews(world, setting, order);
  const first = Math.floor(world.hour / 24);
  for (let i = 0; i < takers.length; i++) {
    const to = takers[(first + i) % takers.length];
    if (to && !seat.send({ kind: "passOn", order: order.id, pieces, to: to.id, price })) return;
  }
}

function takeIn(seat: Seat): void {
  const { world, setting } = seat;
  if (world.orders.some((o) => o.state === "open")) return;
  const [offer] = workOffers(world, setting);
  if (offer) seat.send({ kind: "takeWork", offer: offer.id });
}

export function passWork(seat: Seat, habits: Passing | undefined): void {
  if (!habits || !seat.world.sewing) return;
  const clock = hourOfDay(seat.world.hour);
  if (clock < MORNING || clock > EVENING) return;
  agree(seat, habits);
  if (clock !== MORNING) return;
  ask(seat, habits);
  if (habits.takesWork) takeIn(seat);
}

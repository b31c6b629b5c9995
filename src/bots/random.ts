/** Somebody who clicks without looking: legal decisions, drawn by hour. */
import { below, chance, draw, FOR, hourOfDay, openStyles, projectViews, shopView } from "../sim/index.ts";
import { bidOnRequests } from "./bids.ts";
import { HABITS } from "./habits.ts";
import { choicesOf, closeBook } from "./house.ts";
import type { Bot, Habits, Seat } from "./types.ts";

function luck(seat: Seat, key: number, n: number): number {
  return below(draw(seat.world.seed, FOR.bot, seat.world.hour, key), n);
}

function clickCard(seat: Seat): void {
  const open = choicesOf(seat);
  const choice = open?.choices[luck(seat, 1, Math.max(1, open.choices.length))];
  if (open && choice) seat.send({ kind: "choose", card: open.card.id, choice: choice.id });
}

function clickBoard(seat: Seat): void {
  const { world } = seat;
  const p = world.people[luck(seat, 2, world.people.length)];
  if (!p) return;
  const from = luck(seat, 3, 22);
  const cell = ([0, 1, 1, 2, 3, 4, 5] as const)[luck(seat, 5, 7)] ?? 1;
  seat.send({ kind: "shift", who: p.id, from, to: Math.min(24, from + 2 + luck(seat, 4, 10)), cell });
  if (luck(seat, 6, 4) === 0) seat.send({ kind: "freeDay", who: p.id, weekday: luck(seat, 7, 8) - 1 });
  if (luck(seat, 8, 20) === 0) seat.send({ kind: "setRate", rate: 14 + luck(seat, 9, 16) });
  if (luck(seat, 10, 12) === 0) {
    seat.send({ kind: "setPolicy", policy: "payDay", value: luck(seat, 11, 3) });
  }
}

/** Prices, budgets and batches as they come; a sheet of paper now and then. */
function clickShop(seat: Seat): void {
  const view = shopView(seat.world, seat.setting);
  if (!view) return;
  const l = view.listings[luck(seat, 30, Math.max(1, view.listings.length))];
  if (l) {
    if (luck(seat, 31, 3) === 0) {
      const price = Math.round((l.price * (7000 + luck(seat, 32, 6000))) / 100_000) * 10;
      seat.send({ kind: "price", listing: l.id, price });
    }
    if (luck(seat, 33, 3) === 0) seat.send({ kind: "ad", listing: l.id, fen: luck(seat, 34, 60) * 1000 });
    if (luck(seat, 35, 2) === 0)
      seat.send({ kind: "sew", listing: l.id, quantity: 10 + luck(seat, 36, 12) * 10 });
    if (luck(seat, 37, 8) === 0)
      seat.send({ kind: "reserve", listing: l.id, pieces: luck(seat, 38, 10) * 20 });
    if (luck(seat, 39, 12) === 0)
      seat.send({ kind: "promote", listing: l.id, cutBp: 500 + luck(seat, 40, 30) * 100, days: 5 });
    if (luck(seat, 41, 60) === 0) seat.send({ kind: "closeListing", listing: l.id });
  }
  const who = view.designers[luck(seat, 42, Math.max(1, view.designers.length))];
  const styles = openStyles(seat.setting);
  const style = styles[luck(seat, 43, styles.length)];
  if (!who || !style || luck(seat, 44, 10) > 0) return;
  const hit = view.hits[luck(seat, 45, Math.max(1, view.hits.length))];
  const from = hit && luck(seat, 46, 2) === 0 ? hit.product : -1;
  seat.send({ kind: "design", who, from, style: style.id, look: luck(seat, 47, 960) });
}

/** Lists of the village as they come: a name on, a name off, a board. */
function clickProjects(seat: Seat): void {
  const views = projectViews(seat.world, seat.setting);
  const view = views[luck(seat, 50, Math.max(1, views.length))];
  if (!view) return;
  const project = view.id;
  const way = luck(seat, 51, 8);
  if (way === 0) seat.send({ kind: "propose", project });
  else if (way < 4) seat.send({ kind: "sign", project, shares: 1 + luck(seat, 52, 2) });
  else if (way === 4) seat.send({ kind: "namePayers", project });
  else if (way === 5) seat.send({ kind: "leaveProject", project });
}

/** Buttons of the house's sheet as they come. */
function clickHouse(seat: Seat): void {
  const measures = seat.setting.level.safety?.measures ?? [];
  const measure = measures[luck(seat, 60, Math.max(1, measures.length))];
  if (measure) seat.send({ kind: "build", measure: measure.id });
}

/** The sale, the Platform's money and the dealer's cloth, as they come. */
function clickSale(seat: Seat): void {
  const view = shopView(seat.world, seat.setting);
  const l = view?.listings[luck(seat, 60, Math.max(1, view.listings.length))];
  if (!view || !l) return;
  if (luck(seat, 61, 3) === 0)
    seat.send({ kind: "joinSale", listing: l.id, cutBp: luck(seat, 62, 4) * 1500 });
  if (luck(seat, 63, 8) === 0) seat.send({ kind: "borrow", fen: (1 + luck(seat, 64, 8)) * 100_000 });
  if (luck(seat, 65, 14) === 0)
    seat.send({ kind: "buyCloth", fen: (1 + luck(seat, 66, 10)) * 100_000, credit: luck(seat, 67, 2) === 0 });
}

function clickBids(seat: Seat): void {
  const like = HABITS.find((h) => h.id === "accept-all");
  if (!like) return;
  const habits: Habits = {
    ...like,
    marginBp: luck(seat, 12, 2) * (8600 + luck(seat, 13, 3000)),
    idleMarginBp: 0,
    roomBp: 5000 + luck(seat, 14, 20000),
    bidsAtOnce: 4,
  };
  bidOnRequests(seat, habits);
}

export const random: Bot = {
  id: "random",
  decide(seat) {
    clickCard(seat);
    closeBook(seat, luck(seat, 20, 2) === 0);
    const clock = hourOfDay(seat.world.hour);
    if (clock % 6 === 0) clickBoard(seat);
    if (clock === 8) clickShop(seat);
    if (clock === 9) clickProjects(seat);
    if (clock === 10) clickHouse(seat);
    if (clock === 9) clickSale(seat);
    if (clock === 22 && luck(seat, 15, 3) === 0) {
      for (const p of seat.world.people) seat.send({ kind: "keepOn", who: p.id, until: 4 });
    }
    if (chance(draw(seat.world.seed, FOR.bot, seat.world.hour, 16), 5000)) clickBids(seat);
  },
};

/** What the key R says: what a look at the whole screen tells the eye, the most pressing first, in a few sentences. */
import { dayOf, forecast, orderViews, type Setting, shopView, stays, type World } from "../../sim/index.ts";
import { goalWords } from "../parts/goal.ts";
import { strength } from "../people/looks.ts";
import type { Say } from "../say.ts";

/** Orders told one by one; of more one hears the number. */
const MOST_ORDERS = 3;
/** Stitches on the spool from which on somebody counts as tired. */
const TIRED = 2;
/** Pieces before one step that are worth a word. */
const PILE = 10;
const OPS = [0, 1, 2, 3] as const;

/** "South Window: 20 of 50 to go, 5 h late at this pace." */
function orders(say: Say, world: World, setting: Setting): string[] {
  const all = orderViews(world, setting);
  const paces = forecast(world, setting);
  const told = all.slice(0, MOST_ORDERS).map((order) => {
    const params = { shop: say.shop(order.shop), left: say.count(order.missing), due: say.moment(order.due) };
    if (order.state === "packed") return say.t("ui.log.now.packed", params);
    if (order.undated) return say.t("ui.log.now.shelf", { left: params.left, style: say.style(order.style) });
    const pace = paces.find((it) => it.order === order.id);
    if (pace === undefined || pace.doneAt < 0) return say.t("ui.log.now.unseen", params);
    return pace.lateHours > 0
      ? say.t("ui.log.now.late", { ...params, hours: say.ahead(pace.lateHours) })
      : say.t("ui.log.now.inTime", { ...params, done: say.moment(pace.doneAt) });
  });
  return [say.t("ui.log.now.orders", { n: all.length }), ...told];
}

/** The step before which most pieces lie, where it is a pile. */
function pile(say: Say, world: World): string[] {
  const open = world.orders.filter(({ state }) => state === "open");
  const piles = OPS.map((op) => ({ op, n: open.reduce((sum, { at }) => sum + at[op], 0) }));
  const largest = piles.reduce((a, b) => (b.n > a.n ? b : a));
  if (largest.n < PILE) return [];
  return [say.t("ui.log.now.pile", { op: say.opLong(largest.op), n: say.count(largest.n) })];
}

function tired(say: Say, world: World): string[] {
  const people = world.people.filter((person) => stays(person) && strength(person) <= TIRED);
  if (people.length === 0) return [];
  const names = say.list(
    people.map((person) => say.t("ui.log.now.who", { name: say.name(person.id), n: strength(person) })),
  );
  return [say.t("ui.log.now.tired", { names })];
}

function shop(say: Say, world: World, setting: Setting): string[] {
  const own = shopView(world, setting);
  if (own === null) return [];
  return own.listings.map((offer) =>
    say.t(offer.short > 0 ? "ui.log.now.short" : "ui.log.now.offer", {
      style: say.style(offer.style),
      stock: say.count(offer.stock),
      sold: say.count(offer.soldYesterday),
      short: offer.short,
    }),
  );
}

export function stateNow(say: Say, world: World, setting: Setting, stands: boolean): string {
  const day = dayOf(world.hour);
  const { title, now } = goalWords(say, world, setting);
  return [
    say.t("ui.log.now.when", {
      level: say.t(`level.${setting.level.id}.title`),
      weekday: say.t(`ui.dayLong.${(setting.level.weekday + day) % 7}`),
      day: day + 1,
      days: setting.level.days,
      time: say.clock(world.hour),
    }),
    say.t(stands ? "ui.log.stands" : "ui.log.running"),
    say.t("ui.log.now.money", { cash: say.money(world.books.cash), escrow: say.money(world.books.escrow) }),
    say.t("ui.log.now.goal", { title, now }),
    ...shop(say, world, setting),
    ...orders(say, world, setting),
    ...pile(say, world),
    ...tired(say, world),
    say.t("ui.log.now.requests", { n: world.requests.length }),
  ].join(" ");
}

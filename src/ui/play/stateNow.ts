/** What the key R says: what a look at the whole screen tells the eye, the most pressing first, in a few sentences. */
import {
  dayOf,
  forecast,
  longestQueue,
  orderViews,
  type Setting,
  shopView,
  stays,
  tiredLevel,
  type World,
} from "../../sim/index.ts";
import { queueText } from "../panels/queueText.ts";
import { goalWords } from "../parts/goal.ts";
import { strength } from "../people/looks.ts";
import type { Say } from "../say.ts";
import { offerName } from "../shop/productName.ts";

/** Orders told one by one; of more one hears the number. */
const MOST_ORDERS = 3;

/** "South Window: 20 to go by Tuesday 18:00, at this pace 5 h late." */
function orders(say: Say, world: World, setting: Setting): string[] {
  const all = orderViews(world, setting);
  const paces = forecast(world, setting);
  const told = all.slice(0, MOST_ORDERS).map((order) => {
    const params = { shop: say.shop(order.shop), left: say.count(order.missing), due: say.moment(order.due) };
    if (order.state === "packed") return say.t("ui.log.now.packed", params);
    if (order.undated)
      return say.t("ui.log.now.shelf", {
        left: params.left,
        style: offerName(say, world, setting, order.listing),
      });
    const pace = paces.find((it) => it.order === order.id);
    if (pace === undefined || pace.doneAt < 0) return say.t("ui.log.now.unseen", params);
    return pace.lateHours > 0
      ? say.t("ui.log.now.late", { ...params, hours: say.ahead(pace.lateHours) })
      : say.t("ui.log.now.inTime", { ...params, done: say.moment(pace.doneAt) });
  });
  return [say.t("ui.log.now.orders", { n: all.length }), ...told];
}

/** The step before which pieces wait longest, where the picture marks one. */
const queue = (say: Say, world: World): string[] =>
  longestQueue(world) === null ? [] : [queueText(say, world)];

/** Who wears a tired face in the picture, at work, at rest or asleep. */
function tired(say: Say, world: World): string[] {
  const people = world.people.filter((person) => stays(person) && tiredLevel(person.fatigue) > 0);
  if (people.length === 0) return [];
  const names = say.list(
    people.map((person) => say.t("ui.log.now.who", { name: say.name(person.id), n: strength(person) })),
  );
  return [say.t("ui.log.now.tired", { names })];
}

/** Each offer of the own shop: sold and not begun, or what lies on the shelf. */
function shop(say: Say, world: World, setting: Setting): string[] {
  const own = shopView(world, setting);
  if (own === null) return [];
  return own.listings.map((offer) =>
    say.t(offer.short > 0 ? "ui.log.now.short" : "ui.log.now.offer", {
      style: offerName(say, world, setting, offer.id),
      stock: say.count(offer.stock),
      sold: say.count(offer.soldYesterday),
      short: offer.short,
    }),
  );
}

/** `stands`: time does. */
export function stateNow(say: Say, world: World, setting: Setting, stands: boolean): string {
  const day = dayOf(world.hour);
  const { title, now } = goalWords(say, world, setting);
  return say.sentences(
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
    ...queue(say, world),
    ...tired(say, world),
    say.t("ui.log.now.requests", { n: world.requests.length }),
  );
}

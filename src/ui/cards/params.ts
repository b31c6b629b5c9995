/** The figures a card may quote, already written as the language writes them. */

import type { Params } from "../../i18n/index.ts";
import {
  forecastDone,
  orderOf,
  orderViews,
  ownerHourly,
  type Plan,
  previewBid,
  requestViews,
  type Setting,
  suggestedBid,
  urgentOrder,
  type World,
} from "../../sim/index.ts";
import type { Say } from "../say.ts";

/** What the open card's order says, or the most urgent one's where the card is about none. */
function orderParams(say: Say, world: World, setting: Setting, id: number): Params {
  const order = orderOf(world, id) ?? urgentOrder(world);
  if (order === undefined) return {};
  const view = orderViews(world, setting).find((it) => it.id === order.id);
  const done = (plan: Plan) => say.moment(forecastDone(world, setting, order.id, plan));
  const most = Math.round((order.price * order.quantity * setting.regime.platform.lateMaxBp) / 10000);
  return {
    shop: say.shop(order.shop),
    quantity: say.count(order.quantity),
    packed: say.count(order.packed),
    missing: say.count(view?.missing ?? 0),
    dueTime: say.moment(order.due),
    doneIfKept: done("keptOn"),
    doneIfOwners: done("ownersOnly"),
    doneIfClosed: done("closed"),
    lateFee: say.money(most),
    hours: say.span(Math.max(0, order.due - world.hour)),
  };
}

function requestParams(say: Say, world: World, setting: Setting, id: number): Params {
  const request = requestViews(world, setting).find((it) => it.id === id);
  const bid = request?.mine ?? suggestedBid(world, setting, id);
  if (request === undefined || bid === undefined) return {};
  const preview = previewBid(world, setting, id, bid.price, bid.hours, 0);
  return {
    shop: say.shop(request.shop),
    quantity: say.count(request.quantity),
    hours: say.span(bid.hours),
    rank: preview?.rank ?? 1,
    cut: say.money(preview?.nudge?.cut ?? 0),
  };
}

export function cardParams(say: Say, world: World, setting: Setting): Params {
  const open = world.card;
  const isRequest = setting.cards.find((card) => card.id === open?.id)?.about === "request";
  const subject = open?.order ?? -1;
  const stays = world.people.filter(
    (p) => !p.owner && p.gone < 0 && p.fatigue <= setting.regime.house.exhausted && p.hurtUntil <= world.hour,
  );
  const owed = world.people.reduce((sum, person) => sum + person.owed, 0);
  return {
    missing: 0,
    packed: 0,
    quantity: 0,
    dueTime: "",
    doneIfKept: "",
    doneIfOwners: "",
    doneIfClosed: "",
    lateFee: "",
    shop: "",
    hours: "",
    cut: "",
    rank: 1,
    ...orderParams(say, world, setting, isRequest ? -1 : subject),
    ...(isRequest ? requestParams(say, world, setting, subject) : {}),
    keptNames: say.list(stays.map((person) => say.name(person.id))),
    cash: say.money(world.books.cash),
    owed: say.money(owed),
    rate: say.money(world.policy.rate),
    minimum: say.money(setting.regime.money.minimumHour),
    ownerHourly: say.money(ownerHourly(world, setting)),
  };
}

/** A player who presses anything: every kind of decision with any values a run code can carry, most of them refused. */
import { type Field, fieldsOf, KINDS, type Names, namesOf } from "../../runcode/fields.ts";
import type { Decision } from "../../runcode/index.ts";
import { below, draw, type Setting, saleView, takerViews, type World } from "../../sim/index.ts";

/** A row of numbers from a seed, apart from the luck of the run itself. */
export type Pick = (n: number) => number;

const PURPOSE = 9999;

export function picker(seed: number): Pick {
  const row = { at: 0 };
  return (n) => below(draw(seed, PURPOSE, row.at++), n);
}

const oneOf = (values: readonly string[], pick: Pick): string => values[pick(values.length)] ?? "";

/** The ends of a range, small values beside its lower end, or anything between. */
function wholeBetween(min: number, max: number, pick: Pick): number {
  const ways = [min, max, Math.min(max, min + pick(25)), Math.min(max, Math.max(min, pick(4000)))];
  return ways[pick(ways.length)] ?? min;
}

/** Orders, and bills that are for none: cloth bought ahead. */
const bills = (world: World): number[] => [
  ...new Set([...world.orders.map((it) => it.id), ...world.bills.map((it) => it.order)]),
];

function near(name: string, world: World, pick: Pick): number {
  const ids = name === "request" ? world.requests.map((it) => it.id) : bills(world);
  const known = ids[pick(Math.max(1, ids.length))];
  return pick(8) === 0 || known === undefined ? pick(40) : known;
}

function valueFor(name: string, field: Field, world: World, names: Names, card: string, pick: Pick): unknown {
  switch (field.as) {
    case "whole":
      return wholeBetween(field.min, field.max, pick);
    case "price":
      return wholeBetween(0, field.max, pick);
    case "near":
      return near(name, world, pick);
    case "name":
      return field.of === "cards" && world.card && pick(4) > 0 ? world.card.id : oneOf(names[field.of], pick);
    case "choice":
      return oneOf(names.choices(card), pick);
    case "word":
      return oneOf(field.words, pick);
    case "flag":
      return pick(2) === 0;
  }
}

/** A bid that may well win, so that random games have orders, debts and deliveries in them. */
function sensibleBid(world: World, pick: Pick): Decision | undefined {
  const request = world.requests[pick(Math.max(1, world.requests.length))];
  if (!request) return undefined;
  const price = Math.floor((request.ceiling * (60 + pick(45))) / 100);
  return { kind: "bid", request: request.id, price, hours: Math.max(1, request.hours - pick(12)) };
}

/** Work given to somebody who might take it, at a price they might like. */
function sensiblePassing(world: World, setting: Setting, pick: Pick): Decision | undefined {
  const open = world.orders.filter((o) => o.state === "open" && o.at[0] > 10);
  const order = open[pick(Math.max(1, open.length))];
  const takers = order ? takerViews(world, setting, order) : [];
  const taker = takers[pick(Math.max(1, takers.length))];
  if (!order || !taker) return undefined;
  const asking = world.passed.findLast(
    (p) => p.order === order.id && p.to === taker.id && p.state === "asking",
  );
  if (asking)
    return { kind: "passOn", order: order.id, pieces: asking.pieces, to: taker.id, price: asking.ask };
  const price = 1 + pick(Math.max(1, order.price));
  return { kind: "passOn", order: order.id, pieces: 10 + pick(order.at[0]), to: taker.id, price };
}

/** Work somebody offers. */
function sensibleWork(world: World, pick: Pick): Decision | undefined {
  const offer = world.offers[pick(Math.max(1, world.offers.length))];
  return offer && { kind: "takeWork", offer: offer.id };
}

/** An offer signed up for the sale, at a share off that the page takes. */
function sensibleSale(world: World, setting: Setting, pick: Pick): Decision | undefined {
  const sale = saleView(world, setting);
  const offer = sale?.offers[pick(Math.max(1, sale.offers.length))];
  if (!sale || !offer) return undefined;
  const cutBp = pick(4) === 0 ? 0 : sale.least + pick(sale.most - sale.least + 1);
  return { kind: "joinSale", listing: offer.listing, cutBp };
}

/** A decision that may well be possible, for kinds that wild figures hardly ever hit. */
function sensible(kind: Decision["kind"], world: World, setting: Setting, pick: Pick): Decision | undefined {
  if (kind === "bid") return sensibleBid(world, pick);
  if (kind === "passOn") return sensiblePassing(world, setting, pick);
  if (kind === "joinSale") return sensibleSale(world, setting, pick);
  if (kind === "borrow") return { kind, fen: 1 + pick(3_000_000) };
  if (kind === "repayCredit") return { kind, fen: 1 + pick(2_000_000) };
  if (kind === "buyCloth") return { kind, fen: 50_000 + pick(2_000_000), credit: pick(2) === 0 };
  return kind === "takeWork" ? sensibleWork(world, pick) : undefined;
}

/** One decision; `finish`, which ends the game, is rare. */
export function wildDecision(world: World, setting: Setting, pick: Pick): Decision {
  const open = KINDS.filter((kind) => kind !== "finish" || pick(400) === 0);
  const answering = world.card !== null && pick(2) === 0;
  const kind = answering ? "choose" : (open[pick(open.length)] ?? "payWages");
  const likely = pick(4) > 0 ? sensible(kind, world, setting, pick) : undefined;
  if (likely) return likely;
  const names = namesOf(setting);
  const decision: Record<string, unknown> = { kind };
  for (const [name, field] of fieldsOf(kind))
    decision[name] = valueFor(name, field, world, names, String(decision.card ?? ""), pick);
  return decision as Decision;
}

/** Work outside the house: whom one can ask, what has been said, and, once the run is over, what happened there. */
import { div } from "../fixed.ts";
import { legalMinute } from "../passing/back.ts";
import { unbegun } from "../passing/bundle.ts";
import { type ChainLink, linksOf } from "../passing/chain.ts";
import { piecesLeft } from "../passing/offers.ts";
import { isGone, isKnown, stanceOf } from "../passing/takers.ts";
import type { Setting } from "../setting.ts";
import type { Order, PassedState, TakerKind, World } from "../state.ts";

export type { ChainLink } from "../passing/chain.ts";

/** Neighbours shown, those with most room first. */
const SHOWN = 6;

export interface TakerView {
  id: string;
  kind: TakerKind;
  /** shown for neighbours; 0 for others */
  people: number;
  rating: number;
}

/** Whom the house could ask about a part of this order. What they want is theirs to say. */
export function takerViews(world: World, setting: Setting, order: Order): TakerView[] {
  if (setting.regime.passing.allowed === 0 || order.state !== "open") return [];
  const level = setting.level.sewing;
  const pieces = Math.max(setting.regime.passing.fewest, div(unbegun(order), 2));
  const plain = (id: string, kind: TakerKind): TakerView => ({ id, kind, people: 0, rating: 0 });
  const neighbours = (world.sewing ? world.rivals : [])
    .filter((r) => !r.closed && stanceOf(world, setting, r.id, order, pieces) !== undefined)
    .sort((a, b) => div(a.load, a.people) - div(b.load, b.people) || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN)
    .map((r): TakerView => ({ id: r.id, kind: "house", people: r.people, rating: r.rating }));
  return [
    ...(level?.couples ?? []).filter((c) => isKnown(world, c)).map((c) => plain(c.id, "couple")),
    ...(level?.brokers ?? []).filter((b) => !isGone(world, b)).map((b) => plain(b.id, "broker")),
    ...neighbours,
  ];
}

/** What was said about a bundle, and no more. */
export interface PassedView {
  id: number;
  order: number;
  pieces: number;
  to: string;
  kind: TakerKind;
  state: PassedState;
  price: number;
  /** what they want instead, fen a piece; 0 nothing */
  ask: number;
  backBy: number;
  backAt: number;
  paid: number;
}

/** Bundles as whoever gave them out knows them: messages and money, not the hands behind the door. */
export function passedViews(world: World): PassedView[] {
  return world.passed.map(({ id, order, pieces, to, kind, state, price, ask, backBy, backAt, paid }) => ({
    id,
    order,
    pieces,
    to,
    kind,
    state,
    price,
    ask,
    backBy,
    backAt,
    paid,
  }));
}

export interface WorkOfferView {
  id: number;
  from: string;
  style: string;
  pieces: number;
  price: number;
  due: number;
  until: number;
}

/** Work others would give this house, as far as it is still there. */
export function workOffers(world: World, setting: Setting): WorkOfferView[] {
  return world.offers.flatMap((offer) => {
    const pieces = piecesLeft(world, setting, offer);
    const { id, from, style, price, due, until } = offer;
    return pieces > 0 ? [{ id, from, style, pieces, price, due, until }] : [];
  });
}

export interface ChainView {
  passed: number;
  order: number;
  shop: string;
  style: string;
  pieces: number;
  /** fen a piece paid to the first link */
  price: number;
  to: string;
  /** hundredths of a fen a standard minute: what the shop paid for the making, and the law's value of the last hands' hours */
  shopMinute: number;
  legalMinute: number;
  links: ChainLink[];
  backBy: number;
  backAt: number;
  unsewn: number;
  faults: number;
  topUp: number;
}

/** The doors of the chain, opened: null while the run lasts, because nobody in the house could see this. */
export function chainView(world: World, setting: Setting): ChainView[] | null {
  if (!world.ended) return null;
  return world.passed.flatMap((p): ChainView[] => {
    const order = world.orders.find((o) => o.id === p.order);
    const links = linksOf(world, setting, p);
    if (!order || links.length === 0) return [];
    const std = order.std[0] + order.std[1] + order.std[2] + order.std[3];
    return [
      {
        passed: p.id,
        order: order.id,
        shop: order.shop,
        style: order.style,
        pieces: p.pieces,
        price: p.price,
        to: p.to,
        shopMinute: div((order.price - order.cloth) * 10_000, Math.max(1, std)),
        legalMinute: legalMinute(setting, links.at(-1)?.hours ?? 0),
        links,
        backBy: p.backBy,
        backAt: p.backAt,
        unsewn: p.unsewn,
        faults: p.faults,
        topUp: p.topUp,
      },
    ];
  });
}

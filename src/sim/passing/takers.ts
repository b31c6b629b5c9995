/** Who takes work: neighbours with room, couples at home, brokers who only know somebody. */
import { draw, FOR } from "../draw.ts";
import { div } from "../fixed.ts";
import { villageHour } from "../market/houses.ts";
import type { BrokerData, CoupleData } from "../schema/sewing-level.ts";
import type { Setting } from "../setting.ts";
import type { Order, TakerKind, World } from "../state.ts";
import { isOpen } from "../village/orders/house.ts";
import { canDeliver } from "../village/orders/power.ts";
import type { SewingHouse } from "../village/orders/state.ts";
import { lotMinutes } from "../village/orders/wanted.ts";
import { bundleMinutes } from "./bundle.ts";

/** Hours before our own deadline by which other hands must be done. */
const CLEARANCE = 8;
/** Waking hours a couple sews in a day, as they reckon. */
const HOME_HOURS = 10;
/** Neighbours a broker asks. */
const ASKED = 6;

/** Whether somebody of this house has ever stood at their door. */
export const isKnown = (world: World, couple: CoupleData): boolean =>
  couple.knownBy === undefined || world.flags[couple.knownBy] !== undefined;

/** A broker who takes nothing of this house any more. */
export const isGone = (world: World, broker: BrokerData): boolean =>
  broker.goneBy !== undefined && world.flags[broker.goneBy] !== undefined;

/** Whether this broker's bundles carry a slip with hands and rate now. */
export const writesSlips = (world: World, broker: BrokerData): boolean =>
  broker.slip !== undefined && world.flags[broker.slip.flag] !== undefined;

const cutOf = (world: World, broker: BrokerData): number =>
  broker.slip && writesSlips(world, broker) ? broker.slip.cutBp : broker.cutBp;

/** What somebody is to whoever gives work out; undefined if nobody can ask them, or not yet, or no longer. */
export function takerKind(world: World, setting: Setting, id: string): TakerKind | undefined {
  const level = setting.level.sewing;
  if (level?.couples.some((c) => c.id === id && isKnown(world, c))) return "couple";
  if (level?.brokers.some((b) => b.id === id && !isGone(world, b))) return "broker";
  return world.sewing && world.rivals.some((r) => r.id === id && !r.closed) ? "house" : undefined;
}

/** The open sewing house behind a neighbour’s id in the app. */
export function houseOf(world: World, id: string): SewingHouse | undefined {
  const at = world.rivals.findIndex((r) => r.id === id);
  const house = world.sewing?.houses[at];
  return house && isOpen(house) ? house : undefined;
}

/** What somebody would do with a bundle: their least price a piece, and the hour they could be back. */
export interface Stance {
  least: number;
  backBy: number;
}

/** A neighbour: its own cost of the minutes; undefined without room. `due` is the hour by which we need it. */
function houseStance(
  world: World,
  setting: Setting,
  house: SewingHouse,
  order: Order,
  pieces: number,
): Stance | undefined {
  const v = world.sewing;
  const r = setting.village?.sewing;
  if (!v || !r || r.passOn === 0) return undefined;
  const minutes = lotMinutes(r, house.people, pieces, bundleMinutes(setting, order, pieces));
  if (!canDeliver(v, house, minutes, villageHour(world, v, order.due - CLEARANCE))) return undefined;
  const least = Math.ceil((minutes * house.minuteCost) / (1000 * pieces));
  const hours = div((house.load + minutes) * 24, Math.max(1, house.capNight)) + CLEARANCE;
  return { least, backBy: Math.min(order.due - 1, world.hour + hours) };
}

/** Hundredths of a minute a couple sews in an hour. */
export const homePace = (couple: CoupleData): number => div(couple.people * 6000 * couple.skill, 10000);

/** A couple at home: part of the usual rate, and only what they can do in their days and a little of the night. */
function coupleStance(
  world: World,
  setting: Setting,
  couple: CoupleData,
  order: Order,
  pieces: number,
): Stance | undefined {
  const minutes = bundleMinutes(setting, order, pieces);
  let waiting = minutes * 100;
  for (const p of world.passed) if (p.state === "out" && p.home?.who === couple.id) waiting += p.home.left;
  const hours = Math.ceil(waiting / Math.max(1, homePace(couple)));
  const days = Math.ceil((hours * 24) / HOME_HOURS);
  const start = Math.max(world.hour, order.clothAt);
  // with their nights they could; beyond that they say no
  if (start + hours * 2 > order.due - CLEARANCE) return undefined;
  const { rateBase } = setting.regime.orders;
  const least = Math.ceil((minutes * rateBase * setting.regime.passing.coupleBp) / (10000 * pieces));
  return { least, backBy: Math.min(order.due - 1, start + days) };
}

/** Whom a broker would give it to: the cheapest of the couples with room, else of some neighbours, after the broker's cut. */
export function brokerChoice(
  world: World,
  setting: Setting,
  broker: string,
  order: Order,
  pieces: number,
): { who: string; kind: "house" | "couple"; stance: Stance; cutBp: number } | undefined {
  const data = setting.level.sewing?.brokers.find((b) => b.id === broker);
  if (!data) return undefined;
  let best: { who: string; kind: "house" | "couple"; stance: Stance } | undefined;
  const consider = (who: string, kind: "house" | "couple", stance: Stance | undefined) => {
    if (stance && (!best || stance.least < best.stance.least)) best = { who, kind, stance };
  };
  for (const couple of setting.level.sewing?.couples ?? [])
    consider(couple.id, "couple", coupleStance(world, setting, couple, order, pieces));
  // households first, they live on this knock; neighbours only where none of them has room
  const asked = best ? 0 : Math.min(ASKED, world.rivals.length);
  for (let i = 0; i < asked; i++) {
    const at = draw(world.seed, FOR.takerAsk, order.id, i) % world.rivals.length;
    const id = world.rivals[at]?.id ?? "";
    const house = houseOf(world, id);
    if (house) consider(id, "house", houseStance(world, setting, house, order, pieces));
  }
  return best && { ...best, cutBp: cutOf(world, data) };
}

/** What a taker would say to a bundle; undefined if it would not take it at all. */
export function stanceOf(
  world: World,
  setting: Setting,
  to: string,
  order: Order,
  pieces: number,
): Stance | undefined {
  const kind = takerKind(world, setting, to);
  if (kind === "couple") {
    const couple = setting.level.sewing?.couples.find((c) => c.id === to);
    return couple && coupleStance(world, setting, couple, order, pieces);
  }
  if (kind === "broker") {
    const choice = brokerChoice(world, setting, to, order, pieces);
    if (!choice) return undefined;
    const { least, backBy } = choice.stance;
    return { least: Math.ceil((least * 10000) / (10000 - choice.cutBp)), backBy };
  }
  const house = houseOf(world, to);
  return house && houseStance(world, setting, house, order, pieces);
}

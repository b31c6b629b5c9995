/**
 * People who order from the house itself: no app, no ranking, no escrow, no search to be compared by. They are few, they
 * know each other, and whoever is served in time speaks of it; a late curtain is spoken of as well (S78, S80, F17).
 */
import { between, chance, draw, FOR } from "./draw.ts";
import { clamp, div, share } from "./fixed.ts";
import { awardFixed } from "./market/award.ts";
import { lateAt } from "./market/shipping.ts";
import { styleOf } from "./market/standard.ts";
import { hourOfDay, type Run, stays } from "./run.ts";
import type { ChannelData } from "./schema/channel.ts";
import { lastCourier } from "./select/forecast.ts";
import type { Setting } from "./setting.ts";
import { partsOf } from "./shop/figures.ts";
import { askedPrice, bestListing, soldIn, tradeOf } from "./shop/own.ts";
import type { Channel, Order, World } from "./state.ts";

/** Hour of the day at which they write, and the most that can be kept in one head. */
const WRITES_AT = 10;
const MOST = 200;
/** Days the share of the channel looks back. */
const LOOKS_BACK = 14;
/** Nothing compares with a piece that leaves nothing. */
const BEYOND = 40_000;

/** Fen from everything sold so far, before costs. */
function soldSoFar(world: World): number {
  let fen = 0;
  for (const l of world.own?.listings ?? []) fen += l.sales;
  for (const o of world.orders) if (o.listing < 0) fen += o.received;
  return fen;
}

/** So many more or fewer; the first ones open the channel. */
export function moveCustomers(run: Run, by: number): void {
  const { world, setting } = run;
  if (!setting.level.channel || (!world.channel && by <= 0)) return;
  world.channel ??= {
    customers: 0,
    sales: 0,
    days: [{ sales: 0, all: soldSoFar(world) }],
  };
  const { channel } = world;
  const before = channel.customers;
  channel.customers = clamp(before + by, 0, MOST);
  if (channel.customers === before) return;
  run.facts.push({ kind: "customersMoved", customers: channel.customers, by: channel.customers - before });
}

const isTheirs = (order: Order, data: ChannelData): boolean => order.shop === data.shop && !order.app;

function ask(run: Run, data: ChannelData): void {
  const { world } = run;
  const { channel, seed, hour } = world;
  if (!channel) return;
  let open = world.orders.filter((o) => o.state === "open" && isTheirs(o, data)).length;
  for (let i = 0; i < channel.customers && open < data.mostOpen; i++) {
    const luck = draw(seed, FOR.customerAsks, hour, i);
    if (!chance(luck, data.askBp)) continue;
    const quantity = between(draw(seed, FOR.customerAsks, hour, i, 1), ...data.pieces);
    const { shop, style, price, hours, penaltyBp } = data;
    const order = awardFixed(run, { shop, style, quantity, price, hours, penaltyBp });
    run.facts.push({ kind: "customerAsked", order: order.id, pieces: quantity });
    open++;
  }
}

/** Whoever got theirs in this hour speaks of it, or does not come again. */
function tell(run: Run, data: ChannelData): void {
  const { world } = run;
  if (!world.channel) return;
  for (const order of world.orders) {
    if (order.shippedAt !== world.hour || !isTheirs(order, data)) continue;
    world.channel.sales += order.received;
    const luck = draw(world.seed, FOR.customerTells, order.acceptedAt, order.quantity);
    const isLate = lateAt(order, lastCourier(run.setting, order.shippedAt)) > 0;
    if (chance(luck, isLate ? data.lateBp : data.tellBp)) moveCustomers(run, isLate ? -1 : 1);
  }
}

function closeDay(world: World, channel: Channel): void {
  channel.days.push({ sales: channel.sales, all: soldSoFar(world) });
  if (channel.days.length > LOOKS_BACK) channel.days.shift();
}

/** Every hour: what they write, what they say; at midnight what the day sold. */
export function channelHour(run: Run): void {
  const data = run.setting.level.channel;
  if (!data || !run.world.channel) return;
  tell(run, data);
  if (hourOfDay(run.world.hour) === WRITES_AT) ask(run, data);
  if (hourOfDay(run.world.hour) === 0) closeDay(run.world, run.world.channel);
}

/** bp of what was sold in the last two weeks, or since the channel opened, that went through it; 0 without one. */
export function channelShare(world: World): number {
  const { channel } = world;
  if (!channel) return 0;
  const from = channel.days[0] ?? { sales: 0, all: 0 };
  const all = soldSoFar(world) - from.all;
  return all > 0 ? clamp(div((channel.sales - from.sales) * 10_000, all), 0, 10_000) : 0;
}

/** Fen a piece to measure leaves: cloth and the part of the sewing that is paid go off, nothing else does. */
export function channelPiece(world: World, setting: Setting, data: ChannelData): number {
  const style = styleOf(setting, data.style);
  const people = world.people.filter(stays);
  const hired = people.filter((p) => !p.owner).length;
  const cloth = share(style.cloth, world.own?.clothBp ?? 10_000);
  return data.price - cloth - div(style.minutes * world.policy.rate * hired, Math.max(1, people.length));
}

/** What a piece that went through the app left after cloth and paid sewing, fen, over all so far; 0 before the first. */
function appPiece(world: World): number {
  let [left, pieces] = [0, 0];
  for (const o of world.orders) {
    if (!o.app || o.shipped === 0) continue;
    left += (o.price - o.cloth) * o.shipped - o.wages;
    pieces += o.shipped;
  }
  return pieces > 0 ? div(left, pieces) : 0;
}

/** The same over what a piece of the best-selling offer of the shop leaves, or one from the app in a house without a shop, bp. */
export function channelTimes(world: World, setting: Setting): number {
  const data = setting.level.channel;
  if (!data || !world.channel) return 0;
  const trade = tradeOf(world, setting);
  if (!trade) {
    const left = appPiece(world);
    return left <= 0 ? BEYOND : clamp(div(channelPiece(world, setting, data) * 10_000, left), 0, BEYOND);
  }
  const best = bestListing(trade.own);
  if (!best) return BEYOND;
  const sold = Math.max(1, div(soldIn(best, 7), Math.max(1, Math.min(7, best.days.length))));
  const { left } = partsOf(world, setting, trade, best, askedPrice(best, world.hour), best.ad, sold);
  const theirs = channelPiece(world, setting, data);
  return left <= 0 ? BEYOND : clamp(div(theirs * 10_000, left), 0, BEYOND);
}

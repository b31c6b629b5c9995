/** A won request becomes an order: work in four buffers, a deposit, cloth on credit. */
import { div, share } from "../fixed.ts";
import { post } from "../ledger.ts";
import type { Run } from "../run.ts";
import type { Order, Request } from "../state.ts";
import { partMinutes, partStd, startAt } from "./parts.ts";
import { standardCost, styleOf } from "./standard.ts";

/** Ids of orders from outside the app start here; an order won in the app keeps its request's id. */
export const OUTSIDE_ORDERS = 100_000;

/** A fixed order, as the effect `order` of level data names it. */
interface FixedOrder {
  shop: string;
  style: string;
  quantity: number;
  /** fen a piece, cloth included */
  price: number;
  hours: number;
  penaltyBp: number;
  part?: string | undefined;
  taken?: boolean | undefined;
  payAfter?: number | undefined;
  /** a step that the customer does */
  without?: number | undefined;
}

interface Terms extends FixedOrder {
  id: number;
  cloth: number;
  standard: number;
  quality: number;
  app: boolean;
  listing?: number;
  /** component, "" or nothing the whole garment */
  part?: string | undefined;
  /** request a sample is for */
  sampleFor?: number;
  taken?: boolean | undefined;
  sampled?: boolean;
  /** half of the pieces are due after so many hours already */
  first?: number;
  /** fen of its cloth that lies in the house already */
  inHouse?: number;
}

/** Books the order and its cloth, which the dealer brings on credit. */
function open(run: Run, terms: Terms): Order {
  const { world, setting } = run;
  const part = terms.part ?? "";
  const std = partStd(setting, styleOf(setting, terms.style), part);
  if (terms.without !== undefined) std[terms.without as 0] = 0;
  const first = terms.first ?? 0;
  const order: Order = {
    id: terms.id,
    shop: terms.shop,
    style: terms.style,
    quantity: terms.quantity,
    price: terms.price,
    cloth: terms.cloth,
    standard: terms.standard,
    quality: terms.quality,
    penaltyBp: terms.penaltyBp,
    acceptedAt: world.hour,
    due: world.hour + terms.hours,
    clothAt: world.hour + setting.level.clothHours,
    at: startAt(std, terms.quantity),
    std,
    packed: 0,
    slipped: 0,
    reworked: 0,
    reworkLeft: 0,
    ready: 0,
    minutes: 0,
    wages: 0,
    wagesBy: [0, 0, 0, 0],
    ownerMinutes: 0,
    nightMinutes: 0,
    told: -1,
    shippedAt: -1,
    shipped: 0,
    state: "open",
    deposit: 0,
    received: 0,
    penalty: 0,
    refund: 0,
    chain: 0,
    passed: 0,
    out: 0,
    part,
    sampleFor: terms.sampleFor ?? -1,
    taken: terms.taken === true,
    sampled: terms.sampled === true,
    first: {
      pieces: first > 0 ? div(terms.quantity, 2) : 0,
      due: world.hour + first,
      shippedAt: -1,
    },
    stars: 0,
    app: terms.app,
    payAfter: terms.payAfter ?? 0,
    short: 0,
    listing: terms.listing ?? -1,
    shelvedFaulty: 0,
  };
  world.orders.push(order);
  const cloth = terms.cloth * terms.quantity - (terms.inHouse ?? 0);
  if (cloth > 0) {
    const most = setting.level.clothCredit;
    const onCredit = most === undefined || cloth - world.books.cloth <= most;
    const dueAt = onCredit ? world.hour + setting.regime.money.clothCreditHours : order.clothAt;
    post(world.books, "cloth", "clothCost", cloth);
    world.bills.push({ order: order.id, fen: cloth, dueAt });
  }
  return order;
}

/** A batch for the own shelf, worth its cloth until it is sold. Ids as of orders outside the app. */
export function openBatch(
  run: Run,
  batch: {
    style: string;
    quantity: number;
    cloth: number;
    listing: number;
    hours: number;
    inHouse?: number;
  },
): Order {
  const { world, setting } = run;
  const style = styleOf(setting, batch.style);
  return open(run, {
    ...batch,
    id: OUTSIDE_ORDERS + world.nextOrder++,
    shop: "own",
    price: batch.cloth,
    penaltyBp: 0,
    standard: standardCost(setting.regime.orders, batch.quantity, style.minutes),
    quality: 2,
    app: false,
  });
}

/** The request is ours, at our own bid: the deposit is in the tin at once. */
export function awardRequest(
  run: Run,
  request: Request,
  bid: { price: number; hours: number; first?: number },
): Order {
  const { world, setting } = run;
  const order = open(run, {
    id: request.id,
    shop: request.shop,
    style: request.style,
    quantity: request.quantity,
    price: bid.price,
    hours: bid.hours,
    penaltyBp: request.penaltyBp,
    cloth: request.cloth,
    standard: request.standard,
    quality: request.quality,
    app: true,
    part: request.sewing?.part ?? "",
    sampled: (request.sewing?.sampledAt ?? -1) >= 0,
    first: bid.first ?? 0,
  });
  order.deposit = share(bid.price * request.quantity, setting.regime.platform.depositBp);
  post(world.books, "deposits", "cash", order.deposit);
  order.received = order.deposit;
  world.tally.won++;
  return order;
}

/** An order from outside the app: no deposit, no fee, no review; paid in cash when it leaves the house. */
export function awardFixed(run: Run, fixed: FixedOrder): Order {
  const { world, setting } = run;
  const style = styleOf(setting, fixed.style);
  const part = fixed.part ?? "";
  return open(run, {
    ...fixed,
    id: OUTSIDE_ORDERS + world.nextOrder++,
    // a component comes cut, and so does work that others had first
    cloth: part !== "" || fixed.taken ? 0 : style.cloth,
    standard: standardCost(setting.regime.orders, fixed.quantity, partMinutes(setting, style, part)),
    quality: 2,
    app: false,
  });
}

/** A piece of it for the shop to look at (S60: sample first): cloth on credit, the sample's pay in cash with the courier. */
export function awardSample(run: Run, request: Request, pay: number): Order {
  const { world } = run;
  return open(run, {
    id: OUTSIDE_ORDERS + world.nextOrder++,
    shop: request.shop,
    style: request.style,
    quantity: 1,
    price: pay,
    hours: Math.max(1, request.closesAt - world.hour),
    penaltyBp: 0,
    cloth: request.cloth,
    standard: request.standard,
    quality: request.quality,
    app: false,
    sampleFor: request.id,
  });
}

/** Work taken over from a neighbour: cut cloth comes with it, pay is in cash when it is carried back. */
export function awardTaken(
  run: Run,
  work: { from: string; style: string; pieces: number; price: number; due: number; penaltyBp: number },
): Order {
  const { world, setting } = run;
  return open(run, {
    id: OUTSIDE_ORDERS + world.nextOrder++,
    shop: work.from,
    style: work.style,
    quantity: work.pieces,
    price: work.price,
    hours: Math.max(1, work.due - world.hour),
    penaltyBp: work.penaltyBp,
    cloth: 0,
    standard: standardCost(setting.regime.orders, work.pieces, styleOf(setting, work.style).minutes),
    quality: 2,
    app: false,
    taken: true,
  });
}

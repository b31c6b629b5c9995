/** A won request becomes an order: work in four buffers, a deposit, cloth on credit. */
import { share } from "../fixed.ts";
import { post } from "../ledger.ts";
import type { Run } from "../run.ts";
import type { Order, Request } from "../state.ts";
import { standardCost, styleOf, styleStd } from "./standard.ts";

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
}

interface Terms extends FixedOrder {
  id: number;
  cloth: number;
  standard: number;
  quality: number;
  app: boolean;
}

/** Books the order and its cloth, which the dealer brings on credit. */
function open(run: Run, terms: Terms): Order {
  const { world, setting } = run;
  const money = setting.regime.money;
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
    at: [terms.quantity, 0, 0, 0],
    std: styleStd(setting, styleOf(setting, terms.style)),
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
    fee: 0,
    penalty: 0,
    refund: 0,
    chain: 0,
    stars: 0,
    app: terms.app,
    short: 0,
  };
  world.orders.push(order);
  const cloth = terms.cloth * terms.quantity;
  if (cloth > 0) {
    post(world.books, "cloth", "clothCost", cloth);
    world.bills.push({ order: order.id, fen: cloth, dueAt: world.hour + money.clothCreditHours });
  }
  return order;
}

/** The request is ours, at our own bid: the deposit is in the tin at once. */
export function awardRequest(run: Run, request: Request, bid: { price: number; hours: number }): Order {
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
  return open(run, {
    ...fixed,
    id: OUTSIDE_ORDERS + world.nextOrder++,
    cloth: style.cloth,
    standard: standardCost(setting.regime.orders, fixed.quantity, style.minutes),
    quality: 2,
    app: false,
  });
}

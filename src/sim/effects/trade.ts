/** Effects on orders, shops, courier, neighbours and the Platform's figures. */
import { bid } from "../commands/bid.ts";
import { clamp, div, share } from "../fixed.ts";
import { awardFixed } from "../market/award.ts";
import { answerVisit } from "../market/consultants.ts";
import { countNightReplies } from "../market/rating.ts";
import { cancelOrder, courierWaits, moreTime, shipShort, tellShop } from "../market/terms.ts";
import { earn, spend } from "../money.ts";
import { isUntouched } from "../passing/bundle.ts";
import { requestInHand } from "../quantities.ts";
import { orderOf, type Run } from "../run.ts";
import { unsaidOrders, urgentOrder } from "../select/forecast.ts";
import type { Order, Request } from "../state.ts";
import type { Doings, EffectContext } from "./types.ts";

/** The card's order if it is still open, else the most urgent one. */
function orderAtHand(run: Run, { order }: EffectContext): Order | undefined {
  const own = orderOf(run.world, order);
  return own?.state === "open" ? own : urgentOrder(run.world);
}

function requestAtHand(run: Run, { request }: EffectContext): Request | undefined {
  return (
    run.world.requests.find((r) => r.id === request && r.closesAt > run.world.hour) ??
    requestInHand(run.world)
  );
}

type Word =
  | "tell"
  | "tellAll"
  | "giveBack"
  | "shipShort"
  | "shortMoney"
  | "moreTime"
  | "rating"
  | "courierWaits"
  | "deadline"
  | "rival"
  | "order"
  | "badge"
  | "bid"
  | "visit";

export const TRADE: Doings<Word> = {
  tell(run, _effect, context) {
    const order = orderAtHand(run, context);
    if (order) tellShop(run, order);
  },
  tellAll(run) {
    for (const order of unsaidOrders(run.world, run.setting)) tellShop(run, order);
  },
  giveBack(run) {
    for (const order of unsaidOrders(run.world, run.setting)) if (isUntouched(order)) cancelOrder(run, order);
  },
  shipShort(run, { shipShort: say }, context) {
    const order = orderAtHand(run, context);
    if (order) shipShort(run, order, say);
  },
  shortMoney(run, { shortMoney }) {
    const order = run.world.orders.findLast((o) => o.short > 0 && o.told < 0);
    if (!order) return;
    const fen = order.price * order.short;
    if (shortMoney === "taken") earn(run, "sales", fen);
    else spend(run, "refunds", fen);
  },
  moreTime(run, { moreTime: hours }, context) {
    const order = orderAtHand(run, context);
    if (order) moreTime(run, order, hours);
  },
  rating(run, { rating }) {
    const { standing } = run.world;
    standing.rating = clamp(standing.rating + rating, 100, 500);
  },
  courierWaits(run, { courierWaits: hours }) {
    courierWaits(run, hours);
  },
  deadline(run, { deadline, shop }) {
    run.world.shopHoursBp[shop] = deadline;
  },
  rival(run, { rival: by, who }) {
    const rival = run.world.rivals.find((r) => r.id === who);
    if (rival) rival.costBp = share(rival.costBp, 10000 + by);
    const house = run.world.sewing?.houses[run.world.rivals.findIndex((r) => r.id === who)];
    if (house) house.skill = div(house.skill * 10000, 10000 + by);
  },
  order(run, { order }) {
    awardFixed(run, order);
  },
  badge(run, { badge }) {
    countNightReplies(run, badge);
  },
  visit(run, { visit: how }) {
    const { consult, hour } = run.world;
    if (consult && consult.how === "" && hour < consult.visitAt) answerVisit(run, how);
  },
  bid(run, { bid: by, faster }, context) {
    const request = requestAtHand(run, context);
    if (!request) return;
    const price = (request.mine?.price ?? request.ceiling) + by;
    const hours = (request.mine?.hours ?? request.hours) - faster;
    const command = { kind: "bid", request: request.id, price, hours } as const;
    if (!bid.check(run.world, run.setting, command)) bid.apply(run, command);
  },
};

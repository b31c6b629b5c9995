/** The figures a card's text may quote. They come from the same forecast and sums as the panels, so that no card knows better. */
import { cardOf } from "../cards.ts";
import { div } from "../fixed.ts";
import { deadStock, fanStock, lastOut, shelfWork, wonOffer } from "../fixtures/figures.ts";
import { goodsOf } from "../fixtures/goods.ts";
import { lateFee } from "../market/shipping.ts";
import { orderToGive, unbegun } from "../passing/bundle.ts";
import { arrives, bundleAt } from "../passing/door.ts";
import { stanceOf } from "../passing/takers.ts";
import { requestInHand } from "../quantities.ts";
import { able, orderOf } from "../run.ts";
import type { Setting } from "../setting.ts";
import { figureOf } from "../shop/figures.ts";
import { bestListing, othersWith, tradeOf } from "../shop/own.ts";
import type { Order, World } from "../state.ts";
import { type SaleParams, saleParams } from "./card-sale.ts";
import { forecastDone, lastCourier, nextCourier, unsaidOrders, urgentOrder } from "./forecast.ts";
import { hiredHourly, ownerHourly } from "./pay.ts";
import { previewBid } from "./ranking.ts";

/** Ids and whole numbers; hours are hours of the run, money is fen. 0, "" or [] where the card has no such thing. */
interface CardParams extends SaleParams {
  shop: string;
  style: string;
  quantity: number;
  /** open orders; of them those that will be late and whose shop knows nothing */
  labels: number;
  unsaid: number;
  packed: number;
  missing: number;
  /** the last courier that keeps the deadline */
  dueTime: number;
  /** 1 once that courier has gone */
  courierGone: number;
  /** when the last piece is packed: everybody stays tonight, the owners alone, nobody */
  doneIfKept: number;
  doneIfOwners: number;
  doneIfClosed: number;
  /** hours late if the house closes tonight, and what is deducted then */
  lateHours: number;
  lateFee: number;
  /** who could stay */
  keptNames: string[];
  /** own place in the request in hand, fen a piece less to be first, hours promised */
  rank: number;
  cut: number;
  hours: number;
  bidders: number;
  cash: number;
  owed: number;
  /** fen a standard minute; what that was an hour so far; the legal minimum an hour */
  rate: number;
  hiredHourly: number;
  ownerHourly: number;
  minimum: number;
  /** of the own shop: its best-selling offer's price, the cheapest price others ask for that product, how many ask it */
  ownPrice: number;
  copyPrice: number;
  copies: number;
  /** pieces sold and not sent; of them those that are not on the shelf */
  waiting: number;
  unsewn: number;
  /** sides of the fixtures: the one of an own page that won last, and the one that went home last; "" none yet */
  sideWon: string;
  sideOut: string;
  /** pieces on the shelf of what sells with the fixtures, of them those nobody asks for, and all at the machines */
  fanStock: number;
  deadStock: number;
  shelfWork: number;
  /** houses that make the commonest product, of how many; fen the Platform holds */
  sameHouses: number;
  houses: number;
  held: number;
  /** shops on the clerk's list */
  counted: number;
  /** of the broker: fen a piece for half of the order's work that nobody has begun */
  lotPrice: number;
  /** of the bundle behind a couple's door: its pieces, fen a piece paid and arriving, hour it must be back, fen kept back of the last */
  bundle: number;
  outPrice: number;
  homePrice: number;
  bundleDue: number;
  keptBack: number;
}

/** The figures by name: what may stand in brackets in a card's words. */
export const CARD_FIGURES: Readonly<Record<keyof CardParams, true>> = {
  shop: true,
  style: true,
  quantity: true,
  labels: true,
  unsaid: true,
  packed: true,
  missing: true,
  dueTime: true,
  courierGone: true,
  doneIfKept: true,
  doneIfOwners: true,
  doneIfClosed: true,
  lateHours: true,
  lateFee: true,
  keptNames: true,
  rank: true,
  cut: true,
  hours: true,
  bidders: true,
  cash: true,
  owed: true,
  rate: true,
  hiredHourly: true,
  ownerHourly: true,
  minimum: true,
  ownPrice: true,
  copyPrice: true,
  copies: true,
  waiting: true,
  unsewn: true,
  sideWon: true,
  sideOut: true,
  fanStock: true,
  deadStock: true,
  shelfWork: true,
  sameHouses: true,
  houses: true,
  held: true,
  counted: true,
  lotPrice: true,
  bundle: true,
  outPrice: true,
  homePrice: true,
  bundleDue: true,
  keptBack: true,
  saleShelf: true,
  saleAsks: true,
  saleSold: true,
  saleBeyond: true,
  saleMoney: true,
  saleBack: true,
  creditOwed: true,
  clothOwed: true,
  soldYesterday: true,
};

type OrderParams = Pick<
  CardParams,
  | "shop"
  | "style"
  | "quantity"
  | "packed"
  | "missing"
  | "dueTime"
  | "courierGone"
  | "doneIfKept"
  | "doneIfOwners"
  | "doneIfClosed"
  | "lateHours"
  | "lateFee"
>;

const NO_ORDER: OrderParams = {
  shop: "",
  style: "",
  quantity: 0,
  packed: 0,
  missing: 0,
  dueTime: 0,
  courierGone: 0,
  doneIfKept: 0,
  doneIfOwners: 0,
  doneIfClosed: 0,
  lateHours: 0,
  lateFee: 0,
};

function ofOrder(world: World, setting: Setting, order: Order): OrderParams {
  const done = (plan: "keptOn" | "ownersOnly" | "closed") =>
    order.state === "open" ? forecastDone(world, setting, order.id, plan) : world.hour;
  const doneIfClosed = done("closed");
  const late = Math.max(0, nextCourier(setting, doneIfClosed) - order.due);
  const fee = order.price * order.quantity;
  return {
    shop: order.shop,
    style: order.style,
    quantity: order.quantity,
    packed: order.packed,
    missing: Math.max(0, order.quantity - order.packed),
    dueTime: lastCourier(setting, order.due),
    courierGone: lastCourier(setting, order.due) <= world.hour ? 1 : 0,
    doneIfKept: done("keptOn"),
    doneIfOwners: done("ownersOnly"),
    doneIfClosed,
    lateHours: late,
    lateFee: lateFee(setting.regime.platform.lateMaxBp, order, fee, late),
  };
}

function ofRequest(world: World, setting: Setting): Pick<CardParams, "rank" | "cut" | "hours" | "bidders"> {
  const request = requestInHand(world);
  if (!request) return { rank: 0, cut: 0, hours: 0, bidders: 0 };
  const price = request.mine?.price ?? request.ceiling;
  const hours = request.mine?.hours ?? request.hours;
  const preview = previewBid(world, setting, request.id, price, hours);
  const bidders = request.bids.filter((b) => b.at <= world.hour).length;
  return { rank: preview?.rank ?? 0, cut: preview?.nudge?.cut ?? 0, hours, bidders };
}

type ShopParams = Pick<
  CardParams,
  "ownPrice" | "copyPrice" | "copies" | "waiting" | "unsewn" | "sameHouses" | "houses" | "counted"
>;

function ofShop(world: World, setting: Setting): ShopParams {
  const trade = tradeOf(world, setting);
  const best = trade && bestListing(trade.own);
  const day = world.villageDays.at(-1);
  const houses = day?.houses ?? 0;
  const sameHouses = Math.round(((day?.sameBp ?? 0) * houses) / 10_000);
  const counted = figureOf("counted")(world, setting);
  if (!trade || !best)
    return { ownPrice: 0, copyPrice: 0, copies: 0, waiting: 0, unsewn: 0, sameHouses, houses, counted };
  const asked = othersWith(trade.market, best.product).map((shop) => shop.price);
  return {
    ownPrice: best.price,
    copyPrice: asked.length > 0 ? Math.min(...asked) : best.price,
    copies: figureOf("copies")(world, setting),
    waiting: figureOf("waiting")(world, setting),
    unsewn: figureOf("unsewn")(world, setting),
    sameHouses,
    houses,
    counted,
  };
}

type FanParams = Pick<CardParams, "sideWon" | "sideOut" | "fanStock" | "deadStock" | "shelfWork">;

/** Hours for which a win is news. */
const NEWS = 24;

function ofFixtures(world: World, setting: Setting): FanParams {
  const listing = world.own?.listings.find((l) => l.id === wonOffer(world, NEWS));
  const won = listing ? (goodsOf(world, listing.product)?.side ?? -1) : -1;
  return {
    sideWon: setting.level.fixtures?.sides[won]?.id ?? "",
    sideOut: lastOut(world, setting),
    fanStock: fanStock(world, setting),
    deadStock: deadStock(world, setting),
    shelfWork: shelfWork(world, setting),
  };
}

type WorkParams = Pick<
  CardParams,
  "lotPrice" | "bundle" | "outPrice" | "homePrice" | "bundleDue" | "keptBack"
>;

/** What somebody asks a piece for half of what could be given, or the largest part of it they have room for; where none, as last time. */
function askedBy(world: World, setting: Setting, who: string): number {
  const order = orderToGive(world, setting, world.card?.order ?? -1);
  const least = setting.regime.passing.fewest;
  if (order)
    for (let lot = Math.max(least, div(unbegun(order), 2)); lot >= least; lot = div(lot, 2)) {
      const stance = stanceOf(world, setting, who, order, lot);
      if (stance) return stance.least;
    }
  return world.passed.findLast(({ to }) => to === who)?.price ?? order?.price ?? 0;
}

/** Nobody in the house knows the second half of these; cards tell them where somebody stands at that door. */
function ofWork(world: World, setting: Setting): WorkParams {
  const [couple] = setting.level.sewing?.couples ?? [];
  const [broker] = setting.level.sewing?.brokers ?? [];
  const passed = couple && bundleAt(world, couple.id);
  return {
    lotPrice: broker ? askedBy(world, setting, broker.id) : 0,
    bundle: passed?.pieces ?? 0,
    outPrice: passed?.price ?? 0,
    homePrice: passed ? arrives(passed) : 0,
    bundleDue: passed?.backBy ?? world.hour,
    keptBack: world.passed.findLast((p) => p.deducted > 0)?.deducted ?? 0,
  };
}

/** Figures for the texts of the card on the table; of the most urgent order where it is about none. */
export function cardParams(world: World, setting: Setting): CardParams {
  const open = world.card;
  const isRequest = open !== null && cardOf(setting, open.id)?.about === "request";
  const own = open && !isRequest ? orderOf(world, open.order) : undefined;
  const order = own ?? urgentOrder(world);
  const stays = world.people.filter((p) => !p.owner && able(p, world.hour));
  return {
    ...(order ? ofOrder(world, setting, order) : NO_ORDER),
    ...ofRequest(world, setting),
    labels: world.orders.filter((o) => o.state === "open" && o.listing < 0).length,
    unsaid: unsaidOrders(world, setting).length,
    ...ofShop(world, setting),
    ...ofWork(world, setting),
    ...ofFixtures(world, setting),
    ...saleParams(world, setting),
    keptNames: stays.map((p) => p.id),
    cash: world.books.cash,
    owed: -world.books.wages,
    held: world.books.escrow,
    rate: world.policy.rate,
    hiredHourly: hiredHourly(world),
    ownerHourly: ownerHourly(world, setting),
    minimum: setting.regime.money.minimumHour,
  };
}

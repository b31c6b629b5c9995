/**
 * One garment of this run taken apart: what the buyer in the online shop paid, and who got how much of it, in fen.
 * The parts add up to the online price exactly; what is left after everybody else is the owners'.
 */
import { div, type Order, overheadShare, type Setting, share, type World } from "../sim/index.ts";
import { ownPiece } from "./own-piece.ts";
import { type PieceView, part, setterOfRent } from "./parts.ts";

/** Advertising as reported by owners for many products: 45 % of cost price (S66). */
const ADVERTISING_BP = 4500;
/** Commission of the mall (evidence 3.5, set by the makers) and a parcel at contract price. */
const COMMISSION_BP = 500;
const PARCEL = 600;

/** The delivered order that tells most: whole garments before parts of one, then the one with most pieces, the latest of equals. */
function tellingOrder(world: World): Order | undefined {
  const isWhole = (o: Order): number => (o.part === "" ? 1 : 0);
  return world.orders
    .filter((o) => o.shipped > 0 && o.listing < 0)
    .sort((a, b) => isWhole(b) - isWhole(a) || b.shipped - a.shipped || b.id - a.id)[0];
}

/** A piece of the own shop where there is one, else of an order; undefined when nothing was delivered. */
export function onePiece(world: World, setting: Setting): PieceView | undefined {
  return ownPiece(world, setting) ?? orderedPiece(world, setting);
}

function orderedPiece(world: World, setting: Setting): PieceView | undefined {
  const order = tellingOrder(world);
  const style = order && setting.styles.find((s) => s.id === order.style);
  if (!order || !style) return undefined;
  const n = order.shipped;
  const online = Math.max(style.online, order.price + PARCEL);
  const advertising = Math.min(online - order.price - PARCEL, share(order.price, ADVERTISING_BP));
  const commission = Math.min(online - order.price - PARCEL - advertising, share(online, COMMISSION_BP));
  const outside = [
    part("advertising", advertising, "auction", "quoted", "S66"),
    part("commission", commission, "platform", "makers", "S38"),
    part("shop", online - order.price - PARCEL - advertising - commission, "shop", "derived", "S49"),
    part("parcel", PARCEL, "courier", "makers", "E81"),
  ];
  const { feeBp, insuranceBp } = setting.regime.platform;
  const fees = share(order.price, feeBp + insuranceBp);
  const lost = div(order.penalty + order.refund, n);
  const rent = overheadShare(world, order);
  const finish = div(order.wagesBy[0] + order.wagesBy[3], n);
  const sewing = div(order.wagesBy[1] + order.wagesBy[2], n);
  const rest = order.price - order.cloth - fees - lost - rent - finish - sewing;
  const inside = [
    part("cloth", order.cloth, "clothMarket", "makers", "E88"),
    part("appFees", fees, "app", "makers", "S62"),
    part("lateAndRefunds", lost, "app", "makers", "S49"),
    part("rentAndMeals", rent, setterOfRent(world), "makers", "S71"),
    part("you", rest, "bid", "derived", "E46"),
    part("cutAndFinish", finish, "you", "derived", "S74"),
    part("sewing", sewing, "you", "derived", "S74"),
  ].filter((p) => p.id !== "lateAndRefunds" || p.fen > 0);
  return {
    order: order.id,
    style: order.style,
    shop: order.shop,
    pieces: n,
    online,
    price: order.price,
    outside,
    inside,
  };
}

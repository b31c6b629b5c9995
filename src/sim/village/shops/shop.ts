/** A shop opens, or takes up another product. */
import { between, draw, FOR } from "../../draw.ts";
import { share } from "../../fixed.ts";
import type { ShopRules } from "../../schema/shop-rules.ts";
import { kindOf } from "../kinds.ts";
import { goingPrice, productOf } from "./product.ts";
import type { Shop, ShopVillage } from "./state.ts";

function newShop(v: ShopVillage, r: ShopRules, id: number, product: number, founding: boolean): Shop {
  const { seed } = v;
  const p = productOf(v, product);
  const cash = between(draw(seed, FOR.shopCash, id), ...(founding ? r.cash : r.entrantCash));
  const firstPrice = founding
    ? share(p.price, between(draw(seed, FOR.shopPrice, id), 9300, 10500))
    : share(goingPrice(p), r.newPriceBp);
  const ad = r.adAuction === 1 ? between(draw(seed, FOR.shopAd, id), ...r.adStart) : 0;
  return {
    id,
    kind: kindOf(seed, FOR.shopKind, id, r.mixBp),
    guest: false,
    founding,
    born: v.round,
    people: between(draw(seed, FOR.shopPeople, id), ...r.people),
    product,
    copiedFrom: -1,
    price: firstPrice,
    ad,
    rating: founding ? between(draw(seed, FOR.shopRating, id), 430, 480) : 440,
    reviews: founding ? r.reviewTarget : 0,
    counter: founding ? 500 : 20,
    squeeze: 0,
    cash,
    debt: 0,
    start: cash,
    books: { sales: 0, fees: 0, ads: 0, goods: 0, parcels: 0, rent: 0, household: 0, invested: 0 },
    wanted: 0,
    sold: 0,
    profit: 0,
    smoothed: r.ownerNeed,
    adSpent: 0,
    base: 0,
    weight: 0,
    keenWeight: 0,
    cost: 0,
    parcel: r.parcel,
    capacity: 0,
    before: 0,
    fails: 0,
    nextPrice: firstPrice,
    nextAd: ad,
    nextProduct: product,
  };
}

/** A founding shop stands among the others; a newcomer has no reviews and starts under the going price (E75). */
export function addShop(v: ShopVillage, r: ShopRules, product: number, founding: boolean): Shop {
  const shop = newShop(v, r, v.nextId++, product, founding);
  v.shops.push(shop);
  return shop;
}

/** Ids of guest shops lie beyond those of neighbours, so that opening one moves nobody else's luck. */
export const GUESTS = 1000;

/** An offer of the player's house: it stands among the shops, but its till, stars and capacity are kept by the house. */
export function addGuest(v: ShopVillage, r: ShopRules, n: number, product: number): Shop {
  const guest = newShop(v, r, GUESTS + n, product, false);
  guest.guest = true;
  v.shops.push(guest);
  return guest;
}

/** Ids of shops that somebody known opens during the run: beyond neighbours and guests, so that they move nobody's luck. */
const KNOWN = 2000;

/** Somebody known opens a shop of that size and character with a product. */
export function addKnown(
  v: ShopVillage,
  r: ShopRules,
  who: string,
  kind: number,
  people: number,
  product: number,
): Shop {
  const called = v.called ?? {};
  v.called = called;
  const shop = newShop(v, r, KNOWN + Object.keys(called).length, product, false);
  shop.kind = kind;
  shop.people = people;
  called[shop.id] = who;
  v.shops.push(shop);
  return shop;
}

/** Changes over to a product at the going price; the sales counter of the new listing begins anew. */
export function takeUp(v: ShopVillage, r: ShopRules, shop: Shop, product: number, copiedFrom: number): void {
  shop.product = product;
  shop.nextProduct = product;
  shop.copiedFrom = copiedFrom;
  shop.counter = 20;
  shop.price = share(goingPrice(productOf(v, product)), r.copyPriceBp);
}

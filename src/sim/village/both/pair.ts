/** A shop and the sewing house behind it: one door, one family, one purse, one character. */
import type { SewingRules } from "../../schema/sewing-rules.ts";
import { addHouse, closeHouse, isOpen } from "../orders/house.ts";
import type { SewingHouse, SewingVillage } from "../orders/state.ts";
import type { Shop, ShopVillage } from "../shops/state.ts";
import { settle } from "../till.ts";

const ALL = 10_000;

/** The sewing house behind a shop, where one has both. */
export const houseOfShop = (sewing: SewingVillage, shop: Shop): SewingHouse | undefined =>
  shop.house === undefined ? undefined : sewing.houses[shop.house];

/** `ownBp` of the house's hands sew for its own shop, the rest for others. */
export function setSplit(shop: Shop, house: SewingHouse, ownBp: number): void {
  shop.handsBp = ownBp;
  house.ownBp = ownBp;
}

/** The shop moves into the house: it has its people and its character from there. */
function pair(shop: Shop, house: SewingHouse, ownBp: number): void {
  shop.kind = house.kind;
  shop.people = house.people;
  shop.house = house.id;
  house.shop = shop.id;
  setSplit(shop, house, ownBp);
}

/** Before the first day: the first shop and the first house are one, and so on. */
export function pairAll(shops: ShopVillage, sewing: SewingVillage, ownBp: number): void {
  for (const shop of shops.shops) {
    const house = sewing.houses[shop.id];
    if (house) pair(shop, house, ownBp);
  }
}

/** What one side of the door lacks the other pays, as long as it has it. Both books name the sum. */
export function onePurse(shop: Shop, house: SewingHouse): void {
  const over = Math.min(house.cash, shop.debt) - Math.min(shop.cash, house.debt);
  if (over === 0) return;
  settle(house, -over);
  settle(shop, over);
  house.books.toShop = (house.books.toShop ?? 0) + over;
  shop.books.fromHouse = (shop.books.fromHouse ?? 0) + over;
}

/** A newcomer who opens a shop has machines, too, if there is a house to stand them in. */
function settleIn(sewing: SewingVillage, r: SewingRules, shop: Shop): void {
  const house = addHouse(sewing, r, Math.max(2, shop.people), 0, false);
  if (!house) return;
  house.kind = shop.kind;
  pair(shop, house, ALL);
}

/** Midnight: whoever closed one door has closed both; who hired or let go has done so for both. */
export function sameDoors(shops: ShopVillage, sewing: SewingVillage, r: SewingRules): void {
  const open = new Set(shops.shops.map((s) => s.id));
  for (const house of sewing.houses)
    if (house.shop !== undefined && isOpen(house) && !open.has(house.shop)) closeHouse(sewing, house);
  shops.shops = shops.shops.filter((shop) => {
    const house = houseOfShop(sewing, shop);
    return !house || isOpen(house);
  });
  for (const shop of shops.shops) {
    if (shop.guest) continue;
    const house = houseOfShop(sewing, shop);
    if (house) shop.people = house.people;
    else settleIn(sewing, r, shop);
  }
}

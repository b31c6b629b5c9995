/** The lanes as a picture and a list need them: which house makes what, at which price, and who is awake. */
import { div } from "../fixed.ts";
import { litAtThree } from "../history.ts";
import { OWN_HOUSE } from "../own.ts";
import type { Setting } from "../setting.ts";
import { styleFor } from "../shop/drawing.ts";
import { commonest, hoursOfDay, isAwake, OWN_LOT, openHouses, priceBpOf } from "../shop/lanes.ts";
import { bestListing, guestOf, isOfMine } from "../shop/own.ts";
import type { World } from "../state.ts";
import { lookOf } from "../village/shops/look.ts";
import { productOf } from "../village/shops/product.ts";
import type { Shop, ShopVillage } from "../village/shops/state.ts";
import { emptyHouse, type LaneHouse, type ProductView, type VillageView } from "./lane-house.ts";
import { sewingVillage } from "./sewing-village.ts";

function neighbour(world: World, setting: Setting, market: ShopVillage, lot: number, shop: Shop): LaneHouse {
  const id = setting.level.village?.named[shop.id]?.id ?? market.called?.[shop.id];
  return {
    ...emptyHouse(lot),
    id: id ?? "",
    number: id ? -1 : shop.id + 1,
    shop: shop.id,
    open: true,
    people: shop.people,
    product: shop.product,
    look: lookOf(productOf(market, shop.product)),
    copiedFrom: shop.copiedFrom,
    price: shop.price,
    counter: shop.counter,
    rating: shop.rating,
    lit: isAwake(world, shop),
    hoursWeek: hoursOfDay(shop) * 7,
    born: shop.founding ? 0 : shop.born,
    kind: world.ended ? shop.kind : -1,
  };
}

function ownHouse(world: World, market: ShopVillage, lot: number): LaneHouse {
  const best = world.own ? bestListing(world.own) : undefined;
  const guest = best && guestOf(market, best);
  const people = world.people.filter((p) => p.gone < 0);
  const week = people.reduce((sum, p) => sum + p.lastWeek, 0);
  return {
    ...emptyHouse(lot),
    id: OWN_HOUSE,
    shop: guest?.id ?? -1,
    open: true,
    people: people.length,
    product: best?.product ?? -1,
    look: best ? lookOf(productOf(market, best.product)) : null,
    copiedFrom: best?.copiedFrom ?? -1,
    price: guest?.price ?? 0,
    counter: guest?.counter ?? 0,
    rating: world.standing.rating,
    lit: litAtThree(world),
    hoursWeek: people.length > 0 ? div(week, people.length) : 0,
  };
}

function productViews(world: World, setting: Setting, market: ShopVillage): ProductView[] {
  const made = new Set(world.own?.listings.filter((l) => l.closedAt < 0).map((l) => l.product));
  return market.products
    .filter((p) => p.makers > 0)
    .map((p) => ({
      id: p.id,
      style: styleFor(world, setting, p).id,
      look: lookOf(p),
      parent: p.parent,
      shops: p.makers,
      meanPrice: div(p.priceSum, p.makers),
      outsidePrice: p.price,
      sold: p.sold,
      trendBp: p.trend,
      mine: world.own ? isOfMine(world.own, market, p.id) : false,
      made: made.has(p.id),
    }))
    .sort((a, b) => b.shops - a.shops || a.id - b.id);
}

function shopsVillage(world: World, setting: Setting, market: ShopVillage): VillageView {
  const byId = new Map(market.shops.map((s) => [s.id, s]));
  const houses = world.lots.map((id, lot) => {
    if (id === OWN_LOT) return ownHouse(world, market, lot);
    const shop = byId.get(id);
    return shop ? neighbour(world, setting, market, lot, shop) : emptyHouse(lot);
  });
  const { product, makers } = commonest(market);
  const shopsOpen = openHouses(market);
  return {
    houses,
    lots: world.lots.length,
    sameBp: div(makers * 10000, shopsOpen),
    products: productViews(world, setting, market),
    priceBp: product ? priceBpOf(product) : 10000,
    litAtThree: houses.filter((h) => h.lit).length,
    title: market.title,
    shopsOpen,
    history: world.villageDays,
    passedBp: 0,
  };
}

/** A village that sews to order: the neighbours of the matchmaker, with the own house in the middle. */
function ordersVillage(world: World): VillageView {
  const houses = world.rivals.map((rival, lot) => ({
    ...emptyHouse(lot),
    id: rival.id.startsWith("lane-") ? "" : rival.id,
    number: rival.id.startsWith("lane-") ? lot + 1 : -1,
    open: true,
    people: rival.people,
    rating: rival.rating,
    lit: rival.lit,
    kind: world.ended ? rival.kind : -1,
  }));
  const own: LaneHouse = {
    ...emptyHouse(houses.length),
    id: OWN_HOUSE,
    open: true,
    people: world.people.filter((p) => p.gone < 0).length,
    rating: world.standing.rating,
    lit: litAtThree(world),
  };
  const all = [...houses, own];
  return {
    houses: all,
    lots: all.length,
    sameBp: 0,
    products: [],
    priceBp: 10000,
    litAtThree: all.filter((h) => h.lit).length,
    title: false,
    shopsOpen: 0,
    history: world.villageDays,
    passedBp: 0,
  };
}

/** The village of any level: of shops where there is a market, else of the houses that sew to order. */
export function villageView(world: World, setting: Setting): VillageView {
  if (world.market) return shopsVillage(world, setting, world.market);
  return world.sewing ? sewingVillage(world, setting, world.sewing) : ordersVillage(world);
}

/** The village and the own shop in the first hour of a run. */
import { between, draw, FOR } from "../draw.ts";
import { createFixtures } from "../fixtures/create.ts";
import { followFixtures } from "../fixtures/follow.ts";
import { goodsFor, sideOfLook } from "../fixtures/goods.ts";
import { growBoth } from "../market/channels.ts";
import { styleOf } from "../market/standard.ts";
import type { Setting } from "../setting.ts";
import type { OwnShop } from "../state/shop.ts";
import type { World } from "../state.ts";
import type { SewingVillage } from "../village/orders/state.ts";
import { createShops } from "../village/shops/create.ts";
import { placesOf } from "../village/shops/look.ts";
import { addProduct } from "../village/shops/product.ts";
import type { ShopVillage } from "../village/shops/state.ts";
import { stepShops } from "../village/shops/step.ts";
import { weigh } from "../village/shops/weigh.ts";
import { settleLots } from "./lanes.ts";
import { lookFrom } from "./look.ts";
import { guestOf, type Trade, tradeOf } from "./own.ts";
import { openOffer } from "./page.ts";
import { layRoll } from "./roll.ts";

/** The shops of the level's village, and the houses behind them where it also sews to order. */
function createMarket(
  setting: Setting,
  seed: number,
): { market: ShopVillage; sewing: SewingVillage | null } | undefined {
  const rules = setting.village?.shops;
  const data = setting.level.village;
  if (!rules || !data) return undefined;
  const market = createShops(rules, seed);
  data.named.forEach(({ kind, people }, id) => {
    const shop = market.shops.find((s) => s.id === id);
    if (!shop) return;
    shop.kind = kind;
    shop.people = people;
  });
  const firstHit = data.firstHit ?? rules.firstHit;
  market.firstHit = data.before + between(draw(seed, FOR.hit, -1), ...firstHit);
  const sewing = growBoth(setting, seed, market);
  if (!sewing) for (let i = 0; i < data.before; i++) stepShops(market, rules);
  return { market, sewing: sewing ?? null };
}

function emptyShop(clothBp: number): OwnShop {
  return {
    listings: [],
    nextListing: 0,
    drawing: null,
    parcels: [],
    pacts: [],
    drawn: [],
    copiedAt: -1,
    copiers: [],
    clothBp,
    moreReturnsBp: 0,
    moreReturnsUntil: 0,
    underBp: 0,
    adYesterday: 0,
  };
}

/** What the house sold before the first hour: its own old style, known to some buyers. */
function openStartListings(world: World, setting: Setting, trade: Trade): void {
  for (const data of trade.data.listings) {
    const fan = goodsFor(world, data.style, sideOfLook(setting, data.look));
    const places = placesOf(lookFrom(setting, data.style, data.look));
    const style = { style: places, price: styleOf(setting, data.style).online };
    const product = fan?.product ?? addProduct(trade.market, trade.rules, -1, style);
    const p = trade.market.products[product];
    if (p && !fan) {
      p.trend = data.trend;
      p.floor = data.floor;
    }
    const offer = {
      style: data.style,
      product,
      original: true,
      copiedFrom: -1,
      price: data.price,
      ad: data.ad,
    };
    const listing = openOffer(world, trade, offer);
    if (data.drawn) trade.own.drawn.push(product);
    listing.stock = data.stock;
    listing.cloth = styleOf(setting, data.style).cloth;
    guestOf(trade.market, listing).counter = data.counter;
  }
}

/** Fills in market, own shop and lanes; a level without a village of shops keeps none. */
export function createTrade(world: World, setting: Setting): void {
  const made = createMarket(setting, world.seed);
  world.market = made?.market ?? null;
  world.sewing = made?.sewing ?? null;
  world.fixtures = createFixtures(setting, world.seed, world.market);
  if (!world.market) return;
  const { ownShop } = setting.level;
  if (ownShop) {
    world.own = emptyShop(ownShop.clothBp);
    if (ownShop.carry) world.own.carry = { fen: ownShop.carry.fen, minutes: ownShop.carry.minutes };
    if (ownShop.roll) layRoll(world, setting, world.own, ownShop.roll);
  }
  const trade = tradeOf(world, setting);
  if (trade) {
    openStartListings(world, setting, trade);
    const { drawing } = trade.data;
    if (drawing) {
      const minutes = drawing.evenings * trade.data.eveningHours * 60;
      const look = lookFrom(setting, drawing.style, drawing.look);
      const { who, style } = drawing;
      trade.own.drawing = {
        who,
        from: -1,
        seenAt: -1,
        parent: -1,
        look,
        style,
        minutes,
        minutesLeft: minutes,
      };
    }
    weigh(trade.market, trade.rules);
  }
  followFixtures(world, setting);
  world.lots = settleLots(world.market, setting.village?.shops?.maxWorkshops ?? 0);
}

/** A new style: a point in a small design space, with what it was drawn after. */
import { below, between, draw, FOR } from "../../draw.ts";
import type { ShopRules } from "../../schema/shop-rules.ts";
import type { Product, ShopVillage } from "./state.ts";

/** How many garments, cuts, cloths, prints and colours there are. */
export const STYLE_AXES = [6, 4, 5, 6, 8] as const;

/** What a style of the player's own table brings with it: places on the axes, fen outside. */
export interface OwnStyle {
  style: number[];
  price: number;
}

/** An original differs from its parent on one axis; a style of the beginning is drawn on all five. */
function styleOf(v: ShopVillage, key: number, parent: number): number[] {
  const from = v.products[parent];
  const style = STYLE_AXES.map((size, axis) => below(draw(v.seed, FOR.productStyle, key, axis), size));
  if (!from) return style;
  const axis = below(draw(v.seed, FOR.productStyle, key, 9), STYLE_AXES.length);
  return from.style.map((place, i) => {
    if (i !== axis) return place;
    const size = STYLE_AXES[axis] ?? 1;
    return (place + 1 + below(draw(v.seed, FOR.productStyle, key, 8), size - 1)) % size;
  });
}

/** Keys for luck of what the player draws lie beyond those of the village, so that drawing moves nobody else's luck. */
const OWN_KEYS = 1000;

/** Adds a style and gives its id. `parent` -1: one of the beginning. `own`: drawn at the player's table. */
export function addProduct(v: ShopVillage, r: ShopRules, parent: number, own?: OwnStyle): number {
  const id = v.products.length;
  const key = own ? OWN_KEYS + v.ownProducts++ : id - v.ownProducts;
  const product: Product = {
    id,
    own: own !== undefined,
    key,
    parent,
    style: own ? own.style : styleOf(v, key, parent),
    price: own ? own.price : between(draw(v.seed, FOR.productPrice, key), ...r.outsidePrice),
    trend: parent < 0 && !own ? 10000 : between(draw(v.seed, FOR.productTrend, key), ...r.novelty),
    floor: 10000,
    hitLeft: 0,
    hitStep: 0,
    adOutside: between(draw(v.seed, FOR.shopAd, key, 1), ...r.adStart),
    makers: 0,
    counters: 0,
    priceSum: 0,
    adSum: 0,
    meanPrice: 0,
    adMean: 0,
    searchBp: 0,
    buyers: 0,
    weight: 0,
    keenWeight: 0,
    sold: 0,
  };
  v.products.push(product);
  return id;
}

/** The n-th style that the village itself made, and how many there are: what the player draws moves neither. */
export function villageProduct(v: ShopVillage, n: number): Product {
  let left = n;
  for (const p of v.products) {
    if (p.own) continue;
    if (left === 0) return p;
    left--;
  }
  throw new Error(`village of shops: no product ${n} of its own`);
}

/** How many styles the village itself has made. */
export const villageProducts = (v: ShopVillage): number => v.products.length - v.ownProducts;

/** The product of a shop; a shop always has one. */
export function productOf(v: ShopVillage, id: number): Product {
  const product = v.products[id];
  if (!product) throw new Error(`village of shops: no product ${id}`);
  return product;
}

/** Mean price in the village, or the one outside while nobody makes it. */
export function goingPrice(product: Product): number {
  return product.makers > 0 && product.meanPrice > 0 ? product.meanPrice : product.price;
}

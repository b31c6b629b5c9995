/** A new style: a point in a small design space, with what it was drawn after. */
import { below, between, draw, FOR } from "../../draw.ts";
import type { ShopRules } from "../../schema/shop-rules.ts";
import type { Product, ShopVillage } from "./state.ts";

/** How many garments, cuts, cloths, prints and colours there are. */
export const STYLE_AXES = [6, 4, 5, 6, 8] as const;

/** An original differs from its parent on one axis; a style of the beginning is drawn on all five. */
function styleOf(v: ShopVillage, id: number, parent: number): number[] {
  const from = v.products[parent];
  const style = STYLE_AXES.map((size, axis) => below(draw(v.seed, FOR.productStyle, id, axis), size));
  if (!from) return style;
  const axis = below(draw(v.seed, FOR.productStyle, id, 9), STYLE_AXES.length);
  return from.style.map((place, i) => {
    if (i !== axis) return place;
    const size = STYLE_AXES[axis] ?? 1;
    return (place + 1 + below(draw(v.seed, FOR.productStyle, id, 8), size - 1)) % size;
  });
}

/** Adds a style and gives its id. `parent` -1: one of the beginning. */
export function addProduct(v: ShopVillage, r: ShopRules, parent: number): number {
  const id = v.products.length;
  const product: Product = {
    id,
    parent,
    style: styleOf(v, id, parent),
    price: between(draw(v.seed, FOR.productPrice, id), ...r.outsidePrice),
    trend: parent < 0 ? 10000 : between(draw(v.seed, FOR.productTrend, id), ...r.novelty),
    floor: 10000,
    hitLeft: 0,
    hitStep: 0,
    adOutside: between(draw(v.seed, FOR.shopAd, id, 1), ...r.adStart),
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

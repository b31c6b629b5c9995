/** What a style looks like, as small numbers a picture can be drawn from. */
import type { Product } from "./state.ts";

/** Places on the five axes of a style: garment 0..5, cut 0..3, cloth 0..4, print 0..5, colour 0..7. */
export interface Look {
  garment: number;
  cut: number;
  cloth: number;
  print: number;
  colour: number;
}

/** The look of a product; a copy shares the product and so the look. */
export function lookOf(product: Product): Look {
  const [garment = 0, cut = 0, cloth = 0, print = 0, colour = 0] = product.style;
  return { garment, cut, cloth, print, colour };
}

/** As a product keeps it: garment, cut, cloth, print, colour. */
export const placesOf = (look: Look): number[] => [
  look.garment,
  look.cut,
  look.cloth,
  look.print,
  look.colour,
];

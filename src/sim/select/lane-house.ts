/** A house of the lanes as picture and list know it, whatever the village lives from. */
import type { VillageDay } from "../state/shop.ts";
import type { Look } from "../village/shops/look.ts";

export interface LaneHouse {
  lot: number;
  /** "own", the id of a named neighbour, or "" */
  id: string;
  /** number of a nameless neighbour, −1 */
  number: number;
  /** id of its shop, −1 none */
  shop: number;
  open: boolean;
  people: number;
  product: number;
  look: Look | null;
  /** shop it copied, −1 nobody */
  copiedFrom: number;
  price: number;
  counter: number;
  rating: number;
  /** awake at three last night */
  lit: boolean;
  hoursWeek: number;
  passedMinutes: number;
  /** round in which it opened, 0 from the beginning */
  born: number;
  /** character; shown only after the end, −1 before */
  kind: number;
}

export interface ProductView {
  id: number;
  /** style it is made like, by its price or by what it is */
  style: string;
  look: Look;
  parent: number;
  /** houses that make it, their mean price, the price outside, pieces sold yesterday */
  shops: number;
  meanPrice: number;
  outsidePrice: number;
  sold: number;
  trendBp: number;
  /** drawn at the own table, or after something that was */
  mine: boolean;
  /** the own house makes it */
  made: boolean;
}

export interface VillageView {
  houses: LaneHouse[];
  lots: number;
  sameBp: number;
  products: ProductView[];
  /** mean price of the commonest product against outside, bp */
  priceBp: number;
  litAtThree: number;
  title: boolean;
  shopsOpen: number;
  history: readonly VillageDay[];
  passedBp: number;
}

/** An address where nobody lives. */
export const emptyHouse = (lot: number): LaneHouse => ({
  lot,
  id: "",
  number: -1,
  shop: -1,
  open: false,
  people: 0,
  product: -1,
  look: null,
  copiedFrom: -1,
  price: 0,
  counter: 0,
  rating: 0,
  lit: false,
  hoursWeek: 0,
  passedMinutes: 0,
  born: 0,
  kind: -1,
});

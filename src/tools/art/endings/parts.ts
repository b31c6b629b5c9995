import { DENGTANG } from "../house/dengtang.ts";
import type { HouseLook } from "../house/houses.ts";
import { RONGCUO_HOUSE } from "../house/rongcuo.ts";
import { type Item, item } from "../kit/depth.ts";
import { pt } from "../kit/iso.ts";
import { P, type Tone } from "../kit/palette.ts";
import { g, type P2, poly, shift } from "../kit/shapes.ts";
import type { Province } from "../lanes/plan.ts";
import type { Pile } from "../props/piles.ts";
import { STATION_PLANS, seat, station } from "../props/stations.ts";

/** A house to take pictures in: its stations one by one, and what else stands in it. */
export interface Set {
  /** A station at a slot of the house, seat and table. `null` goods: covered. */
  at: (slot: number, goods: Tone | null, pile?: Pile, bare?: boolean) => Item[];
  /** The pieces of the house that are always there, and those in the given states. */
  rooms: (tags: readonly string[], night: boolean) => Item[];
}

export const setOf = (look: HouseLook): Set => ({
  at: (slot, goods, pile = 0, bare = false) => {
    const place = look.slots[slot];
    if (!place) throw new Error(`endings: no slot ${slot}`);
    const { type, x, y } = place;
    if (place.shared) throw new Error(`endings: slot ${slot} is a second place at a table`);
    const kind = look.crafts?.[type]?.as ?? type;
    const [px, py] = pt(x, y);
    const put = (s: string) => g(s, { t: shift(px, py) });
    const parts = STATION_PLANS[kind].parts;
    const drawn = parts.length > 1 ? [seat(), station(kind, goods, pile)] : [station(kind, goods, pile)];
    return parts.flatMap(({ b }, i) =>
      bare && i === 0 && parts.length > 1
        ? []
        : [item([x + b[0], y + b[1], b[2], x + b[3], y + b[4], b[5]], put(drawn[i] ?? ""))],
    );
  },
  rooms: (tags, night) =>
    look
      .pieces()
      .filter((p) => (!p.tag || tags.includes(p.tag)) && (!p.when || p.when === (night ? "night" : "day"))),
});
/** The house in which a province tells what may happen in any of its places. */
const HOUSES: Readonly<Record<Province, HouseLook>> = { jiangsu: DENGTANG, fujian: RONGCUO_HOUSE };
export const houseIn = (province: Province): Set & { look: HouseLook } => ({
  look: HOUSES[province],
  ...setOf(HOUSES[province]),
});

/** Light that falls in. */
export const beam = (q: readonly (readonly [number, number, number])[], colour: string, op: number): string =>
  poly(
    q.map((p): P2 => pt(...p)),
    colour,
    { sw: 0, op },
  );

/** A cup on the low table. */
export const teaCup = (x: number, y: number): string => {
  const [a, b] = pt(x, y, 0.6);
  return g(
    `<path d="M-7,-12 h14 l-2,12 q-5,3 -10,0 Z" fill="${P.lime[0]}" stroke="#2a2130" stroke-width="2"/><ellipse cx="0" cy="-12" rx="7" ry="3" fill="#ffffff" stroke="#2a2130" stroke-width="1.6"/>`,
    { t: shift(a, b) },
  );
};
/** A kettle, its foot at a point of the picture. */
export const kettleOn = (a: number, b: number): string =>
  g(
    `<g stroke="#2a2130" stroke-width="2.4" stroke-linejoin="round" stroke-linecap="round"><path d="M-18,14 q-4,-34 6,-42 h22 q10,8 8,42 q-16,9 -36,0 Z" fill="${P.steel[1]}"/><path d="M6,-28 q12,10 11,42 q-6,3 -13,3 Z" fill="${P.steel[2]}" stroke="none"/><path d="M-18,-6 l-14,-15 l5,-3 l13,9 Z" fill="${P.steel[2]}"/><path d="M-10,-30 q11,-20 22,0" fill="none" stroke-width="5"/><ellipse cx="1" cy="-30" rx="8" ry="4" fill="${P.red[1]}"/></g>`,
    { t: shift(a, b) },
  );

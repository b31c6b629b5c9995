import { draw, type Item, item } from "../kit/depth.ts";
import { box, onX, onZ, pt, rectX, rectY, rectZ } from "../kit/iso.ts";
import { INK, mix, P, type Tone } from "../kit/palette.ts";
import { type Tint, withPen } from "../kit/pen.ts";
import { limb, line, path, poly, stroke } from "../kit/shapes.ts";
import type { FigureId } from "../people/cast.ts";
import { person } from "../people/figure.ts";
import type { PoseName } from "../people/poses.ts";
import { shirt } from "../props/goods.ts";
import { seat, station } from "../props/stations.ts";
import { WARM } from "../village/night.ts";

/** The house as one sees it from the lane: open workshop below, dark windows above. Units. */
export const FRONT = { w: 8, d: 3.5, floor: 2.9, eaves: 5, ridge: 6.1 } as const;
const { w: W, d: D, floor: Z, eaves: T, ridge: R } = FRONT;

export interface Seat {
  who: FigureId | null;
  pose: PoseName;
  goods: Tone | null;
  pile: 0 | 4 | 10;
}

interface Shopfront {
  /** Light outside: null is day. */
  tint: Tint | null;
  /** Inside: walls and floor under the tube. */
  room: { wall: string; side: string; floor: string };
  seats: readonly Seat[];
  /** One of the upstairs windows, or none. */
  litWindow: boolean;
  sign: Tone | null;
  /** Something on a stool nobody sits on. */
  cushion?: string;
  /** What it is built of: white walls and grey tiles unless told; the coast's ridge sweeps up at both ends. */
  built?: { wall: Tone; roof: Tone; swallow: boolean };
}
const CANAL = { wall: P.lime, roof: P.tile, swallow: false } as const;

const interior = ({ room, seats, cushion = "" }: Shopfront): string => {
  let s =
    onZ(
      0,
      [
        [0, 0],
        [W, 0],
        [W, D],
        [0, D],
      ],
      room.floor,
    ) +
    rectX(0, 0, 0, D, Z, room.side) +
    rectY(0, 0, 0, W, Z, room.wall);
  for (let i = 1; i < W; i++) s += line(pt(i, 0), pt(i, D), 1.2, mix(room.floor, INK, 0.16));
  const items: Item[] = [];
  seats.forEach(({ who, pose, goods, pile }, i) => {
    const x = 0.5 + i * 2.25;
    const y = 1.62;
    const [px, py] = pt(x, y);
    const at = (inner: string) => `<g transform="translate(${px} ${py})">${inner}</g>`;
    items.push(item([x + 0.22, y + 0.72, 0, x + 0.66, y + 1.16, 0.5], at(seat()) + (who ? "" : cushion)));
    if (who)
      items.push(
        item(
          [x + 0.2, y + 0.6, 0.5, x + 0.78, y + 1.3, 1.95],
          at(person(who, pt(0.42, 0.95, 0.62), { pose })),
        ),
      );
    items.push(item([x + 0.8, y + 0.14, 0, x + 1.7, y + 1.78, 1.3], at(station("lock", goods, pile))));
  });
  return s + draw(items);
};

const upstairs = (x: number, lit: boolean): string => {
  const [z, h, w] = [Z + 0.75, 1.05, 1.25];
  const pane = rectY(D, x, z, x + w, z + h, lit ? WARM : mix(P.water[2], INK, 0.55), { raw: lit });
  const [a, b] = pt(x + w * 0.34, D, z);
  const somebody = lit
    ? path(
        `M${a - 13},${b + 4} q0,-30 14,-30 q14,0 14,36 Z M${a - 9},${b - 34} a10,10 0 1 1 20,2 a10,10 0 1 1 -20,-2 Z`,
        INK,
        { sw: 0 },
      )
    : "";
  const bars =
    line(pt(x + w / 2, D, z), pt(x + w / 2, D, z + h), 3) +
    line(pt(x, D, z + h / 2), pt(x + w, D, z + h / 2), 3);
  return pane + somebody + bars + box(x - 0.12, D, z - 0.1, w + 0.24, 0.12, 0.08, P.stone);
};

const roof = ({ wall, roof: tiles, swallow }: NonNullable<Shopfront["built"]>): string => {
  const m = D / 2;
  const sweep = (t: number): number => (swallow ? 0.42 * Math.abs(2 * t - 1) ** 3 : 0);
  const ridge = Array.from({ length: 21 }, (_, i) =>
    pt(-0.36 + (W + 0.62) * (i / 20), m, R + 0.04 + sweep(i / 20)),
  );
  let s =
    onX(
      W,
      [
        [0, T],
        [D, T],
        [m, R],
      ],
      wall[2],
    ) +
    poly(
      [pt(-0.3, m, R), pt(W + 0.2, m, R), pt(W + 0.2, D + 0.45, T - 0.3), pt(-0.3, D + 0.45, T - 0.3)],
      tiles[1],
    );
  for (let u = 0; u < W; u += 0.42) s += line(pt(u, m, R), pt(u, D + 0.45, T - 0.3), 1.6, tiles[2]);
  return swallow
    ? s + poly([...ridge, pt(W + 0.2, m, R), pt(-0.3, m, R)], tiles[1]) + limb(ridge, 7, P.cream[1])
    : s + limb([pt(-0.36, m, R + 0.04), pt(W + 0.26, m, R + 0.04)], 7, tiles[2]);
};

/** The whole house; the inside keeps its own light whatever the tint outside. */
export function shopfront(o: Shopfront): string {
  const inside = withPen({ tint: null }, () => interior(o));
  const built = o.built ?? CANAL;
  const { wall } = built;
  const outside = withPen({ tint: o.tint }, () => {
    const post = (x: number, w: number) => rectY(D, x, 0, x + w, Z, wall[1]);
    const shutter =
      box(0.3, D, Z - 0.18, W - 0.75, 0.16, 0.22, P.steel) +
      [0.07, 0.14]
        .map((dz) =>
          line(pt(0.3, D + 0.16, Z - 0.18 + dz), pt(W - 0.45, D + 0.16, Z - 0.18 + dz), 1.4, P.steel[2]),
        )
        .join("");
    const sign = o.sign
      ? box(2.5, D + 0.02, Z - 0.02, 2.6, 0.14, 0.46, o.sign) +
        poly(
          [
            pt(2.62, D + 0.17, Z + 0.07),
            pt(4.98, D + 0.17, Z + 0.07),
            pt(4.98, D + 0.17, Z + 0.35),
            pt(2.62, D + 0.17, Z + 0.35),
          ],
          "none",
          { sw: 1.6, stroke: P.cream[1] },
        )
      : "";
    const wash =
      line(pt(0.2, D + 0.5, Z + 0.62), pt(2.2, D + 0.5, Z + 0.62), 4, P.wood[1]) +
      [P.cream, P.plum, P.denim]
        .map((c, i) => shirt(...pt(0.5 + i * 0.55, D + 0.5, Z + 0.62), c, 0.7))
        .join("");
    return (
      rectX(W, 0, 0, D, T, wall[2]) +
      rectX(W, 0.9, Z + 0.75, 2.1, Z + 1.8, mix(P.water[2], INK, 0.55)) +
      rectY(D, 0, Z, W, T, wall[1]) +
      rectY(D, 0, Z, W, Z + 0.1, built.roof[0], { sw: 1.6 }) +
      post(0, 0.3) +
      post(W - 0.45, 0.45) +
      [0.7, 3.3, 5.9].map((x, i) => upstairs(x, o.litWindow && i === 1)).join("") +
      shutter +
      sign +
      wash +
      roof(built) +
      rectZ(0.02, -0.1, D, W + 0.1, D + 0.5, P.stone[0])
    );
  });
  return inside + outside;
}

/** Light that falls out of the open front onto the lane. */
export const spill = (colour: string, op: number): string =>
  poly([pt(0.3, D + 0.5), pt(W - 0.45, D + 0.5), pt(W + 0.9, D + 3.4), pt(-0.9, D + 3.4)], colour, {
    sw: 0,
    op,
    raw: true,
  });

/** Long wet streaks of light on the lane. */
export const gleam = (x: number, y: number, length: number, colour: string, op: number): string => {
  const [a, b] = pt(x, y);
  return stroke(
    [0, 1, 2, 3].map((i) => `M${a - length / 2 + i * 6},${b + i * 9}h${length - i * 12}`).join(""),
    3.4,
    colour,
    { op, raw: true },
  );
};

import { INK, type Tone } from "./palette.ts";
import { type Paint, short } from "./pen.ts";
import { ell, type P2, path, poly } from "./shapes.ts";

// 2:1 isometric world. x runs right and down, y left and down, z up. One tile is 128 x 64 kit px, one unit of
// height 70. Light from above left: top faces are light, faces of constant y mid, faces of constant x dark.
export const U = 64;
export const V = 32;
export const W = 70;

const tenth = (v: number): number => Math.round(v * 10) / 10;

/** World units to kit px. */
export const pt = (x: number, y: number, z = 0): P2 => [tenth((x - y) * U), tenth((x + y) * V - z * W)];

/** Polygon in the plane x = const; points are [y, z]. */
export const onX = (x: number, q: readonly P2[], fill: string, o?: Paint): string =>
  poly(
    q.map(([y, z]) => pt(x, y, z)),
    fill,
    o,
  );
/** Polygon in the plane y = const; points are [x, z]. */
export const onY = (y: number, q: readonly P2[], fill: string, o?: Paint): string =>
  poly(
    q.map(([x, z]) => pt(x, y, z)),
    fill,
    o,
  );
/** Polygon in the plane z = const; points are [x, y]. */
export const onZ = (z: number, q: readonly P2[], fill: string, o?: Paint): string =>
  poly(
    q.map(([x, y]) => pt(x, y, z)),
    fill,
    o,
  );

const corners = (a0: number, b0: number, a1: number, b1: number): readonly P2[] => [
  [a0, b0],
  [a1, b0],
  [a1, b1],
  [a0, b1],
];
export const rectX = (
  x: number,
  y0: number,
  z0: number,
  y1: number,
  z1: number,
  fill: string,
  o?: Paint,
): string => onX(x, corners(y0, z0, y1, z1), fill, o);
export const rectY = (
  y: number,
  x0: number,
  z0: number,
  x1: number,
  z1: number,
  fill: string,
  o?: Paint,
): string => onY(y, corners(x0, z0, x1, z1), fill, o);
export const rectZ = (
  z: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  fill: string,
  o?: Paint,
): string => onZ(z, corners(x0, y0, x1, y1), fill, o);

/** A block with its three visible faces. */
export const box = (
  x: number,
  y: number,
  z: number,
  w: number,
  d: number,
  h: number,
  c: Tone,
  o?: Paint,
): string =>
  rectY(y + d, x, z, x + w, z + h, c[1], o) +
  rectX(x + w, y, z, y + d, z + h, c[2], o) +
  rectZ(z + h, x, y, x + w, y + d, c[0], o);

const round = (f: (c: number, s: number) => P2): readonly P2[] =>
  Array.from({ length: 28 }, (_, i) => f(Math.cos((i / 28) * 2 * Math.PI), Math.sin((i / 28) * 2 * Math.PI)));
/** Upright wheel in the plane y = const. */
export const wheelY = (y: number, x: number, z: number, r: number, fill: string, o?: Paint): string =>
  poly(
    round((c, s) => pt(x + r * c, y, z + r * s)),
    fill,
    o,
  );

// A circle of radius r on the ground is an ellipse of these half axes.
const halfX = (r: number): number => r * U * 1.41;
const halfY = (r: number): number => r * V * 1.41;

/** Flat disc on a horizontal plane. */
export function disc(x: number, y: number, z: number, r: number, fill: string, o?: Paint): string {
  const [cx, cy] = pt(x, y, z);
  return ell(cx, cy, halfX(r), halfY(r), fill, o);
}

/** Upright cylinder; `topRadius` makes it a bucket or a cone. */
export function cyl(x: number, y: number, z: number, r: number, h: number, c: Tone, topRadius = r): string {
  const [cx, b] = pt(x, y, z);
  const t = pt(x, y, z + h)[1];
  const [rx, ry, qx, qy] = [halfX(r), halfY(r), halfX(topRadius), halfY(topRadius)];
  const arc = `A${short(rx)},${short(ry)} 0 0 0 ${short(cx + rx)},${b} L${short(cx + qx)},${t}`;
  const body = `M${short(cx - qx)},${t} L${short(cx - rx)},${b} ${arc}`;
  const shade = `M${short(cx + qx * 0.25)},${t} L${short(cx + rx * 0.25)},${short(b + ry * 0.96)} ${arc} Z`;
  return (
    path(`${body} Z`, c[1], { sw: 0 }) +
    path(shade, c[2], { sw: 0 }) +
    path(body, "none") +
    ell(cx, t, qx, qy, c[0])
  );
}

/** Soft contact shadow of something rectangular. */
export const shadow = (x: number, y: number, w: number, d: number, z = 0, op = 0.16): string =>
  rectZ(z, x, y, x + w, y + d, INK, { sw: 0, op });

/** Round contact shadow. */
export const blob = (x: number, y: number, z = 0, r = 0.3, op = 0.18): string =>
  disc(x, y, z, r, INK, { sw: 0, op });

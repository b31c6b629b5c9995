import { type Box, type Item, item } from "../kit/depth.ts";
import { box, pt, rectX, rectY, rectZ } from "../kit/iso.ts";
import { P, PAPER, type Tone } from "../kit/palette.ts";
import { lw, short as n } from "../kit/pen.ts";
import { ell, limb, line, path } from "../kit/shapes.ts";

/** A pile of folded pieces, `count` high; colours take turns. */
export function stack(
  x: number,
  y: number,
  z: number,
  w: number,
  d: number,
  count: number,
  colours: readonly Tone[],
  t = 0.06,
): string {
  let s = "";
  for (let i = 0; i < count; i++)
    s += box(
      x + (i % 2) * 0.02,
      y + ((i + 1) % 2) * 0.02,
      z + i * t,
      w,
      d,
      t,
      colours[i % colours.length] ?? P.cream,
      { sw: lw(0.8) },
    );
  return s;
}

/** A lying roll of cloth along y. */
export function roll(x: number, y: number, z: number, c: Tone, length = 0.9, r = 0.15): string {
  const a = pt(x, y, z + r);
  const b = pt(x, y + length, z + r);
  const D = r * 140;
  const [bx, by] = [b[0] - 1, b[1]];
  return (
    limb([a, b], D - 2, c[1]) +
    line([a[0], a[1] - D * 0.22], [b[0], b[1] - D * 0.22], D * 0.26, c[0]) +
    ell(bx, by + 1, D * 0.38, D * 0.48, c[1]) +
    ell(bx, by + 1, D * 0.26, D * 0.33, "none", { sw: 1.2, stroke: c[2] }) +
    ell(bx, by + 1, D * 0.13, D * 0.17, P.card[0], { sw: lw(0.7) })
  );
}

/** A taped cardboard box with a label that says nothing. */
export function parcel(
  x: number,
  y: number,
  z: number,
  w = 0.5,
  d = 0.4,
  h = 0.36,
  c: Tone = P.card,
): string {
  const m = x + w / 2;
  const t = 0.07;
  return (
    box(x, y, z, w, d, h, c) +
    rectZ(z + h, m - t, y, m + t, y + d, P.mustard[0], { sw: 0 }) +
    rectY(y + d, m - t, z + h * 0.55, m + t, z + h, P.mustard[1], { sw: 0 }) +
    rectX(x + w, y + d * 0.2, z + h * 0.3, y + d * 0.62, z + h * 0.72, PAPER, { sw: 1 }) +
    line(pt(x + w, y + d * 0.54, z + h * 0.58), pt(x + w, y + d * 0.3, z + h * 0.58), 1.6, P.dark[1]) +
    line(pt(x + w, y + d * 0.54, z + h * 0.44), pt(x + w, y + d * 0.4, z + h * 0.44), 1.6, P.dark[1])
  );
}

type Spot = readonly [x: number, y: number, z: number];

/** A pile of parcels, each at its own spot, every fourth one pale. */
export function parcels(b: Box, spots: readonly Spot[], w = 0.5, d = 0.42, h = 0.36): Item {
  return item(
    b,
    spots.map(([x, y, z], i) => parcel(x, y, z, w, d, h, i % 4 === 2 ? P.cream : P.card)).join(""),
  );
}

/** A hanging T-shirt, its hanger at (x, y) in kit px. */
export function shirt(x: number, y: number, c: Tone, k = 1): string {
  const p = (a: number, b: number) => `${n(x + a * k)},${n(y + b * k)}`;
  const whole = [
    [-5, 2],
    [5, 2],
    [18, 10],
    [22, 26],
    [14, 28],
    [12, 22],
    [13, 54],
    [-13, 54],
    [-12, 22],
    [-14, 28],
    [-22, 26],
    [-18, 10],
  ] as const;
  return (
    path(`M${whole.map(([a, b]) => p(a, b)).join(" L")} Z`, c[1]) +
    path(`M${p(4, 14)} L${p(5, 53)} L${p(12, 53)} L${p(11, 14)} Z`, c[2], { sw: 0, op: 0.8 }) +
    path(`M${p(-5, 2)} Q${p(0, 9)} ${p(5, 2)}`, "none")
  );
}

/** A clothes rail along y with shirts on it. */
export function rail(x: number, y: number, length: number, colours: readonly Tone[]): Item {
  const foot = (yy: number) =>
    line(pt(x, yy, 0), pt(x, yy, 1.35), 5) + line(pt(x - 0.18, yy, 0.02), pt(x + 0.18, yy, 0.02), 5);
  const shirts = colours.map((c, i) => {
    const [a, b] = pt(x, y + 0.12 + (i * (length - 0.2)) / colours.length, 1.32);
    return shirt(a, b, c, 0.92);
  });
  return item(
    [x - 0.15, y, 0, x + 0.15, y + length, 1.5],
    foot(y) + shirts.join("") + line(pt(x, y, 1.35), pt(x, y + length, 1.35), 5) + foot(y + length),
  );
}

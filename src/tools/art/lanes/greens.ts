/** What stands along the lanes: trees, bridges, lamps, boats, gardens, and the courier's vehicles. */
import { blob, box, onY, pt, rectX, rectY, rectZ } from "../kit/iso.ts";
import { INK, mix, P, tri } from "../kit/palette.ts";
import { lw, withPen } from "../kit/pen.ts";
import { ell, g, line, type P2, path, poly } from "../kit/shapes.ts";
import { boat, moped, tricycle } from "../props/vehicles.ts";
import { willow } from "../props/yard.ts";
import { PLANS } from "./plan.ts";

/** A camphor, or with `wide` a banyan with its hanging roots. */
function tree(k: number, wide = 1): string {
  const crown = (dx: number, dy: number, r: number, c: string, sw?: number) =>
    ell(dx * k * wide, dy * k, r * k * wide, r * k * 0.86, c, sw === undefined ? {} : { sw });
  const trunk =
    wide > 1
      ? path(
          `M${-26 * k},3 C${-10 * k},${-16 * k} ${-14 * k},${-40 * k} ${-34 * k},${-66 * k} L${34 * k},${-70 * k} C${14 * k},${-40 * k} ${12 * k},${-16 * k} ${28 * k},2 C${12 * k},${-4 * k} ${6 * k},5 0,4 C${-6 * k},${-3 * k} ${-14 * k},5 ${-26 * k},3 Z`,
          P.wood[2],
        ) +
        [-30, -22, 24, 31]
          .map((q) => line([q * k, -66 * k], [q * k * 1.05, -(14 + Math.abs(q)) * k * 0.5], 3, P.wood[1]))
          .join("")
      : path(`M${-7 * k},0 L${-5 * k},${-60 * k} L${6 * k},${-60 * k} L${8 * k},0 Z`, P.wood[2]);
  return (
    blob(0, 0, 0, 0.5 * k * wide, 0.2) +
    trunk +
    crown(-26, -74, 30, P.leaf[2]) +
    crown(26, -78, 32, P.leaf[2]) +
    crown(0, -96, 36, P.leaf[1]) +
    ell(-9 * k * wide, -104 * k, 18 * k * wide, 13 * k, P.leaf[0], { sw: 0 })
  );
}

/** A stone bridge across the canal; its walk lies 1.3 wide along y, its ends on both banks. */
function bridge(cloths: readonly string[] = []): string {
  const [c0, c1] = PLANS.jiangsu.middle;
  const deep = -0.5;
  const arch = Array.from({ length: 9 }, (_, i): P2 => {
    const t = i / 8;
    return [c0 - 0.7 + t * (c1 - c0 + 1.4), 0.62 * Math.sin(Math.PI * t)];
  });
  const vault = Array.from({ length: 9 }, (_, i): P2 => {
    const t = 1 - i / 8;
    return [c0 + 0.4 + t * (c1 - c0 - 0.75), deep + 0.82 * Math.sin(Math.PI * t)];
  });
  const walk = [...arch.map(([x, z]) => pt(x, 0, z)), ...[...arch].reverse().map(([x, z]) => pt(x, 1.3, z))];
  const rail = `M${arch.map(([x, z]) => pt(x, 1.3, z + 0.3).join(",")).join("L")}`;
  return (
    onY(
      1.3,
      [...arch, [c1 + 0.1, 0], [c1, deep + 0.1], [c1 - 0.3, deep], ...vault, [c0, deep], [c0, 0]],
      P.stone[1],
    ) +
    poly(walk, P.stone[0]) +
    arch
      .slice(1, -1)
      .map(([x, z]) => line(pt(x, 0, z), pt(x, 1.3, z), lw(0.6), P.stone[2]))
      .join("") +
    arch
      .filter((_, i) => i % 2 === 0)
      .map(([x, z]) => line(pt(x, 1.3, z), pt(x, 1.3, z + 0.3), lw(1.3)))
      .join("") +
    path(rail, "none", { sw: lw(2.4) }) +
    path(rail, "none", { sw: lw(1.1), stroke: P.stone[0] }) +
    cloths
      .map((colour, i) => {
        const [x, z] = arch[i * 2 + 1] ?? [0, 0];
        const hem = onY(
          1.31,
          [
            [x - 0.22, z + 0.32],
            [x + 0.22, z + 0.32],
            [x + 0.22, z - 0.16],
            [x - 0.22, z - 0.1],
          ],
          colour,
          { sw: lw(0.7) },
        );
        return hem + ell(...pt(x, 1.32, z + 0.1), 6, 6, "#fff3ea", { sw: 0 });
      })
      .join("")
  );
}

const lampPost = (): string => {
  const [top, head] = [pt(0, 0, 2), pt(0.3, 0, 1.98)];
  return (
    blob(0, 0, 0, 0.1) +
    line(pt(0, 0), top, lw(1.5)) +
    line(top, head, lw(1.5)) +
    ell(head[0], head[1] + 4, 8, 5, P.cream[1])
  );
};
const lampLit = (): string => {
  const head = pt(0.3, 0, 1.98);
  return ell(head[0], head[1] + 4, 8, 5, "#fff2cf", { raw: true });
};

/** Beds of greens where no house stands. */
function garden(): string {
  const soil = tri("#a98b62");
  let s = rectZ(0, 0.1, 0.1, 2.3, 2.3, soil[0], { sw: lw(0.7), stroke: soil[2] });
  for (let i = 0; i < 4; i++) {
    const y = 0.4 + i * 0.52;
    s += line(pt(0.3, y), pt(2.1, y), lw(2.4), soil[1]);
    for (let k = 0; k < 6; k++) {
      const [a, b] = pt(0.36 + k * 0.33, y, 0.06);
      s += ell(a, b, 8, 6.5, P.leaf[(k + i) % 3] ?? P.leaf[0], { sw: lw(0.6) });
    }
  }
  return s;
}

/** A lot that waits for a house: levelled ground, bricks, a stake with a slip. */
function plot(): string {
  const earth = tri("#c9b795");
  let s = rectZ(0, 0.1, 0.1, 2.3, 2.3, earth[0], { sw: lw(0.7), stroke: earth[2] });
  for (const [x, y] of [
    [0.4, 0.5],
    [1.5, 0.7],
    [0.9, 1.7],
    [1.9, 1.9],
  ] as const) {
    const [a, b] = pt(x, y);
    s += path(`M${a - 8},${b} l3,-12 l4,9 l5,-14 l3,13 l5,-7 l1,11 Z`, P.leaf[2], { sw: lw(0.6) });
  }
  const [a, b] = pt(1.2, 2.1);
  return (
    s +
    box(0.5, 1, 0, 0.7, 0.4, 0.22, P.brick, { sw: lw(0.7) }) +
    box(0.62, 1.04, 0.22, 0.4, 0.3, 0.16, P.brick, { sw: lw(0.7) }) +
    line([a, b], [a, b - 50], lw(1.4), P.wood[2]) +
    rectY(2.1, 1, 0.5, 1.42, 0.78, "#fff7df", { sw: lw(0.7) })
  );
}

/** The courier's van, nose towards +x: a box on wheels. */
function van(): string {
  const c = tri("#e07b2c");
  const wheel = (x: number): string => {
    const [a, b] = pt(x, 1.05, 0.2);
    return ell(a, b, 13, 15, P.dark[1]) + ell(a, b, 6, 7, P.steel[1], { sw: lw(0.6) });
  };
  return (
    poly([pt(-0.1, 1.1), pt(2.9, 1.1), pt(2.9, 0.1), pt(-0.1, 0.1)], INK, { sw: 0, op: 0.18 }) +
    box(0, 0, 0.22, 2, 1.05, 1.15, P.lime) +
    rectY(1.05, 0, 0.62, 2, 0.86, c[1]) +
    rectX(2, 0, 0.22, 1.05, 1.37, P.lime[2]) +
    box(2, 0.05, 0.22, 0.75, 0.95, 0.8, c) +
    rectY(1, 2.12, 0.66, 2.6, 0.98, mix(P.water[2], INK, 0.3), { sw: lw(0.7) }) +
    rectX(2.75, 0.14, 0.6, 0.92, 0.96, mix(P.water[2], INK, 0.4), { sw: lw(0.7) }) +
    wheel(0.5) +
    wheel(2.25)
  );
}

/** Drawn smaller with an outline as strong as everywhere. */
const small = (k: number, draw: () => string): string =>
  g(withPen({ lw: lw() / k }, draw), { t: `scale(${k})` });
const ORANGE = tri("#e07b2c");

/** Small things by frame name; each stands with its foot at the origin. */
const GREENS: Readonly<Record<string, () => string>> = {
  willow: () => small(0.6, () => willow(0, 0, 1, 4).s),
  willow2: () => small(0.5, () => willow(0, 0, 1, 9).s),
  tree: () => tree(0.95),
  tree2: () => tree(0.72),
  banyan: () => tree(1.6, 1.35),
  bridge: () => bridge(),
  bridgecloth: () => bridge([P.red[0], P.jade[0], "#f6d3dc", P.indigo[0]]),
  lamp: lampPost,
  lamp_lit: lampLit,
  garden,
  plot,
  boat: () => small(0.6, () => boat(0, 0, 0).s),
  van: () => small(0.62, van),
  wheeler: () => small(0.52, () => tricycle(0, 0, ORANGE, 5).s),
  wheeler2: () => small(0.52, () => tricycle(0, 0, P.jade, 3).s),
  moped: () => small(0.56, () => moped(0, 0.4, P.red).s),
};

export function greenOf(frame: string): () => string {
  const draw = GREENS[frame];
  if (!draw) throw new Error(`art: nobody draws ${frame}`);
  return draw;
}

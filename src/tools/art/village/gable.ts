import type { Item } from "../kit/depth.ts";
import { onX, onY, pt, rectX, rectY } from "../kit/iso.ts";
import { INK, mix, P, type Tone } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { limb, line, type P2, path, poly } from "../kit/shapes.ts";

export interface Gable {
  x: number;
  y: number;
  w: number;
  d: number;
  h: number;
  /** Direction of the ridge. */
  ridge?: "x" | "y";
  /** Ridge above the eaves. */
  rise?: number;
  /** Stepped "horse-head" parapet, as in southern Jiangsu; only with the ridge along x. */
  horse?: boolean;
  /** Swallow-tail ridge that sweeps up at both ends, as in southern Fujian. */
  swallow?: boolean;
  wall?: Tone;
  roof?: Tone;
  /** Overhang of the eaves and distance of the tile rows. */
  overhang?: number;
  step?: number;
  /** Doors and windows, drawn before the roof; `faceX` on top of the parapet. */
  face?: string;
  faceX?: string;
  /** Only the roof: it stands on columns that somebody else draws. */
  open?: boolean;
}

type Roof = Required<Pick<Gable, "x" | "y" | "w" | "d" | "h" | "rise" | "overhang" | "step">> & {
  wall: Tone;
  roof: Tone;
  horse: boolean;
  swallow: boolean;
  face: string;
  faceX: string;
};

/** The line of the ridge: straight, or sampled along the sweep of a swallow tail. */
const ridgeLine = (swallow: boolean, R: number, along: (t: number) => P2): P2[] =>
  (swallow ? Array.from({ length: 13 }, (_, i) => i / 12) : [0, 1]).map((t) =>
    pt(...along(t), R + (swallow ? 0.34 * Math.abs(2 * t - 1) ** 3 : 0)),
  );

/** The ridge itself, and the forked tips of a swallow tail. */
function ridgeCap(top: readonly P2[], o: Pick<Roof, "swallow" | "roof">): string {
  const raised = top.map(([p, q]): P2 => [p, q - 1]);
  if (!o.swallow) return limb(raised, lw(2), o.roof[2]);
  const [first, second, beforeLast, last] = [top[0], top[1], top.at(-2), top.at(-1)];
  if (!first || !second || !beforeLast || !last) return "";
  const tip = ([px, py]: P2, [qx]: P2): string => {
    const d = Math.sign(px - qx);
    const k = lw(2.2);
    const at = (x: number, y: number) => `${px + d * k * x},${py + k * y}`;
    return path(`M${at(-0.4, 0.55)} L${at(1.9, -2.1)} L${at(0.8, -0.6)} L${at(2.4, -0.5)} Z`, P.cream[1], {
      sw: lw(0.7),
    });
  };
  return limb(raised, lw(2.8), P.cream[1], "butt") + tip(first, second) + tip(last, beforeLast);
}

function ridgeAlongX(o: Roof): string {
  const { x, y, d, h: T, wall, roof, overhang: e } = o;
  const [X, Y, R, m] = [x + o.w, y + d, o.h + o.rise, y + d / 2];
  const th = lw(0.7);
  const ez = T - (e * o.rise) / (d / 2);
  let s = onX(
    X,
    [
      [y, T],
      [Y, T],
      [m, R],
    ],
    wall[2],
  );
  if (!o.horse && !o.swallow)
    s += onX(
      X,
      [
        [m - 0.12, R - o.rise * 0.5],
        [m + 0.12, R - o.rise * 0.5],
        [m + 0.12, R - o.rise * 0.75],
        [m - 0.12, R - o.rise * 0.75],
      ],
      mix(wall[2], INK, 0.4),
      { sw: th },
    );
  const top = ridgeLine(o.swallow, R, (t) => [x - 0.08 + (o.w + 0.18) * t, m]);
  s += o.face + poly([...top, pt(X + 0.1, Y + e, ez), pt(x - 0.08, Y + e, ez)], roof[1]);
  for (let u = x + o.step * 0.6; u < X; u += o.step) s += line(pt(u, m, R), pt(u, Y + e, ez), th, roof[2]);
  s += line(pt(x - 0.08, Y + e * 0.6, ez + 0.06), pt(X + 0.1, Y + e * 0.6, ez + 0.06), th, roof[0], {
    op: 0.8,
  });
  s += ridgeCap(top, o);
  if (o.swallow) return s;
  if (!o.horse)
    return (
      s +
      (
        [
          [x - 0.08, -1],
          [X + 0.1, 1],
        ] as const
      )
        .map(([u, q]) => {
          const [a, b] = pt(u, m, R + 0.02);
          return path(`M${a},${b} l${q * lw(2.4)},${q * lw(1.2) - lw(3)}`, "none", { sw: lw(2) });
        })
        .join("")
    );
  const L = T + 0.34;
  const M = R + 0.12;
  const i = d * 0.24;
  const profile: readonly P2[] = [
    [y, 0],
    [y, T - 0.3],
    [y - 0.14, T - 0.16],
    [y - 0.14, L],
    [y + i, L],
    [y + i, M],
    [Y - i, M],
    [Y - i, L],
    [Y + 0.26, L],
    [Y + 0.26, T - 0.2],
    [Y, T - 0.36],
    [Y, 0],
  ];
  const copings = (
    [
      [y - 0.26, y + i + 0.06, L],
      [Y - i - 0.06, Y + 0.4, L],
      [y + i - 0.14, Y - i + 0.14, M],
    ] as const
  ).map(
    ([a, b, c]) =>
      poly(
        [
          pt(X - 0.1, a, c + 0.04),
          pt(X + 0.22, a, c + 0.04),
          pt(X + 0.22, b, c + 0.04),
          pt(X - 0.1, b, c + 0.04),
        ],
        roof[0],
        { sw: th },
      ) + rectX(X + 0.22, a, c - 0.06, b, c + 0.04, roof[2], { sw: th }),
  );
  return (
    s +
    onX(X + 0.1, profile, wall[2]) +
    rectX(X + 0.1, y, 0, Y, T * 0.12, P.tile[1], { sw: th }) +
    copings.join("") +
    o.faceX
  );
}

function ridgeAlongY(o: Roof): string {
  const { x, y, w, h: T, wall, roof, overhang: e } = o;
  const [X, Y, R, m] = [x + w, y + o.d, o.h + o.rise, x + w / 2];
  const th = lw(0.7);
  const ez = T - (e * o.rise) / (w / 2);
  let s =
    onY(
      Y,
      [
        [x, T],
        [X, T],
        [m, R],
      ],
      wall[1],
    ) +
    onY(
      Y,
      [
        [m - 0.1, R - o.rise * 0.5],
        [m + 0.1, R - o.rise * 0.5],
        [m + 0.1, R - o.rise * 0.78],
        [m - 0.1, R - o.rise * 0.78],
      ],
      mix(wall[2], INK, 0.4),
      { sw: th },
    ) +
    o.face;
  const top = ridgeLine(o.swallow, R, (t) => [m, y - 0.08 + (o.d + 0.18) * t]);
  s += poly([...top, pt(X + e, Y + 0.1, ez), pt(X + e, y - 0.08, ez)], roof[2]);
  for (let u = y + o.step * 0.6; u < Y; u += o.step)
    s += line(pt(m, u, R), pt(X + e, u, ez), th, mix(roof[2], INK, 0.28));
  s += poly(
    [pt(m, Y + 0.1, R), pt(m, Y + 0.1, R - 0.1), pt(x - e, Y + 0.1, ez - 0.1), pt(x - e, Y + 0.1, ez)],
    roof[0],
    { sw: th },
  );
  return s + ridgeCap(top, o);
}

/** A gabled house with tiled roof; doors and windows come in through `face`. */
export function gable(o: Gable): Item {
  const { x, y, w, d, h, ridge = "x", horse = false } = o;
  const roof: Roof = {
    x,
    y,
    w,
    d,
    h,
    horse,
    swallow: o.swallow ?? false,
    rise: o.rise ?? 0.32 * (ridge === "x" ? d : w),
    wall: o.wall ?? P.lime,
    roof: o.roof ?? P.tile,
    overhang: o.overhang ?? 0.18,
    step: o.step ?? 0.28,
    face: o.face ?? "",
    faceX: o.faceX ?? "",
  };
  const [X, Y] = [x + w, y + d];
  const Xh = X + (horse && ridge === "x" ? 0.1 : 0);
  const th = lw(0.7);
  const foot = roof.swallow ? P.stone : P.tile;
  const cast = poly([pt(X, Y), pt(X + 0.315 * h, Y), pt(X + 0.315 * h, y + 0.35 * h), pt(X, y)], INK, {
    sw: 0,
    op: 0.14,
  });
  const walls =
    cast +
    rectY(Y, x, 0, Xh, h, roof.wall[1]) +
    rectX(X, y, 0, Y, h, roof.wall[2]) +
    rectY(Y, x, 0, Xh, h * 0.12, foot[0], { sw: th }) +
    rectX(X, y, 0, Y, h * 0.12, foot[1], { sw: th });
  const s = (o.open ? "" : walls) + (ridge === "x" ? ridgeAlongX(roof) : ridgeAlongY(roof));
  return {
    b:
      ridge === "x"
        ? [x, y, 0, X + 0.1, Y + roof.overhang, h + roof.rise]
        : [x, y, 0, X + roof.overhang, Y + 0.1, h + roof.rise],
    s,
  };
}

import type { Item } from "../kit/depth.ts";
import { box, pt, rectX, rectY } from "../kit/iso.ts";
import { INK, mix, NIGHT, P, type Tone } from "../kit/palette.ts";
import { lw, type Tint, withPen } from "../kit/pen.ts";
import { line, path, poly } from "../kit/shapes.ts";
import { awning } from "./awning.ts";
import { gable } from "./gable.ts";
import { AWNING_ASLEEP, AWNING_AWAKE, NIGHT_TINT, TUBE, WARM } from "./night.ts";

export interface Workshop {
  x: number;
  y: number;
  w: number;
  d: number;
  h: number;
  /** Which way door and awning face. */
  front: "x" | "y";
  style: number;
  night: boolean;
  /** How many of its lights are on: 0 asleep, 1 the door, 2 and 3 windows too. */
  awake: number;
  parcels?: number;
  wall?: Tone;
  roof?: Tone;
  /** Swallow-tail ridge of the coast. */
  swallow?: boolean;
}

function window(
  face: "x" | "y",
  plane: number,
  a: number,
  z: number,
  w: number,
  h: number,
  light: string | null,
  somebody: boolean,
): string {
  const dark = mix(P.water[2], INK, face === "x" ? 0.5 : 0.35);
  const o = { sw: lw(0.8), raw: light !== null, stroke: INK };
  const rect =
    face === "x"
      ? rectX(plane, a, z, a + w, z + h, light ?? dark, o)
      : rectY(plane, a, z, a + w, z + h, light ?? dark, o);
  const [cx, cy] = face === "x" ? pt(plane, a + w / 2, z) : pt(a + w / 2, plane, z);
  const shadow =
    light && somebody
      ? path(
          `M${cx - 9},${cy - 1} q0,-13 9,-13 q9,0 9,13 Z M${cx - 5.4},${cy - 19} a6.4,6.4 0 1 1 12.8,0 a6.4,6.4 0 1 1 -12.8,0`,
          NIGHT,
          { sw: 0, raw: true },
        )
      : "";
  return rect + shadow + line([cx, cy], [cx, cy - h * 70], lw(0.6), INK, { raw: true });
}

const boxes = (x: number, y: number, n: number): string =>
  Array.from({ length: n }, (_, i) =>
    box(x + (i % 2) * 0.32, y, Math.floor(i / 2) * 0.24, 0.28, 0.3, 0.22, i % 3 === 1 ? P.cream : P.card, {
      sw: lw(0.7),
    }),
  ).join("");

/** A neighbour's workshop: house, awning in its style, lit as many windows as are awake. */
export function workshop(o: Workshop): Item {
  const { x, y, w, d, h, front, night, awake } = o;
  const [X, Y] = [x + w, y + d];
  const outdoors: Tint | null = night ? NIGHT_TINT : null;
  const cloth: Tint | null = night ? (awake ? AWNING_AWAKE : AWNING_ASLEEP) : null;
  const light = (i: number) => (night && awake > i ? (i ? WARM : TUBE) : null);
  const pair = (face: "x" | "y", z: number, i: number, turn: number) =>
    [0, 1]
      .map((k) => {
        const somebody = (k + turn) % 2 === 0;
        const l = light(i + ((k + turn) % 2));
        return face === "x"
          ? window("x", X, y + d * (0.16 + 0.42 * k), z, d * 0.24, 0.5, l, somebody)
          : window("y", Y, x + w * (0.16 + 0.42 * k), z, w * 0.24, 0.5, l, somebody);
      })
      .join("");
  const tall = h > 2;
  const body = withPen({ tint: outdoors }, () => {
    const door = light(0) ?? mix(P.plank[2], INK, 0.2);
    const o2 = { raw: light(0) !== null };
    let face =
      front === "x"
        ? rectX(X, y + d * 0.3, 0, y + d * 0.74, 0.86, door, o2)
        : rectY(Y, x + w * 0.3, 0, x + w * 0.74, 0.86, door, o2);
    face +=
      front === "x"
        ? pair("y", tall ? 0.55 : 0.6, 1, 1) + (tall ? pair("x", 1.55, 1, 0) + pair("y", 1.55, 2, 0) : "")
        : pair("x", tall ? 0.55 : 0.6, 1, 1) + (tall ? pair("y", 1.55, 1, 0) + pair("x", 1.55, 2, 0) : "");
    return gable({
      x,
      y,
      w,
      d,
      h,
      ridge: front === "x" ? "y" : "x",
      rise: 0.78,
      step: 0.3,
      overhang: 0.2,
      face,
      ...(o.wall ? { wall: o.wall } : {}),
      ...(o.roof ? { roof: o.roof } : {}),
      ...(o.swallow ? { swallow: true } : {}),
    });
  });
  const wedge = (pts: readonly (readonly [number, number])[]) =>
    poly(
      pts.map(([a, b]) => pt(a, b)),
      "#ffdf9a",
      { sw: 0, op: 0.34, raw: true },
    );
  const spill = !light(0)
    ? ""
    : front === "x"
      ? wedge([
          [X, y + d * 0.3],
          [X, y + d * 0.74],
          [X + 1.3, y + d * 0.95],
          [X + 1.3, y + d * 0.2],
        ])
      : wedge([
          [x + w * 0.3, Y],
          [x + w * 0.74, Y],
          [x + w * 0.95, Y + 1.3],
          [x + w * 0.2, Y + 1.3],
        ]);
  const goods = o.parcels
    ? withPen({ tint: cloth }, () =>
        front === "x"
          ? boxes(X + 0.2, y + d * 0.05, o.parcels ?? 0)
          : boxes(x + w * 0.02, Y + 0.15, o.parcels ?? 0),
      )
    : "";
  const shade = withPen({ tint: cloth }, () =>
    front === "x"
      ? awning({ face: "x", plane: X, from: y + d * 0.12, to: y + d * 0.9, z: 0.86, out: 0.72 }, o.style)
      : awning({ face: "y", plane: Y, from: x + w * 0.12, to: x + w * 0.9, z: 0.86, out: 0.72 }, o.style),
  );
  return {
    b: [x, y, 0, front === "x" ? X + 0.7 : X + 0.2, front === "y" ? Y + 0.7 : Y + 0.2, body.b[5]],
    s: body.s + spill + goods + shade,
  };
}

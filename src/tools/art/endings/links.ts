import { DENGTANG } from "../house/dengtang.ts";
import { ground } from "../house/ground.ts";
import { shell } from "../house/shell.ts";
import { depthSort, draw, type Item, item } from "../kit/depth.ts";
import { box, pt, rectZ, shadow } from "../kit/iso.ts";
import { P, type Tone } from "../kit/palette.ts";
import { lw, withPen } from "../kit/pen.ts";
import { ell, glow, limb, line, type P2, path, stroke } from "../kit/shapes.ts";
import { table } from "../props/furniture.ts";
import { NIGHT_TINT } from "../village/night.ts";
import { workshop } from "../village/workshop.ts";
import { NIGHT_GROUND } from "./by-night.ts";
import { houseIn } from "./parts.ts";
import { type Camera, glowMap, houseShot, lightMap, mist, type Still, shot } from "./stage.ts";

// Cut pieces in undyed cloth, tied with a strip in the sender's colour.
function bundle(x: number, y: number, z: number, c: Tone): Item {
  const layers = Array.from({ length: 5 }, (_, i) =>
    box(
      x + (i % 2) * 0.03,
      y + ((i + 1) % 2) * 0.03,
      z + i * 0.1,
      0.8,
      0.62,
      0.1,
      i % 2 ? P.steel : P.cream,
      {
        sw: lw(0.8),
      },
    ),
  );
  const top = z + 0.5;
  const band = (from: P2, to: P2, zz: number) =>
    line(pt(...from, zz), pt(...to, zz), 9) + line(pt(...from, zz), pt(...to, zz), 5.4, c[1]);
  const [kx, ky] = pt(x + 0.42, y + 0.32, top);
  const drop = (px: number, py: number) =>
    line(pt(px, py, z + 0.02), pt(px, py, top), 9) + line(pt(px, py, z + 0.02), pt(px, py, top), 5.4, c[2]);
  return item(
    [x, y, z, x + 0.85, y + 0.68, top + 0.2],
    shadow(x - 0.06, y + 0.06, 0.98, 0.72, z) +
      layers.join("") +
      drop(x + 0.42, y + 0.65) +
      drop(x + 0.83, y + 0.32) +
      band([x, y + 0.32], [x + 0.83, y + 0.32], top) +
      band([x + 0.42, y], [x + 0.42, y + 0.65], top) +
      stroke(`M${kx - 16},${ky + 12} L${kx},${ky} L${kx + 20},${ky + 8}`, 9) +
      stroke(`M${kx - 16},${ky + 12} L${kx},${ky} L${kx + 20},${ky + 8}`, 5.4, c[0]) +
      ell(kx, ky - 3, 9, 7, c[1]),
  );
}

/** Before dawn: a bundle at your own door, tied in somebody's colour. */
export function lastLink(): Still {
  const camera: Camera = { at: [8.3, 7.9, 0.65], scale: 1.2 };
  const { at, rooms } = houseIn("jiangsu");
  const pieces = () => [
    ...rooms([], true),
    ...at(3, null),
    ...at(9, null),
    ...at(8, null),
    bundle(8.72, 8.85, 0, P.mustard),
  ];
  return {
    base: houseShot(camera, DENGTANG, pieces),
    light: lightMap(camera, {
      ambient: "#6a74b0",
      low: "#4b5192",
      up: "#4b5192",
      lamps: [
        { at: [9.2, 9.2, 0.2], r: 3.2, colour: "#ffd9b0", strength: 0.62, room: "yard" },
        { at: [5, 11.6, 0], r: 4.5, colour: "#c3b6dc", strength: 0.7, room: "yard" },
      ],
    }),
    glow: glowMap(camera, () => glow(...pt(9.1, 9.1, 0.4), 130, 90, "#ffb27a", 0.1)),
  };
}

// A straw broom leaning against the stairs.
const broom = (): Item => {
  const [a, b] = [pt(1.5, 4.3, 0.4), pt(1.08, 4.15, 1.75)];
  return item(
    [1.06, 4, 0, 1.7, 4.5, 1.7],
    limb([a, b], 5, P.wood[0]) +
      path(
        `M${a[0] - 9},${a[1] - 4} L${a[0] - 20},${a[1] + 30} q22,12 42,2 L${a[0] + 10},${a[1] - 4} Z`,
        P.mustard[2],
      ) +
      line([a[0] - 4, a[1] + 4], [a[0] - 9, a[1] + 30], 1.6) +
      line([a[0] + 4, a[1] + 4], [a[0] + 9, a[1] + 31], 1.6),
  );
};

const phone = (x: number, y: number, z: number): Item =>
  item(
    [x, y, z, x + 0.3, y + 0.5, z + 0.06],
    box(x, y, z, 0.28, 0.5, 0.04, P.dark) +
      rectZ(z + 0.041, x + 0.03, y + 0.05, x + 0.25, y + 0.45, "#fff6df", { sw: 0, raw: true }),
  );

/** A swept room, a phone lights up on a bare table; behind it the lanes, window by window. */
export function invisibleFactory(): Still {
  const camera: Camera = { at: [2.6, 2.9, 1.25], scale: 0.62 };
  const lanes = (): Item[] =>
    [
      [-6.6, 6.6, 2],
      [-6.6, 3.4, 3],
      [-6.6, 0.2, 2],
      [-6.6, -3, 3],
      [-10.4, 8, 3],
      [-10.4, 4.8, 2],
      [-10.4, 1.6, 3],
      [-3.2, -5.4, 3],
      [0.2, -5.4, 2],
      [3.6, -5.4, 3],
      [7, -5.4, 2],
      [-3.2, -9, 2],
      [0.2, -9, 3],
      [3.6, -9, 3],
      [7, -9, 2],
    ].map(([x = 0, y = 0, awake = 2], i) =>
      workshop({
        x,
        y,
        w: 2.6,
        d: 2.4,
        h: i % 3 === 1 ? 1.45 : 2.35,
        front: x < -5 ? "x" : "y",
        style: i % 6,
        night: true,
        awake,
      }),
    );
  // What stays when everything else has been carried out: stairs, gallery, lamps.
  const fixed = () =>
    DENGTANG.pieces().filter(
      (p) => !p.tag && p.when !== "day" && p.b[1] < 6 && (p.b[2] >= 2 || p.b[5] - p.b[2] > 1.7),
    );
  const base = shot(camera, NIGHT_GROUND, () => {
    const dark = withPen({ tint: NIGHT_TINT }, () => ground(DENGTANG.ground));
    const room = withPen({ tint: [0.5, 0.5, 0.74] }, () => shell(DENGTANG.shell));
    const lit = withPen({ tint: [0.6, 0.56, 0.74] }, () =>
      depthSort([...fixed(), item([6.4, 4.4, 0, 8.6, 5.6, 0.7], table(6.4, 4.4, 2.2, 1.1, 0.62)), broom()])
        .map((p) => p.s)
        .join(""),
    );
    return dark + draw(lanes()) + room + lit + phone(7.2, 4.7, 0.64).s;
  });
  const [a, b] = pt(7.34, 4.95, 0.8);
  return {
    base,
    glow: glowMap(
      camera,
      () => glow(a, b + 20, 330, 190, "#ffe0a0", 0.42) + glow(a, b, 90, 66, "#fff3cf", 0.6),
    ),
    over: mist("#141738", 0.5),
  };
}

import { type Item, item } from "../kit/depth.ts";
import { pt, rectZ, wheelY } from "../kit/iso.ts";
import { INK, P } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { line } from "../kit/shapes.ts";
import type { Province } from "../lanes/plan.ts";
import { table } from "../props/furniture.ts";
import { steam } from "../props/stilllife.ts";
import { beam, houseIn, kettleOn, teaCup } from "./parts.ts";
import { type Camera, glowMap, houseShot, lightMap, type Still } from "./stage.ts";

/** A round clock on the front of a post at depth `y`; `hour` 2.5 is half past two. */
function clock(x: number, y: number, z: number, r: number, hour: number): Item {
  const hand = (turn: number, length: number, width: number): string => {
    const angle = turn * 2 * Math.PI;
    return line(
      pt(x, y + 0.04, z),
      pt(x + Math.sin(angle) * length, y + 0.04, z + Math.cos(angle) * length),
      width,
      INK,
    );
  };
  const marks = Array.from({ length: 12 }, (_, i) => {
    const angle = (i / 12) * 2 * Math.PI;
    const from = r * (i % 3 ? 0.84 : 0.74);
    const to = (k: number) => pt(x + Math.sin(angle) * k, y + 0.03, z + Math.cos(angle) * k);
    return line(to(from), to(r * 0.92), i % 3 ? 1.6 : 2.6, INK);
  });
  return item(
    [x - r, y, z - r, x + r, y + 0.05, z + r],
    wheelY(y + 0.01, x, z, r * 1.16, P.jade[1]) +
      wheelY(y + 0.02, x, z, r, "#fffdf6") +
      marks.join("") +
      hand((hour % 12) / 12, r * 0.5, 4.4) +
      hand(hour % 1, r * 0.78, 3) +
      wheelY(y + 0.05, x, z, r * 0.08, INK, { sw: 0 }),
  );
}

// An open account book with a pencil across it: rows of strokes, no figures.
function accounts(x: number, y: number, z: number): string {
  const page = (from: number): string =>
    rectZ(z, from, y, from + 0.42, y + 0.56, P.lime[0], { sw: lw(0.8) }) +
    [0, 1, 2, 3, 4]
      .map((i) =>
        line(
          pt(from + 0.06, y + 0.1 + i * 0.09, z),
          pt(from + (i % 2 ? 0.28 : 0.35), y + 0.1 + i * 0.09, z),
          1.5,
          P.steel[2],
        ),
      )
      .join("");
  return (
    page(x) +
    page(x + 0.43) +
    line(pt(x + 0.5, y + 0.5, z + 0.02), pt(x + 0.98, y + 0.2, z + 0.02), 5.4, INK) +
    line(pt(x + 0.5, y + 0.5, z + 0.02), pt(x + 0.96, y + 0.21, z + 0.02), 2.6, P.mustard[1])
  );
}

/** A Wednesday at half past two, as the house is: chairs that somebody has just left, a kettle, the sum on the table. */
export function halfPastTwo(province: Province = "jiangsu"): Still {
  const { at, look, rooms } = houseIn(province);
  const camera: Camera = { at: [4.55, 3.6, 0.95], scale: 1.08 };
  const [kx, ky] = pt(6.72, 4.62, 0.78);
  const pieces = () => [
    ...rooms(["rolls-1", "fan"], false),
    clock(5.52, 3, 1.72, 0.4, 2.5),
    ...at(0, P.indigo, 4),
    ...at(1, P.steel, 4),
    ...at(2, P.indigo, 0),
    ...at(3, null),
    item(
      [6.1, 4.2, 0, 8.3, 5.3, 1.2],
      table(6.1, 4.2, 2.1, 1, 0.62) +
        accounts(7.15, 4.42, 0.63) +
        kettleOn(kx, ky) +
        steam(kx - 20, ky - 36, 1.1) +
        teaCup(6.95, 5) +
        teaCup(7.25, 5.06),
    ),
  ];
  return {
    base: houseShot(camera, look, pieces),
    light: lightMap(camera, {
      ambient: "#b9b1bd",
      low: "#a9a1b2",
      up: "#a29bb0",
      lamps: [
        { at: [2.6, 5, 0.4], r: 3.8, colour: "#fff0cc", room: "low" },
        { at: [6.9, 4.6, 0.6], r: 2.8, colour: "#fff1d2", strength: 0.9, room: "low" },
        { at: [5.5, 3, 1.7], r: 1.5, colour: "#fff8ea", strength: 0.9, room: "low" },
      ],
    }),
    glow: glowMap(camera, () =>
      beam(
        [
          [0, 6.6, 2.2],
          [0, 7.5, 2.2],
          [5.8, 6.1, 0],
          [5.8, 5, 0],
        ],
        "#ffe2a0",
        0.2,
      ),
    ),
  };
}

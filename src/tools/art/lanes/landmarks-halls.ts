/** Halls of one place: the hall of covers with its moving stairs, the old Grain Hall. */
import { box, onX, onY, onZ, pt, rectX, rectY, rectZ, shadow } from "../kit/iso.ts";
import { INK, P, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, line, poly } from "../kit/shapes.ts";
import { gable } from "../village/gable.ts";
import { TUBE, WARM } from "../village/night.ts";
import { type Landmark, pane } from "./landmark.ts";

const front = (glass: string, raw: boolean): string =>
  [0, 1, 2, 3]
    .map((i) => rectX(5.8, 0.5 + i * 1.5, 0.1, 1.75 + i * 1.5, 1.75, glass, { raw, sw: lw(0.8) }))
    .join("");

const movingStairs = (): string =>
  onX(
    6.3,
    [
      [1.2, 0],
      [1.9, 0],
      [5, 1.9],
      [5, 2.2],
      [4.6, 2.2],
      [1.2, 0.25],
    ],
    P.steel[0],
  ) +
  Array.from({ length: 8 }, (_, i) =>
    line(
      pt(6.31, 1.5 + i * 0.43, 0.1 + i * 0.26),
      pt(6.31, 1.75 + i * 0.43, 0.1 + i * 0.26),
      lw(0.8),
      P.steel[2],
    ),
  ).join("") +
  line(pt(6.3, 1.2, 0.55), pt(6.3, 4.7, 2.5), lw(1.6), INK);

/** The hall of covers: a long roof of printed bands, a glass front, moving stairs up to the second floor outside. */
export const coverHall: Landmark = {
  size: [6.4, 7.2, 3.2],
  day: () => {
    const bands = [P.red[0], "#f6d3dc", P.jade[0], "#fdf3de", P.indigo[0]];
    const top = bands
      .map((c, i) => rectZ(2.62, 0.1 + i * 1.14, 0.1, 1.2 + i * 1.14, 6.6, c, { sw: lw(0.6) }))
      .join("");
    const peony = (x: number, y: number): string => {
      const [a, b] = pt(x, y, 2.63);
      return (
        [0, 1, 2, 3, 4]
          .map((k) =>
            ell(a + 13 * Math.cos(k * 1.26), b + 7 * Math.sin(k * 1.26), 11, 7, "#d9567a", { sw: 0 }),
          )
          .join("") + ell(a, b, 6, 4, "#fff3c8", { sw: 0 })
      );
    };
    return (
      shadow(0.2, 0.2, 6.4, 7) +
      box(0, 0, 0, 5.8, 6.7, 2.5, P.lime) +
      front(pane(), false) +
      rectX(5.8, 0, 1.85, 6.7, 2.4, "#e58aa2") +
      [0.7, 2, 3.3, 4.6, 5.9]
        .map((y) => ell(...pt(5.8, y, 2.12), 9, 11, "#fff3ea", { sw: lw(0.5) }))
        .join("") +
      [0.5, 2.3, 4.1].map((x) => rectY(6.7, x, 0.1, x + 1.3, 1.75, pane(), { sw: lw(0.8) })).join("") +
      rectY(6.7, 0, 1.85, 5.8, 2.4, P.jade[1]) +
      box(-0.1, -0.1, 2.5, 6, 6.9, 0.12, P.steel) +
      top +
      [
        [1.8, 1.2],
        [1.8, 3.4],
        [1.8, 5.6],
        [4.1, 2.2],
        [4.1, 4.6],
      ]
        .map(([x = 0, y = 0]) => peony(x, y))
        .join("") +
      movingStairs()
    );
  },
  lit: () =>
    front(TUBE, true) +
    movingStairs() +
    [0.5, 4.1].map((x) => rectY(6.7, x, 0.1, x + 1.3, 1.75, WARM, { raw: true })).join(""),
};

const granaryDoors = (fill: string, raw: boolean): string =>
  rectX(4.6, 2.6, 0.35, 4.2, 1.6, fill, { raw }) + line(pt(4.6, 3.4, 0.35), pt(4.6, 3.4, 1.6), lw(0.8));

/** A louvre on the ridge under a lid of its own: brick and slate like the hall, or it would be taken for a parcel. */
const roofVent = (y: number): string => {
  const slats = [0.1, 0.2, 0.3].map((z) =>
    line(pt(2.6, y + 0.06, 3.2 + z), pt(2.6, y + 0.74, 3.2 + z), lw(0.7), INK),
  );
  return (
    box(2, y, 3.2, 0.6, 0.8, 0.4, tri("#b9735a"), { sw: lw(0.7) }) +
    slats.join("") +
    box(1.9, y - 0.1, 3.6, 0.8, 1, 0.1, P.tile, { sw: lw(0.7) })
  );
};

/** The old Grain Hall: bare brick, windows under the eaves, green doors over a ramp, the scale nobody has moved. */
export const grainHall: Landmark = {
  size: [5.8, 7.2, 3.6],
  day: () => {
    const high = (y: number): string => rectX(4.6, y, 1.75, y + 0.55, 2.1, pane(), { sw: lw(0.7) });
    const hall = gable({
      x: 0,
      y: 0,
      w: 4.6,
      d: 6.7,
      h: 2.3,
      ridge: "y",
      rise: 1.15,
      step: 0.36,
      overhang: 0.3,
      wall: tri("#b9735a"),
      roof: P.tile,
      face:
        [0.4, 1.5, 4.7, 5.8].map(high).join("") +
        [0.9, 3].map((x) => rectY(6.7, x, 1.5, x + 0.7, 2, pane(), { sw: lw(0.7) })).join("") +
        granaryDoors(P.jade[2], false),
    });
    const vents = [1.4, 3.3, 5.2].map(roofVent).join("");
    const ramp = onY(
      4.3,
      [
        [4.6, 0],
        [5.5, 0],
        [4.6, 0.35],
      ],
      P.stone[1],
    );
    const slope = poly([pt(4.6, 2.5, 0.35), pt(4.6, 4.3, 0.35), pt(5.5, 4.3), pt(5.5, 2.5)], P.stone[0]);
    const scale =
      box(4.9, 5.2, 0, 0.7, 0.6, 0.1, P.steel, { sw: lw(0.8) }) +
      line(pt(4.95, 5.25, 0.1), pt(4.95, 5.25, 0.95), lw(1.8)) +
      ell(...pt(4.95, 5.25, 1.05), 15, 15, P.cream[0], { sw: lw(0.9) });
    return (
      onZ(
        0.004,
        [
          [-0.1, -0.1],
          [5.8, -0.1],
          [5.8, 7],
          [-0.1, 7],
        ],
        "#d3c9b4",
        { sw: lw(0.6), stroke: "#b5ac9a" },
      ) +
      hall.s +
      vents +
      slope +
      ramp +
      scale
    );
  },
  lit: () =>
    granaryDoors(WARM, true) +
    [0.4, 1.5].map((y) => rectX(4.6, y, 1.75, y + 0.55, 2.1, WARM, { raw: true })).join(""),
};

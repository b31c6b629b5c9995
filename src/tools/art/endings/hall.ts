import {
  CHAIRS,
  FLASKS_AND_CUPS,
  GRAIN_HALL,
  hall,
  type OnTable,
  tableOfDoors,
} from "../house/grain-hall.ts";
import { box, pt, rectZ } from "../kit/iso.ts";
import { P } from "../kit/palette.ts";
import { glow } from "../kit/shapes.ts";
import { chair, cup, FLASKS, flask } from "../props/chairs.ts";
import { beam } from "./parts.ts";
import { type Camera, glowMap, houseShot, lightMap, type Still } from "./stage.ts";

const { plan } = GRAIN_HALL.shell;

/** Green wood, chalk figures in a column; one is wiped and written again, a little smaller. */
export function theTableHolds(): Still {
  const camera: Camera = { at: [5.75, 1.1, 2.05], scale: 1.42 };
  return {
    base: houseShot(camera, GRAIN_HALL, () => [
      ...hall().filter((p) => p.when !== "night"),
      tableOfDoors(FLASKS_AND_CUPS),
      ...CHAIRS.flatMap(({ x, y, facing }, i) => chair(x, y, i, facing)),
    ]),
    light: lightMap(
      camera,
      {
        ambient: "#a9a3b4",
        low: "#9d97ac",
        up: "#9d97ac",
        lamps: [
          { at: [5.6, 0, 2.2], r: 4.2, colour: "#fff6dd", room: "low" },
          { at: [5.4, 3, 0.4], r: 3, colour: "#ffeec6", strength: 0.7, room: "low" },
        ],
      },
      plan,
    ),
    glow: glowMap(camera, () =>
      beam(
        [
          [2.9, 0, 3.2],
          [5.2, 0, 3.2],
          [6.9, 0, 1.2],
          [4.6, 0, 1.2],
        ],
        "#ffe9b4",
        0.16,
      ),
    ),
  };
}

const phone: OnTable = {
  dx: 1.95,
  dy: 0.36,
  s: (x, y, z) =>
    box(x, y, z, 0.3, 0.2, 0.03, P.dark) +
    rectZ(z + 0.031, x + 0.03, y + 0.03, x + 0.27, y + 0.17, "#fff6df", { sw: 0, raw: true }),
};

/** One phone in the middle of a table made of two doors; nine flasks, nine cups, one with a lid. */
export function cooperative(): Still {
  const camera: Camera = { at: [5.65, 3.95, 0.86], scale: 1.72 };
  const around: OnTable[] = FLASKS.map((c, i) => {
    const dx = i < 5 ? 0.26 + i * 0.9 : 0.6 + (i - 5) * 1.02;
    const dy = i < 5 ? 0.16 : 0.84;
    const inner = i < 5 ? 0.16 : -0.17;
    return {
      dx,
      dy,
      s: (x, y, z) =>
        i < 5
          ? flask(x, y, z, c) + cup(x + 0.2, y + inner, z, i === 3)
          : cup(x + 0.16, y + inner, z) + flask(x, y, z, c),
    };
  });
  const [a, b] = pt(3.7 + 2.1, 3.7 + 0.46, 0.8);
  return {
    base: houseShot(camera, GRAIN_HALL, () => [
      ...hall().filter((p) => p.when === undefined),
      tableOfDoors([...around, phone]),
      ...CHAIRS.flatMap(({ x, y, facing }, i) => chair(x, y, i, facing)),
    ]),
    light: lightMap(
      camera,
      {
        ambient: "#575b92",
        low: "#7477a4",
        up: "#7477a4",
        lamps: [{ at: [5.8, 4.2, 0.7], r: 4.2, colour: "#fff0cb", room: "low" }],
      },
      plan,
    ),
    glow: glowMap(camera, () => glow(a, b, 90, 60, "#fff0c0", 0.5)),
  };
}

// How far each chair was pushed back, and how much along the table.
const PUSHED = [
  [0.1, -0.35],
  [-0.2, -0.75],
  [0.25, -0.3],
  [0.1, -0.6],
  [-0.25, 0.3],
  [0.15, 0.75],
  [-0.15, 0.55],
  [0.45, 0.6],
  [0.55, 0.25],
] as const;

/** Nine chairs pushed back, each a little differently; one flask still steams; opposite, a window is lit. */
export function oneLever(): Still {
  const camera: Camera = { at: [6.9, 2.9, 0.9], scale: 1.2 };
  const last: OnTable = {
    dx: 2.9,
    dy: 0.4,
    s: (x, y, z) => cup(x - 0.26, y + 0.2, z) + flask(x, y, z, P.jade, true),
  };
  return {
    base: houseShot(camera, GRAIN_HALL, () => [
      ...hall().filter((p) => p.when !== "day"),
      tableOfDoors([last]),
      ...CHAIRS.flatMap(({ x, y, facing }, i) => {
        const [dx, dy] = PUSHED[i] ?? [0, 0];
        return chair(x + dx, y + dy, i, facing);
      }),
    ]),
    light: lightMap(
      camera,
      {
        ambient: "#3a407c",
        low: "#50558f",
        up: "#50558f",
        lamps: [
          { at: [9.6, 1.2, 0.2], r: 3, colour: "#ffdf9f", room: "low" },
          { at: [9.6, 0, 2.3], r: 2, colour: "#fff0c8", room: "low" },
          { at: [6.6, 4.1, 0.8], r: 1.7, colour: "#c9c4e6", strength: 0.8, room: "low" },
        ],
      },
      plan,
    ),
    glow: glowMap(
      camera,
      () =>
        glow(...pt(9.6, 0, 2.3), 150, 120, "#ffd98a", 0.4) +
        beam(
          [
            [8.8, 0, 1.5],
            [10.5, 0, 1.5],
            [9.4, 3.4, 0],
            [7.4, 3.4, 0],
          ],
          "#ffdf9f",
          0.16,
        ),
    ),
  };
}

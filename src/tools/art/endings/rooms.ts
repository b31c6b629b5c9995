import { CLOCK } from "../house/plan.ts";
import { sunSpots } from "../house/shell.ts";
import { type Item, item } from "../kit/depth.ts";
import { pt, rectY } from "../kit/iso.ts";
import { INK, P } from "../kit/palette.ts";
import { ell, glow } from "../kit/shapes.ts";
import type { Province } from "../lanes/plan.ts";
import { table, teaTable } from "../props/furniture.ts";
import {
  buns,
  calendar,
  pencilSum,
  phoneWithBadge,
  scissorsInARow,
  steam,
  stoolUpsideDown,
  teaGlass,
} from "../props/stilllife.ts";
import { beam, houseIn, kettleOn, teaCup } from "./parts.ts";
import { type Camera, glowMap, houseShot, lightMap, type Still } from "./stage.ts";

/** Buns on the stairs, thread still in the needles, scissors in a row by size. */
export function walkOut(province: Province = "jiangsu"): Still {
  const { at, look, rooms } = houseIn(province);
  const camera: Camera = { at: [2.9, 5.1, 0.75], scale: 0.94 };
  const pieces = () => [
    ...rooms(["extinguisher", "rolls-1", "fan"], false),
    item([0.1, 4.3, 1.3, 1, 5, 1.9], buns(0.55, 4.62, 1.5, 4)),
    item([0.1, 5, 0.7, 1, 6.1, 1.3], buns(0.5, 5.72, 0.6, 3)),
    ...[0, 1, 2, 3].flatMap((slot) => at(slot, P.indigo, slot === 1 ? 10 : 4)),
    item([3.2, 6.1, 0, 6, 7.2, 0.8], table(3.2, 6.1, 2.6, 0.9, 0.62) + scissorsInARow(3.55, 6.6, 0.64)),
  ];
  return {
    base: houseShot(camera, look, pieces),
    light: lightMap(camera, {
      ambient: "#8f95b8",
      low: "#8d8fae",
      up: "#8d93b4",
      lamps: [
        { at: [1.4, 6.4, 0.9], r: 3.6, colour: "#fff0cc", room: "low" },
        { at: [4.4, 6.9, 0.6], r: 3.2, colour: "#ffedc8", room: "low" },
        { at: [3, 3.4, 0.9], r: 2.4, colour: "#fff6e0", strength: 0.6, room: "low" },
      ],
    }),
    glow: glowMap(camera, () =>
      beam(
        [
          [0, 6.6, 2.2],
          [0, 7.5, 2.2],
          [4.2, 7.9, 0],
          [4.2, 6.7, 0],
        ],
        "#fff0c8",
        0.14,
      ),
    ),
  };
}

/** Half past seven: covers on the machines, water boiling for eight. */
export function tuesdayNobodyCame(province: Province = "jiangsu"): Still {
  const { at, look, rooms } = houseIn(province);
  const camera: Camera = { at: [3.7, 5.3, 0.5], scale: 0.84 };
  const [kx, ky] = pt(4.75, 7.1, 1.05);
  const cups = Array.from({ length: 8 }, (_, i) =>
    teaCup(4.5 + (i % 4) * 0.3, 6.62 + Math.floor(i / 4) * 0.28),
  );
  const pieces = () => [
    ...rooms(["extinguisher", "rolls-2"], false),
    ...[0, 1, 2, 3].flatMap((slot) => at(slot, null)),
    ...at(5, null),
    ...at(6, null),
    { ...teaTable(4.3, 6.55), s: table(4.2, 6.5, 1.7, 0.9, 0.6) + cups.join("") },
    item([4.55, 6.9, 0.61, 5, 7.3, 1.3], kettleOn(kx, ky) + steam(kx - 16, ky - 44, 1.1)),
  ];
  return {
    base: houseShot(camera, look, pieces),
    light: lightMap(camera, {
      ambient: "#a7abc4",
      low: "#9fa0bc",
      up: "#989dbd",
      lamps: [
        { at: [3, 6.6, 0.3], r: 4.2, colour: "#fff1cf", room: "low" },
        { at: [5.2, 6.9, 0.7], r: 2.2, colour: "#fff6de", strength: 0.8, room: "low" },
      ],
    }),
    glow: glowMap(camera, () =>
      beam(
        [
          [0, 6.6, 2.2],
          [0, 7.5, 2.2],
          [4.6, 7.95, 0],
          [4.6, 6.5, 0],
        ],
        "#ffeec2",
        0.17,
      ),
    ),
  };
}

// Where the clock hung the wall is as clean as on the first day.
const cleanSpot = (): Item => {
  const { x, z, r } = CLOCK;
  return item(
    [x - r, 0, z - r, x + r, 0.01, z + r],
    rectY(0.005, x - r, z - r, x + r, z + r, "#fffdf6", { sw: 2.4, stroke: "#b3a894" }) +
      ell(...pt(x, 0.01, z + r * 0.8), 3, 3, INK, { sw: 0 }),
  );
};

/** Stools on the tables; one glass of tea still steams. */
export function lightsOut(province: Province = "jiangsu"): Still {
  const { at, look, rooms } = houseIn(province);
  const camera: Camera = { at: [5.75, 3.4, 2.2], scale: 0.63 };
  const pieces = () => [
    ...rooms([], true),
    cleanSpot(),
    ...[3, 4].flatMap((slot) => at(slot, null, 0, true)),
    ...at(6, null),
    item(
      [6.6, 3.6, 0.67, 10, 4.9, 1.2],
      [
        [6.95, 3.95],
        [7.75, 4.05],
        [8.55, 4.1],
        [9.35, 4.15],
        [7.3, 4.6],
        [8.2, 4.65],
      ]
        .map(([x = 0, y = 0]) => stoolUpsideDown(x, y, 0.66))
        .join(""),
    ),
    ...at(8, null),
    ...at(9, null),
    item([8.7, 4.5, 0.67, 9, 4.8, 1.1], teaGlass(8.85, 4.66, 0.67)),
    item(
      [9.2, 5.9, 0.65, 10.5, 6.5, 1.2],
      stoolUpsideDown(9.45, 6.15, 0.64) + stoolUpsideDown(10.1, 6.2, 0.64),
    ),
  ];
  return {
    base: houseShot(camera, look, pieces),
    light: lightMap(camera, {
      ambient: "#4a4f8e",
      low: "#5c5f98",
      up: "#52579a",
      lamps: [
        { at: [8.6, 7, 0.3], r: 3.4, colour: "#ffe3ae", room: "low" },
        { at: [9, 4.3, 0.8], r: 1.9, colour: "#fff0cc", strength: 0.95, room: "low" },
        { at: [1.4, 0, 4.05], r: 1.5, colour: "#cfd3f4", strength: 0.7, room: "up" },
        { at: [9.4, 9.3, 0], r: 2.6, colour: "#ffd9a0", strength: 0.8, room: "yard" },
      ],
    }),
    glow: glowMap(camera, () =>
      beam(
        [
          [8.44, 8, 2.1],
          [9.78, 8, 2.1],
          [9.2, 5.4, 0],
          [7.4, 5.6, 0],
        ],
        "#ffdf9f",
        0.1,
      ),
    ),
  };
}

/** Sun through thread; nothing to sew. */
export function quietMachines(province: Province = "jiangsu"): Still {
  const { at, look, rooms } = houseIn(province);
  const camera: Camera = { at: [2.6, 4.6, 0.95], scale: 0.98 };
  const pieces = () => [
    ...rooms(["fan", "rolls-1"], false).filter(
      (p) => p.when !== "day" || !sunSpots().some((s) => s.s === p.s),
    ),
    calendar(5.1, 1.5),
    ...at(0, P.steel),
    ...at(1, P.steel),
    ...at(2, P.steel),
    ...at(3, P.steel),
    ...at(5, P.steel),
  ];
  return {
    base: houseShot(camera, look, pieces),
    light: lightMap(camera, {
      ambient: "#c9c4cf",
      low: "#aeaabf",
      up: "#b4b0c6",
      lamps: [
        { at: [2.6, 6.4, 0.5], r: 3.4, colour: "#fff3d0", room: "low" },
        { at: [4.4, 5.2, 0.8], r: 2.4, colour: "#fff3d0", strength: 0.8, room: "low" },
      ],
    }),
    glow: glowMap(
      camera,
      () =>
        beam(
          [
            [0, 6.6, 2.2],
            [0, 7.05, 2.2],
            [5, 6.4, 0],
            [5, 5.8, 0],
          ],
          "#ffe9b4",
          0.22,
        ) +
        beam(
          [
            [0, 7.1, 2.2],
            [0, 7.55, 2.2],
            [5, 7.2, 0],
            [5, 6.6, 0],
          ],
          "#ffe9b4",
          0.22,
        ),
    ),
  };
}

/** The badge lights an empty room; on the wall a sum in pencil. */
export function goldBadge(province: Province = "jiangsu"): Still {
  const { at, look, rooms } = houseIn(province);
  const camera: Camera = { at: [7.7, 2.3, 1.35], scale: 0.94 };
  const pieces = () => [
    ...rooms(["rolls-1", "parcels-3"], true),
    ...at(2, P.indigo, 10),
    ...at(6, P.indigo, 4),
    phoneWithBadge(8.3, 4.1, 0.85),
    pencilSum(8.4, 4.15),
  ];
  const [bx, by] = pt(8.6, 4.4, 1.3);
  return {
    base: houseShot(camera, look, pieces),
    light: lightMap(camera, {
      ambient: "#2f356f",
      low: "#41467f",
      up: "#393f7c",
      lamps: [
        { at: [8.5, 4.2, 0.8], r: 2.6, colour: "#ffe6a6", room: "low" },
        { at: [7.6, 0.6, 1.4], r: 1.9, colour: "#ffdf9a", strength: 0.8, room: "low" },
        { at: [8.9, 0, 3.8], r: 1.6, colour: "#ffe2ac", strength: 0.6, room: "up" },
      ],
    }),
    glow: glowMap(camera, () => glow(bx, by, 190, 150, "#ffc94a", 0.5)),
  };
}

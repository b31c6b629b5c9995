import { DENGTANG } from "../house/dengtang.ts";
import { sunSpots } from "../house/shell.ts";
import { type Item, item } from "../kit/depth.ts";
import { pt } from "../kit/iso.ts";
import { P, type Tone } from "../kit/palette.ts";
import { g, glow, type P2, poly, shift } from "../kit/shapes.ts";
import { figure } from "../people/figure.ts";
import { table, teaTable } from "../props/furniture.ts";
import { type Pile, STATION_PLANS, type StationType, seat, station } from "../props/stations.ts";
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
import { type Camera, glowMap, houseShot, lightMap, type Still } from "./stage.ts";

const SLOTS = DENGTANG.slots;

/** A station at a slot of the house, seat and table. `null` goods: covered. */
function at(slot: number, goods: Tone | null, pile: Pile = 0, bare = false): Item[] {
  const place = SLOTS[slot];
  if (!place) throw new Error(`endings: no slot ${slot}`);
  const { type, x, y } = place;
  const [px, py] = pt(x, y);
  const put = (s: string) => g(s, { t: shift(px, py) });
  const parts = STATION_PLANS[type as StationType].parts;
  const drawn = parts.length > 1 ? [seat(), station(type, goods, pile)] : [station(type, goods, pile)];
  return parts.flatMap(({ b }, i) =>
    bare && i === 0 && parts.length > 1
      ? []
      : [item([x + b[0], y + b[1], b[2], x + b[3], y + b[4], b[5]], put(drawn[i] ?? ""))],
  );
}

/** The pieces of the house that are always there, and those in the given states. */
const rooms = (tags: readonly string[], night: boolean): Item[] =>
  DENGTANG.pieces().filter(
    (p) => (!p.tag || tags.includes(p.tag)) && (!p.when || p.when === (night ? "night" : "day")),
  );

const beam = (q: readonly (readonly [number, number, number])[], colour: string, op: number): string =>
  poly(
    q.map((p): P2 => pt(...p)),
    colour,
    { sw: 0, op },
  );

/** Buns on the stairs, thread still in the needles, scissors in a row by size. */
export function walkOut(): Still {
  const camera: Camera = { at: [2.9, 5.1, 0.75], scale: 0.94 };
  const pieces = () => [
    ...rooms(["extinguisher", "rolls-1", "fan"], false),
    item([0.1, 4.3, 1.3, 1, 5, 1.9], buns(0.55, 4.62, 1.5, 4)),
    item([0.1, 5, 0.7, 1, 6.1, 1.3], buns(0.5, 5.72, 0.6, 3)),
    ...[0, 1, 2, 3].flatMap((slot) => at(slot, P.indigo, slot === 1 ? 10 : 4)),
    item([3.2, 6.1, 0, 6, 7.2, 0.8], table(3.2, 6.1, 2.6, 0.9, 0.62) + scissorsInARow(3.55, 6.6, 0.64)),
  ];
  return {
    base: houseShot(camera, DENGTANG, pieces),
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
export function tuesdayNobodyCame(): Still {
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
    base: houseShot(camera, DENGTANG, pieces),
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

const teaCup = (x: number, y: number): string => {
  const [a, b] = pt(x, y, 0.6);
  return g(
    `<path d="M-7,-12 h14 l-2,12 q-5,3 -10,0 Z" fill="${P.lime[0]}" stroke="#2a2130" stroke-width="2"/><ellipse cx="0" cy="-12" rx="7" ry="3" fill="#ffffff" stroke="#2a2130" stroke-width="1.6"/>`,
    { t: shift(a, b) },
  );
};
const kettleOn = (a: number, b: number): string =>
  g(
    `<g stroke="#2a2130" stroke-width="2.4" stroke-linejoin="round" stroke-linecap="round"><path d="M-18,14 q-4,-34 6,-42 h22 q10,8 8,42 q-16,9 -36,0 Z" fill="${P.steel[1]}"/><path d="M6,-28 q12,10 11,42 q-6,3 -13,3 Z" fill="${P.steel[2]}" stroke="none"/><path d="M-18,-6 l-14,-15 l5,-3 l13,9 Z" fill="${P.steel[2]}"/><path d="M-10,-30 q11,-20 22,0" fill="none" stroke-width="5"/><ellipse cx="1" cy="-30" rx="8" ry="4" fill="${P.red[1]}"/></g>`,
    { t: shift(a, b) },
  );

/** Stools on the tables; one glass of tea still steams. */
export function lightsOut(): Still {
  const camera: Camera = { at: [7.5, 5.5, 0.5], scale: 0.84 };
  const pieces = () => [
    ...rooms([], true),
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
    ...at(7, null),
    ...at(8, null),
    item([7.6, 6.3, 0.65, 7.9, 6.7, 1], teaGlass(7.7, 6.5, 0.65)),
    item(
      [9.2, 5.9, 0.65, 10.5, 6.5, 1.2],
      stoolUpsideDown(9.45, 6.15, 0.64) + stoolUpsideDown(10.1, 6.2, 0.64),
    ),
  ];
  return {
    base: houseShot(camera, DENGTANG, pieces),
    light: lightMap(camera, {
      ambient: "#4a4f8e",
      low: "#5c5f98",
      up: "#52579a",
      lamps: [
        { at: [8.6, 7, 0.3], r: 3.4, colour: "#ffe3ae", room: "low" },
        { at: [7.7, 6.5, 0.8], r: 1.1, colour: "#fff0cc", strength: 0.9, room: "low" },
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
export function quietMachines(): Still {
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
    base: houseShot(camera, DENGTANG, pieces),
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
export function goldBadge(): Still {
  const camera: Camera = { at: [7.3, 2.7, 1.05], scale: 1 };
  const pieces = () => [
    ...rooms(["rolls-1", "parcels-3"], true),
    ...at(2, P.indigo, 10),
    ...at(6, P.indigo, 4),
    phoneWithBadge(8.3, 4.1, 0.85),
    pencilSum(7, 2.1),
  ];
  const [bx, by] = pt(8.6, 4.4, 1.3);
  return {
    base: houseShot(camera, DENGTANG, pieces),
    light: lightMap(camera, {
      ambient: "#2f356f",
      low: "#41467f",
      up: "#393f7c",
      lamps: [
        { at: [8.5, 4.2, 0.8], r: 2.6, colour: "#ffe6a6", room: "low" },
        { at: [7.6, 0.6, 1.4], r: 1.9, colour: "#ffdf9a", strength: 0.8, room: "low" },
      ],
    }),
    glow: glowMap(camera, () => glow(bx, by, 190, 150, "#ffc94a", 0.5)),
  };
}

/** The house exactly as it is this hour, a Wednesday at half past two. */
export function halfPastTwo(): Still {
  const camera: Camera = { at: [3.9, 5.1, 0.75], scale: 1.08 };
  const seated = (slot: number, who: Parameters<typeof figure>[0], pose: "sew" | "sew1" | "sew2"): Item[] => {
    const place = SLOTS[slot];
    return place ? [figure(who, place.x + 0.42, place.y + 0.95, 0.62, { pose })] : [];
  };
  const pieces = () => [
    ...rooms(
      [
        "bed1",
        "bed2",
        "bed3",
        "bed4",
        "extinguisher",
        "rolls-1",
        "rail",
        "parcels-2",
        "finished-2",
        "moped",
        "fan",
        "schoolbag",
      ],
      false,
    ),
    ...at(0, P.indigo, 4),
    ...at(1, P.steel, 4),
    ...at(2, P.indigo, 10),
    ...at(3, P.indigo, 0),
    ...at(4, P.red, 4),
    ...at(5, null),
    ...at(6, P.indigo, 4),
    ...at(7, P.indigo, 4),
    ...at(8, P.steel, 4),
    ...seated(0, "xiulian", "sew"),
    ...seated(1, "guilan", "sew1"),
    ...seated(2, "aizhen", "sew2"),
    ...seated(4, "dengbo", "sew"),
    figure("weimin", 7.35, 3.2, 0, { pose: "cut", flip: true }),
    figure("degui", 7.05, 5.72, 0, { pose: "iron", flip: true }),
    figure("xiaomei", 5.7, 7, 0, { pose: "carry", flip: true }),
    figure("sunlei", 6.6, 9.6, 0, { pose: "walk" }),
  ];
  return {
    base: houseShot(camera, DENGTANG, pieces),
    light: lightMap(camera, {
      ambient: "#b7b2c2",
      low: "#a29eb4",
      up: "#9c98b4",
      lamps: [
        { at: [3.2, 4.6, 0.6], r: 3.8, colour: "#fff3d6", room: "low" },
        { at: [7.4, 5.4, 0.5], r: 3.4, colour: "#fff1cf", room: "low" },
      ],
    }),
  };
}

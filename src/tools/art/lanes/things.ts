/** What stands in each village beside its houses, and the ways the couriers take. Places in world units. */

import type { Box } from "../kit/depth.ts";
import { luck } from "../kit/luck.ts";
import { WATER } from "./ground.ts";
import { LANDMARKS, type LandmarkId } from "./landmarks.ts";
import { openGround, PLANS, type Province } from "./plan.ts";

export interface Thing {
  frame: string;
  x: number;
  y: number;
  z: number;
  b: Box;
  /** Drawn over it at night, frame name. */
  lit?: string;
  /** Stands in these places alone · everywhere but there. */
  only?: readonly string[];
  not?: readonly string[];
  /** Stands once houses have agreed on it and built it: id of the project. */
  built?: string;
}

type Spot = readonly [frame: string, x: number, y: number];

const landmark = (id: LandmarkId, x: number, y: number): Thing => {
  const [w, d, h] = LANDMARKS[id].size;
  const lit = LANDMARKS[id].lit() === "" ? {} : { lit: `${id}_lit` };
  return { frame: id, x, y, z: 0, b: [x, y, 0, x + w, y + d, h], ...lit };
};
const green = ([frame, x, y]: Spot, r = 0.3, h = 2.4): Thing => ({
  frame,
  x,
  y,
  z: 0,
  b: [x - r, y - r, 0, x + r, y + r, h],
});
const lamp = (x: number, y: number): Thing => ({ ...green(["lamp", x, y], 0.1, 2.1), lit: "lamp_lit" });
const boatAt = (x: number, y: number): Thing => ({
  frame: "boat",
  x,
  y,
  z: WATER,
  b: [x, y, WATER, x + 0.6, y + 1.9, 0],
});

/** What stands in the middle of a place, by the name that levels give it; elsewhere it is what its province has. */
const MIDDLES: Readonly<Record<Province, Readonly<Partial<Record<LandmarkId, readonly string[]>>>>> = {
  jiangsu: { grainHall: ["dengtang", "houlong"], coverHall: ["huabuqiao"] },
  fujian: { opera: ["luoguyang"], terraces: ["baishiwei"], blocks: ["chaosheng"] },
};

function inTheMiddle(province: Province, usual: LandmarkId, x: number, y: number): Thing[] {
  const own = Object.entries(MIDDLES[province]) as [LandmarkId, readonly string[]][];
  return [
    { ...landmark(usual, x, y), not: own.flatMap(([, places]) => places) },
    ...own.map(([id, only]) => ({ ...landmark(id, x, y), only })),
  ];
}

function jiangsu(): Thing[] {
  const { cross, middle } = PLANS.jiangsu;
  const bridges = cross.map(
    (y): Thing => ({
      frame: "bridge",
      x: 0,
      y: y + 0.05,
      z: 0,
      b: [-0.7, y, -0.5, middle[1] + 0.7, y + 1.35, 0.7],
    }),
  );
  const covered = ["huabuqiao"];
  const ofCloth = bridges.map((it): Thing => ({ ...it, frame: "bridgecloth", only: covered }));
  const willows = [-18, -14.6, -8.4, -5.2, 0.6, 4.2, 10.6, 13.4, 18.6].map((y, i) =>
    green([i % 3 ? "willow" : "willow2", i % 2 ? -0.7 : 3.2, y]),
  );
  return [
    ...inTheMiddle("jiangsu", "market", 4.4, -9.8),
    landmark("courier", -8.3, 8),
    landmark("committee", -8.5, -10),
    ...bridges.map((it): Thing => ({ ...it, not: covered })),
    ...ofCloth,
    ...willows,
    boatAt(0.5, -7),
    boatAt(1.3, 2.4),
    boatAt(0.6, 11.5),
    lamp(-1.4, -5.8),
    lamp(-1.4, 4.4),
    lamp(3.4, -0.2),
    lamp(3.5, 9.4),
    lamp(-1.4, 14),
    lamp(3.5, -13),
  ];
}

function fujian(): Thing[] {
  return [
    ...inTheMiddle("fujian", "clan", 2.7, -8.9),
    { ...landmark("cableLift", 1.65, -7.6), only: ["baishiwei"], built: "cable-lift" },
    landmark("courier", -9.4, 0.4),
    landmark("office", -5.9, 8.9),
    landmark("stall", -1.5, -6.5),
    landmark("stall", -1.5, -4),
    landmark("stall", -1.5, 12.6),
    landmark("stall", 0.7, 14.6),
    green(["banyan", 0.1, 3.2], 0.5, 4),
    green(["banyan", 0.4, -13.2], 0.5, 4),
    ...(
      [
        ["tree", -1.4, -1.6],
        ["tree2", 1.6, 8.8],
        ["tree2", -1.6, 18.6],
        ["tree", 9.6, -8.2],
        ["tree2", 9.8, -5],
      ] as const
    ).map((it) => green(it)),
    lamp(-1.9, 0.9),
    lamp(1.7, -10),
    lamp(1.7, 7.2),
    lamp(-1.9, 7.6),
    lamp(1.8, 17),
    lamp(-1.9, -8.2),
  ];
}

/** Along the lanes, from out of the picture to the courier's station and on to the houses. */
export const WAYS: Readonly<
  Record<Province, readonly { frame: string; way: readonly (readonly [number, number])[] }[]>
> = {
  jiangsu: [
    {
      frame: "van",
      way: [
        [-36, 14.4],
        [-9.4, 14.4],
        [-2.4, 14.4],
      ],
    },
    {
      frame: "wheeler",
      way: [
        [-1.2, -28],
        [-1.2, 26],
      ],
    },
    {
      frame: "wheeler2",
      way: [
        [3.2, -26],
        [3.2, 24],
      ],
    },
    {
      frame: "moped",
      way: [
        [-32, -1.9],
        [34, -1.9],
      ],
    },
  ],
  fujian: [
    {
      frame: "van",
      way: [
        [-36, 8],
        [-9.4, 8],
        [-2.6, 8],
      ],
    },
    {
      frame: "wheeler",
      way: [
        [-0.6, -30],
        [-0.6, 28],
      ],
    },
    {
      frame: "wheeler2",
      way: [
        [1.2, -28],
        [1.2, 28],
      ],
    },
    {
      frame: "moped",
      way: [
        [-32, -0.9],
        [34, -0.9],
      ],
    },
  ],
};

/** Trees at the rim of the village, more of them the farther out. */
function rim(province: Province): Thing[] {
  const chance = luck(31);
  return openGround(province).flatMap(({ x, y }): Thing[] => {
    const [which, dx, dy] = [chance(), chance() * 1.6, chance() * 1.6];
    if (which < 0.45) return [green([which < 0.2 ? "tree" : "tree2", x + 0.4 + dx, y + 0.4 + dy])];
    if (which < 0.62)
      return [green(["tree2", x + 0.4, y + 0.5 + dy]), green(["tree", x + 1.8, y + 0.3 + dx])];
    return which < 0.8 ? [{ frame: "garden", x, y, z: 0, b: [x, y, 0, x + 2.4, y + 2.4, 0.2] }] : [];
  });
}

export const thingsOf = (province: Province): Thing[] => [
  ...(province === "jiangsu" ? jiangsu() : fujian()),
  ...rim(province),
];

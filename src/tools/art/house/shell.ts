import { type Item, item } from "../kit/depth.ts";
import { box, onX, onZ, pt, rectX, rectY, rectZ } from "../kit/iso.ts";
import { INK, mix, P, type Tone } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, limb, line, type P2, poly } from "../kit/shapes.ts";
import { FLAT, M, type Plan, STANDARD, Y, Z1, ZT } from "./plan.ts";
import { backSeams, gableSeams, sideSeams, swallowCoping, swallowRidge, swallowSlope } from "./redbrick.ts";

type Window = readonly [from: number, z: number, w: number, h: number];

/** What makes one house differ from the other on the same plan. */
export interface ShellLook {
  wall: Tone;
  wainscot: Tone;
  floor: Tone;
  band: string;
  roof: Tone;
  /** Stepped parapet of the south, the plain slope of the north, or the swallow tail of the coast. */
  parapet: "stepped" | "plain" | "swallow";
  /** Bare brick: none, where the plaster has come off, or the whole wall. */
  bricks: "none" | "patches" | "all";
  plan?: Plan;
  /** Walls and floor of its own, whatever it is built of. */
  draw?: () => string;
  /** Drawn on the walls, behind windows and roof. */
  extra?: (wall: "back" | "side" | "gable") => string;
  /** No garden wall along the lane, nearest to the viewer. */
  open?: boolean;
  /** Windows of the back wall above the gallery. */
  windows?: readonly Window[];
}

const lengthOf = ({ plan = STANDARD }: ShellLook): number => plan.X;

const DAY_SKY = "#cfe6ee";
const NIGHT_SKY = "#3c4a86";
const thin = (): number => lw(0.7);
const BACK_WINDOWS: readonly Window[] = [
  [2.2, 3.75, 1.2, 1],
  [5.9, 3.75, 1.2, 1],
  [9.7, 3.75, 1.1, 1],
];
const SIDE_WINDOW: Window = [6.55, 1.25, 1, 0.95];

const backPane = ([x, z, w, h]: Window, sky: string): string =>
  rectY(0, x, z, x + w, z + h, sky) +
  line(pt(x + w / 2, 0, z), pt(x + w / 2, 0, z + h), 4, P.plank[2]) +
  line(pt(x, 0, z + h * 0.62), pt(x + w, 0, z + h * 0.62), 4, P.plank[2]);
const backWindow = (win: Window): string => {
  const [x, z, w, h] = win;
  return (
    rectY(0, x - 0.06, z - 0.06, x + w + 0.06, z + h + 0.06, P.plank[1]) +
    backPane(win, DAY_SKY) +
    box(x - 0.1, 0, z - 0.12, w + 0.2, 0.1, 0.06, P.plank)
  );
};
const sidePane = ([y, z, w, h]: Window, sky: string): string =>
  rectX(0, y, z, y + w, z + h, sky) +
  line(pt(0, y + w / 2, z), pt(0, y + w / 2, z + h), 4, P.plank[2]) +
  line(pt(0, y, z + h * 0.62), pt(0, y + w, z + h * 0.62), 4, P.plank[2]);

/** Night behind the panes: one small piece a window, so that day and night share one background. */
export const nightPanes = (windows: readonly Window[] = BACK_WINDOWS): Item[] => [
  ...windows.map(
    (win): Item => ({
      b: [win[0], 0, win[1], win[0] + win[2], 0.01, win[1] + win[3]],
      s: backPane(win, NIGHT_SKY),
      when: "night",
    }),
  ),
  {
    b: [
      0,
      SIDE_WINDOW[0],
      SIDE_WINDOW[1],
      0.01,
      SIDE_WINDOW[0] + SIDE_WINDOW[2],
      SIDE_WINDOW[1] + SIDE_WINDOW[3],
    ],
    s: sidePane(SIDE_WINDOW, NIGHT_SKY),
    when: "night",
  },
];

/** Sun on the floor: through the side window and the open door. */
export function sunSpots({ door }: Plan = STANDARD): Item[] {
  const spot = (q: readonly P2[], op: number): Item => {
    const [xs, ys] = [q.map((p) => p[0]), q.map((p) => p[1])];
    return {
      b: [Math.min(...xs), Math.min(...ys), FLAT[0], Math.max(...xs), Math.max(...ys), FLAT[1]],
      s: onZ(0.002, q, "#fff3c4", { sw: 0, op }),
      when: "day",
    };
  };
  return [
    spot(
      [
        [1, 7],
        [1, 7.42],
        [2.5, 7.3],
        [2.5, 6.88],
      ],
      0.8,
    ),
    spot(
      [
        [1, 7.52],
        [1, 7.92],
        [2.5, 7.8],
        [2.5, 7.4],
      ],
      0.8,
    ),
    ...(door
      ? [
          spot(
            [
              [door[0], Y],
              [door[1], Y],
              [door[1] + 0.52, 6.7],
              [door[0] + 0.52, 6.7],
            ],
            0.7,
          ),
        ]
      : []),
  ];
}

// Three places where the plaster has come off, a few courses of brick each.
function brickwork(): string {
  const c = mix(P.brick[0], P.lime[1], 0.3);
  type Course = readonly [from: number, count: number];
  const holes: readonly (readonly [x: number, z: number, courses: readonly Course[]])[] = [
    [
      3.55,
      1.2,
      [
        [0, 3],
        [0.17, 3],
        [0.34, 1],
      ],
    ],
    [
      8.2,
      3.3,
      [
        [0.17, 2],
        [0, 3],
        [0.34, 2],
      ],
    ],
    [
      0.35,
      4.5,
      [
        [0, 2],
        [0.17, 1],
      ],
    ],
  ];
  const brick = (x: number, z: number) =>
    rectY(0, x, z, x + 0.34, z + 0.13, c, { sw: 1.2, stroke: P.brick[2] });
  const course = (x: number, z: number, count: number) =>
    Array.from({ length: count }, (_, i) => brick(x + i * 0.34, z)).join("");
  return holes
    .map(([x, z, courses]) =>
      courses.map(([from, count], row) => course(x + from, z + row * 0.13, count)).join(""),
    )
    .join("");
}

function roofEdge(look: ShellLook): string {
  const X = lengthOf(look);
  if (look.parapet === "swallow") return swallowRidge(look.roof, X);
  const [far, near] = [ZT + 0.34, ZT - 0.02];
  let s = poly(
    [pt(0, -0.42, far), pt(X + 0.12, -0.42, far), pt(X + 0.12, 0.22, near), pt(0, 0.22, near)],
    look.roof[1],
  );
  for (let i = 0; i < Math.round(X / 0.3); i++) {
    const u = 0.15 + i * 0.3;
    s +=
      line(pt(u, -0.42, far), pt(u, 0.22, near), 1.6, look.roof[2]) +
      ell(...pt(u, 0.22, near), 4.6, 4, look.roof[0], { sw: 1.4 });
  }
  return s + limb([pt(0, -0.42, ZT + 0.38), pt(X + 0.12, -0.42, ZT + 0.38)], 6, look.roof[2]);
}

function sideWall(look: ShellLook): string {
  const low =
    onX(
      0,
      [
        [0, 0],
        [Y, 0],
        [Y, Z1],
        [0, Z1],
      ],
      look.wall[2],
    ) + rectX(0, 0, 0, Y, 1, look.wainscot[2], { sw: thin() });
  const [y, z, w, h] = SIDE_WINDOW;
  const window =
    rectX(0, y - 0.06, z - 0.06, y + w + 0.06, z + h + 0.06, P.plank[2]) + sidePane(SIDE_WINDOW, DAY_SKY);
  const top: readonly P2[] =
    look.parapet === "swallow"
      ? [[-0.18, Z1], [M + 0.1, Z1], ...[...swallowSlope()].reverse()]
      : look.parapet === "stepped"
        ? [
            [0, Z1],
            [M + 0.1, Z1],
            [M + 0.1, ZT - 0.35],
            [2.3, ZT - 0.35],
            [2.3, ZT + 0.25],
            [0.55, ZT + 0.25],
            [0.55, ZT + 0.8],
            [-0.18, ZT + 0.8],
            [-0.18, Z1],
          ]
        : [
            [-0.18, Z1],
            [M + 0.1, Z1],
            [M + 0.1, ZT - 0.95],
            [-0.18, ZT + 0.5],
          ];
  const seams = look.bricks === "all" ? sideSeams(look.wall) : "";
  const own = (wall: "side" | "gable"): string => look.extra?.(wall) ?? "";
  return (
    low +
    seams +
    own("side") +
    window +
    onX(0, top, look.wall[2]) +
    (seams && gableSeams(look.wall)) +
    own("gable")
  );
}

function copings(look: ShellLook): string {
  const cap = (a: number, b: number, z: number) =>
    box(-0.3, a, z, 0.42, b - a, 0.1, look.roof) +
    box(-0.2, a + 0.04, z + 0.1, 0.22, b - a - 0.08, 0.1, look.roof);
  const top =
    look.parapet === "swallow"
      ? swallowCoping(look.roof)
      : look.parapet === "stepped"
        ? cap(-0.3, 0.62, ZT + 0.8) + cap(0.5, 2.4, ZT + 0.25) + cap(2.25, M + 0.25, ZT - 0.35)
        : poly(
            [
              pt(-0.34, -0.3, ZT + 0.6),
              pt(0.12, -0.3, ZT + 0.6),
              pt(0.12, M + 0.28, ZT - 0.98),
              pt(-0.34, M + 0.28, ZT - 0.98),
            ],
            look.roof[0],
          ) +
          poly(
            [
              pt(0.12, -0.3, ZT + 0.6),
              pt(0.12, M + 0.28, ZT - 0.98),
              pt(0.12, M + 0.28, ZT - 1.1),
              pt(0.12, -0.3, ZT + 0.48),
            ],
            look.roof[2],
          );
  let ledge = rectZ(Z1, -0.2, M + 0.1, 0, Y, P.brick[1]);
  for (let i = 0; i < 15; i++)
    ledge += line(pt(-0.2, M + 0.4 + i * 0.33, Z1), pt(0, M + 0.4 + i * 0.33, Z1), 1.4, P.brick[2]);
  return top + ledge + rectX(0, M + 0.1, Z1 - 0.1, Y, Z1, look.wall[1], { sw: thin() });
}

/** Floor, walls, windows and roof edge of the open house, without anything one can stand behind. */
export function shell(look: ShellLook): string {
  if (look.draw) return look.draw();
  const X = lengthOf(look);
  let s =
    poly([pt(X + 0.18, 0), pt(X + 1.5, 1.1), pt(X + 1.5, Y + 0.6), pt(X + 0.18, Y + 0.18)], INK, {
      sw: 0,
      op: 0.15,
    }) + rectZ(0, 0, 0, X, Y, look.floor[0]);
  for (let i = 1; i < X; i++) s += line(pt(i, 0), pt(i, Y), 1.3, look.floor[2], { op: 0.7 });
  for (let i = 1; i < Y; i++) s += line(pt(0, i), pt(X, i), 1.3, look.floor[2], { op: 0.7 });
  s += rectZ(0, 0, 0, X, M + 0.5, INK, { sw: 0, op: 0.16 }) + sideWall(look);
  s +=
    rectY(0, 0, 0, X, ZT, look.wall[1]) +
    rectY(0, 0, 0, X, 1, look.wainscot[1], { sw: thin() }) +
    rectY(0, 0, Z1, X, Z1 + 0.5, look.band, { sw: thin() });
  if (look.bricks === "patches") s += brickwork();
  if (look.bricks === "all") s += backSeams(look.wall, X);
  s += look.extra?.("back") ?? "";
  return s + (look.windows ?? BACK_WINDOWS).map(backWindow).join("") + roofEdge(look) + copings(look);
}

/** The low cut-off walls towards the yard, the door frame and its step. */
export function frontPieces(look: ShellLook): Item[] {
  const { X, door } = look.plan ?? STANDARD;
  const top: Tone = [P.brick[1], look.wall[1], look.wall[2]];
  const stub = (x: number, w: number): Item => {
    const joints = Array.from({ length: Math.floor(w / 0.3) }, (_, i) =>
      line(pt(x + 0.3 * (i + 0.7), Y, 0.26), pt(x + 0.3 * (i + 0.7), Y + 0.18, 0.26), 1.2, P.brick[2]),
    );
    return item([x, Y, 0, x + w, Y + 0.18, 0.26], box(x, Y, 0, w, 0.18, 0.26, top) + joints.join(""));
  };
  const sideJoints = Array.from({ length: 26 }, (_, i) =>
    line(pt(X, 0.3 * (i + 0.7), 0.26), pt(X + 0.18, 0.3 * (i + 0.7), 0.26), 1.2, P.brick[2]),
  );
  const side = item([X, 0, 0, X + 0.18, Y, 0.26], box(X, 0, 0, 0.18, Y, 0.26, top) + sideJoints.join(""));
  if (door === null) return [stub(0, X + 0.18), side];
  const [a, b] = door;
  const post = (x: number): Item =>
    item([x, Y - 0.02, 0, x + 0.14, Y + 0.2, 2.2], box(x, Y, 0, 0.14, 0.2, 2.15, P.wood));
  const lintel = b - a + 0.44;
  return [
    stub(0, tenths(a - 0.09)),
    stub(tenths(b + 0.07), tenths(X - b - 0.07 + 0.18)),
    side,
    post(tenths(a - 0.14)),
    post(b),
    item(
      [a - 0.22, Y - 0.03, 2.15, b + 0.22, Y + 0.21, 2.34],
      box(tenths(a - 0.22), Y - 0.01, 2.15, tenths(lintel), 0.22, 0.16, P.wood),
    ),
    item(
      [a, Y + 0.2, 0, b, Y + 0.62, 0.1],
      box(tenths(a - 0.04), Y + 0.2, 0, tenths(b - a + 0.08), 0.42, 0.1, P.stone),
    ),
  ];
}

// Sums of decimals, so that the same place is always the same number.
const tenths = (v: number): number => Math.round(v * 1000) / 1000;

/** Garden wall with tiled coping along the lane, nearest to the viewer. */
export function foreground(look: ShellLook): string {
  if (look.open) return "";
  let s =
    box(-9, 14.4, 0, 14.2, 0.3, 1, look.wall) +
    poly(
      [pt(-9.1, 14.3, 1.12), pt(5.3, 14.3, 1.12), pt(5.3, 14.82, 0.96), pt(-9.1, 14.82, 0.96)],
      look.roof[1],
    );
  for (let i = 0; i < 48; i++)
    s += line(pt(-9 + i * 0.3, 14.3, 1.12), pt(-9 + i * 0.3, 14.82, 0.96), 1.5, look.roof[2]);
  return s + limb([pt(-9.1, 14.3, 1.16), pt(5.3, 14.3, 1.16)], 5, look.roof[2]);
}

import { CHAOSHENG } from "../house/chaosheng.ts";
import { type Item, item } from "../kit/depth.ts";
import { box, pt, rectX, rectY, rectZ, shadow } from "../kit/iso.ts";
import { luck } from "../kit/luck.ts";
import { INK, mix, P, type Tone } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, glow, line, type P2, path, stroke } from "../kit/shapes.ts";
import type { FigureId } from "../people/cast.ts";
import { figure } from "../people/figure.ts";
import type { PoseName } from "../people/poses.ts";
import { beam, setOf } from "./parts.ts";
import { type Camera, glowMap, houseShot, lightMap, type Still } from "./stage.ts";

const { rooms } = setOf(CHAOSHENG);
const { plan } = CHAOSHENG.shell;

const GREYS: readonly Tone[] = [P.steel, ["#c2c8cb", "#aeb6ba", "#8f989d"], P.tin];

/** A bag of grey foil with its white slip. */
function bag(x: number, y: number, z: number, kind: number): string {
  const [a, b] = pt(x, y, z);
  const c = GREYS[kind % 3] ?? P.steel;
  const turn = kind % 2 ? 1 : -1;
  const m = (dx: number, dy: number): string => `${a + dx * turn},${b + dy}`;
  return (
    path(
      `M${m(-19, -2)} L${m(-4, -16)} Q${m(2, -19)} ${m(8, -17)} L${m(21, -8)} Q${m(24, -4)} ${m(18, 0)} L${m(2, 9)} Q${m(-4, 12)} ${m(-9, 8)} Z`,
      c[1],
      { sw: lw(0.8) },
    ) +
    path(`M${m(-4, -16)} Q${m(2, -19)} ${m(8, -17)} L${m(21, -8)} L${m(9, -8)} Z`, c[0], { sw: 0 }) +
    path(`M${m(-6, -3)} L${m(3, -9)} L${m(11, -4)} L${m(2, 2)} Z`, "#fffdf6", { sw: lw(0.4) })
  );
}

/** A mountain of bags, wide below and with a top. */
function mountain(x: number, y: number): Item {
  const chance = luck(711);
  const bags: { x: number; y: number; z: number; k: number }[] = [];
  for (let layer = 0; layer < 9; layer++) {
    const r = 1.42 * (1 - layer / 9.4);
    const count = Math.max(2, Math.round(r * 19));
    for (let i = 0; i < count; i++) {
      const turn = ((i + chance() * 0.6) / count) * 2 * Math.PI;
      const away = r * (0.8 + 0.25 * chance());
      bags.push({
        x: x + away * Math.cos(turn),
        y: y + away * Math.sin(turn),
        z: layer * 0.155 + chance() * 0.05,
        k: Math.floor(chance() * 6),
      });
    }
  }
  bags.push({ x, y, z: 1.46, k: 1 });
  bags.sort((p, q) => p.x + p.y + p.z * 1.2 - (q.x + q.y + q.z * 1.2));
  return item(
    [x - 1.3, y - 1.3, 0, x + 1.3, y + 1.3, 1.7],
    ell(...pt(x, y), 136, 70, INK, { sw: 0, op: 0.2 }) + bags.map((o) => bag(o.x, o.y, o.z, o.k)).join(""),
  );
}

// A phone against a roll of tape: a column that grows, and an arrow.
function phoneWithFigure(x: number, y: number): Item {
  const bars = [0.12, 0.2, 0.34, 0.54].map((h, i) =>
    rectY(y + 0.22, x + 0.07 + i * 0.1, 0.92, x + 0.14 + i * 0.1, 0.92 + h, P.red[1], { sw: 0, raw: true }),
  );
  return item(
    [x - 0.2, y - 0.2, 0, x + 0.7, y + 0.4, 1.8],
    shadow(x - 0.15, y - 0.15, 0.8, 0.5) +
      box(x - 0.1, y - 0.1, 0, 0.7, 0.4, 0.82, P.card) +
      rectY(y + 0.2, x, 0.82, x + 0.5, 1.66, P.dark[2]) +
      rectY(y + 0.21, x + 0.04, 0.86, x + 0.46, 1.62, "#fff3cf", { sw: 0, raw: true }) +
      bars.join(""),
  );
}

/** Half past midnight from above: seven people round a mountain of grey bags, like the numbers of a clock. */
export function theBiggestNight(): Still {
  const camera: Camera = { at: [5.9, 4.7, 0.45], scale: 1.3 };
  const [cx, cy] = [5.9, 4.7];
  const round: readonly (readonly [FigureId, PoseName])[] = [
    ["ahua", "carry"],
    ["fangyun", "pack"],
    ["zhihao", "pack1"],
    ["dengbo", "carry"],
    ["liping", "pack"],
    ["xiulian", "pack"],
    ["shijun", "pack1"],
  ];
  const pieces = () => [
    ...rooms(["parcels-3", "extinguisher", "finished-2"], true).filter(
      ({ b }) => b[1] < 2.8 || b[0] < 0.4 || b[3] > 11,
    ),
    mountain(cx, cy),
    ...round.map(([who, pose], i) => {
      const turn = (i / 7) * 2 * Math.PI - 2.2;
      const [x, y] = [cx + 2.35 * Math.cos(turn), cy + 2.35 * Math.sin(turn)];
      return figure(who, x, y, 0, { pose, flip: x - y > cx - cy });
    }),
    phoneWithFigure(9.35, 3.6),
  ];
  return {
    base: houseShot(camera, CHAOSHENG, pieces),
    light: lightMap(
      camera,
      {
        ambient: "#3a407c",
        low: "#6a6d9a",
        up: "#6a6d9a",
        lamps: [
          { at: [cx, cy, 0.6], r: 4.6, colour: "#fff6df", room: "low" },
          { at: [9.6, 3.9, 1], r: 1.6, colour: "#fff0cc", room: "low" },
        ],
      },
      plan,
    ),
    glow: glowMap(camera, () => glow(...pt(9.6, 3.8, 1.25), 100, 90, "#ffd98a", 0.45)),
  };
}

// The lattice pushed aside, the cabin behind it lit and empty.
function openLift(): Item {
  const [y0, y1, h] = [0.7, 2.5, 2.25];
  const X = 0.012;
  return item(
    [0, y0, 0, 0.02, y1, h],
    rectX(X, y0, 0, y1, h, "#b9b39c") +
      rectX(X, y0, 0, y0 + 0.22, h, "#8f8a78", { sw: 0 }) +
      [0.66, 1.2].map((z) => line(pt(X, y0 + 0.25, z), pt(X, y1 - 0.2, z), 3, "#7b7668")).join("") +
      path(
        `M${pt(X, y0, 0)}L${pt(X, y1 - 0.16, 0)}L${pt(X, y1 - 0.5, 0.4)}L${pt(X, y0 + 0.22, 0.4)}Z`,
        "#8a8474",
        {
          sw: lw(0.6),
        },
      ) +
      [0, 1, 2, 3]
        .map((i) => line(pt(X, y1 - 0.16 + i * 0.05, 0.02), pt(X, y1 - 0.16 + i * 0.05, h), 2.4, P.steel[1]))
        .join("") +
      ell(...pt(X, (y0 + y1) / 2, h - 0.2), 14, 7, "#fff6d8", { sw: lw(0.5), raw: true }),
  );
}

// On the bare table: the ring of a glass, eight crosses of chalk, and where a sleeve went over them.
function ringAndCrosses(x: number, y: number, z: number): string {
  const chalk = (dx: number, dy: number, op: number): string => {
    const [a, b] = pt(x + dx, y + dy, z);
    return stroke(`M${a - 10},${b} L${a + 10},${b} M${a - 2},${b - 9} L${a + 2},${b + 9}`, 3.6, "#fffdf6", {
      op,
    });
  };
  const [a, b] = pt(x + 0.5, y + 0.75, z);
  const smear = (dx: number, dy: number): string => {
    const p: P2 = pt(x + dx, y + dy, z);
    const q: P2 = pt(x + dx + 0.62, y + dy - 0.1, z);
    return line(p, q, 22, "#fffdf6", { op: 0.17 });
  };
  const cross = Array.from({ length: 8 }, (_, i) =>
    chalk(1.15 + (i % 4) * 0.34, 0.45 + Math.floor(i / 4) * 0.42, i < 5 ? 0.5 : 0.85),
  );
  return (
    cross.join("") +
    smear(1.05, 0.5) +
    smear(1.5, 0.48) +
    smear(1.1, 0.92) +
    ell(a, b, 15, 8, "none", { sw: 3, stroke: mix(P.wood[2], INK, 0.15), op: 0.75 })
  );
}

/** Sunday: the goods lift open and empty; on the cutting table the ring of a glass and eight crosses, wiped. */
export function theDealersTea(): Still {
  const camera: Camera = { at: [2.5, 2.75, 1.1], scale: 1.36 };
  const [x, y, w, d, h] = [2.6, 2.95, 3.2, 1.5, 0.8];
  const pieces = () => [
    ...rooms(["extinguisher"], false).filter(({ b }) => b[3] < 2.2 || b[1] < 0.4 || b[0] > 6),
    openLift(),
    item(
      [x, y, 0, x + w, y + d, h + 0.05],
      shadow(x, y, w + 0.1, d + 0.1) +
        [
          [0.1, 0.1],
          [w - 0.2, 0.1],
          [0.1, d - 0.2],
          [w - 0.2, d - 0.2],
        ]
          .map(([dx = 0, dy = 0]) => box(x + dx, y + dy, 0, 0.12, 0.12, h - 0.08, P.dark))
          .join("") +
        box(x, y, h - 0.08, w, d, 0.08, P.wood) +
        rectZ(h + 0.001, x + 0.06, y + 0.06, x + w - 0.06, y + d - 0.06, P.wood[0], { sw: 0 }) +
        ringAndCrosses(x, y, h + 0.002),
    ),
  ];
  return {
    base: houseShot(camera, CHAOSHENG, pieces),
    light: lightMap(
      camera,
      {
        ambient: "#aca7b8",
        low: "#a19cb2",
        up: "#a19cb2",
        lamps: [
          { at: [0.5, 1.6, 0.8], r: 2.6, colour: "#fff4d4", room: "low" },
          { at: [4.3, 3.6, 0.8], r: 2.8, colour: "#fff6dd", strength: 0.9, room: "low" },
        ],
      },
      plan,
    ),
    glow: glowMap(
      camera,
      () =>
        beam(
          [
            [4.1, 0, 2.5],
            [6.5, 0, 2.5],
            [5.9, 4.2, 0.8],
            [3.3, 4.2, 0.8],
          ],
          "#ffe9b4",
          0.14,
        ) +
        beam(
          [
            [0, 0.75, 2.1],
            [0, 2.4, 2.1],
            [1.9, 2.7, 0],
            [1.9, 0.6, 0],
          ],
          "#ffeec2",
          0.12,
        ),
    ),
  };
}

import { DENGTANG } from "../house/dengtang.ts";
import { type Item, item } from "../kit/depth.ts";
import { box, cyl, pt, rectZ, shadow } from "../kit/iso.ts";
import { INK, mix, P } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, g, glow, line, path, shift, stroke } from "../kit/shapes.ts";
import { table } from "../props/furniture.ts";
import { beam, houseIn } from "./parts.ts";
import { type Camera, glowMap, houseShot, lightMap, type Still } from "./stage.ts";

const C = P.indigo;
const CHALK = "#fffdf6";

/** A jacket around a point between its shoulders: the left sleeve is pinned longer, basting in the lapels, no buttons yet. */
const jacket = (): string =>
  path("M-14,-20 C-14,-32 14,-32 14,-20 L12,-4 H-12 Z", P.cream[1]) +
  path("M-40,8 C-58,16 -64,70 -60,122 L-38,122 C-40,84 -36,56 -32,40 Z", C[2]) +
  path("M40,8 C58,16 66,74 62,134 L39,134 C41,90 36,58 32,40 Z", C[1]) +
  path("M-42,6 C-26,-4 -16,-8 0,-4 C16,-8 26,-4 42,6 L38,132 Q0,142 -38,132 Z", C[1]) +
  path("M2,40 L42,6 L38,132 Q20,138 3,138 Z", C[0], { sw: 0 }) +
  path("M2,38 L3,138", "none", { sw: lw(0.8) }) +
  path("M-22,-4 L0,42 L-16,30 L-30,24 L-26,8 Z", C[2]) +
  path("M22,-4 L1,42 L18,30 L30,24 L26,8 Z", mix(C[1], INK, 0.12)) +
  path("M-34,92 h22 v5 h-22 Z M12,92 h22 v5 h-22 Z", C[2], { sw: lw(0.6) }) +
  stroke("M-25,0 L-3,40 M25,0 L4,40 M-36,126 Q0,135 36,126 M40,116 L61,116", 2, CHALK, { op: 0.9 }) +
  stroke("M8,58 h7 M8,76 h7 M8,94 h3", 2.4, CHALK) +
  [
    [44, 124],
    [51, 125],
    [58, 124],
    [-30, 18],
    [30, 18],
  ]
    .map(
      ([x = 0, y = 0]) =>
        line([x, y], [x + 1, y - 7], 1.8, P.steel[0]) + ell(x + 1, y - 8, 2.6, 2.6, P.red[1], { sw: 0 }),
    )
    .join("");

// A slip with a name nobody can read, pinned to the chest.
const slip = (): string =>
  path("M-36,44 L-9,48 L-11,70 L-38,66 Z", "#fffaf0", { sw: lw(0.7) }) +
  stroke("M-32,52 q4,-4 7,1 q4,4 8,-1 M-33,60 q6,-3 13,2", 2.2, mix(INK, "#ffffff", 0.2)) +
  ell(-22, 44, 3, 3, P.red[1], { sw: lw(0.4) });

/** The dressmaker's dummy, in the middle of the room. */
function dressed(x: number, y: number): Item {
  const [a, b] = pt(x, y, 1.7);
  return item(
    [x - 0.4, y - 0.4, 0, x + 0.4, y + 0.4, 2.4],
    shadow(x - 0.36, y - 0.26, 0.8, 0.66) +
      cyl(x, y, 0, 0.3, 0.07, P.wood) +
      line(pt(x, y, 0.07), pt(x, y, 0.6), lw(3.6), INK) +
      line(pt(x, y, 0.07), pt(x, y, 0.6), lw(1.8), P.wood[1]) +
      g(jacket() + slip(), { t: shift(a, b, " scale(.68)") }),
  );
}

// What lies on the table: the phone on its face, a tape, a piece of chalk, the paper of the left sleeve.
const onTable = (x: number, y: number, z: number): string => {
  const [tx, ty] = pt(x + 1.55, y + 0.4, z);
  return (
    rectZ(z, x + 1.15, y + 0.1, x + 2.05, y + 0.78, "#efe0bd", { sw: lw(0.6) }) +
    stroke(`M${pt(x + 1.2, y + 0.3, z)} Q${tx},${ty - 12} ${pt(x + 1.98, y + 0.26, z)}`, 2, P.steel[2]) +
    box(x + 0.34, y + 0.2, z, 0.3, 0.5, 0.04, P.dark) +
    rectZ(z + 0.041, x + 0.37, y + 0.23, x + 0.61, y + 0.67, mix(P.dark[0], "#ffffff", 0.12), {
      sw: lw(0.5),
    }) +
    ell(...pt(x + 0.42, y + 0.29, z + 0.05), 4, 2.4, P.dark[2], { sw: lw(0.4) }) +
    stroke(`M${pt(x + 0.9, y + 0.72, z)} q26,-16 40,4 t34,6 t20,-8`, 6) +
    stroke(`M${pt(x + 0.9, y + 0.72, z)} q26,-16 40,4 t34,6 t20,-8`, 3.4, P.mustard[0])
  );
};

/** A jacket on a dummy, a name on a slip; the phone lies on its face. */
export function jacketToMeasure(): Still {
  const { at, rooms } = houseIn("jiangsu");
  const camera: Camera = { at: [4.5, 5.1, 0.85], scale: 1.62 };
  const pieces = () => [
    ...rooms(["rolls-1", "extinguisher"], false).filter(({ b }) => b[0] > 6.4 || b[1] < 3.2 || b[0] < 1.2),
    ...at(0, P.indigo, 4),
    ...at(2, P.cream, 0),
    dressed(5.1, 4.9),
    item([2.5, 5.6, 0, 4.9, 6.6, 0.8], table(2.5, 5.6, 2.4, 1, 0.62) + onTable(2.5, 5.6, 0.63)),
  ];
  return {
    base: houseShot(camera, DENGTANG, pieces),
    light: lightMap(camera, {
      ambient: "#c3bbc4",
      low: "#aca5b8",
      up: "#a8a3b8",
      lamps: [
        { at: [5, 5, 1.2], r: 3, colour: "#fff6df", room: "low" },
        { at: [3.4, 6.2, 0.6], r: 2.6, colour: "#fff0cc", strength: 0.9, room: "low" },
      ],
    }),
    glow: glowMap(
      camera,
      () =>
        beam(
          [
            [0, 6.6, 2.2],
            [0, 7.5, 2.2],
            [5.4, 6.4, 0],
            [5.4, 5, 0],
          ],
          "#ffe9b4",
          0.18,
        ) + glow(...pt(5.1, 4.9, 1.4), 130, 130, "#fff3d6", 0.12),
    ),
  };
}

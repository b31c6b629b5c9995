import { QIANBANG } from "../house/qianbang.ts";
import { sunSpots } from "../house/shell.ts";
import { type Item, item } from "../kit/depth.ts";
import { box, onX, pt, rectX, shadow } from "../kit/iso.ts";
import { INK, mix, P } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, glow, line, path } from "../kit/shapes.ts";
import { beam, setOf } from "./parts.ts";
import { type Camera, glowMap, houseShot, lightMap, type Still } from "./stage.ts";

const { at, rooms } = setOf(QIANBANG);
const { plan } = QIANBANG.shell;

/** A quilt, folded in four, a pillow on top. */
const quilt = (x: number, y: number, z: number): Item =>
  item(
    [x, y, z, x + 0.8, y + 0.5, z + 0.5],
    shadow(x, y, 0.86, 0.56, z) +
      [P.red, P.plum, P.red].map((c, i) => box(x, y, z + i * 0.12, 0.78, 0.5, 0.12, c)).join("") +
      [0.2, 0.42, 0.62]
        .map((k) => line(pt(x + k, y + 0.02, z + 0.361), pt(x + k, y + 0.48, z + 0.361), 2.2, P.red[2]))
        .join("") +
      box(x + 0.12, y + 0.08, z + 0.36, 0.5, 0.3, 0.1, P.lime),
  );

/** Night, machines behind the strip of paper, a folded quilt on the step. */
export function sealed(): Still {
  const camera: Camera = { at: [6.5, 6.5, 0.85], scale: 1.22 };
  const pieces = () => [
    ...rooms(["strip", "leads", "extinguisher"], true),
    ...[0, 1, 2, 3, 4, 6, 8, 9].flatMap((slot) => at(slot, null)),
    quilt(7.05, 8.42, 0.1),
  ];
  return {
    base: houseShot(camera, QIANBANG, pieces),
    light: lightMap(
      camera,
      {
        ambient: "#4a5296",
        low: "#383e7e",
        up: "#383e7e",
        lamps: [
          { at: [8, 9.1, 0.2], r: 3.3, colour: "#ffe2b0", room: "yard" },
          { at: [7.6, 8.3, 1.2], r: 1.6, colour: "#fff3da", strength: 0.9, room: "low" },
          { at: [3.4, 4.6, 0.6], r: 3.4, colour: "#9fa6da", strength: 0.5, room: "low" },
        ],
      },
      plan,
    ),
    glow: glowMap(camera, () => glow(...pt(7.9, 8.9, 0.5), 190, 130, "#ffc880", 0.14)),
  };
}

// Joints in which the plaster has not dried yet, and the builder's bill, folded small, on its nail.
function wetJoints(): Item {
  const X = 1.275;
  const dark = mix("#a49f95", INK, 0.22);
  let s = "";
  for (let row = 0; row < 8; row++) {
    const z = 0.4 + row * 0.28;
    s += line(pt(X, 3.05, z), pt(X, 6.38, z), 3, dark, { op: 0.6 });
    for (let y = 3.2 + (row % 2) * 0.3; y < 6.3; y += 0.6)
      s += line(pt(X, y, z), pt(X, y, z + 0.28), 2.6, dark, { op: 0.6 });
  }
  const [a, b] = pt(X, 5.15, 1.75);
  s +=
    rectX(X, 5, 1.42, 5.3, 1.75, P.lime[0]) +
    onX(
      X,
      [
        [5.02, 1.42],
        [5.3, 1.42],
        [5.3, 1.6],
      ],
      P.cream[1],
      { sw: lw(0.6) },
    ) +
    [1.54, 1.62].map((z) => line(pt(X, 5.05, z), pt(X, 5.18, z), 1.6, P.steel[2])).join("") +
    path(`M${a - 4},${b - 3} l4,2 l5,-3`, "none", { sw: 2.2 }) +
    ell(a, b - 2, 3.4, 3.4, P.steel[1], { sw: lw(0.6) });
  return item([X, 3, 0.3, X + 0.01, 6.4, 2.6], s);
}

/** The wall from inside, still dark at the joints; the bill on a nail; beyond the new door the creek and other houses' steps. */
export function ninetyFen(): Still {
  const camera: Camera = { at: [1.7, 7.3, 0.6], scale: 1.08 };
  const pieces = () => [
    ...rooms(["wall", "exit", "extinguisher", "conduit", "rolls-1"], false).filter(
      (p) => p.when !== "day" || !sunSpots(plan).some((s) => s.s === p.s),
    ),
    ...[0, 1, 2, 3].flatMap((slot) => at(slot, P.jade, 4)),
    wetJoints(),
  ];
  return {
    base: houseShot(camera, QIANBANG, pieces),
    light: lightMap(
      camera,
      {
        ambient: "#d4cbc9",
        low: "#b3abb9",
        up: "#b9b1bd",
        lamps: [
          { at: [0.9, 7, 0.4], r: 2.6, colour: "#fff6dd", room: "low" },
          { at: [1.3, 5, 1.6], r: 2.6, colour: "#fff4d6", room: "low" },
          { at: [2.8, 10.6, 0], r: 5, colour: "#fffaf0", room: "yard" },
        ],
      },
      plan,
    ),
    glow: glowMap(camera, () =>
      beam(
        [
          [0, 6.6, 2.2],
          [0, 7.5, 2.2],
          [3.4, 7.9, 0],
          [3.4, 6.9, 0],
        ],
        "#ffeec2",
        0.17,
      ),
    ),
  };
}

import { LUOGUYANG_HOUSE } from "../house/luoguyang.ts";
import { sunSpots } from "../house/shell.ts";
import { type Item, item } from "../kit/depth.ts";
import { box, onZ, pt, rectX, rectY, shadow } from "../kit/iso.ts";
import { luck } from "../kit/luck.ts";
import { mix, P } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { path } from "../kit/shapes.ts";
import { mask } from "../props/crafts.ts";
import { kettleOn, setOf } from "./parts.ts";
import { type Camera, glowMap, houseShot, lightMap, type Still } from "./stage.ts";

const { rooms } = setOf(LUOGUYANG_HOUSE);

/** A carton, taped; an open one shows what has not been sold. */
function carton(x: number, y: number, z: number, open: boolean): string {
  const [w, d, h] = [0.92, 0.84, 0.62];
  const c = P.card;
  const tape = mix(c[0], "#ffffff", 0.35);
  const [a, b] = pt(x + w / 2, y + d / 2, z + h);
  return (
    box(x, y, z, w, d, h, c) +
    rectY(y + d, x + w * 0.42, z + h - 0.2, x + w * 0.58, z + h, tape, { sw: 0 }) +
    rectX(x + w, y + d * 0.2, z + 0.12, y + d * 0.55, z + 0.36, "#fffdf6", { sw: lw(0.5) }) +
    (open
      ? onZ(
          z + h,
          [
            [x + 0.08, y + 0.08],
            [x + w - 0.08, y + 0.08],
            [x + w - 0.08, y + d - 0.08],
            [x + 0.08, y + d - 0.08],
          ],
          P.red[2],
          { sw: lw(0.7) },
        ) +
        [0, 1, 2]
          .map((i) =>
            box(x + 0.14 + (i % 2) * 0.04, y + 0.14, z + h - 0.02 + i * 0.05, 0.6, 0.54, 0.05, P.red, {
              sw: lw(0.6),
            }),
          )
          .join("") +
        path(`M${a + 6},${b + 6} l26,-13 l5,17 l-10,-1 l-6,7 Z`, P.red[0], { sw: lw(0.7) })
      : onZ(
          z + h + 0.002,
          [
            [x, y + d * 0.44],
            [x + w, y + d * 0.44],
            [x + w, y + d * 0.58],
            [x, y + d * 0.58],
          ],
          tape,
          { sw: 0 },
        ))
  );
}

/** One pile of cartons at a place. */
function pile(x: number, y: number, high: number, open: boolean, above = ""): Item {
  const s = Array.from({ length: high }, (_, i) =>
    carton(x + (i % 2) * 0.03, y + ((i + 1) % 2) * 0.03, i * 0.62, open && i === high - 1),
  );
  return item(
    [x, y, 0, x + 0.95, y + 0.87, high * 0.62 + (above ? 0.6 : 0)],
    shadow(x, y, 1, 0.92) + s.join("") + above,
  );
}

/** A corridor of boxes with a path to the stove; on top one mask, and it looks. */
export function boxesOfRed(): Still {
  const camera: Camera = { at: [5.5, 4, 1.05], scale: 1.02 };
  const chance = luck(52);
  const columns = [
    [2.1, 3.05, 4],
    [6.5, 7.45, 8.4, 9.35, 10.3],
  ] as const;
  const piles: Item[] = [];
  for (const [side, xs] of columns.entries())
    for (const x of xs)
      for (let row = 0; row < 6; row++) {
        const y = 2.4 + row * 0.9 - side * 0.3;
        // Low before the path, so that one sees it; high behind it.
        const toPath = side === 0 ? x > 3.5 : false;
        const high = side === 0 ? (toPath ? 2 : 3 - (row % 2)) : row > 3 ? 1 : 2 - ((row + xs.length) % 2);
        piles.push(pile(x, y, Math.max(1, high - (row > 4 ? 1 : 0)), chance() > 0.62));
      }
  const [mx, my] = pt(4.5, 5.15, 1.72);
  const shelf = pile(4, 4.75, 2, false, mask(mx, my, 1, 2));
  const [kx, ky] = pt(5.75, 2.75, 1.05);
  const pieces = () => [
    ...rooms(["extinguisher"], false).filter(
      ({ b, s, when }) =>
        (b[2] >= 2 || b[5] - b[2] > 2) && !(when === "day" && sunSpots().some((o) => o.s === s)),
    ),
    ...piles.filter(({ b }) => !(b[0] === 4 && Math.abs(b[1] - 5.1) < 0.5)),
    pile(4, 5.1 + 0.55, 1, true),
    shelf,
    item(
      [5.1, 2.2, 0, 6.3, 3.3, 1.4],
      shadow(5.15, 2.25, 1.15, 1) +
        box(5.2, 2.3, 0, 1, 0.85, 0.72, P.brick) +
        rectY(3.15, 5.45, 0.08, 5.95, 0.42, "#3a1a14") +
        rectY(3.155, 5.52, 0.1, 5.88, 0.3, P.mustard[1], { sw: 0, raw: true }) +
        kettleOn(kx, ky - 4),
    ),
  ];
  return {
    base: houseShot(camera, LUOGUYANG_HOUSE, pieces),
    light: lightMap(camera, {
      ambient: "#9096b6",
      low: "#84819f",
      up: "#8b8ba8",
      lamps: [
        { at: [5.7, 2, 0.5], r: 2.8, colour: "#ffdca6", room: "low" },
        { at: [5.6, 5.6, 0.1], r: 3, colour: "#fff0d2", strength: 0.8, room: "low" },
        { at: [4.5, 5.1, 1.9], r: 2, colour: "#fff6e0", strength: 0.9, room: "low" },
      ],
    }),
    glow: glowMap(camera, () => ""),
  };
}

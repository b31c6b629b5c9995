/** Masks on a wall, on a rack, flags on a line, a gong: what a house of mask makers and flag printers is full of. */
import { type Item, item } from "../kit/depth.ts";
import { blob, box, cyl, onX, pt, shadow } from "../kit/iso.ts";
import { INK, P, type Tone, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, limb, line, path, stroke } from "../kit/shapes.ts";
import { mask } from "./crafts.ts";
import { parcel } from "./goods.ts";

/** Faces in rows on the back wall, all looking left, to the window. */
export const wallOfFaces = (from: number, z: number, columns: number, rows: number): Item => {
  let s = "";
  for (let row = 0; row < rows; row++)
    for (let i = 0; i < columns; i++) {
      const [a, b] = pt(from + i * 0.52, 0.02, z - row * 0.62);
      s += mask(a, b, i * 3 + row * 2, 0.86);
    }
  return item([from - 0.3, 0, z - rows * 0.62, from + columns * 0.52, 0.06, z + 0.4], s);
};

/** A bamboo rack along x on which fresh masks dry; all look the same way. */
export function dryingRack(x: number, y: number, z: number, columns: number): Item {
  const w = columns * 0.5 + 0.2;
  const pole = (xx: number): string =>
    line(pt(xx, y, z), pt(xx, y, z + 1.5), 6) + line(pt(xx, y, z), pt(xx, y, z + 1.5), 3.2, P.mustard[2]);
  const bar = (h: number): string =>
    line(pt(x - 0.1, y, z + h), pt(x + w + 0.1, y, z + h), 5.6) +
    line(pt(x - 0.1, y, z + h), pt(x + w + 0.1, y, z + h), 2.8, P.mustard[0]);
  const hung = [1.42, 0.82].flatMap((h, row) =>
    Array.from({ length: columns }, (_, i) => {
      const [a, b] = pt(x + 0.34 + i * 0.5, y, z + h - 0.26);
      return line(pt(x + 0.34 + i * 0.5, y, z + h), [a, b - 14], 1.6, INK) + mask(a, b, i + row * 2 + 1, 0.9);
    }),
  );
  return item(
    [x - 0.1, y - 0.06, z, x + w + 0.1, y + 0.06, z + 1.6],
    pole(x) + bar(1.42) + bar(0.82) + hung.join("") + pole(x + w),
  );
}

/** Flags of plain cloth on a line along y: colours, nothing else. */
export function flagRail(x: number, y: number, length: number, colours: readonly Tone[]): Item {
  const foot = (yy: number): string =>
    line(pt(x, yy, 0), pt(x, yy, 1.35), 5) + line(pt(x - 0.18, yy, 0.02), pt(x + 0.18, yy, 0.02), 5);
  const step = length / colours.length;
  const flags = colours.map((c, i) => {
    const [a, b] = [y + 0.06 + i * step, y + step - 0.04 + i * step];
    return (
      onX(
        x,
        [
          [a, 1.3],
          [b, 1.3],
          [b, 0.72],
          [(a + b) / 2, 0.66],
          [a, 0.7],
        ],
        c[1],
      ) +
      onX(
        x,
        [
          [a, 1.3],
          [b, 1.3],
          [b, 1.2],
          [a, 1.2],
        ],
        P.lime[0],
        { sw: lw(0.5) },
      )
    );
  });
  return item(
    [x - 0.15, y, 0, x + 0.15, y + length, 1.5],
    foot(y) + flags.join("") + line(pt(x, y, 1.35), pt(x, y + length, 1.35), 5) + foot(y + length),
  );
}

/** A gong in its frame; `struck` shows it swing. */
export function gong(x: number, y: number, struck: boolean): Item {
  const wood: Tone = tri("#a83a2c");
  const [a, b] = pt(x + 0.5, y, 0.78);
  const post = (xx: number): string => limb([pt(xx, y, 0), pt(xx, y, 1.4)], 6, wood[1]);
  const rings = struck
    ? [34, 42]
        .map((r) =>
          path(
            `M${a - r},${b - 10} a${r},${r} 0 0 0 0,20 M${a + r},${b - 10} a${r},${r} 0 0 1 0,20`,
            "none",
            { sw: 2.4 },
          ),
        )
        .join("")
    : "";
  return item(
    [x - 0.1, y - 0.1, 0, x + 1.1, y + 0.1, 1.5],
    shadow(x, y - 0.06, 1, 0.14) +
      post(x) +
      post(x + 1) +
      limb([pt(x - 0.1, y, 1.4), pt(x + 1.1, y, 1.4)], 6, wood[0]) +
      line(pt(x + 0.3, y, 1.4), [a - 10, b - 20], 2) +
      line(pt(x + 0.7, y, 1.4), [a + 10, b - 20], 2) +
      ell(a + (struck ? 3 : 0), b, 25, 27, "#d9a441") +
      ell(a + (struck ? 3 : 0), b, 17, 19, "#c58d2c", { sw: lw(0.7) }) +
      ell(a + (struck ? 3 : 0), b, 6, 7, "#f0c76a", { sw: lw(0.6) }) +
      rings,
  );
}

/** The troupe's big drum on its stand. */
export const drum = (x: number, y: number): Item => {
  const [a, b] = pt(x, y, 0.86);
  return item(
    [x - 0.35, y - 0.35, 0, x + 0.35, y + 0.35, 1],
    blob(x, y, 0, 0.38) +
      line(pt(x - 0.25, y, 0), pt(x + 0.1, y, 0.4), 5) +
      line(pt(x + 0.25, y, 0), pt(x - 0.1, y, 0.4), 5) +
      cyl(x, y, 0.34, 0.3, 0.5, P.red, 0.32) +
      ell(a, b + 1, 27, 13, P.cream[1]) +
      stroke(`M${a - 16},${b - 12} l16,10 M${a + 14},${b - 14} l-12,12`, 4.2) +
      stroke(`M${a - 16},${b - 12} l16,10 M${a + 14},${b - 14} l-12,12`, 2, P.wood[0]),
  );
};

/** Boxes of finished masks, the last one open, a face looking out. */
export function maskBoxes(x: number, y: number, count: number): Item {
  const spots = [
    [0, 0, 0],
    [0.5, 0.04, 0],
    [0.02, 0.46, 0],
    [0.52, 0.5, 0],
    [0.02, 0.02, 0.34],
    [0.5, 0.06, 0.34],
  ] as const;
  const [a, b] = pt(x + 0.3, y + 0.36, 0.42 + (count > 4 ? 0.34 : 0));
  return item(
    [x, y, 0, x + 1.05, y + 0.95, 1],
    shadow(x, y, 1.1, 0.95) +
      spots
        .slice(0, count)
        .map(([dx, dy, dz]) => parcel(x + dx, y + dy, dz, 0.46, 0.42, 0.34, P.cream))
        .join("") +
      mask(a, b, 0, 0.8),
  );
}

/** A low shelf with pots of ink in all colours. */
export const inkShelf = (x: number, y: number): Item =>
  item(
    [x, y, 0, x + 1.3, y + 0.45, 1],
    shadow(x, y, 1.35, 0.5) +
      box(x, y, 0, 1.3, 0.42, 0.5, P.plank) +
      [P.red, P.indigo, P.jade, P.mustard, P.dark, P.plum]
        .map(
          (c, i) =>
            cyl(x + 0.14 + i * 0.2, y + 0.2, 0.5, 0.085, 0.18, P.tin) +
            ell(...pt(x + 0.14 + i * 0.2, y + 0.2, 0.68), 6.4, 3.2, c[1], { sw: lw(0.5) }),
        )
        .join(""),
  );

import { type Item, item, tagged } from "../kit/depth.ts";
import { box, pt, shadow } from "../kit/iso.ts";
import { P, type Tone } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, path } from "../kit/shapes.ts";
import { parcel, parcels, roll, shirt, stack } from "../props/goods.ts";
import { X as LONG, Z1 } from "./plan.ts";

// Pieces that both houses have. Tags name a state; of `name-1`, `name-2`, `name-3` the view shows the one that fits.

const ROLLS: readonly (readonly [x: number, z: number, c: Tone])[] = [
  [1.6, 0, P.jade],
  [2, 0, P.red],
  [2.4, 0, P.mustard],
  [2.8, 0, P.indigo],
  [3.2, 0, P.cream],
  [1.8, 0.27, P.indigo],
  [2.2, 0.27, P.cream],
  [2.6, 0.27, P.jade],
];
const MORE_ROLLS: readonly (readonly [x: number, z: number, c: Tone])[] = [
  [3.9, 0, P.plum],
  [4.3, 0, P.indigo],
  [4.7, 0, P.mustard],
  [4.1, 0.27, P.red],
];
const lay = (rolls: typeof ROLLS): string => rolls.map(([x, z, c]) => roll(x, 0.5, z, c, 1)).join("");

/** Cloth under the gallery: a few rolls, or the whole wall. */
export const clothRolls = (): Item[] => [
  ...tagged("rolls-1", [
    item([1.3, 0.2, 0, 3.5, 1.6, 0.9], shadow(1.4, 0.3, 2.1, 1.2) + lay(ROLLS.slice(0, 3))),
  ]),
  ...tagged("rolls-2", [
    item([1.3, 0.2, 0, 5.4, 1.6, 0.9], shadow(1.4, 0.3, 4.3, 1.2) + lay(ROLLS) + lay(MORE_ROLLS)),
  ]),
];

/** Parcels by the door, waiting for the courier: three sizes of pile. */
export function doorParcels(): Item[] {
  const spots = [
    [10.75, 6.85, 0],
    [10.25, 7.4, 0],
    [10.2, 6.9, 0],
    [10.8, 7.4, 0],
    [10.4, 7.1, 0.36],
    [10.85, 7.1, 0.36],
    [9.75, 7.35, 0],
    [10.6, 7.2, 0.72],
  ] as const;
  // Far pieces first inside one pile, whatever its size.
  const far = (n: number) => [...spots.slice(0, n)].sort((a, b) => a[2] - b[2] || a[0] + a[1] - b[0] - b[1]);
  const ground = (n: number) =>
    item(
      [9.7, 6.8, 0, 11.35, 7.85, 1.2],
      shadow(10.15, 6.85, 1.25, 1.05) + parcels([0, 0, 0, 0, 0, 0], far(n)).s,
    );
  return [
    ...tagged("parcels-1", [ground(2)]),
    ...tagged("parcels-2", [ground(4)]),
    ...tagged("parcels-3", [ground(8)]),
  ];
}

/** Finished pieces in the jade crate; the crate stays. */
export function finishedCrate(): Item[] {
  const crate = shadow(10.1, 2.25, 0.7, 0.6) + box(10.1, 2.2, 0, 0.56, 0.56, 0.3, P.jade);
  const pile = (n: number): Item =>
    item([10.1, 2.2, 0.3, 10.7, 2.8, 0.7], stack(10.16, 2.25, 0.3, 0.42, 0.42, n, [P.steel, P.indigo]));
  return [
    item([10.1, 2.2, 0, 10.7, 2.8, 0.3], crate),
    ...tagged("finished-1", [pile(3)]),
    ...tagged("finished-2", [pile(7)]),
  ];
}

/** Empty boxes under the gallery, folded out in advance. */
export const spareBoxes = (): Item =>
  item(
    [8.8, 0.5, 0, 11, 1.4, 0.9],
    shadow(8.8, 0.6, 2.3, 0.95) +
      parcel(8.8, 0.55, 0, 0.62, 0.5, 0.42) +
      parcel(9.5, 0.5, 0, 0.62, 0.5, 0.42, P.cream) +
      parcel(9.1, 0.5, 0.42, 0.62, 0.5, 0.42) +
      parcel(10.25, 0.6, 0, 0.7, 0.55, 0.5),
  );

/** Washing on the line in front of the back wall. */
export function washing(from: number, colours: readonly Tone[], X = LONG): Item {
  const z = Z1 + 1.98;
  const mid = pt((from + X) / 2, 0.3, z - 0.14);
  const shirts = colours.map((c, i) => {
    const [a, b] = pt(from + 0.4 + i * 0.45, 0.3, z - 0.06 - 0.03 * (1 - Math.abs(i - 1.5)));
    return shirt(a, b, c, 0.8);
  });
  return item(
    [from, 0.3, Z1 + 1.25, X - 0.05, 0.32, Z1 + 2.1],
    path(`M${pt(from, 0.3, z)} Q${mid} ${pt(X, 0.3, z)}`, "none", { sw: 2 }) + shirts.join(""),
  );
}

/** A pair of slippers before a bed. */
export function slippers(x: number, y: number, c: Tone, z = Z1): Item {
  const one = (d: number) => ell(...pt(x + d, y, z), 5, 7, c[1], { sw: lw(0.7) });
  return item([x - 0.1, y - 0.1, z, x + 0.3, y + 0.1, z + 0.04], one(0) + one(0.16));
}

/** Cloth laid on the stairs, because there was no other room: a way out less. */
export const clothOnStairs = (): Item[] =>
  tagged("stairs-blocked", [
    item(
      [0.1, 3.4, 1.5, 1, 5.9, 3],
      roll(0.5, 4.55, 1.3, P.indigo, 0.75, 0.13) +
        roll(0.62, 5, 0.95, P.red, 0.75, 0.13) +
        roll(0.45, 5.4, 0.6, P.cream, 0.75, 0.13),
    ),
  ]);

/** What hangs at a house and tells about it: the sign of its product, parcels, and the marks of the layers. */
import { box, pt } from "../kit/iso.ts";
import { INK, P, type Tone, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, line, path, poly } from "../kit/shapes.ts";
import { type Front, LOT } from "./plan.ts";

/** Garments by their number in a look, as silhouettes in a box of 40 by 40 around the origin. */
const GARMENTS: readonly string[] = [
  "M-7,-15 L7,-15 L18,-8 L13,1 L9,-2 L9,15 L-9,15 L-9,-2 L-13,1 L-18,-8 Z",
  "M-5,-16 L5,-16 L7,-4 L15,15 L-15,15 L-7,-4 Z",
  "M-10,-16 L10,-16 L12,16 L3,16 L0,-5 L-3,16 L-12,16 Z",
  "M-8,-12 L8,-12 L17,13 L-17,13 Z",
  "M-8,-16 L0,-11 L8,-16 L17,-9 L17,13 L10,13 L10,16 L-10,16 L-10,13 L-17,13 L-17,-9 Z",
  "M-9,-16 L-3,-16 L0,-10 L3,-16 L9,-16 L9,-4 L11,16 L-11,16 L-9,-4 Z",
];
/** Boards by the number of the cloth in a look. */
const BOARDS: readonly string[] = [
  "M-24,-24 H24 V24 H-24 Z",
  "M0,-29 A29,29 0 1 1 -0.1,-29 Z",
  "M0,-34 L34,0 L0,34 L-34,0 Z",
  "M-28,-22 H28 V14 L0,32 L-28,14 Z",
  "M-16,-29 H16 L31,0 L16,29 H-16 L-31,0 Z",
];
export const GARMENT_COUNT = GARMENTS.length;
export const BOARD_COUNT = BOARDS.length;

/** A board on a bracket: which garment, on a board whose shape tells the cloth. */
export function sign(garment: number, board: number): string {
  const wood = tri("#fbf3e4");
  return (
    path(BOARDS[board % BOARDS.length] ?? "", wood[1], { sw: lw(0.9) }) +
    path(GARMENTS[garment % GARMENTS.length] ?? "", INK, { sw: lw(0.3) })
  );
}

/** Parcels before the door: 1 few, 2 many. */
export function parcels(front: Front, many: 1 | 2): string {
  const at = (i: number): readonly [number, number, number] => {
    const [along, up] = [(i % 3) * 0.34, Math.floor(i / 3) * 0.26];
    return front === "x" ? [LOT.w + 0.24, 0.1 + along, up] : [LOT.w - 0.4 - along, LOT.d + 0.2, up];
  };
  return [0, 1, 2, 3, 4]
    .slice(0, many === 1 ? 2 : 5)
    .map((i) => box(...at(i), 0.3, 0.3, 0.24, i % 3 === 1 ? P.cream : P.card, { sw: lw(0.7) }))
    .join("");
}

export const PRICE_STEPS = 9;

/**
 * A column on the roof: its height is the price of the house, the broad tick across is the price outside. `step` 0 far
 * below .. 8 far above, 4 equal. Below the tick it is red and hatched, from the tick on jade and full.
 */
export function priceRod(step: number): string {
  const [half, tick, each] = [15, 76, 15];
  const top = tick + (step - 4) * each;
  const isBelow = step < 4;
  const bar: Tone = isBelow ? P.red : P.jade;
  const frame = path(`M${-half},0 V${-tick - 4 * each - 8} H${half} V0 Z`, P.cream[0], { sw: lw(1) });
  const column = path(`M${-half},0 V${-top} H${half} V0 Z`, bar[1], { sw: lw(0.8) });
  const hatch = isBelow
    ? Array.from({ length: Math.floor(top / 13) }, (_, i) =>
        line([-half + 2, -3 - i * 13], [half - 2, -11 - i * 13], lw(0.9), P.cream[0]),
      ).join("")
    : "";
  return (
    frame +
    column +
    hatch +
    line([-half - 13, -tick], [half + 13, -tick], lw(2.6)) +
    line([-half - 11, -tick], [half + 11, -tick], lw(1), P.mustard[0])
  );
}

/** The pin of the player's own house: needle and thread, seen from everywhere. */
export function ownPin(): string {
  return (
    path("M0,0 L-16,-30 A31,31 0 1 1 16,-30 Z", P.red[1], { sw: lw(1.1) }) +
    ell(0, -56, 23, 23, P.cream[0], { sw: lw(0.8) }) +
    line([-10, -44], [12, -68], lw(1.7)) +
    path("M12,-68 q8,10 -4,16 q-14,6 -10,14", "none", { sw: lw(0.9), stroke: P.red[2] })
  );
}

/** The frame around the house somebody points at, on the ground and above the roof. */
export function pointer(): string {
  const [a, b, c, d] = [
    pt(-0.25, -0.25),
    pt(LOT.w + 0.9, -0.25),
    pt(LOT.w + 0.9, LOT.d + 0.9),
    pt(-0.25, LOT.d + 0.9),
  ];
  return (
    poly([a, b, c, d], "none", { sw: lw(3.4), stroke: "#fff7df" }) +
    poly([a, b, c, d], "none", { sw: lw(1.6), stroke: "#b5382b" })
  );
}
export const arrow = (): string =>
  path("M0,0 L-17,-22 H-7 V-46 H7 V-22 H17 Z", "#fff7df", { sw: lw(1.1), stroke: "#b5382b" });

/** What hangs at a house and tells about it: the sign of its product, parcels, and the marks of the layers. */
import { box, pt } from "../kit/iso.ts";
import { INK, P, type Tone, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, line, path, poly } from "../kit/shapes.ts";
import { type Front, LOT } from "./plan.ts";

/**
 * Wares by the name that the styles give them, as silhouettes in a box of 40 by 40 around the origin. What is cut out of
 * them tells borders, eyes and hems.
 */
export const WARES: Readonly<Record<string, readonly [shape: string, inner?: string]>> = {
  tshirt: ["M-7,-15 L7,-15 L18,-8 L13,1 L9,-2 L9,15 L-9,15 L-9,-2 L-13,1 L-18,-8 Z"],
  shirt: [
    "M-9,-15 L0,-9 L9,-15 L18,-8 L15,13 L10,12 L9,-1 L9,15 L-9,15 L-9,-1 L-10,12 L-15,13 L-18,-8 Z",
    "M0,-9 V15 M0,-3 h3 M0,3 h3 M0,9 h3",
  ],
  dress: ["M-5,-16 L5,-16 L7,-4 L15,15 L-15,15 L-7,-4 Z"],
  trousers: ["M-10,-16 L10,-16 L12,16 L3,16 L0,-5 L-3,16 L-12,16 Z"],
  tee: ["M-7,-15 L7,-15 L18,-8 L13,1 L9,-2 L9,15 L-9,15 L-9,-2 L-13,1 L-18,-8 Z", "M-5,1 h10 v8 h-10 Z"],
  skirt: ["M-8,-12 L8,-12 L17,13 L-17,13 Z"],
  jacket: [
    "M-8,-16 L0,-11 L8,-16 L17,-9 L17,13 L10,13 L10,16 L-10,16 L-10,13 L-17,13 L-17,-9 Z",
    "M0,-11 V16",
  ],
  overall: ["M-9,-16 L-3,-16 L0,-10 L3,-16 L9,-16 L9,-4 L11,16 L-11,16 L-9,-4 Z"],
  duvet: ["M-17,-12 L17,-12 L17,14 L-17,14 Z", "M-12,-7 H12 V9 H-12 Z M-17,-17 H17 V-12"],
  pillow: ["M-17,-11 Q0,-7 17,-11 Q14,0 17,11 Q0,7 -17,11 Q-14,0 -17,-11 Z", "M-10,-4 Q0,-2 10,-4"],
  cloth: ["M0,-17 L17,0 L0,17 L-17,0 Z", "M0,-10 L10,0 L0,10 L-10,0 Z"],
  curtain: [
    "M-18,-16 H18 V-12 H15 L13,16 H3 L1,-12 H-1 L-3,16 H-13 L-15,-12 H-18 Z",
    "M-9,-10 L-8,14 M9,-10 L8,14",
  ],
  towel: ["M-12,-16 H12 V16 H-12 Z", "M-12,8 H12 M-12,12 H12"],
  cushion: ["M-14,-14 H14 V14 H-14 Z", "M0,-5 a5,5 0 1 0 .1,0"],
  mask: [
    "M-13,-14 Q0,-20 13,-14 Q17,6 0,18 Q-17,6 -13,-14 Z",
    "M-8,-3 q3,-4 6,0 M2,-3 q3,-4 6,0 M-4,8 q4,3 8,0",
  ],
  headdress: [
    "M-16,12 L-16,2 Q-16,-6 -8,-5 L-10,-15 L-3,-8 L0,-18 L3,-8 L10,-15 L8,-5 Q16,-6 16,2 L16,12 Z",
    "M-16,6 H16",
  ],
  beard: ["M-14,-14 H14 L10,4 L5,0 L4,14 L0,4 L-4,16 L-5,0 L-10,6 Z"],
  keyring: ["M0,-17 a8,8 0 1 1 -.1,0 M-7,0 Q0,-3 7,0 Q9,11 0,17 Q-9,11 -7,0 Z", "M-3,7 h2 M2,7 h2"],
  bag: ["M-12,-6 H12 L15,16 H-15 Z M-7,-6 Q-7,-17 0,-17 Q7,-17 7,-6 L4,-6 Q4,-13 0,-13 Q-4,-13 -4,-6 Z"],
  flag: ["M-14,-17 H-10 V17 H-14 Z M-8,-15 H16 V3 H-8 Z"],
  scarf: ["M-18,-8 Q0,-2 18,-8 V2 Q12,4 8,4 L10,16 H3 L2,5 Q-10,5 -18,2 Z", "M-12,-5 V3 M12,-5 V3"],
  pennants: ["M-18,-14 H18 V-11 H-18 Z M-17,-10 H-7 L-12,8 Z M-5,-10 H5 L0,8 Z M7,-10 H17 L12,8 Z"],
};
/** Boards by the number of the cloth in a look. */
const BOARDS: readonly string[] = [
  "M-24,-24 H24 V24 H-24 Z",
  "M0,-29 A29,29 0 1 1 -0.1,-29 Z",
  "M0,-34 L34,0 L0,34 L-34,0 Z",
  "M-28,-22 H28 V14 L0,32 L-28,14 Z",
  "M-16,-29 H16 L31,0 L16,29 H-16 L-31,0 Z",
];
export const BOARD_COUNT = BOARDS.length;

/** A board on a bracket; its shape tells the cloth. */
export const board = (n: number): string =>
  path(BOARDS[n % BOARDS.length] ?? "", tri("#fbf3e4")[1], { sw: lw(0.9) });

/** What is made here, on its board. */
export function ware(name: string): string {
  const [shape = "", inner] = WARES[name] ?? [];
  return (
    path(shape, INK, { sw: lw(0.3) }) + (inner ? path(inner, "none", { sw: lw(0.7), stroke: "#fbf3e4" }) : "")
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

/** Nine chairs, none like another; a table made of two doors; flasks; a scale that nobody has moved for thirty years. */
import { type Item, item } from "../kit/depth.ts";
import { blob, box, cyl, onZ, pt, rectX, rectY, rectZ, shadow } from "../kit/iso.ts";
import { INK, mix, P, type Tone, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, limb, line, path, stroke } from "../kit/shapes.ts";

const RATTAN = tri("#d9a860");
const SEAT = 0.45;
/** Whether one looks from the far side of the table to the near one, or the other way. */
export type Facing = "near" | "far" | "side";

const leg = (x: number, y: number, c: Tone, h = SEAT): string =>
  box(x - 0.03, y - 0.03, 0, 0.06, 0.06, h, c, { sw: lw(0.6) });
const four = (x: number, y: number, r: number, c: Tone): string =>
  leg(x - r, y - r, c) + leg(x + r, y - r, c) + leg(x - r, y + r, c) + leg(x + r, y + r, c);
const square = (x: number, y: number, c: Tone, r = 0.24): string =>
  four(x, y, r - 0.05, c) + box(x - r, y - r, SEAT - 0.06, 2 * r, 2 * r, 0.06, c);

/** Seats, from a stool to an office chair; what they have at the back comes separately. */
const SEATS: readonly ((x: number, y: number) => string)[] = [
  (x, y) => cyl(x, y, 0, 0.16, SEAT, P.red, 0.19),
  (x, y) => square(x, y, P.wood),
  (x, y) => square(x, y, RATTAN, 0.27),
  (x, y) =>
    [0, 1.26, 2.5, 3.8, 5]
      .map((a) => line(pt(x, y, 0.1), pt(x + 0.26 * Math.cos(a), y + 0.26 * Math.sin(a), 0.03), 4))
      .join("") +
    cyl(x, y, 0.08, 0.04, 0.3, P.steel) +
    box(x - 0.25, y - 0.25, SEAT - 0.08, 0.5, 0.5, 0.09, P.dark),
  (x, y) =>
    line(pt(x - 0.2, y - 0.2, 0), pt(x + 0.2, y - 0.2, SEAT), 4) +
    line(pt(x + 0.2, y - 0.2, 0), pt(x - 0.2, y - 0.2, SEAT), 4) +
    line(pt(x - 0.2, y + 0.2, 0), pt(x + 0.2, y + 0.2, SEAT), 4) +
    line(pt(x + 0.2, y + 0.2, 0), pt(x - 0.2, y + 0.2, SEAT), 4) +
    box(x - 0.23, y - 0.22, SEAT - 0.05, 0.46, 0.44, 0.05, P.steel),
  (x, y) => square(x, y, tri("#8a4b32"), 0.25),
  (x, y) =>
    box(x - 0.2, y - 0.22, 0, 0.4, 0.44, SEAT, P.plank) +
    rectY(y + 0.22, x - 0.13, 0.1, x + 0.13, 0.34, P.plank[2], { sw: lw(0.6) }),
  (x, y) => square(x, y, P.jade),
  (x, y) =>
    cyl(x, y, 0, 0.24, SEAT, RATTAN, 0.27) + ell(...pt(x, y, SEAT), 20, 10, P.plum[0], { sw: lw(0.7) }),
];

/** Backs by the same numbers; the first and the seventh have none. */
function back(x: number, y: number, kind: number, facing: Facing): string {
  const tall = [0, 0.62, 0.7, 0.6, 0.52, 0.74, 0, 0.5, 0.66][kind] ?? 0;
  if (tall === 0) return "";
  const c: Tone =
    [P.red, P.wood, RATTAN, P.dark, P.steel, tri("#8a4b32"), P.plank, P.jade, RATTAN][kind] ?? P.wood;
  const z = SEAT + tall;
  if (facing === "side")
    return (
      rectX(x + 0.25, y - 0.22, SEAT + 0.12, y + 0.22, z, c[1]) +
      line(pt(x + 0.25, y - 0.22, SEAT - 0.05), pt(x + 0.25, y - 0.22, z), 4.4) +
      line(pt(x + 0.25, y + 0.22, SEAT - 0.05), pt(x + 0.25, y + 0.22, z), 4.4)
    );
  const yy = facing === "near" ? y - 0.24 : y + 0.24;
  const rails =
    kind === 1 || kind === 5
      ? [0.35, 0.65]
          .map(
            (t) =>
              line(pt(x - 0.2, yy, SEAT + tall * t), pt(x + 0.2, yy, SEAT + tall * t), 4.4) +
              line(pt(x - 0.2, yy, SEAT + tall * t), pt(x + 0.2, yy, SEAT + tall * t), 2, c[1]),
          )
          .join("")
      : "";
  const plate = rails
    ? rectY(yy, x - 0.23, z - 0.14, x + 0.23, z, c[1])
    : rectY(yy, x - 0.23, SEAT + 0.16, x + 0.23, z, c[1]);
  return (
    line(pt(x - 0.22, yy, SEAT - 0.05), pt(x - 0.22, yy, z), 5) +
    line(pt(x + 0.22, yy, SEAT - 0.05), pt(x + 0.22, yy, z), 5) +
    rails +
    plate
  );
}

/** One of the nine, seat and back; the back is before or behind whoever sits there. */
export function chair(x: number, y: number, kind: number, facing: Facing): Item[] {
  const seat = item(
    [x - 0.26, y - 0.26, 0, x + 0.26, y + 0.26, SEAT],
    blob(x, y, 0, 0.3) + (SEATS[kind]?.(x, y) ?? ""),
  );
  const rest = back(x, y, kind, facing);
  if (rest === "") return [seat];
  const at =
    facing === "near"
      ? ([x - 0.26, y - 0.28, SEAT, x + 0.26, y - 0.22, 1.2] as const)
      : facing === "far"
        ? ([x - 0.26, y + 0.22, 0.3, x + 0.26, y + 0.28, 1.2] as const)
        : ([x + 0.22, y - 0.26, 0.3, x + 0.28, y + 0.26, 1.2] as const);
  return [seat, item(at, rest)];
}

/** A door that lies on trestles: its panels, its handle, the place of its hinges. */
function door(x: number, y: number, w: number, d: number, h: number, c: Tone): string {
  const panel = (x0: number, x1: number): string =>
    rectZ(h + 0.001, x + x0, y + 0.14, x + x1, y + d - 0.14, mix(c[0], INK, 0.08), {
      sw: lw(0.7),
      stroke: c[2],
    });
  const [a, b] = pt(x + w - 0.14, y + d / 2, h);
  return (
    box(x, y, h - 0.07, w, d, 0.07, c) +
    panel(0.18, w * 0.46) +
    panel(w * 0.54, w - 0.26) +
    ell(a, b, 5, 3, P.steel[1], { sw: lw(0.6) }) +
    rectZ(h + 0.002, x + 0.02, y + 0.16, x + 0.08, y + 0.3, P.steel[2], { sw: 0 }) +
    rectZ(h + 0.002, x + 0.02, y + d - 0.3, x + 0.08, y + d - 0.16, P.steel[2], { sw: 0 })
  );
}

/** Table height of the two doors. */
export const DOORS = 0.74;

/** The table: one door green, the other never painted. */
export function twoDoors(x: number, y: number): string {
  const trestle = (dx: number): string =>
    [0.12, 0.86]
      .map(
        (dy) =>
          line(pt(x + dx - 0.12, y + dy, 0), pt(x + dx, y + dy, DOORS - 0.07), 5) +
          line(pt(x + dx + 0.12, y + dy, 0), pt(x + dx, y + dy, DOORS - 0.07), 5),
      )
      .join("");
  return (
    shadow(x, y, 4.3, 1.15) +
    trestle(0.4) +
    trestle(1.9) +
    trestle(2.5) +
    trestle(3.8) +
    door(x, y, 2.08, 1, DOORS, tri("#7fa58f")) +
    door(x + 2.12, y, 2.08, 1, DOORS, P.wood)
  );
}

/** A thermos flask; each house brought its own. */
export function flask(x: number, y: number, z: number, c: Tone, steams = false): string {
  const [a, b] = pt(x, y, z + 0.5);
  return (
    cyl(x, y, z, 0.085, 0.36, c) +
    rectBand(x, y, z + 0.1, c) +
    cyl(x, y, z + 0.36, 0.07, 0.1, P.steel, 0.06) +
    (steams
      ? stroke(
          `M${a - 3},${b - 6} q-6,-9 1,-18 q6,-8 0,-18 M${a + 5},${b - 5} q-5,-9 2,-18`,
          2.6,
          "#ffffff",
          { op: 0.75 },
        )
      : "")
  );
}
function rectBand(x: number, y: number, z: number, c: Tone): string {
  const [a, b] = pt(x, y, z);
  return stroke(`M${a - 7.6},${b - 2} q7.6,5 15.2,0`, 2.6, c[0]);
}

export const FLASKS: readonly Tone[] = [
  P.red,
  P.jade,
  P.mustard,
  P.indigo,
  P.plum,
  P.steel,
  tri("#d96a7a"),
  P.leaf,
  P.tin,
];

export const cup = (x: number, y: number, z: number, lid = false): string => {
  const [a, b] = pt(x, y, z + 0.12);
  return (
    cyl(x, y, z, 0.05, 0.11, P.lime, 0.06) +
    (lid
      ? ell(a, b, 6, 3.4, P.indigo[0], { sw: lw(0.6) }) +
        ell(a, b - 3, 1.8, 1.6, P.indigo[1], { sw: lw(0.4) })
      : ell(a, b, 4, 2, "#c99a62", { sw: 0 }))
  );
};

/** The platform scale of the grain station: plate, column, beam with its sliding weight. */
export function grainScale(x: number, y: number): Item {
  const iron = tri("#4f5a4f");
  const [a, b] = pt(x + 0.1, y + 0.35, 1.55);
  return item(
    [x, y, 0, x + 1.1, y + 0.8, 1.7],
    shadow(x, y, 1.15, 0.85) +
      box(x, y, 0, 1.05, 0.75, 0.14, iron) +
      onZ(
        0.145,
        [
          [x + 0.3, y + 0.08],
          [x + 1, y + 0.08],
          [x + 1, y + 0.67],
          [x + 0.3, y + 0.67],
        ],
        mix(iron[0], "#ffffff", 0.2),
        { sw: lw(0.8) },
      ) +
      limb([pt(x + 0.1, y + 0.35, 0.14), [a, b]], 10, iron[1]) +
      limb(
        [
          [a - 22, b + 8],
          [a + 34, b - 9],
        ],
        6,
        "#c9a24a",
      ) +
      ell(a + 12, b - 1, 5, 7, iron[2]) +
      stroke(`M${a - 18},${b + 9} v18`, 2.4) +
      path(`M${a - 27},${b + 27} h18 l-3,10 h-12 Z`, iron[2]),
  );
}

/** A measure for rice, of wood with an iron band. */
export const riceMeasure = (x: number, y: number): Item =>
  item(
    [x - 0.25, y - 0.25, 0, x + 0.25, y + 0.25, 0.4],
    blob(x, y, 0, 0.28) +
      box(x - 0.2, y - 0.2, 0, 0.4, 0.4, 0.34, P.wood) +
      rectY(y + 0.2, x - 0.2, 0.12, x + 0.2, 0.18, P.dark[1], { sw: 0 }) +
      rectX(x + 0.2, y - 0.2, 0.12, y + 0.2, 0.18, P.dark[1], { sw: 0 }),
  );

import type { Item } from "../kit/depth.ts";
import { pt, rectX, rectY } from "../kit/iso.ts";
import { INK, mix, P } from "../kit/palette.ts";
import { line } from "../kit/shapes.ts";
import { type Gable, gable } from "./gable.ts";

type Opening = readonly [at: number, w: number, z: number, h: number];

/** Windows and doors on a wall y = const. A door reaches the ground. */
function openingsY(x0: number, y: number, list: readonly Opening[]): string {
  return list
    .map(([x, w, z, h]) => {
      const door = z === 0;
      const [a, b] = [x0 + x, x0 + x + w];
      const pane = rectY(y, a, z, b, z + h, door ? P.plank[2] : mix(P.water[2], INK, 0.3));
      const bar = line(
        pt((a + b) / 2, y, z),
        pt((a + b) / 2, y, z + h),
        door ? 1.6 : 2.4,
        door ? INK : P.plank[1],
      );
      return pane + bar + (door ? "" : line(pt(a, y, z + h / 2), pt(b, y, z + h / 2), 2.4, P.plank[1]));
    })
    .join("");
}

/** Windows on a wall x = const. */
const openingsX = (x: number, y0: number, list: readonly Opening[]): string =>
  list
    .map(
      ([y, w, z, h]) =>
        rectX(x, y0 + y, z, y0 + y + w, z + h, mix(P.water[2], INK, 0.45)) +
        line(pt(x, y0 + y + w / 2, z), pt(x, y0 + y + w / 2, z + h), 2.4, P.plank[2]),
    )
    .join("");

/** A neighbour's house with its openings. */
export function neighbour(
  o: Omit<Gable, "face" | "faceX"> & { toYard?: readonly Opening[]; toSide?: readonly Opening[] },
): Item {
  const { toYard = [], toSide = [], ...rest } = o;
  const { x, y, w, d } = o;
  const side = openingsX(x + w + (o.horse ? 0.1 : 0), y, toSide);
  return gable({ ...rest, face: openingsY(x, y + d, toYard) + (o.horse ? "" : side), faceX: side });
}

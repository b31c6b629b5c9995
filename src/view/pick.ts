/** What lies under a point of the picture. Own hit test: no hit areas to keep in step with frames. */
import type { Focus } from "../store/index.ts";
import type { Figure } from "./figures.ts";
import type { Furnishing } from "./furnishing.ts";
import { type Box, pt } from "./iso.ts";

/** CSS pixels: the smallest thing a finger hits. */
const TOUCH = 44;

function hitsFigure(figure: Figure, x: number, y: number, slack: number): boolean {
  const { obj, place } = figure;
  if (!obj.visible) return false;
  if (place.bed !== "" && figure.walk === null) return hitsBox(figure.b, x, y, 0);
  const sits = place.sit && figure.walk === null;
  const [up, down] = sits ? [70, 34] : [104, 4];
  return Math.abs(x - obj.x - 2) < 20 + slack && y > obj.y - up - slack && y < obj.y + down + slack;
}

/** The outline of a box on screen is a hexagon; its three sides are tested as slanted stripes. */
function hitsBox(b: Box, x: number, y: number, slack: number): boolean {
  const [x0, y0, z0, x1, y1, z1] = b;
  const left = pt(x0, y1, z0).x;
  const right = pt(x1, y0, z0).x;
  if (x < left - slack || x > right + slack) return false;
  const top = pt(x0, y0, z1);
  const bottom = pt(x1, y1, z0);
  const slope = 0.5;
  const roof = top.y + Math.abs(x - top.x) * slope;
  const floor = bottom.y - Math.abs(x - bottom.x) * slope;
  return y > roof - slack && y < floor + slack;
}

/** The front-most thing at a point of the picture; people first, because they are what one means. */
export function pick(
  x: number,
  y: number,
  zoom: number,
  figures: ReadonlyMap<string, Figure>,
  furnishing: Furnishing,
  stations: number,
  people: ReadonlySet<string>,
): Focus | null {
  const slack = Math.max(0, TOUCH / zoom / 2 - 20);
  let found: Focus | null = null;
  let depth = Number.NEGATIVE_INFINITY;
  for (const [id, figure] of figures) {
    if (!people.has(id) || figure.obj.depth <= depth || !hitsFigure(figure, x, y, slack)) continue;
    found = { kind: "person", id };
    depth = figure.obj.depth;
  }
  if (found !== null) return found;
  for (let index = 0; index < stations; index++) {
    for (const { b, obj } of furnishing.station(index)?.parts ?? []) {
      if (obj.depth <= depth || !hitsBox(b, x, y, 2)) continue;
      found = { kind: "station", index };
      depth = obj.depth;
    }
  }
  const piles: readonly (readonly [string, Focus])[] = [
    ["parcels", { kind: "parcels" }],
    ["rolls", { kind: "cloth" }],
    ["finished", { kind: "pile", op: 3 }],
    ["rail", { kind: "pile", op: 3 }],
  ];
  for (const [tag, focus] of piles) {
    for (const { b, obj } of furnishing.tagged(tag)) {
      if (obj.depth <= depth || !hitsBox(b, x, y, 4)) continue;
      found = focus;
      depth = obj.depth;
    }
  }
  if (found !== null) return found;
  // The neighbours' houses stand left and right above: whoever asks for them asks for the village.
  const isNeighbour = (x < 470 && y < 430) || (x > 1110 && y < 560);
  return isNeighbour ? { kind: "village" } : null;
}

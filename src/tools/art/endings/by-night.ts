/** What endings told in the lanes at night share: a house with its lights, a tree, a boat. */
import { type Item, item } from "../kit/depth.ts";
import { pt } from "../kit/iso.ts";
import { P, type Tone, tri } from "../kit/palette.ts";
import { withPen } from "../kit/pen.ts";
import { g, shift } from "../kit/shapes.ts";
import { greenOf } from "../lanes/greens.ts";
import type { Province } from "../lanes/plan.ts";
import { boat } from "../props/vehicles.ts";
import { willow } from "../props/yard.ts";
import { NIGHT_TINT } from "../village/night.ts";
import { workshop } from "../village/workshop.ts";

export const NIGHT_GROUND = "#1b1f4a";

/** What the lanes of a province look like by night. */
export interface Lanes {
  walls: readonly Tone[];
  roof: Tone;
  swallow: boolean;
  /** A canal with its willows, or the old street with its trees. */
  water: boolean;
}
export const LANES: Readonly<Record<Province, Lanes>> = {
  jiangsu: { walls: [P.lime], roof: P.tile, swallow: false, water: true },
  fujian: { walls: [P.brick, P.stone, P.brick], roof: tri("#b9573d"), swallow: true, water: false },
};
/** The wall and roof of the lane's `i`-th house. */
export const built = ({ walls, roof, swallow }: Lanes, i: number) => ({
  wall: walls[i % walls.length] ?? P.lime,
  roof,
  swallow,
});

interface LaneHouse {
  x: number;
  y: number;
  /** Lights that are on, 0 to 3; whoever is up late has parcels at the door. */
  awake: number;
  style: number;
  h?: number;
}
/** A house that faces the lane before it. */
export const laneHouse = ({ x, y, awake, style, h = 1.45 }: LaneHouse, lanes: Lanes): Item =>
  workshop({
    x,
    y,
    w: 2.6,
    d: 2.5,
    h,
    front: "y",
    style,
    night: true,
    awake,
    parcels: awake > 1 ? 3 : 0,
    ...built(lanes, Math.round(x + y + 20)),
  });

/** A willow by the water, or the street's tree. */
export function nightTree(x: number, y: number, k: number, { water }: Lanes): Item {
  const s = withPen({ tint: NIGHT_TINT }, () =>
    water ? willow(0, 0, k, Math.round(x * 7 + y * 3)).s : greenOf("tree")(),
  );
  return item(
    [x - 0.3, y - 0.3, 0, x + 0.3, y + 0.3, 2],
    g(s, { t: shift(...pt(x, y), water ? "" : ` scale(${k})`) }),
  );
}

/** A boat on the canal, drawn at a point of the water. */
export const nightBoat = (b: Item["b"], x: number, y: number): Item =>
  item(
    b,
    g(
      withPen({ tint: [0.42, 0.42, 0.68] }, () => boat(0, 0, 0).s),
      { t: shift(...pt(x, y, -0.5), " scale(.62)") },
    ),
  );

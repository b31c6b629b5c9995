import { U, V, W } from "../kit/iso.ts";
import { withPen } from "../kit/pen.ts";
import { sheet } from "../kit/shapes.ts";
import { awningCloth, awningEdge, CLOTHS, CUTS, PRINTS, plainAwning } from "../lanes/cloths.ts";
import { greenOf } from "../lanes/greens.ts";
import { soilOf, villageGround } from "../lanes/ground.ts";
import {
  awningPlace,
  FRONTS,
  home,
  lights,
  opening,
  roofOutline,
  STOREYS,
  shutter,
  WALLS,
} from "../lanes/home.ts";
import { LANDMARKS } from "../lanes/landmarks.ts";
import {
  arrow,
  BOARD_COUNT,
  board,
  ownPin,
  PRICE_STEPS,
  parcels,
  pointer,
  priceRod,
  WARES,
  ware,
} from "../lanes/marks.ts";
import { HEIGHTS, LOT, lotsOf, PLANS, type Province, RISE, VILLAGE, VILLAGE_LINE } from "../lanes/plan.ts";
import { thingsOf, WAYS } from "../lanes/things.ts";
import type { Cell, Page } from "./atlas.ts";
import { flatWebp, png } from "./raster.ts";

export const PROVINCES = Object.keys(PLANS) as readonly Province[];
const pen = <T>(draw: () => T): T => withPen({ lw: VILLAGE_LINE }, draw);
const { w, h, ox, oy, scale } = VILLAGE;

/** Fields, lanes and water: one opaque picture for every hour. */
export const villageBack = (province: Province): Promise<Buffer> =>
  flatWebp(
    png(
      sheet(
        pen(() => villageGround(province)),
        { w, h, ox, oy, scale, bg: soilOf(province) },
      ),
    ),
  );

function cell(name: string, draw: () => string, size: number): Cell {
  const anchor = { x: size / 2, y: size / 2 };
  return {
    name,
    w: size,
    h: size,
    anchor,
    svg: sheet(pen(draw), { w: size, h: size, ox: anchor.x, oy: anchor.y, scale }),
  };
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** Houses of a province by size, front and wall, and what else stands in its lanes. */
export function villageCells(province: Province): Cell[] {
  const homes = STOREYS.flatMap((storeys) =>
    FRONTS.flatMap((front) =>
      range(WALLS).map((wall) =>
        cell(`home_${storeys}${front}${wall}`, () => home(province, storeys, front, wall), 270),
      ),
    ),
  );
  const frames = new Set([
    "garden",
    "tree",
    "tree2",
    ...thingsOf(province).flatMap(({ frame, lit }) => (lit ? [frame, lit] : [frame])),
  ]);
  const things = [...frames].map((frame) => {
    const mark = LANDMARKS[frame.replace("_lit", "") as keyof typeof LANDMARKS];
    const draw = frame.endsWith("_lit") ? mark?.lit : mark?.day;
    return cell(frame, draw ?? greenOf(frame), 800);
  });
  return [...homes, ...things];
}

const SHARED_GREENS = ["plot", "van", "wheeler", "wheeler2", "moped"] as const;

/** What hangs at the houses of both provinces: cloth, signs, lights, marks; and the courier's vehicles. */
export function signCells(): Cell[] {
  const byFront = FRONTS.flatMap((front) => {
    const place = awningPlace(front);
    return [
      ...CLOTHS.flatMap((_, colour) => [
        ...PRINTS.map((_, print) =>
          cell(`awn_${front}_${colour}_${print}`, () => awningCloth(place, colour, print), 270),
        ),
        ...CUTS.map((_, cut) =>
          cell(`edge_${front}_${colour}_${cut}`, () => awningEdge(place, colour, cut), 270),
        ),
      ]),
      cell(`awn_${front}_plain`, () => plainAwning(place), 270),
      ...STOREYS.flatMap((storeys) =>
        [1, 2, 3].map((awake) =>
          cell(`lit_${storeys}${front}_${awake}`, () => lights(storeys, front, awake), 270),
        ),
      ),
      cell(`shut_${front}`, () => shutter(front, false), 270),
      cell(`let_${front}`, () => shutter(front, true), 270),
      cell(`new_${front}`, () => opening(front), 270),
      cell(`parcels_${front}_1`, () => parcels(front, 1), 270),
      cell(`parcels_${front}_2`, () => parcels(front, 2), 270),
    ];
  });
  const signs = [
    ...range(BOARD_COUNT).map((n) => cell(`board_${n}`, () => board(n), 100)),
    ...Object.keys(WARES).map((name) => cell(`ware_${name}`, () => ware(name), 100)),
  ];
  return [
    ...byFront,
    ...signs,
    ...range(PRICE_STEPS).map((step) => cell(`rod_${step}`, () => priceRod(step), 240)),
    ...SHARED_GREENS.map((frame) => cell(frame, greenOf(frame), frame === "plot" ? 270 : 150)),
    cell("own", ownPin, 160),
    cell("pointer", pointer, 270),
    cell("arrow", arrow, 100),
  ];
}

const tenth = (v: number): number => Math.round(v * 10) / 10;

/** What the scene needs to know: where lots, things and ways are, and how houses are shaped. */
export function villageFile(pages: Readonly<Record<string, Page>>): string {
  const provinces = PROVINCES.map((id) => {
    const missing = thingsOf(id).find(({ frame }) => !pages[`village-${id}`]?.frames[frame]);
    if (missing) throw new Error(`art: ${missing.frame} is on no page`);
    const roofs = STOREYS.flatMap((storeys) =>
      FRONTS.map((front): [string, number[][]] => [
        `${storeys}${front}`,
        roofOutline(id, storeys, front).map(([x, y]) => [tenth(x * scale), tenth(y * scale)]),
      ]),
    );
    return [id, { lots: lotsOf(id), things: thingsOf(id), ways: WAYS[id], roofs: Object.fromEntries(roofs) }];
  });
  return JSON.stringify({
    world: { w, h },
    scale,
    origin: [ox, oy],
    unit: [U, V, W],
    lot: LOT,
    heights: HEIGHTS,
    rise: RISE,
    walls: WALLS,
    colours: CLOTHS,
    axes: {
      cuts: CUTS.length,
      cloths: BOARD_COUNT,
      prints: PRINTS.length,
      colours: CLOTHS.length,
    },
    provinces: Object.fromEntries(provinces),
  });
}

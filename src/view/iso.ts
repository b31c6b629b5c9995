/** The projection and painter's order of the art kit, without drawing: 2:1, world units to pixels of the 1600 × 900 picture. */
import layout from "../../assets/art/scene.json";

/** x0 y0 z0 x1 y1 z1, world units. */
export type Box = readonly [number, number, number, number, number, number];
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export const WORLD = layout.world;
const [U = 64, V = 32, W = 70] = layout.unit;
const [OX = 0, OY = 0] = layout.origin;
/** Art-kit pixels to pixels of the picture. */
export const UNIT = layout.scale;
/** Art-kit pixels of a unit along a wall, to the right and down, and up. */
export const ALONG = [U, V] as const;
export const UP = W;

/** World units to pixels of the picture. */
export const pt = (x: number, y: number, z = 0): { x: number; y: number } => ({
  x: (x - y) * U * UNIT + OX,
  y: ((x + y) * V - z * W) * UNIT + OY,
});

const TOUCH = 0.011;

/** Art-kit pixels that outlines and small things stick out of their box. */
const SLACK = 20;

/** What a box covers on screen, a hexagon: from and to across each of its three sides; and how near its middle is. */
function measure([x0, y0, z0, x1, y1, z1]: Box) {
  return {
    left: (x0 - y1) * U - SLACK,
    right: (x1 - y0) * U + SLACK,
    xFrom: 2 * V * x0 - z1 * W - SLACK,
    xTo: 2 * V * x1 - z0 * W + SLACK,
    yFrom: 2 * V * y0 - z1 * W - SLACK,
    yTo: 2 * V * y1 - z0 * W + SLACK,
    near: x0 + x1 + y0 + y1 + z0 * 0.9,
  };
}
type Measure = ReturnType<typeof measure>;

/** Boxes with a line between them on the screen need no order. */
const apart = (a: Measure, c: Measure): boolean =>
  a.left >= c.right ||
  c.left >= a.right ||
  a.xFrom >= c.xTo ||
  c.xFrom >= a.xTo ||
  a.yFrom >= c.yTo ||
  c.yFrom >= a.yTo;

/** True where the first box must be painted before the second. */
function behind(a: Box, am: Measure, c: Box, cm: Measure): boolean {
  if (apart(am, cm)) return false;
  const isBehind = a[3] <= c[0] + TOUCH || a[4] <= c[1] + TOUCH || a[5] <= c[2] + TOUCH;
  const isBefore = c[3] <= a[0] + TOUCH || c[4] <= a[1] + TOUCH || c[5] <= a[2] + TOUCH;
  return isBehind !== isBefore ? isBehind : !isBehind && am.near < cm.near;
}

/** True where the first of two boxes must be painted before the second. */
export const behindOf = (a: Box, c: Box): boolean => behind(a, measure(a), c, measure(c));

interface Row<T> {
  readonly item: T;
  readonly m: Measure;
  readonly far: number;
}

const rowOf = <T extends { readonly b: Box }>(item: T): Row<T> => ({
  item,
  m: measure(item.b),
  far: item.b[0] + item.b[1] + item.b[3] + item.b[4],
});
const isBehind = <T extends { readonly b: Box }>(p: Row<T>, q: Row<T>): boolean =>
  behind(p.item.b, p.m, q.item.b, q.m);

/** Painter's order by separating planes. */
export function depthSort<T extends { readonly b: Box }>(items: readonly T[]): T[] {
  const rows = items.map(rowOf).sort((p, q) => p.far - q.far);
  const out: T[] = [];
  const seen = new Set<Row<T>>();
  const visit = (row: Row<T>): void => {
    if (seen.has(row)) return;
    seen.add(row);
    for (const other of rows) if (!seen.has(other) && isBehind(other, row)) visit(other);
    out.push(row.item);
  };
  for (const row of rows) visit(row);
  return out;
}

/** Where in the order a piece comes right beside the most others; of equal places the last. */
function placeIn<T extends { readonly b: Box }>(rows: readonly Row<T>[], row: Row<T>): number {
  let [wrong, least, place] = [0, 0, 0];
  for (const [i, other] of rows.entries()) {
    if (isBehind(other, row)) wrong--;
    else if (isBehind(row, other)) wrong++;
    if (wrong > least) continue;
    least = wrong;
    place = i + 1;
  }
  return place;
}

/**
 * Painter's order of what stands and of what walks among it. What stands keeps its order wherever somebody walks:
 * a ring of boxes, each behind the next, would else be broken up at another place with every step.
 */
export function standingOrder<T extends { readonly b: Box }>(
  standing: readonly T[],
): (walking: readonly T[]) => T[] {
  const order = depthSort(standing).map(rowOf);
  return (walking) => {
    const rows = [...order];
    for (const row of walking.map(rowOf).sort((p, q) => p.far - q.far))
      rows.splice(placeIn(rows, row), 0, row);
    return rows.map(({ item }) => item);
  };
}

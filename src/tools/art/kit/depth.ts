import { V, W } from "./iso.ts";

/** World units: x0, y0, z0, x1, y1, z1. */
export type Box = readonly [number, number, number, number, number, number];

/** Something drawn, with the room it takes: what the painter's order needs. */
export interface Item {
  b: Box;
  s: string;
  /** State this piece belongs to, such as `bed1` or `parcels-many`; pieces without one are always there. */
  tag?: string;
  when?: "day" | "night";
}

export const item = (b: Box, s: string): Item => ({ b, s });

/** Marks items as shown only in a state of the house. */
export const tagged = (tag: string, items: readonly Item[]): Item[] => items.map((i) => ({ ...i, tag }));

const EPS = 0.011;
type Extent = readonly [number, number, number, number];
// Rough outline on the screen: boxes that do not overlap there need no order.
const extent = (b: Box): Extent => [
  b[0] - b[4] - 0.4,
  b[3] - b[1] + 0.4,
  (b[0] + b[1]) * V - b[5] * W - 20,
  (b[3] + b[4]) * V - b[2] * W + 20,
];
const apart = (a: Extent, c: Extent): boolean => a[0] >= c[1] || c[0] >= a[1] || a[2] >= c[3] || c[2] >= a[3];
const behind = (a: Box, c: Box): boolean => a[3] <= c[0] + EPS || a[4] <= c[1] + EPS || a[5] <= c[2] + EPS;
const middle = (b: Box): number => b[0] + b[3] + b[1] + b[4] + b[2] * 0.9;

function mustPrecede(a: Box, c: Box): boolean {
  if (apart(extent(a), extent(c))) return false;
  const before = behind(a, c);
  const after = behind(c, a);
  if (before !== after) return before;
  return before ? false : middle(a) < middle(c);
}

/** Painter's order by separating planes: topological, stable, the same for the same input. */
export function depthSort<T extends { b: Box }>(items: readonly T[]): T[] {
  const out: T[] = [];
  const seen = new Set<T>();
  const visit = (it: T): void => {
    if (seen.has(it)) return;
    seen.add(it);
    for (const other of items) if (!seen.has(other) && mustPrecede(other.b, it.b)) visit(other);
    out.push(it);
  };
  const far = (b: Box): number => b[0] + b[1] + b[3] + b[4];
  for (const it of [...items].sort((p, q) => far(p.b) - far(q.b))) visit(it);
  return out;
}

/** All items drawn one over the other in depth order. */
export const draw = (items: readonly Item[]): string =>
  depthSort(items)
    .map((i) => i.s)
    .join("");

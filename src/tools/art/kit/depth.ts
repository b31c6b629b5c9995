import { U, V, W } from "./iso.ts";

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
type Extent = readonly [number, number][];
// A box is a hexagon on the screen. Two that have a line between them along one of its three sides need no order; some
// kit px of slack, because drawings have outlines and small things that stick out.
const SLACK = 20;
const extent = ([x0, y0, z0, x1, y1, z1]: Box): Extent => [
  [(x0 - y1) * U - SLACK, (x1 - y0) * U + SLACK],
  [2 * V * x0 - z1 * W - SLACK, 2 * V * x1 - z0 * W + SLACK],
  [2 * V * y0 - z1 * W - SLACK, 2 * V * y1 - z0 * W + SLACK],
];
const apart = (a: Extent, c: Extent): boolean =>
  a.some(([from, to], i) => {
    const [start, end] = c[i] ?? [from, to];
    return from >= end || start >= to;
  });
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

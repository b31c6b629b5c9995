/** Ways through the house: door, aisles, stairs. Who changes place walks along them. */
import type { Spot } from "./iso.ts";
import type { Ways } from "./layout.ts";

const FRONT = 8;
const NOWHERE: Spot = { x: 0, y: 0, z: 0 };

function spotOf(ways: Ways, name: string): Spot {
  const node = ways.nodes[name];
  return node === undefined ? NOWHERE : { x: node[0], y: node[1], z: node[2] };
}

/** Where people come from and go to. */
export const streetOf = (ways: Ways): Spot => spotOf(ways, "street");

const far = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y, 3 * (a.z - b.z));

/** The crossing a place is left by: the nearest on its floor and its side of the front wall. */
function nearest(ways: Ways, spot: Spot): string {
  const outside = spot.y > FRONT;
  const upstairs = spot.z > 1.5;
  const fits = (name: string): boolean => {
    const node = spotOf(ways, name);
    return node.y > FRONT === outside && node.z > 1.5 === upstairs && name !== "stairs";
  };
  const near = (name: string): number => far(spot, spotOf(ways, name));
  const names = Object.keys(ways.nodes).filter(fits);
  return names.reduce((best, name) => (near(name) < near(best) ? name : best), names[0] ?? "street");
}

/** Crossings from one to the other: the graph is a tree, so the way is the only one. */
function between({ edges }: Ways, from: string, to: string): string[] {
  const came = new Map<string, string | null>([[from, null]]);
  const queue: string[] = [from];
  for (const name of queue) {
    if (name === to) break;
    for (const [a, b] of edges) {
      const next = a === name ? b : b === name ? a : null;
      if (next === null || came.has(next)) continue;
      came.set(next, name);
      queue.push(next);
    }
  }
  const way: string[] = [];
  for (let at: string | null = to; at !== null; at = came.get(at) ?? null) way.unshift(at);
  return way;
}

/** The corners of the way from one place to another, both ends included. */
export function wayFrom(ways: Ways, from: Spot, to: Spot): Spot[] {
  const [a, b] = [nearest(ways, from), nearest(ways, to)];
  const close = a === b && far(from, to) < far(from, spotOf(ways, a));
  const corners = close ? [] : between(ways, a, b).map((name) => spotOf(ways, name));
  return [{ ...from }, ...corners, { ...to }].map(({ x, y, z }) => ({ x, y, z }));
}

export interface Step extends Spot {
  /** looks to the left of the picture */
  readonly flip: boolean;
  readonly done: boolean;
}

/** Where somebody is after walking `distance` world units along the corners. */
export function along(corners: readonly Spot[], distance: number): Step {
  let left = distance;
  for (let i = 1; i < corners.length; i++) {
    const [a, b] = [corners[i - 1], corners[i]];
    if (!a || !b) break;
    const length = far(a, b);
    if (left < length) {
      const t = length === 0 ? 1 : left / length;
      const flip = b.x - a.x - (b.y - a.y) < 0;
      return {
        x: a.x + (b.x - a.x) * t,
        y: a.y + (b.y - a.y) * t,
        z: a.z + (b.z - a.z) * t,
        flip,
        done: false,
      };
    }
    left -= length;
  }
  const end = corners[corners.length - 1] ?? NOWHERE;
  return { x: end.x, y: end.y, z: end.z, flip: false, done: true };
}

/** Length of a way, world units; stairs count threefold. */
export function lengthOf(corners: readonly Spot[]): number {
  let sum = 0;
  for (let i = 1; i < corners.length; i++) {
    const [a, b] = [corners[i - 1], corners[i]];
    if (a && b) sum += far(a, b);
  }
  return sum;
}

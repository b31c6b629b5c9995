/** Ways through the house: door, aisles, stairs. Who changes place walks along them. */
import type { Spot } from "./iso.ts";

type NodeName = keyof typeof NODES;

const UP = 2.7;
const NODES = {
  street: { x: 9.1, y: 12.6, z: 0 },
  gate: { x: 9.1, y: 9.2, z: 0 },
  hall: { x: 9.1, y: 7.3, z: 0 },
  aisle: { x: 5.95, y: 7.3, z: 0 },
  aisle3: { x: 3.5, y: 7.3, z: 0 },
  foot: { x: 1.25, y: 7, z: 0 },
  stairs: { x: 0.55, y: 6.4, z: 0 },
  top: { x: 0.55, y: 2.9, z: UP },
  gallery1: { x: 1.3, y: 2.65, z: UP },
  gallery2: { x: 4.6, y: 2.65, z: UP },
  gallery3: { x: 7.2, y: 2.65, z: UP },
  gallery4: { x: 9.6, y: 2.3, z: UP },
  left1: { x: 1.25, y: 5, z: 0 },
  left2: { x: 1.25, y: 3.2, z: 0 },
  middle1: { x: 3.5, y: 5.1, z: 0 },
  middle2: { x: 3.5, y: 3.3, z: 0 },
  right1: { x: 5.95, y: 5.5, z: 0 },
  right2: { x: 5.95, y: 3, z: 0 },
  table: { x: 7.4, y: 3, z: 0 },
  tea: { x: 8.9, y: 2.9, z: 0 },
  iron1: { x: 7, y: 5.5, z: 0 },
  iron2: { x: 9.5, y: 5.4, z: 0 },
  yard1: { x: 6.4, y: 9.4, z: 0 },
  yard2: { x: 3.6, y: 9.3, z: 0 },
} as const satisfies Record<string, Spot>;

const EDGES: readonly (readonly [NodeName, NodeName])[] = [
  ["street", "gate"],
  ["gate", "hall"],
  ["hall", "aisle"],
  ["aisle", "aisle3"],
  ["aisle3", "foot"],
  ["foot", "stairs"],
  ["stairs", "top"],
  ["top", "gallery1"],
  ["gallery1", "gallery2"],
  ["gallery2", "gallery3"],
  ["gallery3", "gallery4"],
  ["foot", "left1"],
  ["left1", "left2"],
  ["aisle3", "middle1"],
  ["middle1", "middle2"],
  ["aisle", "right1"],
  ["right1", "right2"],
  ["right2", "table"],
  ["table", "tea"],
  ["right1", "iron1"],
  ["iron1", "iron2"],
  ["gate", "yard1"],
  ["yard1", "yard2"],
];

const NAMES = Object.keys(NODES) as NodeName[];

/** Where people come from and go to. */
export const STREET: Spot = NODES.street;

const far = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y, 3 * (a.z - b.z));

/** The crossing a place is left by: the nearest on its floor and its side of the front wall. */
function nearest(spot: Spot): NodeName {
  const outside = spot.y > 8;
  const upstairs = spot.z > 1.5;
  const fits = (name: NodeName): boolean => {
    const node = NODES[name];
    return node.y > 8 === outside && node.z > 1.5 === upstairs && name !== "stairs";
  };
  const names = NAMES.filter(fits);
  return names.reduce((best, name) => (far(spot, NODES[name]) < far(spot, NODES[best]) ? name : best));
}

/** Crossings from one to the other: the graph is a tree, so the way is the only one. */
function between(from: NodeName, to: NodeName): NodeName[] {
  const came = new Map<NodeName, NodeName | null>([[from, null]]);
  const queue: NodeName[] = [from];
  for (const name of queue) {
    if (name === to) break;
    for (const [a, b] of EDGES) {
      const next = a === name ? b : b === name ? a : null;
      if (next === null || came.has(next)) continue;
      came.set(next, name);
      queue.push(next);
    }
  }
  const way: NodeName[] = [];
  for (let at: NodeName | null = to; at !== null; at = came.get(at) ?? null) way.unshift(at);
  return way;
}

/** The corners of the way from one place to another, both ends included. */
export function wayFrom(from: Spot, to: Spot): Spot[] {
  const [a, b] = [nearest(from), nearest(to)];
  const close = a === b && far(from, to) < far(from, NODES[a]);
  const corners = close ? [] : between(a, b).map((name): Spot => NODES[name]);
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
  const end = corners[corners.length - 1] ?? STREET;
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

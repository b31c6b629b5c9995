/** Where people walk, pause, read and load: crossings and the ways between them, a tree, so that there is one way from place to place. */

type Spot = readonly [x: number, y: number, z: number];

export interface Ways {
  /** Crossings by name; people come from `street` and go there. */
  nodes: Readonly<Record<string, Spot>>;
  edges: readonly (readonly [string, string])[];
}

/** Where somebody takes a break: seats and standing places, the yard first, where one is seen from the street. */
export interface Pause {
  x: number;
  y: number;
  z: number;
  sit: boolean;
  flip: boolean;
}

/** Edges of chains of crossings: "a b c" leads from a to b and from b to c. */
export const chains = (...lines: readonly string[]): [string, string][] =>
  lines.flatMap((line) => {
    const names = line.split(" ");
    return names.slice(1).map((to, i): [string, string] => [names[i] ?? to, to]);
  });

const UP = 2.7;

/** The ways of the long house: door near the right, stairs on the left, three aisles between the machines. */
export const LONG_WAYS: Ways = {
  nodes: {
    street: [9.1, 12.6, 0],
    gate: [9.1, 9.2, 0],
    hall: [9.1, 7.3, 0],
    aisle: [5.95, 7.3, 0],
    aisle3: [3.5, 7.3, 0],
    foot: [1.25, 7, 0],
    stairs: [0.55, 6.4, 0],
    top: [0.55, 2.9, UP],
    gallery1: [1.3, 2.65, UP],
    gallery2: [4.6, 2.65, UP],
    gallery3: [7.2, 2.65, UP],
    gallery4: [9.6, 2.3, UP],
    left1: [1.25, 5, 0],
    left2: [1.25, 3.2, 0],
    middle1: [3.5, 5.1, 0],
    middle2: [3.5, 3.3, 0],
    right1: [5.95, 5.5, 0],
    right2: [5.95, 3, 0],
    table: [7.4, 3, 0],
    tea: [8.9, 2.9, 0],
    iron1: [7, 5.5, 0],
    iron2: [9.5, 5.4, 0],
    yard1: [6.4, 9.4, 0],
    yard2: [3.6, 9.3, 0],
  },
  edges: chains(
    "street gate hall aisle aisle3 foot stairs top gallery1 gallery2 gallery3 gallery4",
    "foot left1 left2",
    "aisle3 middle1 middle2",
    "aisle right1 right2 table tea",
    "right1 iron1 iron2",
    "gate yard1 yard2",
  ),
};

export const LONG_PAUSES: readonly Pause[] = [
  { x: 3.5, y: 8.75, z: 0.45, sit: true, flip: true },
  { x: 9, y: 2.2, z: 0.47, sit: true, flip: true },
  { x: 4.7, y: 9.2, z: 0, sit: false, flip: true },
  { x: 10.3, y: 3.9, z: 0, sit: false, flip: true },
  { x: 2.5, y: 9.6, z: 0, sit: false, flip: false },
  { x: 5.6, y: 7.3, z: 0, sit: false, flip: false },
  { x: 2.9, y: 7.3, z: 0, sit: false, flip: false },
  { x: 6.9, y: 2.5, z: 0, sit: false, flip: false },
  { x: 9.9, y: 4.9, z: 0, sit: false, flip: true },
];

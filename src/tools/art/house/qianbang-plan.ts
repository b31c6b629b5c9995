/** Where everything is in the narrow house on the creek. */
import { type Plan, Z1 } from "./plan.ts";
import { chains, type Pause, type Ways } from "./ways.ts";

/** A narrow house: two rows of machines, the table, and that is all. */
export const PLAN: Plan = { X: 9.2, door: [6.95, 8.25], storeys: "gallery" };

export const BEDS = [
  { tag: "bed1", x: 1.45, y: 0.12, z: Z1 },
  { tag: "bed2", x: 2.95, y: 0.12, z: Z1 },
  { tag: "bed3", x: 4.45, y: 0.12, z: Z1 },
  { tag: "bed4", x: 6.7, y: 0.25, z: 0 },
] as const;

export const SLOTS = [
  { type: "lock", x: 1.3, y: 2.35 },
  { type: "over", x: 3.35, y: 2.35 },
  { type: "lock", x: 1.3, y: 4.15 },
  { type: "lock", x: 3.35, y: 4.15 },
  { type: "cut", x: 5.35, y: 3.55 },
  { type: "cut", x: 6.95, y: 3.55, shared: true },
  { type: "finish", x: 5.5, y: 6.1 },
  { type: "finish", x: 7.45, y: 5.7 },
  { type: "over", x: 3.35, y: 5.95 },
  { type: "lock", x: 1.3, y: 5.95 },
] as const;

export const TUBES = [1.75, 4.3, 6.9] as const;

const UP = Z1;
export const WAYS: Ways = {
  nodes: {
    street: [14.5, 9.6, 0],
    gate: [7.6, 9.1, 0],
    hall: [7.6, 7.4, 0],
    aisle: [5.25, 7.4, 0],
    aisle3: [3.1, 7.4, 0],
    foot: [1.2, 7.2, 0],
    stairs: [0.55, 6.4, 0],
    top: [0.55, 2.9, UP],
    gallery1: [1.3, 2.65, UP],
    gallery2: [4.6, 2.65, UP],
    gallery3: [7.8, 2.3, UP],
    left1: [1.2, 5, 0],
    left2: [1.2, 3.2, 0],
    middle1: [3.15, 5.1, 0],
    middle2: [3.15, 3.3, 0],
    right1: [5.2, 5.5, 0],
    right2: [5.2, 3.1, 0],
    table: [6.2, 3.1, 0],
    back: [6.3, 2.5, 0],
    iron1: [6.1, 5.5, 0],
    iron2: [7.9, 5.35, 0],
    quay1: [4.8, 9.2, 0],
    quay2: [2.6, 9.6, 0],
  },
  edges: chains(
    "street gate hall aisle aisle3 foot stairs top gallery1 gallery2 gallery3",
    "foot left1 left2",
    "aisle3 middle1 middle2",
    "aisle right1 right2 table back",
    "right1 iron1 iron2",
    "gate quay1 quay2",
  ),
};

export const PAUSES: readonly Pause[] = [
  { x: 3.5, y: 8.75, z: 0.45, sit: true, flip: true },
  { x: 6.45, y: 1.9, z: 0.47, sit: true, flip: true },
  { x: 4.5, y: 9.3, z: 0, sit: false, flip: true },
  { x: 5.2, y: 7.4, z: 0, sit: false, flip: false },
  { x: 2.4, y: 9.7, z: 0, sit: false, flip: false },
  { x: 3.1, y: 7.5, z: 0, sit: false, flip: false },
  { x: 9.9, y: 8.9, z: 0, sit: false, flip: true },
  { x: 8.6, y: 4.9, z: 0, sit: false, flip: true },
];

/** Where everything is in the high room of covers and curtains. */
import type { Plan } from "./plan.ts";
import { chains, type Pause, type Ways } from "./ways.ts";

export const PLAN: Plan = { X: 11.4, door: [8.6, 9.95], storeys: 4.3, falls: [3.2, 2.9] };

/** The wide table in the middle, machines left and right of it, two tables to fold at. */
export const SLOTS = [
  { type: "cut", x: 4.2, y: 3.3 },
  { type: "cut", x: 5.9, y: 3.3, shared: true },
  { type: "over", x: 1.4, y: 2.9 },
  { type: "over", x: 1.4, y: 4.9 },
  { type: "lock", x: 9.1, y: 2.2 },
  { type: "lock", x: 9.1, y: 4.1 },
  { type: "finish", x: 4, y: 6.15 },
  { type: "finish", x: 6.4, y: 6.15 },
] as const;

export const WAYS: Ways = {
  nodes: {
    street: [14.5, 9.6, 0],
    gate: [9.25, 9.1, 0],
    hall: [9.25, 7.4, 0],
    aisle: [6.1, 7.5, 0],
    aisle2: [3.4, 7.5, 0],
    left1: [1.15, 7.2, 0],
    left2: [1.15, 5.8, 0],
    left3: [1.15, 3.8, 0],
    mid1: [3.6, 5.75, 0],
    fold: [5, 5.75, 0],
    mid2: [3.6, 2.9, 0],
    table: [6, 2.9, 0],
    right1: [8.75, 5.9, 0],
    right2: [8.75, 3.2, 0],
    fold2: [7.2, 5.75, 0],
    back: [7.6, 1.8, 0],
    quay1: [5, 9.2, 0],
    quay2: [2.8, 9.4, 0],
  },
  edges: chains(
    "street gate hall aisle aisle2 left1 left2 left3",
    "aisle2 mid1 fold",
    "mid1 mid2 table back",
    "hall right1 right2",
    "right1 fold2",
    "gate quay1 quay2",
  ),
};

export const PAUSES: readonly Pause[] = [
  { x: 3.5, y: 8.75, z: 0.45, sit: true, flip: true },
  { x: 7.9, y: 1.7, z: 0.47, sit: true, flip: true },
  { x: 4.6, y: 9.3, z: 0, sit: false, flip: true },
  { x: 6.1, y: 7.5, z: 0, sit: false, flip: false },
  { x: 2.4, y: 9.6, z: 0, sit: false, flip: false },
  { x: 3.4, y: 7.5, z: 0, sit: false, flip: false },
  { x: 10.6, y: 6.4, z: 0, sit: false, flip: true },
];

/** Where everything is on the third floor: the lift and the stairwell on the left, machines, tables by the windows. */
import type { Plan } from "./plan.ts";
import { chains, type Pause, type Ways } from "./ways.ts";

export const PLAN: Plan = { X: 11.4, door: null, storeys: 3.05 };

export const SLOTS = [
  { type: "lock", x: 2.5, y: 2.1 },
  { type: "lock", x: 2.5, y: 3.95 },
  { type: "lock", x: 2.5, y: 5.8 },
  { type: "over", x: 4.7, y: 2.1 },
  { type: "over", x: 4.7, y: 3.95 },
  { type: "over", x: 4.7, y: 5.8 },
  { type: "cut", x: 7.2, y: 3.35 },
  { type: "cut", x: 8.9, y: 3.35, shared: true },
  { type: "finish", x: 7, y: 5.75 },
  { type: "finish", x: 9.3, y: 5.75 },
  { type: "finish", x: 7.2, y: 1.4 },
] as const;

export const WAYS: Ways = {
  nodes: {
    street: [0.3, 6.85, 0],
    landing: [1.1, 6.9, 0],
    hall: [1.9, 7.55, 0],
    lift: [1.5, 2.3, 0],
    left: [2.15, 4.9, 0],
    left2: [2.1, 3.1, 0],
    aisle: [4.5, 7.6, 0],
    mid1: [4.5, 5.8, 0],
    mid2: [4.5, 3.2, 0],
    east: [6.7, 7.5, 0],
    right1: [6.7, 5.2, 0],
    right2: [6.75, 2.9, 0],
    table: [8.4, 2.9, 0],
    bags: [9.9, 5.2, 0],
    back: [6.7, 1.1, 0],
  },
  edges: chains(
    "street landing hall aisle east right1 right2 table",
    "hall left left2 lift",
    "aisle mid1 mid2",
    "right1 bags",
    "right2 back",
  ),
};

export const PAUSES: readonly Pause[] = [
  { x: 10.6, y: 2.4, z: 0.47, sit: true, flip: true },
  { x: 1.75, y: 5.4, z: 0.42, sit: true, flip: true },
  { x: 3.4, y: 7.55, z: 0, sit: false, flip: false },
  { x: 8.6, y: 7.5, z: 0, sit: false, flip: true },
  { x: 5.9, y: 7.5, z: 0, sit: false, flip: false },
  { x: 10.9, y: 4.9, z: 0, sit: false, flip: true },
  { x: 1.4, y: 3.6, z: 0, sit: false, flip: false },
  { x: 10, y: 2.6, z: 0, sit: false, flip: true },
];

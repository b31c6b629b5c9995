/** Where everything is in the house of the mask makers. */
import { Z1 } from "./plan.ts";
import { chains, type Pause, type Ways } from "./ways.ts";

export const BEDS = [
  { tag: "bed1", x: 1.3, y: 0.12, z: Z1 },
  { tag: "bed2", x: 2.7, y: 0.12, z: Z1 },
  { tag: "bed-mother", x: 4.1, y: 0.12, z: Z1 },
  { tag: "bed4", x: 9.6, y: 0.12, z: Z1 },
] as const;

/** Two print tables, the bench, machines for hems and ties, the painters' tables by the light of the door. */
export const SLOTS = [
  { type: "over", x: 1.4, y: 3.35 },
  { type: "over", x: 1.4, y: 5.4 },
  { type: "lock", x: 5.3, y: 2.35 },
  { type: "lock", x: 5.3, y: 4.15 },
  { type: "cut", x: 5.2, y: 6.15 },
  { type: "finish", x: 7.6, y: 2.35 },
  { type: "finish", x: 7.6, y: 4.15 },
  { type: "finish", x: 9.45, y: 3.1 },
] as const;

export const WAYS: Ways = {
  nodes: {
    street: [9.1, 12.6, 0],
    gate: [9.1, 9.2, 0],
    hall: [9.1, 7.4, 0],
    aisle: [5.05, 7.5, 0],
    foot: [1.25, 7.2, 0],
    stairs: [0.55, 6.4, 0],
    top: [0.55, 2.9, Z1],
    gallery1: [1.3, 2.65, Z1],
    gallery2: [4.7, 2.75, Z1],
    gallery3: [9.5, 2.75, Z1],
    left1: [1.2, 5, 0],
    print2: [2.6, 4.98, 0],
    left2: [1.2, 2.9, 0],
    print1: [2.6, 2.9, 0],
    mid1: [5.05, 5.8, 0],
    bench: [5.9, 5.82, 0],
    mid2: [5.05, 3.3, 0],
    tea: [5.2, 2.1, 0],
    right1: [8.1, 6.2, 0],
    right2: [7.3, 5.1, 0],
    right3: [7.3, 3.3, 0],
    east1: [9.4, 5.6, 0],
    east2: [9.45, 4.2, 0],
    yard1: [6.4, 9.4, 0],
    yard2: [3.6, 9.3, 0],
  },
  edges: chains(
    "street gate hall aisle foot stairs top gallery1 gallery2 gallery3",
    "foot left1 left2 print1",
    "left1 print2",
    "aisle mid1 mid2 tea",
    "mid1 bench",
    "hall right1 right2 right3",
    "right1 east1 east2",
    "gate yard1 yard2",
  ),
};

export const PAUSES: readonly Pause[] = [
  { x: 3.5, y: 8.75, z: 0.45, sit: true, flip: true },
  { x: 7.4, y: 1.7, z: 0.47, sit: true, flip: true },
  { x: 4.7, y: 9.2, z: 0, sit: false, flip: true },
  { x: 10.3, y: 4.9, z: 0, sit: false, flip: true },
  { x: 2.5, y: 8.9, z: 0, sit: false, flip: false },
  { x: 8.3, y: 7.3, z: 0, sit: false, flip: false },
  { x: 4.4, y: 7.4, z: 0, sit: false, flip: false },
  { x: 7, y: 2.2, z: 0, sit: false, flip: false },
];

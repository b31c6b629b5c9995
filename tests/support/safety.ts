/** What can be put right in the small house of the tests, and who comes to look at it. */
import type { SafetyLevel } from "../../src/sim/schema/safety.ts";

export const SAFETY: SafetyLevel = {
  measures: [
    { id: "wall", fen: 300_000, days: 2, stands: [7, 17], beds: -3, exits: 1 },
    { id: "rooms", fen: 50_000, days: 0, beds: -3, weekly: 20_000 },
    { id: "store", fen: 0, days: 0, beds: -3, damp: 30, store: true },
    { id: "door", fen: 90_000, days: 1, exits: 1 },
    { id: "socket", fen: 3000, days: 0, sockets: -1 },
    { id: "extinguisher", fen: 9000, days: 0, extinguisher: true },
  ],
  inspection: {
    announceAt: 30,
    visits: [106, 250],
    every: 3,
    doors: 9,
    exits: 2,
    fine: 500_000,
    smallFine: 60_000,
    sealFrom: 3,
    sealHours: 48,
  },
};

/** Beds above the machines, one way out, a warm socket, no extinguisher. */
export const UNSAFE = { beds: 3, exits: 1, extinguisher: false, sockets: 1 };

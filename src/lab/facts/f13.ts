import type { Fact } from "./types.ts";

export const F13: Fact = {
  id: "F13",
  measure: "labour minutes a piece in lots of 30 over lots of 1,000",
  how: "emerges",
  causes: "a style is learned in the house, and everybody sets up for a lot",
  scenes: ["house"],
  band: [1.5, 1.8],
  values: (runs) => runs.house("house").map((r) => r.minutes30 / r.minutes1000),
  controls: () => [],
};

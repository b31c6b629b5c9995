import type { Fact } from "./types.ts";

export const F6: Fact = {
  id: "F6",
  measure: "share of houses under ten people, week 52 minus week 1",
  how: "emerges",
  causes: "set-up stops the whole team, owners do not count their hours, leavers found houses",
  scenes: ["jiangsu", "market-hall"],
  band: [0.2, 1],
  values: (runs) => runs.sewing("jiangsu").map((r) => r.microLast - r.microFirst),
  controls: (runs) => [
    {
      name: "wholesale channel",
      values: runs.sewing("market-hall").map((r) => r.microLast - r.microFirst),
      band: [-1, 0.05],
    },
  ],
};

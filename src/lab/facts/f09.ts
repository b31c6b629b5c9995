import type { Fact } from "./types.ts";

export const F9: Fact = {
  id: "F9",
  measure: "hourly pay of the best-paid tenth over the median",
  how: "built",
  causes: "skill is spread: one in eight sews whole garments",
  scenes: ["jiangsu", "hours-and-table"],
  band: [1.8, 2.8],
  values: (runs) => runs.sewing("jiangsu").map((r) => r.split),
  controls: (runs) => [
    {
      name: "share of workers under the legal value of their hours",
      values: runs.sewing("jiangsu").map((r) => r.belowLaw),
      band: [0.6, 1],
    },
    {
      name: "the same, hours and overtime enforced",
      values: runs.sewing("hours-and-table").map((r) => r.belowLaw),
      band: [0, 0.1],
    },
  ],
};

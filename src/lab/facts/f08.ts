import type { Fact } from "./types.ts";

export const F8: Fact = {
  id: "F8",
  measure: "share of houses past midnight at least once a week, one to three days asked",
  how: "emerges",
  causes: "a dated backlog against the capacity of the day; nobody plans nights ahead",
  scenes: ["jiangsu", "long-deadlines"],
  band: [0.4, 1],
  values: (runs) => runs.sewing("jiangsu").map((r) => r.nights),
  controls: (runs) => [
    {
      name: "ten to fifteen days asked",
      values: runs.sewing("long-deadlines").map((r) => r.nights),
      band: [0, 0.1],
    },
  ],
};

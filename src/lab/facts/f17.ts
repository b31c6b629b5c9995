import { quantile } from "../stats.ts";
import type { Fact } from "./types.ts";

export const F17: Fact = {
  id: "F17",
  measure: "share of seeds in which one skilled house alone reaches made-to-measure within a year",
  how: "conduct",
  causes:
    "what the system, training and a channel cost, against what the market leaves; fitted, so weak evidence",
  scenes: ["high-road", "high-road-helped"],
  band: [0.05, 0.15],
  values: (runs) => runs.shops("high-road").map((r) => (r.reached ? 1 : 0)),
  controls: (runs) => [
    {
      name: "with credit, training and own channel",
      values: runs.shops("high-road-helped").map((r) => (r.reached ? 1 : 0)),
      band: [0.4, 0.7],
    },
    {
      name: "margin a piece over the village's median",
      values: [
        quantile(
          runs.shops("high-road").map((r) => r.marginRatio),
          0.5,
        ),
      ],
      band: [2, 10_000],
    },
  ],
};

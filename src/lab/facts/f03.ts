import { quantile } from "../stats.ts";
import type { Fact } from "./types.ts";

export const F3: Fact = {
  id: "F3",
  measure: "share of seeds in which the rush of copies comes before the steepest fall of the price",
  how: "emerges",
  causes: "search bites only from the thirteenth listing on, and prices move slowly",
  scenes: ["fujian"],
  band: [0.8, 1],
  values: (runs) => runs.shops("fujian").map((r) => (r.lag > 0 ? 1 : 0)),
  controls: (runs) => [
    {
      name: "median weeks between them",
      values: [
        quantile(
          runs.shops("fujian").map((r) => r.lag),
          0.5,
        ),
      ],
      band: [2, 8],
    },
  ],
};

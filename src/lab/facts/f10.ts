import { mean } from "../stats.ts";
import type { Fact } from "./types.ts";

export const F10: Fact = {
  id: "F10",
  measure: "niche goods: price of the commonest product over the one outside",
  how: "conduct",
  causes: "made-to-order goods can hardly be compared, and copying them takes skill",
  scenes: ["fujian", "niche"],
  band: [0.85, 1.5],
  values: (runs) => runs.shops("niche").map((r) => r.price),
  controls: (runs) => [
    {
      name: "spread of shop income over the base village's",
      values: [
        mean(runs.shops("niche").map((r) => r.variation)) /
          mean(runs.shops("fujian").map((r) => r.variation)),
      ],
      band: [0, 1],
    },
  ],
};

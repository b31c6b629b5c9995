import { quantile } from "../stats.ts";
import type { Fact } from "./types.ts";

export const F1: Fact = {
  id: "F1",
  measure: "share of workshops on the commonest product, week 52",
  how: "emerges",
  causes:
    "looking at sales counters that crowd on few products, and characters that copy; the ceiling is those who do not",
  scenes: ["fujian", "no-imitation"],
  band: [0.52, 0.68],
  values: (runs) => runs.shops("fujian").map((r) => r.share),
  controls: (runs) => {
    const shares = runs.shops("fujian").map((r) => r.share);
    return [
      { name: "p10 of the seeds", values: [quantile(shares, 0.1)], band: [0.4, 0.8] },
      { name: "p90 of the seeds", values: [quantile(shares, 0.9)], band: [0.4, 0.8] },
      { name: "imitation off", values: runs.shops("no-imitation").map((r) => r.share), band: [0, 0.25] },
    ];
  },
};

import type { Fact } from "./types.ts";

export const F5: Fact = {
  id: "F5",
  measure: "advertising over cost price, median of shops, weeks 27 to 52",
  how: "emerges",
  causes:
    "an auction in which all pay for a share of what is seen; budgets rise towards that share of the margin",
  scenes: ["fujian", "no-ad-auction"],
  band: [0.35, 0.55],
  values: (runs) => runs.shops("fujian").map((r) => r.adLate),
  controls: (runs) => [
    { name: "weeks 1 to 8", values: runs.shops("fujian").map((r) => r.adEarly), band: [0, 0.2] },
    {
      name: "village sales more when all double",
      values: runs.shops("fujian").map((r) => r.doubled),
      band: [-0.1, 0.1],
    },
    { name: "auction off", values: runs.shops("no-ad-auction").map((r) => r.adLate), band: [0, 0] },
  ],
};

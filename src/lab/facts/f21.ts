import type { Fact } from "./types.ts";

export const F21: Fact = {
  id: "F21",
  measure: "share of seeds in which the app's income and the shops rise while the median margin falls",
  how: "emerges",
  causes: "fees and budgets grow with shops and rivalry; the app holds no stock",
  scenes: ["fujian"],
  band: [0.95, 1],
  values: (runs) => runs.shops("fujian").map((r) => (r.incomeUp && r.shopsUp && r.marginDown ? 1 : 0)),
  controls: () => [],
};

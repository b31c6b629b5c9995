import type { ShopRun } from "./shop-run.ts";
import type { Fact } from "./types.ts";

export const F15: Fact = {
  id: "F15",
  measure: "shops 26 weeks after the title over those before",
  how: "conduct",
  causes: "the title draws newcomers and opens the empty houses",
  scenes: ["fujian", "title"],
  band: [1.2, 5],
  values: (runs) => runs.shops("title").map((r) => r.shopsAt52 / r.shopsAt25),
  controls: (runs) => {
    const base = runs.shops("fujian");
    const pair = (read: (r: ShopRun) => number) =>
      runs.shops("title").map((r, i) => read(r) / read(base[i] as ShopRun) - 1);
    const margins = runs.shops("title").map((r, i) => r.marginLate - (base[i] as ShopRun).marginLate);
    return [
      { name: "fixed cost a parcel against no title", values: pair((r) => r.parcelCost), band: [-1, -0.1] },
      { name: "hourly pay against no title", values: pair((r) => r.pay), band: [-0.05, 0.05] },
      { name: "median margin against no title", values: margins, band: [-1, 0.005] },
    ];
  },
};

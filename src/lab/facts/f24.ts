import type { ShopRun } from "./shop-run.ts";
import type { Fact } from "./types.ts";

export const F24: Fact = {
  id: "F24",
  measure: "price of shops under eight weeks over older ones with the same product",
  how: "conduct",
  causes: "early sales bring reviews and reviews bring visibility; newcomers start under the going price",
  scenes: ["fujian"],
  band: [0.85, 0.95],
  values: (runs) => runs.shops("fujian").flatMap((r) => (r.gaps > 0 ? [r.gap] : [])),
  controls: (runs) => {
    const sum = (read: (r: ShopRun) => number) =>
      runs.shops("fujian").reduce((total, r) => total + read(r), 0);
    const young = sum((r) => r.closedYoung) / sum((r) => r.youngWeeks);
    const old = sum((r) => r.closedOld) / sum((r) => r.oldWeeks);
    return [
      {
        name: "closures a shop-week, young over older",
        values: [young / Math.max(1e-9, old)],
        band: [1.01, 10_000],
      },
    ];
  },
};

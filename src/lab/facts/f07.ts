import type { SewingRun } from "./sewing-run.ts";
import type { Fact } from "./types.ts";

const yearly = (r: SewingRun): number => r.orders.reduce((sum, n) => sum + n, 0);

export const F7: Fact = {
  id: "F7",
  measure: "orders a year, app over market hall",
  how: "built",
  causes: "the order mix of the two presets",
  scenes: ["jiangsu", "market-hall"],
  band: [2, 1000],
  values: (runs) => {
    const hall = runs.sewing("market-hall").map(yearly);
    return runs.sewing("jiangsu").map((r, i) => yearly(r) / (hall[i] ?? 1));
  },
  controls: () => [],
};

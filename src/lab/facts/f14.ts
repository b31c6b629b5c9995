import { mean } from "../stats.ts";
import type { SewingRun } from "./sewing-run.ts";
import type { Fact } from "./types.ts";

/** Standard deviation over mean, festival weeks left out. */
function swing(r: SewingRun): number {
  const weeks = r.orders.filter((_, i) => i < 43 || i > 45);
  const m = mean(weeks);
  return Math.sqrt(mean(weeks.map((x) => (x - m) ** 2))) / m;
}

export const F14: Fact = {
  id: "F14",
  measure: "spread of weekly orders without weeks 44 to 46, app over market hall",
  how: "built",
  causes: "the presets' seasons and festivals",
  scenes: ["seasons", "seasons-hall"],
  band: [0, 0.6],
  values: (runs) => [mean(runs.sewing("seasons").map(swing)) / mean(runs.sewing("seasons-hall").map(swing))],
  controls: (runs) => [
    {
      name: "festival weeks over the mean",
      values: runs.sewing("seasons").map((r) => Math.max(...r.orders.slice(43, 46)) / mean(r.orders)),
      band: [2, 10],
    },
  ],
};

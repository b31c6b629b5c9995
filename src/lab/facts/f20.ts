import { mean } from "../stats.ts";
import type { Fact } from "./types.ts";

export const F20: Fact = {
  id: "F20",
  measure: "what is left of the gain of a machine when all have it, over having it alone",
  how: "emerges",
  causes: "buyers' ceilings follow what they paid last month",
  scenes: ["jiangsu", "machine-one", "machine-for-all"],
  band: [-2, 0.5],
  values: (runs) => {
    const net = (scene: string) => mean(runs.sewing(scene).map((r) => r.netOfOne));
    return [(net("machine-for-all") - net("jiangsu")) / (net("machine-one") - net("jiangsu"))];
  },
  controls: (runs) => {
    const net = (scene: string) => mean(runs.sewing(scene).map((r) => r.netOfOne));
    return [
      {
        name: "gain alone, yuan a week",
        values: [net("machine-one") - net("jiangsu")],
        band: [100, 100_000],
      },
    ];
  },
};

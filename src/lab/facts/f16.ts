import type { SewingRun } from "./sewing-run.ts";
import type { Fact } from "./types.ts";

/** Mean winning price over standard cost with so many bidders, all seeds together. */
function paid(runs: readonly SewingRun[], bidders: number): number {
  const sum = (read: (r: SewingRun) => number) => runs.reduce((total, r) => total + read(r), 0);
  return (
    sum((r) => r.awardBp[bidders] ?? 0) /
    Math.max(
      1,
      sum((r) => r.awards[bidders] ?? 0),
    )
  );
}

export const F16: Fact = {
  id: "F16",
  measure: "how much the winning bid over cost falls from two to eight bidders",
  how: "emerges",
  causes: "each asks its cost and its share of what is above it; more draws, a lower least cost",
  scenes: ["jiangsu"],
  band: [0.1, 0.25],
  values: (runs) => {
    const all = runs.sewing("jiangsu");
    return [1 - paid(all, 8) / paid(all, 2)];
  },
  controls: () => [],
};

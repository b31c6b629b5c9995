import { mean } from "../stats.ts";
import type { SewingRun } from "./sewing-run.ts";
import type { Fact } from "./types.ts";

const SINGLE = ["rules-only", "skills-only", "cooperation-only"] as const;
const LEVERS = [...SINGLE, "all-three"] as const;

/** Pay an hour times the chance that the house is still there: our reading of gain. */
const gainOf = (runs: readonly SewingRun[]): number => mean(runs.map((r) => r.pay * r.survival));

export const F18: Fact = {
  id: "F18",
  measure: "(a) survival of one house that keeps legal hours alone, against not keeping them",
  how: "emerges",
  causes: "overtime paid, short orders out of reach, the same auction",
  scenes: ["jiangsu", "lawful-0", "lawful-1", "lawful-2", "lawful-3", "hours-and-table", ...LEVERS],
  band: [-1, -0.1],
  values: (runs) => {
    const base = runs.sewing("jiangsu");
    return base.map((b, i) =>
      mean(b.firstFour.map((open, k) => (runs.sewing(`lawful-${k}`)[i]?.firstFour[k] ?? 0) - open)),
    );
  },
  controls: (runs) => {
    const base = runs.sewing("jiangsu");
    const law = runs.sewing("hours-and-table");
    const of = (list: readonly SewingRun[], read: (r: SewingRun) => number) => mean(list.map(read));
    const gain = (scene: string) => gainOf(runs.sewing(scene)) / gainOf(base) - 1;
    const all = gain("all-three");
    return [
      {
        name: "(b) all keep them, with a rate table: survival",
        values: [of(law, (r) => r.survival) - of(base, (r) => r.survival)],
        band: [-0.1, 0.1],
      },
      {
        name: "(b) hourly pay",
        values: [of(law, (r) => r.pay) / of(base, (r) => r.pay) - 1],
        band: [0.15, 5],
      },
      {
        name: "(b) incidents a worker day",
        values: [of(law, (r) => r.risk) / of(base, (r) => r.risk) - 1],
        band: [-1, -0.15],
      },
      { name: "(c) gain of all three", values: [all], band: [0.05, 10] },
      ...SINGLE.map((scene) => ({
        name: `(c) ${scene} over all three`,
        values: [gain(scene) / all],
        band: [-1, 0.5] as const,
      })),
    ];
  },
};

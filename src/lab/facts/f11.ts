import type { HouseRun } from "./house-run.ts";
import type { Fact } from "./types.ts";

export const F11: Fact = {
  id: "F11",
  measure: "incidents an hour worked, days of fifteen over days of nine hours",
  how: "conduct",
  causes: "risk by the hour of the day",
  scenes: ["house"],
  band: [1.11, 1.4],
  values: (runs) => {
    const all = runs.house("house");
    const sum = (read: (r: HouseRun) => number) => all.reduce((total, r) => total + read(r), 0);
    const long = sum((r) => r.incidents15) / sum((r) => r.hours15);
    return [long / (sum((r) => r.incidents9) / sum((r) => r.hours9))];
  },
  controls: () => [],
};

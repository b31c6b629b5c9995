import type { Fact } from "./types.ts";

export const F12: Fact = {
  id: "F12",
  measure: "output of 70 hours a week over 56",
  how: "emerges",
  causes: "fatigue by the hour, sleep, and slower hands",
  scenes: ["house"],
  band: [0.9, 1.06],
  values: (runs) => runs.house("house").map((r) => r.output["70"] / r.output["56"]),
  controls: (runs) => [
    {
      name: "49 hours over 40 (42 measured, in proportion)",
      values: runs.house("house").map((r) => (r.output["49"] / r.output["42"]) * (42 / 40)),
      band: [1.18, 1.25],
    },
    {
      name: "84 hours over 56",
      values: runs.house("house").map((r) => r.output["84"] / r.output["56"]),
      band: [0.5, 1.1],
    },
  ],
};

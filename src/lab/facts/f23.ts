import { mean } from "../stats.ts";
import type { Fact } from "./types.ts";

export const F23: Fact = {
  id: "F23",
  measure: "design register at a half: how much the share on the commonest product falls",
  how: "emerges",
  causes: "contagion far above its threshold, and far below it",
  scenes: ["fujian", "register-half", "register"],
  band: [-0.05, 0.1],
  values: (runs) => [
    mean(runs.shops("fujian").map((r) => r.share)) - mean(runs.shops("register-half").map((r) => r.share)),
  ],
  controls: (runs) => [
    { name: "at nine tenths: share", values: runs.shops("register").map((r) => r.share), band: [0, 0.3] },
    { name: "at nine tenths: price", values: runs.shops("register").map((r) => r.price), band: [0.8, 1.5] },
  ],
};

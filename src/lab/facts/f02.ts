import type { Fact } from "./types.ts";

export const F2: Fact = {
  id: "F2",
  measure: "price of the commonest product over comparable goods outside, week 52",
  how: "emerges",
  causes:
    "same-style search makes demand follow the price, better replies, cost that can be pressed, the ad race",
  scenes: ["fujian", "no-imitation"],
  band: [0.54, 0.66],
  values: (runs) => runs.shops("fujian").map((r) => r.price),
  controls: (runs) => [
    { name: "imitation off", values: runs.shops("no-imitation").map((r) => r.price), band: [0.85, 1.5] },
  ],
};

import type { Fact } from "./types.ts";

export const F4: Fact = {
  id: "F4",
  measure: "without same-style search: share on the commonest product",
  how: "emerges",
  causes: "the counters still show the crowd; only the price loses its pull",
  scenes: ["no-search"],
  band: [0.5, 1],
  values: (runs) => runs.shops("no-search").map((r) => r.share),
  controls: (runs) => [
    { name: "its price stays", values: runs.shops("no-search").map((r) => r.price), band: [0.85, 1.5] },
  ],
};

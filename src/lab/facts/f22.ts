import { CAST } from "./scenes.ts";
import type { ShopRun } from "./shop-run.ts";
import type { Fact, Runs } from "./types.ts";

const COPIER = CAST.findIndex((s) => s.id === "as-imitator");

/** Share of seeds each character wins, ties shared; the same seed for all. */
function winners(runs: Runs, read: (r: ShopRun) => number): number[] {
  const table = CAST.map((scene) => runs.shops(scene.id).map(read));
  const seeds = table[0]?.length ?? 0;
  const won = CAST.map(() => 0);
  for (let i = 0; i < seeds; i++) {
    const row = table.map((values) => values[i] ?? 0);
    const most = Math.max(...row);
    const ties = row.filter((x) => x === most).length;
    row.forEach((x, k) => {
      if (x === most) won[k] = (won[k] ?? 0) + 1 / ties / seeds;
    });
  }
  return won;
}

export const F22: Fact = {
  id: "F22",
  measure: "most seeds in which one character of house 0 has most money after a year",
  how: "emerges",
  causes: "every character has its seeds: copying pays while the hit is young",
  scenes: CAST.map((s) => s.id),
  band: [0, 0.5],
  values: (runs) => [Math.max(...winners(runs, (r) => r.worth52))],
  controls: (runs) => {
    const short = winners(runs, (r) => r.worth12);
    const long = winners(runs, (r) => r.worth52);
    const rank = (shares: readonly number[]) => shares.filter((x) => x > (shares[COPIER] ?? 0)).length + 1;
    return [
      { name: "place of the copier after 12 weeks", values: [rank(short)], band: [1, 1] },
      { name: "place of the copier after 52 weeks", values: [rank(long)], band: [2, 5] },
    ];
  },
};

import type { Fact } from "./types.ts";

export const F19: Fact = {
  id: "F19",
  measure: "share of garments that touch two or more houses",
  how: "emerges",
  causes: "dated work comes in lumps; about half of it goes on by the operation",
  scenes: ["jiangsu", "no-pass-on"],
  band: [0.3, 1],
  values: (runs) => runs.sewing("jiangsu").map((r) => r.touched),
  controls: (runs) => {
    const without = runs.sewing("no-pass-on");
    return [
      {
        name: "pay a minute after a link over before",
        values: runs.sewing("jiangsu").map((r) => r.link),
        band: [0.5, 0.8],
      },
      {
        name: "sewing minutes a garment against no passing on",
        values: runs.sewing("jiangsu").map((r, i) => r.minutesAPiece / (without[i]?.minutesAPiece ?? 1) - 1),
        band: [-0.1, 0.1],
      },
      { name: "passing on off", values: without.map((r) => r.touched), band: [0, 0] },
    ];
  },
};

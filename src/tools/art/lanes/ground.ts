/** All that lies flat below the houses of a village: fields, lanes, the canal or the old street. */
import { pt, rectX, rectZ } from "../kit/iso.ts";
import { luck } from "../kit/luck.ts";
import { mix, P } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { line, path } from "../kit/shapes.ts";
import { CROSS, LANE, LOT, type LotPlan, lotsOf, PLANS, type Province, type VillagePlan } from "./plan.ts";

const FAR = 46;
/** Level of the water. */
export const WATER = -0.5;

interface Soil {
  field: string;
  furrow: string;
  lane: string;
  seam: string;
  yard: string;
}
const SOILS: Readonly<Record<Province, Soil>> = {
  jiangsu: { field: "#b3bb88", furrow: "#a4b078", lane: "#cfc7b6", seam: "#b5ac9a", yard: "#c2bda3" },
  fujian: { field: "#c8b883", furrow: "#baa970", lane: "#e3cfb2", seam: "#cdb391", yard: "#d6c298" },
};

function lanes({ rows, cross, middle }: VillagePlan, lots: readonly LotPlan[], soil: Soil): string {
  let s = "";
  for (const { x, y } of lots)
    s += rectZ(0, x - 0.1, y - 0.2, x + LOT.w + 0.3, y + LOT.d + 0.3, soil.yard, { sw: 0 });
  for (const row of rows)
    s += rectZ(0, row + LOT.w + 0.1, -FAR, row + LOT.w + LANE - 0.1, FAR, soil.lane, { sw: 0 });
  for (const y of cross) s += rectZ(0, -FAR, y, FAR, y + CROSS, soil.lane, { sw: 0 });
  s += rectZ(0, middle[0] - 2.4, -FAR, middle[1] + 1.8, FAR, soil.lane, { sw: 0 });
  for (const row of rows)
    for (let y = -30; y < 30; y += 1.15)
      s += line(pt(row + LOT.w + 0.15, y), pt(row + LOT.w + LANE - 0.15, y), lw(0.5), soil.seam, { op: 0.7 });
  for (const y of cross)
    for (let x = -32; x < 32; x += 1.1)
      s += line(pt(x, y), pt(x, y + CROSS), lw(0.5), soil.seam, { op: 0.6 });
  return s;
}

function canal([c0, c1]: readonly [number, number], soil: Soil): string {
  let s = "";
  for (let i = -FAR; i < FAR; i++)
    s +=
      line(pt(c0 - 2, i), pt(c0, i), lw(0.5), soil.seam) +
      line(pt(c1, i), pt(c1 + 1.6, i), lw(0.5), soil.seam);
  s +=
    rectZ(WATER, c0 - 0.5, -FAR, c1, FAR, P.water[1], { sw: 0 }) +
    rectX(c0, -FAR, WATER, FAR, 0, P.stone[2], { sw: 0 }) +
    line(pt(c0, -FAR, WATER), pt(c0, FAR, WATER), lw(0.8));
  for (let y = -FAR; y < FAR; y += 0.8)
    s += line(pt(c0, y, WATER), pt(c0, y, -0.05), lw(0.4), mix(P.stone[2], "#2a2130", 0.25));
  s +=
    rectZ(0, c1, -FAR, c1 + 0.22, FAR, P.stone[0], { sw: lw(0.6) }) +
    rectZ(0, c0 - 0.22, -FAR, c0, FAR, P.stone[0], { sw: lw(0.6) });
  const chance = luck(11);
  for (let i = 0; i < 90; i++) {
    const [x, y] = [c0 + 0.5 + chance() * (c1 - c0 - 1), -30 + chance() * 60];
    s += path(`M${pt(x, y, WATER)} q12,-6 22,0 t22,0`, "none", {
      stroke: P.water[chance() > 0.5 ? 0 : 2],
      sw: lw(0.8),
      op: 0.7,
    });
  }
  return s;
}

/** The old street of the clan village: slabs of red stone, darker along the middle. */
function street([c0, c1]: readonly [number, number]): string {
  const [slab, seam] = ["#d9b08c", "#bd9068"];
  let s = rectZ(0, c0 + 0.4, -FAR, c1 - 0.6, FAR, slab, { sw: 0 });
  for (let y = -32; y < 32; y += 1.2) {
    s += line(pt(c0 + 0.4, y), pt(c1 - 0.6, y), lw(0.5), seam);
    const x = c0 + 1 + ((((y * 10) | 0) % 3) + 3) * 0.45;
    s +=
      line(pt(x, y), pt(x, y + 1.2), lw(0.5), seam) +
      line(pt(x + 1.1, y), pt(x + 1.1, y + 1.2), lw(0.5), seam);
  }
  return (
    s +
    line(pt(c0 + 0.4, -FAR), pt(c0 + 0.4, FAR), lw(0.8), seam) +
    line(pt(c1 - 0.6, -FAR), pt(c1 - 0.6, FAR), lw(0.8), seam)
  );
}

/** Ground colour where nothing else is drawn. */
export const soilOf = (province: Province): string => SOILS[province].field;

export function villageGround(province: Province): string {
  const plan = PLANS[province];
  const soil = SOILS[province];
  let s = rectZ(0, -FAR, -FAR, FAR, FAR, soil.field, { sw: 0 });
  for (let i = -44; i < 44; i++)
    s += line(pt(-40, i * 0.8), pt(40, i * 0.8), lw(2.2), soil.furrow, { op: 0.6 });
  s += lanes(plan, lotsOf(province), soil);
  for (const [x0, y0, x1, y1] of plan.taken)
    s += rectZ(0, x0 - 0.1, y0 - 0.1, x1 - 0.1, y1 + 0.1, soil.lane, { sw: lw(0.6), stroke: soil.seam });
  return s + (province === "jiangsu" ? canal(plan.middle, soil) : street(plan.middle));
}

import { pt, rectX, rectZ } from "../kit/iso.ts";
import { luck } from "../kit/luck.ts";
import { INK, mix, P } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, line, path } from "../kit/shapes.ts";

export interface GroundLook {
  soil: string;
  field: string;
  furrow: string;
  /** Corn spread out to dry on the lane: the courier drives around it. */
  corn: boolean;
  /** Ground of its own instead of yard, lane and canal. */
  draw?: () => string;
}

const FAR = 30;

function canal(): string {
  const seam = mix(P.stone[2], INK, 0.3);
  let s = rectZ(0, 12.55, -FAR, 13.2, 40, P.stone[0], { sw: 0 });
  for (let i = 0; i < 40; i++) s += line(pt(12.55, -16 + i), pt(13.2, -16 + i), 1.4, P.stone[2]);
  s += rectZ(-0.9, 12.3, -FAR, 18, 40, P.water[1], { sw: 0 }) + rectX(13.2, -FAR, -0.9, 40, 0, P.stone[2]);
  for (let i = 0; i < 60; i++) {
    const y = -16 + i * 0.55;
    const up = i % 2 ? 0.42 : 0;
    s += line(pt(13.2, y, -0.45 + up), pt(13.2, y, -0.9 + up), 1.4, seam);
  }
  s += line(pt(13.2, -FAR, -0.45), pt(13.2, 40, -0.45), 1.4, seam);
  const chance = luck(7);
  for (let i = 0; i < 34; i++) {
    const [x, y] = [13.9 + chance() * 2.6, -11 + chance() * 24];
    s += path(`M${pt(x, y, -0.9)} q16,-9 30,0 t30,0`, "none", {
      stroke: P.water[chance() > 0.5 ? 0 : 2],
      sw: 2.6,
      op: 0.7,
    });
  }
  return s;
}

function lane(corn: boolean): string {
  let s = rectZ(0, -FAR, 11.7, 13.2, 14.1, "#cfc8bb", { sw: 0 });
  for (let i = 0; i < 34; i++) s += line(pt(-17 + i * 0.9, 11.7), pt(-16.88 + i * 0.9, 14.1), 1.4, "#b3aa98");
  s +=
    line(pt(-FAR, 12.9), pt(13.2, 12.9), 1.4, "#b3aa98") +
    line(pt(-FAR, 11.7), pt(13.2, 11.7), 2, "#a1988a") +
    line(pt(-FAR, 14.1), pt(13.2, 14.1), 2, "#a1988a");
  if (!corn) return s;
  const chance = luck(19);
  for (const [x, w] of [
    [-6.2, 4.6],
    [1.4, 3.4],
  ] as const) {
    s += rectZ(0.01, x, 12.05, x + w, 13.05, P.mustard[1], { sw: lw(0.8), stroke: P.mustard[2] });
    for (let i = 0; i < 70; i++)
      s += ell(
        ...pt(x + 0.1 + chance() * (w - 0.2), 12.12 + chance() * 0.86, 0.02),
        3.4,
        2,
        P.mustard[chance() > 0.5 ? 0 : 2],
        { sw: 0 },
      );
  }
  return s;
}

function farBank(): string {
  let s = rectZ(0, -FAR, 14.1, 12.55, 40, "#a9b57e", { sw: 0 });
  for (let i = 0; i < 8; i++) {
    const y = 15.6 + i * 0.9;
    s += line(pt(-12, y), pt(12, y), 16, "#95a268", { op: 0.8 });
    for (let k = 0; k < 44; k++)
      s += ell(...pt(-12 + k * 0.55, y, 0.08), 9, 7, P.leaf[k % 2 ? 0 : 1], { sw: 1.4 });
  }
  return s + rectZ(0, 16.3, -FAR, 30, 40, "#cfc7b6", { sw: 0 }) + line(pt(16.3, -FAR), pt(16.3, 40), lw());
}

/** Fields, yard, lane and canal around the house. */
export function ground(look: GroundLook): string {
  if (look.draw) return look.draw();
  let s =
    rectZ(0, -FAR, -FAR, 45, 45, look.soil, { sw: 0 }) +
    rectZ(0, -FAR, -FAR, -8.5, FAR, look.field, { sw: 0 }) +
    rectZ(0, -FAR, -FAR, 12.6, -8, look.field, { sw: 0 });
  for (let i = 0; i < 9; i++)
    s += line(pt(-9.2 - i * 0.8, -6), pt(-9.2 - i * 0.8, 14), 7, look.furrow, { op: 0.8 });
  s += lane(look.corn);
  s += rectZ(0, -0.7, 8.1, 12.3, 11.5, "#e2d8c4", { stroke: "#b3aa98", sw: 2 });
  for (let i = 1; i < 5; i++) s += line(pt(-0.7 + i * 2.6, 8.1), pt(-0.7 + i * 2.6, 11.5), 1.4, "#c6bdac");
  s += line(pt(-0.7, 9.8), pt(12.3, 9.8), 1.4, "#c6bdac");
  return s + canal() + farBank();
}

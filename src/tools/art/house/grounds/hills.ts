import { pt, rectX, rectY, rectZ } from "../../kit/iso.ts";
import { luck } from "../../kit/luck.ts";
import { INK, mix, type Tone, tri } from "../../kit/palette.ts";
import { lw } from "../../kit/pen.ts";
import { line, poly, stroke } from "../../kit/shapes.ts";

const FAR = 30;
/** The edge of the yard, and the steps that leave it. */
export const EDGE = 10.3;
export const STEPS = { x0: 0.7, x1: 3.3, rise: 0.17, run: 0.32 } as const;
const TEA: readonly [string, string] = ["#7fa655", "#5b8240"];
const EARTH: Tone = tri("#c2a36e");
export const WHITE_STONE: Tone = ["#ece8de", "#d3cdc0", "#b0a999"];

/** A row of tea along x: a clipped hedge, light on top, with young leaves here and there. */
function teaRow(x0: number, x1: number, y: number, z: number, seed: number): string {
  const chance = luck(seed);
  const leaves: string[] = [];
  for (let x = x0 + 0.3 + chance(); x < x1 - 0.2; x += 0.9 + chance() * 1.1) {
    const [a, b] = pt(x, y, z + 0.34);
    leaves.push(`M${a - 5},${b} l5,-4 l5,4`);
  }
  const hedge = (w: number, c: string, dz: number): string =>
    line(pt(x0 + 0.1, y, z + dz), pt(x1 - 0.1, y, z + dz), w, c);
  return (
    line(pt(x0, y + 0.26, z), pt(x1, y + 0.26, z), 10, mix(EARTH[1], INK, 0.14), { op: 0.6 }) +
    hedge(28, INK, 0.15) +
    hedge(24, TEA[1], 0.15) +
    hedge(13, TEA[0], 0.24) +
    stroke(leaves.join(""), 2.2, "#a9c777")
  );
}

/** A terrace: its ground, the dry wall that holds it towards the valley, its rows. */
function terrace(
  x0: number,
  x1: number,
  y0: number,
  y1: number,
  z: number,
  drop: number,
  seed: number,
): string {
  let s = rectZ(z, x0, y0, x1, y1, EARTH[0], { sw: 0 });
  for (let y = y0 + 0.35; y < y1 - 0.2; y += 0.78)
    s += teaRow(x0 + 0.2, x1 - 0.2, y, z, seed + Math.round(y * 7));
  s += rectY(y1, x0, z - drop, x1, z, WHITE_STONE[1], { sw: lw(0.8) });
  const chance = luck(seed + 5);
  for (let zz = z - drop + 0.24; zz < z - 0.1; zz += 0.26)
    for (let x = x0 + chance() * 0.5; x < x1 - 0.3; x += 0.55 + chance() * 0.4)
      s += line(pt(x, y1, zz), pt(Math.min(x1, x + 0.34), y1, zz), 1.5, WHITE_STONE[2]);
  return s;
}

/** Terraces that go down to the right, their walls seen from the side. */
function sideTerrace(x0: number, x1: number, z: number, seed: number): string {
  let s =
    rectX(x0, -FAR, z, EDGE + 8, z + 0.75, WHITE_STONE[2], { sw: lw(0.7) }) +
    rectZ(z, x0, -FAR, x1, EDGE + 8, EARTH[0], { sw: 0 });
  for (let y = -9; y < EDGE + 3; y += 0.78) s += teaRow(x0 + 0.25, x1 - 0.1, y, z, seed + Math.round(y * 5));
  return s;
}

function steps(): string {
  const { x0, x1, rise, run } = STEPS;
  let s = "";
  for (let i = 0; i < 26; i++) {
    const [y, z] = [EDGE + i * run, -rise * i];
    s +=
      rectY(y, x0, z - rise, x1, z, WHITE_STONE[1], { sw: lw(0.7) }) +
      rectZ(z - rise, x0, y, x1, y + run, WHITE_STONE[0], { sw: lw(0.7) });
  }
  return s;
}

/** Low stone cheeks on both sides of the steps. */
function cheek(x: number): string {
  const { rise, run } = STEPS;
  const n = 26;
  const [ya, yb] = [EDGE, EDGE + n * run];
  return (
    poly(
      [
        pt(x + 0.22, ya, 0.34),
        pt(x + 0.22, yb, 0.34 - n * rise),
        pt(x + 0.22, yb, -0.4 - n * rise),
        pt(x + 0.22, ya, -0.4),
      ],
      WHITE_STONE[2],
    ) +
    poly(
      [
        pt(x, ya, 0.34),
        pt(x + 0.22, ya, 0.34),
        pt(x + 0.22, yb, 0.34 - n * rise),
        pt(x, yb, 0.34 - n * rise),
      ],
      WHITE_STONE[0],
    )
  );
}

export function hillGround(): string {
  const soil = "#b9a777";
  let s = rectZ(0, -FAR, -FAR, 45, 45, soil, { sw: 0 });
  // Above the house, to the back and to the left, the slope goes on upwards.
  for (const [i, y] of [-15.4, -12.2, -9].entries())
    s += terrace(-FAR, 26, y, y + 3.2, 2.4 - i * 0.8, 0.8, 11 + i * 17);
  s += rectZ(0, -FAR, -5.8, 12.5, EDGE, "#cdbd90", { sw: 0 });
  for (const [i, y] of [-3.2, 0.4, 4, 7.4].entries())
    s += terrace(-FAR, -9.6, y - 1.6, y + 1.9, 0.3 - i * 0.1, 0.1, 70 + i * 9);
  // Below, to the right and in front.
  for (const [i, x] of [12.5, 14.4, 16.3, 18.2].entries())
    s += sideTerrace(x, x + 1.9, -0.75 * (i + 1), 130 + i * 11);
  for (const [i, y] of [EDGE, EDGE + 2.4, EDGE + 4.8, EDGE + 7.2].entries()) {
    const z = -1.7 * (i + 1);
    s += rectZ(z, -FAR, y, 12.5, y + 2.4, EARTH[0], { sw: 0 });
    for (let k = 0; k < 3; k++) s += teaRow(-14, 12.4, y + 0.5 + k * 0.75, z, 200 + i * 10 + k);
    s += rectY(y, -FAR, z, 12.5, z + 1.7, WHITE_STONE[1], { sw: lw(0.8) });
    const chance = luck(240 + i);
    for (let zz = z + 0.26; zz < z + 1.6; zz += 0.3)
      for (let x = -12 + chance(); x < 12.2; x += 0.9 + chance() * 0.5)
        s += line(pt(x, y, zz), pt(x + 0.5, y, zz), 1.5, WHITE_STONE[2]);
    s += line(pt(-FAR, y, z + 1.7), pt(12.5, y, z + 1.7), lw());
  }
  s += yard() + platform();
  return s + steps() + cheek(STEPS.x0 - 0.22) + cheek(STEPS.x1);
}

/** The flat place of the tea shed, beside the house, held by walls. */
function platform(): string {
  const [x0, y0, x1, y1] = [12.1, -2.6, 15.6, 1.6];
  return (
    rectY(y1, x0, -2.4, x1, 0, WHITE_STONE[1]) +
    rectX(x1, y0, -2.4, y1, 0, WHITE_STONE[2]) +
    rectZ(0, x0, y0, x1, y1, "#cdbd90") +
    [-0.6, -1.2, -1.8].map((z) => line(pt(x0, y1, z), pt(x1, y1, z), 1.5, WHITE_STONE[2])).join("")
  );
}

function yard(): string {
  const seam = "#b3ab99";
  let s = rectZ(0, -1.6, 8.1, 12.5, EDGE, "#ddd7c9", { stroke: seam, sw: 2 });
  for (let i = 0; i < 12; i++)
    s +=
      line(pt(-1 + i * 1.2, 8.1), pt(-0.6 + i * 1.2, 9.2), 1.4, seam) +
      line(pt(-0.4 + i * 1.2, 9.2), pt(-0.2 + i * 1.2, EDGE), 1.4, seam);
  return s + line(pt(-1.6, 9.2), pt(12.5, 9.2), 1.4, seam);
}

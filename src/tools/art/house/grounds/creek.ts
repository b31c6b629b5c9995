/** Qianbang: a row of houses on a stone quay, the creek before it, greens on the other bank. */
import { pt, rectY, rectZ } from "../../kit/iso.ts";
import { luck } from "../../kit/luck.ts";
import { INK, mix, P, tri } from "../../kit/palette.ts";
import { lw } from "../../kit/pen.ts";
import { ell, line, type P2, path, poly } from "../../kit/shapes.ts";

const FAR = 30;
/** The quay's edge, the other bank, and the level of the water. */
export const CREEK = { quay: 11, bank: 13.9, water: -0.9 } as const;

function quay(): string {
  const [slab, seam] = ["#ddd5c6", "#bcb2a0"];
  let s =
    rectZ(0, -FAR, 7.9, FAR, CREEK.quay, slab, { sw: 0 }) +
    rectZ(0, 9.4, -FAR, 12.4, 8.2, slab, { sw: 0 }) +
    rectZ(0, 12.3, 1.6, FAR, 3.5, slab, { sw: 0 }) +
    rectZ(0, -FAR, CREEK.quay - 0.5, FAR, CREEK.quay, P.stone[0], { sw: 0 });
  for (let i = 0; i < 44; i++) {
    const x = -18 + i * 0.95;
    s += line(pt(x, 8.1), pt(x, 9.3), 1.4, seam) + line(pt(x + 0.4, 9.3), pt(x + 0.4, 10.5), 1.4, seam);
    s += line(pt(x + 0.2, 10.5), pt(x + 0.2, CREEK.quay), 1.4, P.stone[2]);
  }
  s += line(pt(-FAR, 9.3), pt(FAR, 9.3), 1.4, seam) + line(pt(-FAR, 10.5), pt(FAR, 10.5), 1.6, P.stone[2]);
  for (let y = -12; y < 8; y += 1.1) s += line(pt(9.5, y), pt(12.3, y), 1.4, seam);
  for (let x = 12.8; x < 22; x += 0.95) s += line(pt(x, 1.6), pt(x, 3.5), 1.4, seam);
  return s + line(pt(10.9, -FAR), pt(10.9, 8), 1.4, seam);
}

/** The neighbour's rows of greens between the lane and the quay. */
function garden(): string {
  const soil = tri("#b39a6c");
  let s = rectZ(0, 12.6, 3.6, FAR, 7.8, soil[0], { sw: lw(0.7), stroke: soil[2] });
  for (let i = 0; i < 5; i++) {
    const y = 4.1 + i * 0.78;
    s += line(pt(12.9, y), pt(24, y), 9, soil[1]);
    for (let k = 0; k < 22; k++)
      s += ell(...pt(13 + k * 0.5, y, 0.08), 9, 7, P.leaf[(k * 2 + i) % 3] ?? P.leaf[0], { sw: 1.4 });
  }
  return s;
}

function water(): string {
  const { quay: edge, water: z } = CREEK;
  const seam = mix(P.stone[2], INK, 0.25);
  let s =
    rectZ(z, -FAR, edge, FAR, CREEK.bank + 1.4, P.water[1], { sw: 0 }) +
    rectY(edge, -FAR, z, FAR, 0, P.stone[1], { sw: 0 }) +
    line(pt(-FAR, edge, 0), pt(FAR, edge, 0), lw()) +
    line(pt(-FAR, edge, z), pt(FAR, edge, z), lw(0.8));
  for (const [i, row] of [-0.3, -0.6].entries()) {
    s += line(pt(-FAR, edge, row), pt(FAR, edge, row), 1.4, seam);
    for (let x = -18 + i * 0.4; x < 14; x += 0.9)
      s += line(pt(x, edge, row), pt(x, edge, row - 0.3), 1.4, seam);
  }
  const chance = luck(17);
  for (let i = 0; i < 40; i++) {
    const [x, y] = [-10 + chance() * 20, edge + 0.5 + chance() * 2.2];
    s += path(`M${pt(x, y, z)} q16,-9 30,0 t30,0`, "none", {
      stroke: P.water[chance() > 0.5 ? 0 : 2],
      sw: 2.6,
      op: 0.7,
    });
  }
  return s + steps(3.1);
}

/** Steps down to the water, where vegetables are washed. */
function steps(x: number): string {
  let s = "";
  for (let i = 0; i < 4; i++) {
    const z = -0.2 * (i + 1);
    const y = CREEK.quay + i * 0.26;
    s += rectY(y, x, z, x + 1.1, z + 0.2, P.stone[1]) + rectZ(z, x, y, x + 1.1, y + 0.26, P.stone[0]);
  }
  return s + rectY(CREEK.quay + 1.04, x, -0.9, x + 1.1, -0.8, P.stone[1]);
}

function bank(): string {
  const from = CREEK.bank;
  let s =
    rectZ(0, -FAR, from, FAR, 45, "#a9b57e", { sw: 0 }) +
    rectZ(0, -FAR, from, FAR, from + 0.4, P.stone[0], { sw: 0 }) +
    line(pt(-FAR, from), pt(FAR, from), lw());
  for (let i = 0; i < 7; i++) {
    const y = from + 1 + i * 0.8;
    s += line(pt(-12, y), pt(14, y), 15, "#95a268", { op: 0.8 });
    for (let k = 0; k < 46; k++)
      s += ell(...pt(-12 + k * 0.55, y, 0.08), 9, 7, P.leaf[(k + i) % 2 ? 0 : 1], { sw: 1.4 });
  }
  return s;
}

/** A stone footbridge over the creek, walk along y between x and x + 1.4. */
export function footbridge(x: number): string {
  const [a, b] = [CREEK.quay - 0.6, CREEK.bank + 0.6];
  const arch = Array.from({ length: 11 }, (_, i): P2 => {
    const t = i / 10;
    return [a + (b - a) * t, 0.75 * Math.sin(Math.PI * t)];
  });
  const edge = (xx: number, dz: number): P2[] => arch.map(([y, z]) => pt(xx, y, z + dz));
  const vault = Array.from({ length: 9 }, (_, i): P2 => {
    const t = 1 - i / 8;
    return [CREEK.quay + 0.2 + t * 2.4, CREEK.water + 1.05 * Math.sin(Math.PI * t)];
  });
  const X = x + 1.4;
  const side = [...arch.map(([y, z]) => pt(X, y, z)), ...vault.map(([y, z]) => pt(X, y, z))];
  const rail = (xx: number): string => {
    const top = edge(xx, 0.34);
    return (
      arch
        .filter((_, i) => i % 2 === 0)
        .map(([y, z]) => line(pt(xx, y, z), pt(xx, y, z + 0.34), lw(1.6)))
        .join("") +
      path(`M${top.map((p) => p.join(",")).join("L")}`, "none", { sw: lw(3) }) +
      path(`M${top.map((p) => p.join(",")).join("L")}`, "none", { sw: lw(1.4), stroke: P.stone[0] })
    );
  };
  return (
    rail(x) +
    poly(side, P.stone[2]) +
    poly([...edge(x, 0), ...edge(X, 0).reverse()], P.stone[0]) +
    arch.map(([y, z]) => line(pt(x, y, z), pt(X, y, z), 1.4, P.stone[2])).join("") +
    rail(X)
  );
}

/** Ground, quay and creek; what lies beyond the lane, greens unless told. */
export const creekGround = (soil: string, field: string, beyond = garden()): string =>
  rectZ(0, -FAR, -FAR, 45, 45, soil, { sw: 0 }) +
  rectZ(0, -FAR, -FAR, 12.6, -8, field, { sw: 0 }) +
  rectZ(0, 17, -FAR, 45, FAR, field, { sw: 0 }) +
  quay() +
  beyond +
  water() +
  bank();

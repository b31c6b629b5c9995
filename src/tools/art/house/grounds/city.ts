/** Chaosheng: seen from a third floor, flat roofs around, other people's windows below, the sea with its cranes beyond. */
import { type Item, item } from "../../kit/depth.ts";
import { box, cyl, pt, rectX, rectY, rectZ } from "../../kit/iso.ts";
import { luck } from "../../kit/luck.ts";
import { INK, mix, P, type Tone, tri } from "../../kit/palette.ts";
import { lw } from "../../kit/pen.ts";
import { ell, limb, line, path, stroke } from "../../kit/shapes.ts";

/** Height of a storey, and the street below the third. */
const STOREY = 3.1;
const STREET = -3 * STOREY;
const FAR = 60;
const COAST = -16.5;

const pane = mix(P.water[2], INK, 0.35);
const dark = mix(P.water[2], INK, 0.5);

function sea(): string {
  let s = rectZ(STREET, -FAR, -FAR, FAR, COAST, "#8fc0c6", { sw: 0 });
  const chance = luck(77);
  for (let i = 0; i < 70; i++) {
    const [x, y] = [-20 + chance() * 24, COAST - 1 - chance() * 15];
    s += path(`M${pt(x, y, STREET)} q16,-8 30,0 t30,0`, "none", {
      stroke: chance() > 0.5 ? "#b9dcde" : "#6fa6b0",
      sw: 2.6,
      op: 0.75,
    });
  }
  s +=
    rectZ(STREET, -FAR, COAST, FAR, COAST + 1.6, P.stone[0], { sw: 0 }) +
    line(pt(-FAR, COAST, STREET), pt(FAR, COAST, STREET), lw());
  return s + ship(-8.4, -20.4) + ship(-13.6, -21.6);
}

/** A coaster with its boxes. */
function ship(x: number, y: number): string {
  const z = STREET;
  const [a, b] = [pt(x, y, z), pt(x + 4.4, y, z)];
  const boxes = [P.red, P.mustard, P.jade, P.indigo, P.red]
    .map((c, i) => box(x + 0.7 + i * 0.56, y - 0.25, z + 0.34, 0.5, 0.5, 0.36, c, { sw: lw(0.7) }))
    .join("");
  return (
    stroke(`M${a[0] - 12},${a[1] + 8} q40,14 ${b[0] - a[0] + 30},${b[1] - a[1] + 6}`, 3, "#b9dcde") +
    box(x, y - 0.4, z, 4.4, 0.8, 0.34, tri("#7a4a3f")) +
    boxes +
    box(x + 3.7, y - 0.3, z + 0.34, 0.5, 0.6, 0.9, P.lime, { sw: lw(0.7) })
  );
}

/** A harbour crane on its quay. */
function crane(x: number, y: number): Item {
  const z = STREET;
  const c = P.red;
  const leg = (dx: number, dy: number): string =>
    limb([pt(x + dx, y + dy, z), pt(x + dx * 0.7 + 0.2, y + dy, z + 3.4)], 6, c[1]);
  return item(
    [x, y - 2, z, x + 1.4, y + 1, z + 5],
    leg(0, 0) +
      leg(1.2, 0) +
      leg(0, 0.8) +
      leg(1.2, 0.8) +
      box(x, y, z + 3.3, 1.3, 0.9, 0.7, P.lime) +
      limb([pt(x + 0.6, y + 0.6, z + 4.2), pt(x + 0.6, y - 5, z + 5.6)], 6, c[1]) +
      line(pt(x + 0.6, y + 0.4, z + 5.4), pt(x + 0.6, y - 4.6, z + 5.5), 2.4) +
      line(pt(x + 0.6, y - 4.4, z + 5.4), pt(x + 0.6, y - 4.4, z + 2.6), 2),
  );
}

interface Block {
  x: number;
  y: number;
  w: number;
  d: number;
  top: number;
  c: Tone;
  seed: number;
}

/** What people keep on a roof: washing, pots of greens, a shelter of tin, a bench; each roof another lot of it. */
function roofLife(x: number, y: number, w: number, d: number, top: number, chance: () => number): string {
  const py = y + d - 0.9;
  const cloths = [P.red, P.cream, P.denim, P.jade, P.mustard, P.plum];
  const from = Math.floor(chance() * 6);
  const count = 2 + Math.floor(chance() * 4);
  const end = x + 0.6 + count * 0.58;
  let s =
    line(pt(x + 0.5, py, top), pt(x + 0.5, py, top + 0.8), 3) +
    line(pt(end, py, top), pt(end, py, top + 0.8), 3) +
    line(pt(x + 0.5, py, top + 0.8), pt(end, py, top + 0.8), 1.6);
  for (let i = 0; i < count; i++)
    s += rectY(
      py,
      x + 0.6 + i * 0.58,
      top + 0.16 + (i % 2) * 0.12,
      x + 1.05 + i * 0.58,
      top + 0.78,
      (cloths[(from + i) % 6] ?? P.red)[1],
      { sw: lw(0.6) },
    );
  const pots = Math.floor(chance() * 5);
  for (let i = 0; i < pots; i++) {
    const [a, b] = pt(x + w - 0.5, y + d - 0.6 - i * 0.5, top + 0.2);
    s +=
      cyl(x + w - 0.5, y + d - 0.6 - i * 0.5, top, 0.13, 0.16, tri("#b5643f"), 0.16) +
      ell(a, b - 4, 12, 9, P.leaf[i % 2 ? 0 : 1], { sw: lw(0.6) });
  }
  if (chance() > 0.5) {
    const [tx, ty] = [x + w * 0.42, y + 0.7];
    const leg = (dx: number, dy: number): string =>
      line(pt(tx + dx, ty + dy, top), pt(tx + dx, ty + dy, top + 0.9), 3.4);
    s +=
      leg(0, 0) +
      leg(1.3, 0) +
      box(tx + 0.2, ty + 0.2, top, 0.9, 0.5, 0.34, P.plank, { sw: lw(0.6) }) +
      leg(0, 1) +
      leg(1.3, 1) +
      rectZ(top + 0.92, tx - 0.15, ty - 0.15, tx + 1.45, ty + 1.15, P.tin[0], { sw: lw(0.8) });
  }
  return s;
}

/** A block of workshops: bands of windows, a flat roof with its tank, machines of the air, somebody's washing. */
function block({ x, y, w, d, top, c, seed }: Block): Item {
  const chance = luck(seed);
  let s = box(x, y, STREET, w, d, top - STREET, c);
  for (let z = top - 0.5; z > STREET + 1; z -= STOREY) {
    const [z0, z1] = [z - 1.35, z - 0.2];
    s +=
      rectY(y + d, x, z + 0.28, x + w, z + 0.5, mix(c[1], "#ffffff", 0.3), { sw: lw(0.5) }) +
      rectX(x + w, y, z + 0.28, y + d, z + 0.5, mix(c[2], "#ffffff", 0.2), { sw: lw(0.5) });
    for (let u = x + 0.4; u < x + w - 0.9; u += 1.3)
      s +=
        rectY(y + d, u, z0, u + 0.95, z1, chance() > 0.75 ? "#e9dcb8" : pane, { sw: lw(0.7) }) +
        line(pt(u + 0.475, y + d, z0), pt(u + 0.475, y + d, z1), 1.8, P.steel[1]);
    for (let u = y + 0.4; u < y + d - 0.9; u += 1.3)
      s +=
        rectX(x + w, u, z0, u + 0.95, z1, dark, { sw: lw(0.7) }) +
        line(pt(x + w, u + 0.475, z0), pt(x + w, u + 0.475, z1), 1.8, P.steel[2]);
    const ac = x + 0.5 + Math.floor(chance() * (w - 1.6));
    s += box(ac, y + d, z0 - 0.45, 0.5, 0.16, 0.34, P.steel, { sw: lw(0.6) });
  }
  const rim: Tone = [mix(c[0], "#ffffff", 0.4), c[1], c[2]];
  s +=
    box(x, y, top, w, 0.14, 0.26, rim, { sw: lw(0.7) }) + box(x, y, top, 0.14, d, 0.26, rim, { sw: lw(0.7) });
  s +=
    cyl(x + 1.1, y + 1.1, top, 0.42, 0.8, P.steel) +
    box(x + w - 2, y + 0.6, top, 1.2, 1, 0.9, rim, { sw: lw(0.8) });
  s += roofLife(x, y, w, d, top, chance);
  s +=
    box(x, y + d - 0.14, top, w, 0.14, 0.26, rim, { sw: lw(0.7) }) +
    box(x + w - 0.14, y, top, 0.14, d, 0.26, rim, { sw: lw(0.7) });
  return item([x, y, STREET, x + w, y + d, top + 1], s);
}

export const cityBlocks = (): Item[] => [
  crane(-8.6, COAST + 0.2),
  crane(-4.6, COAST + 0.2),
  block({ x: -16.6, y: -6.4, w: 5.4, d: 5, top: -3, c: tri("#c9c3b6"), seed: 5 }),
  block({ x: -13.4, y: 0.6, w: 6.4, d: 6, top: -1.5, c: tri("#b9c4c9"), seed: 9 }),
  block({ x: -9.2, y: -9.6, w: 6, d: 5.2, top: -2.4, c: tri("#d9b79c"), seed: 14 }),
  block({ x: -1, y: -11.4, w: 5.4, d: 5, top: -1.6, c: tri("#c7cdb8"), seed: 21 }),
  block({ x: 6.4, y: -11, w: 5.2, d: 4.6, top: -3.2, c: tri("#cfc9d4"), seed: 33 }),
  block({ x: 13.2, y: -4.4, w: 6, d: 5.2, top: -2.2, c: tri("#d0bfa6"), seed: 41 }),
  block({ x: -10.4, y: 11, w: 6.6, d: 6, top: -5.2, c: tri("#c4b8ae"), seed: 52 }),
];

/** Streets far down: asphalt, stalls of the night market under their awnings, a three-wheeler like a toy. */
export function cityGround(): string {
  let s = rectZ(STREET, -FAR, -FAR, FAR, FAR, "#b4b0a8", { sw: 0 }) + sea();
  const awnings = [P.red[1], P.cream[1], P.jade[1], P.mustard[1], P.indigo[0]];
  for (let i = 0; i < 9; i++) {
    const [x, y, z] = [-5.4, -4 + i * 1.7, STREET];
    const post = (dx: number, dy: number): string =>
      line(pt(x + dx, y + dy, z), pt(x + dx, y + dy, z + 1.1), 3.4);
    s +=
      post(0, 0) +
      post(0, 1.2) +
      box(x + 0.1, y + 0.05, z, 0.8, 1.1, 0.5, P.plank, { sw: lw(0.6) }) +
      [0.2, 0.5, 0.8]
        .map((dy, k) =>
          box(x + 0.25, y + dy, z + 0.5, 0.4, 0.2, 0.12, [P.red, P.mustard, P.indigo][k] ?? P.red, {
            sw: lw(0.4),
          }),
        )
        .join("") +
      post(1, 0) +
      post(1, 1.2) +
      rectZ(z + 1.1, x - 0.15, y - 0.1, x + 1.2, y + 1.3, awnings[i % 5] ?? P.red[1], { sw: lw(0.7) }) +
      rectX(x + 1.2, y - 0.1, z + 0.95, y + 1.3, z + 1.1, awnings[i % 5] ?? P.red[1], { sw: lw(0.7) });
  }
  return s;
}

/** What lies below our floor: two more storeys of the same block, their windows, the edge of the slab. */
export function facadeBelow(X: number, Y: number): string {
  const wall: Tone = ["#e6e3da", "#cfd3d2", "#a3abb0"];
  const front = Y + 0.18;
  const side = X + 0.18;
  let s = rectY(front, 0, STREET, side, 0, wall[1]) + rectX(side, 0, STREET, front, 0, wall[2]);
  s += rectY(front, 0, -0.34, side, 0, P.stone[0]) + rectX(side, 0, -0.34, front, 0, P.stone[2]);
  for (const floor of [1, 2]) {
    const z = -floor * STOREY;
    const [z0, z1] = [z + 0.85, z + 2.4];
    for (let i = 0; i < 4; i++) {
      const x = 0.7 + i * 2.75;
      s +=
        rectY(front, x - 0.08, z0 - 0.1, x + 2.08, z1 + 0.08, wall[0], { sw: lw(0.6) }) +
        rectY(front, x, z0, x + 2, z1, i === 2 && floor === 1 ? "#efe2bd" : pane) +
        [0.5, 1, 1.5].map((u) => line(pt(x + u, front, z0), pt(x + u, front, z1), 3, P.steel[1])).join("") +
        line(pt(x, front, z0 + 1), pt(x + 2, front, z0 + 1), 3, P.steel[1]);
    }
    for (let i = 0; i < 3; i++) {
      const y = 0.7 + i * 2.5;
      s +=
        rectX(side, y, z0, y + 1.7, z1, dark) +
        [0.57, 1.13].map((u) => line(pt(side, y + u, z0), pt(side, y + u, z1), 3, P.steel[2])).join("");
    }
    s +=
      rectY(front, 0, z - 0.12, side, z + 0.2, P.stone[0], { sw: lw(0.7) }) +
      rectX(side, 0, z - 0.12, front, z + 0.2, P.stone[2], { sw: lw(0.7) });
  }
  const ac = (x: number, z: number): string => {
    const [a, b] = pt(x + 0.3, front + 0.2, z + 0.24);
    return (
      box(x, front, z, 0.7, 0.2, 0.5, P.steel, { sw: lw(0.7) }) +
      ell(a, b, 9, 11, P.steel[2], { sw: lw(0.7) })
    );
  };
  s += ac(2.9, -1.1) + ac(8.4, -1.1) + ac(5.6, -4.2);
  // Bags that have just been thrown out of a window onto the rack below: seven floors pack.
  return (
    s +
    line(pt(0.5, front, STREET), pt(0.5, front, -0.3), 7) +
    line(pt(0.5, front, STREET), pt(0.5, front, -0.3), 4, P.steel[1])
  );
}

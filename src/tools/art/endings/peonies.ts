import { balconied, hungCover, peony } from "../house/grounds/bridge-town.ts";
import { HUABUQIAO_HOUSE } from "../house/huabuqiao.ts";
import { WOOD } from "../house/huabuqiao-things.ts";
import { draw, type Item, item } from "../kit/depth.ts";
import { box, onY, pt, rectY, rectZ, shadow } from "../kit/iso.ts";
import { INK, mix, P, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, glow, line, path, stroke } from "../kit/shapes.ts";
import { awningCloth, awningEdge, CLOTHS } from "../lanes/cloths.ts";
import { figure } from "../people/figure.ts";
import { willow } from "../props/yard.ts";
import { beam, setOf } from "./parts.ts";
import { type Camera, glowMap, houseShot, lightMap, mist, type Still, shot } from "./stage.ts";

const { rooms, at } = setOf(HUABUQIAO_HOUSE);
const { plan } = HUABUQIAO_HOUSE.shell;

// A line along x with covers, all of one pattern.
function coverLine(x: number, y: number, count: number): Item {
  const [w, gap, z] = [0.82, 0.1, 1.55];
  const l = count * (w + gap);
  const post = (xx: number): string =>
    line(pt(xx, y), pt(xx, y, z + 0.1), 6) + line(pt(xx, y), pt(xx, y, z + 0.1), 3, P.mustard[2]);
  return item(
    [x - 0.2, y - 0.06, 0, x + l + 0.2, y + 0.06, z + 0.2],
    post(x - 0.06) +
      post(x + l) +
      line(pt(x - 0.2, y, z), pt(x + l + 0.2, y, z), 5) +
      Array.from({ length: count }, (_, i) =>
        hungCover(x + 0.03 + i * (w + gap), y + 0.02, z, w, 0.86, 1),
      ).join(""),
  );
}

/** The certificate: a peony, a seal, lines that nobody reads, glass over it; it leans on its box. */
function certificate(x: number, y: number): Item {
  const [w, h, z] = [1.5, 1.05, 0.62];
  const F = y + 0.3;
  const text = [0.32, 0.22, 0.12].map((dz, i) =>
    line(
      pt(x + 0.72, F + 0.02, z + dz + 0.22),
      pt(x + (i === 2 ? 1.1 : 1.34), F + 0.02, z + dz + 0.22),
      3,
      P.steel[2],
    ),
  );
  const [sa, sb] = pt(x + 1.24, F + 0.02, z + 0.22);
  return item(
    [x - 0.4, y - 0.4, 0, x + w + 0.5, y + 0.6, z + h],
    shadow(x - 0.35, y - 0.35, w + 0.9, 1) +
      box(x - 0.4, y - 0.4, 0, w + 0.8, 0.95, z - 0.02, P.plank) +
      box(x + 0.2, y, z, w - 0.4, 0.2, 0.6, WOOD) +
      rectY(F, x, z, x + w, z + h, WOOD[2]) +
      rectY(F + 0.01, x + 0.08, z + 0.08, x + w - 0.08, z + h - 0.08, "#fffaf0", { sw: lw(0.7) }) +
      rectY(F + 0.01, x + 0.14, z + 0.14, x + w - 0.14, z + h - 0.14, "none", {
        sw: lw(0.6),
        stroke: P.mustard[1],
      }) +
      peony(x + 0.42, F + 0.02, z + 0.56, 1.5, "#f4a9ba", "#c8415f") +
      text.join("") +
      line(pt(x + 0.72, F + 0.02, z + 0.78), pt(x + 1.24, F + 0.02, z + 0.78), 5, INK) +
      ell(sa, sb, 11, 12, P.red[1], { sw: 0, op: 0.85 }) +
      onY(
        F + 0.03,
        [
          [x + 0.08, z + 0.4],
          [x + 0.08, z + 0.72],
          [x + 0.62, z + h - 0.08],
          [x + 0.3, z + h - 0.08],
        ],
        "#ffffff",
        { sw: 0, op: 0.42 },
      ),
  );
}

/** A certificate under glass; behind it, on the lines, forty peonies, all turned the same way. */
export function halfARegister(): Still {
  const camera: Camera = { at: [1.7, 2.2, 0.75], scale: 1.16 };
  const base = shot(camera, "#dcd4c6", () => {
    let ground =
      rectZ(0, -30, -30, 40, 40, "#dcd4c6", { sw: 0 }) + rectZ(0, -30, -30, 40, -2.6, "#c9c4a2", { sw: 0 });
    for (let i = -14; i < 26; i++) ground += line(pt(i, -2.6), pt(i, 16), 1.4, "#c4bba9");
    for (let i = -2; i < 16; i++) ground += line(pt(-20, i), pt(26, i), 1.4, "#c4bba9");
    const items: Item[] = [
      ...balconied(-3.6, -7.4, 5.6, 4.4, 3.5, [1, 1, 1]),
      ...balconied(3.2, -7.4, 5.6, 4.4, 3.5, [1, 1, 1]),
      ...balconied(10, -7.4, 5.6, 4.4, 3.5, [1, 1, 1]),
      willow(-4.4, -2.2, 1.15, 8),
      ...[-1.5, -0.2, 1.1, 2.4].map((y, i) => coverLine(-3.6 + i * 0.35, y, 10)),
      certificate(1.5, 4.1),
    ];
    return ground + draw(items);
  });
  return { base, over: mist("#fdf3e6", 0.6) };
}

interface Stall {
  x: number;
  y: number;
  colour: number;
  print: number;
  cut: number;
}

/** A stand in the hall: a counter with folded goods, its own cloth above. */
function stall({ x, y, colour, print, cut }: Stall): Item {
  const c = tri(CLOTHS[colour] ?? P.red[1]);
  const place = { face: "y" as const, plane: y + 0.5, from: x - 0.1, to: x + 1.9, z: 1.45, out: 0.55 };
  const post = (xx: number): string =>
    line(pt(xx, y + 0.5), pt(xx, y + 0.5, 1.8), 4.6) +
    line(pt(xx, y + 0.5), pt(xx, y + 0.5, 1.8), 2.2, P.steel[1]);
  return item(
    [x - 0.1, y, 0, x + 1.9, y + 1.1, 1.85],
    shadow(x, y, 1.9, 1.1) +
      rectY(y + 0.1, x, 0.6, x + 1.8, 1.6, mix(c[0], "#ffffff", 0.35)) +
      post(x) +
      post(x + 1.8) +
      box(x, y + 0.35, 0, 1.8, 0.6, 0.62, P.lime) +
      [0.15, 0.7, 1.25]
        .map((dx, i) =>
          [0, 1, 2]
            .slice(0, 2 + (i % 2))
            .map((k) => box(x + dx, y + 0.45, 0.62 + k * 0.09, 0.42, 0.4, 0.09, c, { sw: lw(0.6) }))
            .join(""),
        )
        .join("") +
      awningCloth(place, colour, print) +
      awningEdge(place, colour, cut),
  );
}

// The moving stairs come up towards the viewer: steps, two rails, the comb at the top.
function escalator(x: number, y: number): Item {
  const n = 13;
  const [len, top] = [4.6, 2.2];
  let s = "";
  for (let i = 0; i < n; i++) {
    const [y0, z] = [y + (len * i) / n, (top * i) / (n - 1)];
    s +=
      rectY(y0, x, z - top / (n - 1), x + 1.3, z, P.steel[2], { sw: lw(0.6) }) +
      rectZ(z, x, y0, x + 1.3, y0 + len / n, P.steel[i % 2 ? 1 : 0], { sw: lw(0.6) });
  }
  const rail = (xx: number, glass: boolean): string => {
    const q = [
      pt(xx, y - 0.5, 0.1),
      pt(xx, y - 0.5, 0.8),
      pt(xx, y + len, top + 0.8),
      pt(xx, y + len, top + 0.1),
    ];
    return (
      (glass ? path(`M${q.map((p) => p.join(",")).join("L")}Z`, "#bfe0e6", { sw: lw(0.7), op: 0.55 }) : "") +
      line(q[1] ?? [0, 0], q[2] ?? [0, 0], 10) +
      line(q[1] ?? [0, 0], q[2] ?? [0, 0], 5, P.dark[0])
    );
  };
  const landing =
    box(x - 0.4, y + len, 0, 2.1, 2.6, top, P.stone) +
    rectZ(top + 0.01, x - 0.1, y + len + 0.1, x + 1.4, y + len + 0.55, P.mustard[1], { sw: lw(0.7) }) +
    [0.2, 0.32, 0.44]
      .map((d) => line(pt(x, y + len + d, top + 0.02), pt(x + 1.3, y + len + d, top + 0.02), 2))
      .join("");
  return item(
    [x - 0.5, y - 0.5, 0, x + 1.8, y + len + 2.6, top + 1],
    rail(x, true) + s + rail(x + 1.3, true) + landing,
  );
}

/** Saturday, from the top of the moving stairs: awning beside awning, no two alike, and somebody with a ruler. */
export function hallOfDifferences(): Still {
  const camera: Camera = { at: [5, 2.8, 0.9], scale: 0.84 };
  const base = shot(camera, "#e4ddd0", () => {
    let ground = rectZ(0, -30, -30, 40, 40, "#e4ddd0", { sw: 0 });
    for (let i = -20; i < 30; i++)
      ground += line(pt(i, -24), pt(i, 24), 1.4, "#cdc4b4") + line(pt(-24, i), pt(28, i), 1.4, "#cdc4b4");
    const stalls: Item[] = [];
    for (let row = 0; row < 5; row++)
      for (let k = 0; k < 8; k++) {
        const [x, y] = [-6.6 + k * 2.35 + (row % 2) * 0.5, -5.4 + row * 2.6];
        if ((x < 2.1 && row > 2) || (x < 10.4 && row > 3)) continue;
        stalls.push(
          stall({
            x,
            y,
            colour: (k * 3 + row * 2 + 5) % 8,
            print: (k * 5 + row * 2 + (k >> 2)) % 6,
            cut: (k + row * 3) % 4,
          }),
        );
      }
    const [rx, ry] = pt(5.2, 4.6, 1.05);
    const ruler =
      line([rx - 4, ry + 6], [rx + 58, ry - 10], 9) +
      line([rx - 3, ry + 5.6], [rx + 57, ry - 9.6], 6, P.mustard[0]) +
      stroke(
        Array.from({ length: 9 }, (_, i) => `M${rx + 2 + i * 6.4},${ry + 2 - i * 1.65} v4`).join(""),
        1.5,
        INK,
      );
    const measured = figure("gu", 5.2, 4.6, 0, { pose: "stand", flip: false });
    return (
      ground +
      draw([
        ...stalls,
        { ...measured, s: measured.s + ruler },
        figure("xiaomei-owner", 3.1, 5.6, 0, { pose: "walk" }),
        figure("zhu", 8.6, 5.2, 0, { pose: "walk1", flip: true }),
        escalator(0, 3.9),
      ])
    );
  });
  return { base, over: mist("#fff6e4", 0.75) };
}

// A window frame on a stand with one panel pinned to it.
function frameOnStand(x: number, y: number): Item {
  const [w, z0, z1] = [1.5, 0.7, 2.75];
  const wood = (a: readonly [number, number], b: readonly [number, number], k = 7): string =>
    line(pt(a[0], y, a[1]), pt(b[0], y, b[1]), k) +
    line(pt(a[0], y, a[1]), pt(b[0], y, b[1]), k - 3.4, WOOD[1]);
  const leg = (xx: number): string =>
    line(pt(xx, y, 1.4), pt(xx, y - 0.5, 0), 6) +
    line(pt(xx, y, 1.4), pt(xx, y - 0.5, 0), 3, WOOD[2]) +
    line(pt(xx, y, 1.4), pt(xx, y + 0.4, 0), 6) +
    line(pt(xx, y, 1.4), pt(xx, y + 0.4, 0), 3, WOOD[1]);
  const panel =
    onY(
      y + 0.04,
      [
        [x + 0.1, z1 - 0.04],
        [x + 0.82, z1 - 0.04],
        [x + 0.9, 0.42],
        [x + 0.04, 0.46],
      ],
      "#6fa89b",
    ) +
    [0.24, 0.44, 0.66]
      .map((d) => line(pt(x + d, y + 0.05, z1 - 0.1), pt(x + d + 0.02, y + 0.05, 0.48), 2, "#4f8479"))
      .join("") +
    [2.2, 1.5, 0.85].map((z) => peony(x + 0.46, y + 0.06, z, 0.95, "#f9d3da", "#b23a52")).join("");
  const [pa, pb] = pt(x + 0.46, y + 0.06, z1 - 0.3);
  const slip =
    path(`M${pa - 20},${pb - 14} l38,19 v18 l-38,-19 Z`, "#fffaf0", { sw: lw(0.6) }) +
    stroke(`M${pa - 13},${pb - 4} l22,11 M${pa - 13},${pb + 4} l14,7`, 2, INK) +
    ell(pa - 2, pb - 7, 3.6, 3.6, P.red[1], { sw: lw(0.5) });
  return item(
    [x - 0.1, y - 0.5, 0, x + w + 0.1, y + 0.45, 2.9],
    leg(x + 0.15) +
      leg(x + w - 0.15) +
      rectY(y, x, z0, x + w, z1, "#dff0f4", { sw: 0, op: 0.55 }) +
      wood([x, z0], [x + w, z0]) +
      wood([x, z1], [x + w, z1]) +
      wood([x, z0], [x, z1]) +
      wood([x + w, z0], [x + w, z1]) +
      wood([x + w / 2, z0], [x + w / 2, z1], 5) +
      wood([x, (z0 + z1) / 2], [x + w, (z0 + z1) / 2], 5) +
      panel +
      slip,
  );
}

/** A window frame on a stand, one panel pinned to it with a name on a slip; on the table the phone, face down. */
export function madeToMeasure(): Still {
  const camera: Camera = { at: [6.3, 3, 1.2], scale: 1.26 };
  const pieces = () => [
    ...rooms(["rolls-1", "extinguisher"], false).filter(
      ({ b }) => b[2] < 2 && !(b[0] > 6 && b[1] > 0.9 && b[1] < 1.9 && b[2] === 0),
    ),
    ...at(0, P.cream, 0),
    frameOnStand(7.2, 2.1),
    item(
      [6.3, 4.2, 0.81, 6.9, 4.7, 0.9],
      box(6.25, 4.25, 0.81, 0.3, 0.46, 0.04, P.dark) +
        rectZ(0.851, 6.28, 4.28, 6.52, 4.68, mix(P.dark[0], "#ffffff", 0.12), { sw: lw(0.5) }) +
        ell(...pt(6.33, 4.34, 0.86), 4, 2.4, P.dark[2], { sw: lw(0.4) }),
    ),
  ];
  return {
    base: houseShot(camera, HUABUQIAO_HOUSE, pieces),
    light: lightMap(
      camera,
      {
        ambient: "#c3becb",
        low: "#aeaac0",
        up: "#aeaac0",
        lamps: [
          { at: [7.7, 2.1, 1.4], r: 3.4, colour: "#fffaf0", room: "low" },
          { at: [5.9, 4.2, 0.8], r: 2.8, colour: "#fff4da", strength: 0.9, room: "low" },
        ],
      },
      plan,
    ),
    glow: glowMap(
      camera,
      () =>
        beam(
          [
            [4.5, 0, 3.85],
            [7.4, 0, 3.85],
            [7.6, 3.6, 0],
            [4.6, 3.6, 0],
          ],
          "#eaf4ff",
          0.12,
        ) + glow(...pt(7.9, 2.1, 1.7), 120, 130, "#fff3d6", 0.16),
    ),
  };
}

import { type Item, item } from "../kit/depth.ts";
import { box, pt, rectX, rectY, shadow, wheelY } from "../kit/iso.ts";
import { INK, mix, P, type Tone, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, limb, line, type P2, path, poly, stroke } from "../kit/shapes.ts";
import { parcel, roll } from "./goods.ts";

const closed = (pts: readonly P2[]): string => `M${pts.map((p) => p.join(",")).join("L")}Z`;

/** The courier's three-wheeler, nose towards +x. `load` 0..7 parcels. */
export function tricycle(x: number, y: number, c: Tone = P.jade, load = 3): Item {
  const wheel = (xx: number, yy: number, r: number) =>
    wheelY(yy - 0.1, xx, r, r, P.dark[2]) +
    wheelY(yy, xx, r, r, P.dark[1]) +
    wheelY(yy + 0.01, xx, r, r * 0.5, P.steel[1], { sw: lw(0.7) });
  const spots = [
    [0.12, 0.1, 0],
    [0.66, 0.1, 0],
    [0.12, 0.5, 0],
    [0.68, 0.48, 0],
    [0.3, 0.2, 0.36],
    [0.8, 0.25, 0.36],
    [0.45, 0.4, 0.7],
  ] as const;
  const cargo = spots
    .slice(0, load)
    .map(([dx, dy, dz], i) =>
      parcel(x + dx, y + dy, 0.52 + dz, 0.5, 0.38, 0.36, i % 3 === 1 ? P.cream : P.card),
    );
  const fork = [
    pt(x + 2.38, y + 0.48, 0.52),
    pt(x + 2.66, y + 0.48, 0.66),
    pt(x + 2.98, y + 0.48, 0.5),
  ] as const;
  const guard = `M${fork.map((p) => p.join(",")).join("L")}`;
  return item(
    [x, y, 0, x + 3, y + 1, 1.2],
    shadow(x - 0.1, y + 0.02, 3, 1, 0, 0.2) +
      wheel(x + 0.5, y + 0.12, 0.3) +
      box(x, y, 0.4, 1.55, 0.95, 0.12, P.dark) +
      rectY(y, x, 0.52, x + 1.55, 0.95, c[1]) +
      rectX(x, y, 0.52, y + 0.95, 0.95, c[2]) +
      cargo.join("") +
      rectY(y + 0.95, x, 0.42, x + 1.55, 0.84, c[1]) +
      rectX(x + 1.55, y, 0.42, y + 0.95, 0.84, c[2]) +
      rectY(y + 0.955, x + 0.1, 0.58, x + 1.45, 0.66, P.cream[0], { sw: 0 }) +
      wheel(x + 0.5, y + 1, 0.3) +
      limb(
        [pt(x + 1.5, y + 0.48, 0.45), pt(x + 2.3, y + 0.48, 0.38), pt(x + 2.62, y + 0.48, 0.75)],
        9,
        c[1],
      ) +
      box(x + 1.62, y + 0.22, 0.36, 0.5, 0.52, 0.26, c) +
      box(x + 1.6, y + 0.22, 0.66, 0.56, 0.52, 0.12, P.dark) +
      wheelY(y + 0.45, x + 2.68, 0.3, 0.3, P.dark[1]) +
      wheelY(y + 0.46, x + 2.68, 0.3, 0.15, P.steel[1], { sw: lw(0.7) }) +
      stroke(guard, 9) +
      stroke(guard, 5, c[0]) +
      poly(
        [
          pt(x + 2.5, y + 0.2, 0.55),
          pt(x + 2.5, y + 0.78, 0.55),
          pt(x + 2.42, y + 0.74, 1.12),
          pt(x + 2.42, y + 0.24, 1.12),
        ],
        c[0],
      ) +
      ell(...pt(x + 2.54, y + 0.49, 0.96), 6, 7, P.mustard[0]) +
      limb(
        [pt(x + 2.34, y + 0.08, 1.2), pt(x + 2.46, y + 0.48, 1.14), pt(x + 2.34, y + 0.9, 1.2)],
        4,
        P.dark[0],
      ),
  );
}

/** The house's moped; `cargo` 'box' or an overlock head tied on behind. */
export function moped(x: number, y: number, c: Tone = P.red, cargo: "box" | "machine" = "box"): Item {
  const r = 0.26;
  const wheel = (xx: number) =>
    wheelY(y, xx, r, r, P.dark[1]) + wheelY(y + 0.01, xx, r, r * 0.5, P.steel[1], { sw: lw(0.7) });
  const side = (q: readonly P2[]) => closed(q.map(([u, v]) => pt(x + u, y + 0.02, v)));
  const load =
    cargo === "box"
      ? box(x - 0.12, y - 0.2, 0.84, 0.42, 0.4, 0.34, tri("#3d7f86"))
      : box(x - 0.2, y - 0.22, 0.84, 0.6, 0.44, 0.1, P.wood) +
        box(x - 0.12, y - 0.16, 0.94, 0.44, 0.32, 0.3, P.steel) +
        box(x - 0.08, y - 0.14, 1.24, 0.3, 0.28, 0.16, P.cream) +
        line(pt(x - 0.2, y + 0.22, 0.9), pt(x + 0.3, y + 0.16, 1.24), 3, P.red[0]);
  return item(
    [x, y - 0.2, 0, x + 1.7, y + 0.2, 1.2],
    shadow(x, y - 0.18, 1.6, 0.3, 0, 0.2) +
      wheel(x + 0.28) +
      wheel(x + 1.4) +
      path(
        side([
          [0.02, 0.5],
          [0.1, 0.72],
          [0.72, 0.72],
          [0.8, 0.34],
          [1.12, 0.3],
          [1.26, 1],
          [1.36, 0.98],
          [1.32, 0.3],
          [1.1, 0.18],
          [0.62, 0.18],
          [0.5, 0.5],
        ]),
        c[1],
      ) +
      path(
        side([
          [0.08, 0.72],
          [0.02, 0.84],
          [0.74, 0.84],
          [0.76, 0.72],
        ]),
        P.dark[1],
      ) +
      limb([pt(x + 1.26, y, 1), pt(x + 1.2, y, 1.16)], 4, P.dark[0]) +
      limb([pt(x + 1.18, y - 0.22, 1.18), pt(x + 1.18, y + 0.22, 1.18)], 4, P.dark[0]) +
      ell(...pt(x + 1.36, y + 0.02, 0.92), 5, 6, P.mustard[0]) +
      path(
        side([
          [1.12, 0.46],
          [1.3, 0.58],
          [1.66, 0.46],
          [1.62, 0.4],
          [1.3, 0.5],
        ]),
        c[0],
      ) +
      load,
  );
}

export function boat(x: number, y: number, z: number): Item {
  const c = P.plank;
  const L = 3.2;
  const q = (u: number, v: number, h: number): P2 => pt(x + u, y + v, z + h);
  return item(
    [x, y, z - 0.1, x + 1, y + L, z + 0.4],
    poly(
      [
        q(0.5, 0, 0.12),
        q(0.26, 0.6, 0),
        q(0.26, L - 0.6, 0),
        q(0.5, L, 0.12),
        q(0.74, L - 0.6, 0),
        q(0.74, 0.6, 0),
      ],
      c[2],
    ) +
      path(
        closed([
          q(0.1, 0.5, 0.3),
          q(0.26, 0.6, 0),
          q(0.26, L - 0.6, 0),
          q(0.5, L, 0.14),
          q(0.5, L + 0.05, 0.42),
          q(0.1, L - 0.6, 0.3),
        ]),
        c[1],
      ) +
      path(
        closed([
          q(0.5, L + 0.05, 0.42),
          q(0.5, L, 0.14),
          q(0.74, L - 0.6, 0),
          q(0.74, 0.6, 0),
          q(0.92, 0.5, 0.3),
          q(0.92, L - 0.6, 0.3),
        ]),
        c[2],
      ) +
      poly(
        [
          q(0.5, -0.05, 0.42),
          q(0.1, 0.55, 0.3),
          q(0.1, L - 0.6, 0.3),
          q(0.5, L + 0.05, 0.42),
          q(0.92, L - 0.6, 0.3),
          q(0.92, 0.55, 0.3),
        ],
        c[0],
      ) +
      poly(
        [
          q(0.5, 0.2, 0.34),
          q(0.2, 0.7, 0.26),
          q(0.2, L - 0.8, 0.26),
          q(0.5, L - 0.3, 0.34),
          q(0.82, L - 0.8, 0.26),
          q(0.82, 0.7, 0.26),
        ],
        mix(c[2], INK, 0.25),
        { sw: lw(0.8) },
      ) +
      parcel(x + 0.3, y + 1.1, z + 0.24, 0.44, 0.4, 0.3) +
      roll(x + 0.5, y + 1.7, z + 0.22, P.red, 0.6, 0.12),
  );
}

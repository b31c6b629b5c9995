import { type Item, item } from "../kit/depth.ts";
import { box, onX, pt, rectX, rectY, rectZ, V, W } from "../kit/iso.ts";
import { INK, mix, P, type Tone } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { ell, limb, line, type P2 } from "../kit/shapes.ts";
import { X as LONG, M, TUBES, Z1 } from "./plan.ts";

const thin = (): number => lw(0.7);

export function stairs(): Item {
  const n = 9;
  const y0 = 6.3;
  const [dy, dz] = [(y0 - M) / n, Z1 / n];
  const [x0, x1] = [0.06, 1.05];
  const profile: P2[] = [
    [M, 0],
    [y0, 0],
  ];
  let s = "";
  for (let i = 0; i < n; i++) profile.push([y0 - i * dy, (i + 1) * dz], [y0 - (i + 1) * dy, (i + 1) * dz]);
  for (let i = n - 1; i >= 0; i--) {
    const [ya, yb] = [y0 - (i + 1) * dy, y0 - i * dy];
    s +=
      rectY(yb, x0, i * dz, x1, (i + 1) * dz, P.plank[1], { sw: thin() }) +
      rectZ((i + 1) * dz, x0, ya, x1, yb, P.plank[0], { sw: thin() });
  }
  s +=
    onX(x1, profile, P.plank[2]) +
    rectX(x1, M + 0.35, 0.06, M + 1.35, 1.25, mix(P.plank[2], INK, 0.25), { sw: thin() }) +
    ell(...pt(x1, M + 1.2, 0.65), 2.4, 3, P.mustard[0], { sw: 0 });
  s += limb([pt(x1, y0 - 0.1, 0.95), pt(x1, M + 0.1, Z1 + 0.85)], 5, P.wood[0]);
  for (let i = 0; i < 5; i++) {
    const t = i / 4;
    const [y, z] = [y0 - 0.15 - (y0 - M - 0.3) * t, 0.27 + (Z1 - 0.27) * t];
    s +=
      line(pt(x1, y, z), pt(x1, y, z + 0.72), 4, INK) + line(pt(x1, y, z), pt(x1, y, z + 0.72), 2, P.wood[1]);
  }
  return item([0, M, 0, x1, y0, Z1], s);
}

function railing(X: number): Item {
  const y = M - 0.06;
  let s = "";
  const n = X === LONG ? 18 : Math.round((X - 1.25) / 0.56);
  for (let i = 0; i <= n; i++) {
    const x = 1.15 + (i * (X - 1.25)) / n;
    const [a, b] = [pt(x, y, Z1), pt(x, y, Z1 + 0.62)];
    s += i % 3 ? line(a, b, 2.2, P.plank[2]) : line(a, b, 5, INK) + line(a, b, 2.4, P.wood[1]);
  }
  return item(
    [1.1, y, Z1, X, y + 0.05, Z1 + 0.7],
    s + limb([pt(1.12, y, Z1 + 0.64), pt(X - 0.06, y, Z1 + 0.64)], 4.5, P.wood[0]),
  );
}

const tubeLight = (x: number): Item => {
  const clip = (xx: number) => box(xx, M, Z1 - 0.3, 0.12, 0.06, 0.14, P.steel);
  return item(
    [x, M, Z1 - 0.4, x + 1.5, M + 0.1, Z1 - 0.17],
    clip(x + 0.1) +
      clip(x + 1.28) +
      limb([pt(x, M + 0.05, Z1 - 0.3), pt(x + 1.5, M + 0.05, Z1 - 0.3)], 7, P.steel[0], "butt") +
      line(pt(x + 0.04, M + 0.07, Z1 - 0.35), pt(x + 1.46, M + 0.07, Z1 - 0.35), 4.5, "#ffffff"),
  );
};

interface GalleryLook {
  floor?: Tone;
  X?: number;
  /** x of its posts, and of the tubes under its edge. */
  posts?: readonly number[];
  tubes?: readonly number[];
}

/** The sleeping gallery: floor, posts, railing, and the tube lights under its edge. */
export function gallery({
  floor = P.plank,
  X = LONG,
  posts = [5.45, 11.2],
  tubes = TUBES,
}: GalleryLook = {}): Item[] {
  const planks = Array.from({ length: 9 }, (_, i) =>
    line(pt(0.1, 0.33 * (i + 1), Z1), pt(X, 0.33 * (i + 1), Z1), 1.3, floor[1]),
  );
  const slab =
    rectZ(Z1, 1.05, 0, X, M, floor[0]) +
    rectZ(Z1, 0, 0, 1.05, M, floor[0], { sw: thin() }) +
    planks.join("") +
    rectY(M, 0, Z1 - 0.16, X, Z1, P.brick[1]) +
    rectX(X, 0, Z1 - 0.16, M, Z1, P.brick[2]) +
    rectY(M, 0, Z1 - 0.06, X, Z1, P.wood[1], { sw: thin() });
  const edge = Z1 - 0.16;
  // How high it can be seen where it stands: up to the lower edge of the floor in front of it.
  const under = (y: number): number => edge - ((M - y) * 2 * V) / W;
  const post = (x: number): Item => {
    const [a, b, right] = [M - 0.16, M - 0.02, x + 0.14];
    const side: P2[] = [
      [b, 0],
      [a, 0],
      [a, under(a)],
      [b, under(b)],
    ];
    // Its box ends lower than it does, and what is drawn ends at the floor: nothing asks which of the two comes first.
    return item(
      [x, a, 0, right, b, Z1 - 0.95],
      rectY(b, x, 0, right, under(b), P.wood[1]) + onX(right, side, P.wood[2]),
    );
  };
  return [item([0, 0, Z1 - 0.16, X, M, Z1], slab), ...posts.map(post), railing(X), ...tubes.map(tubeLight)];
}

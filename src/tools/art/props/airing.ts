/** Bedding and cloth that hang in the air to dry or to be aired. */
import { type Item, item } from "../kit/depth.ts";
import { blob, onY, pt } from "../kit/iso.ts";
import { INK, P, type Tone } from "../kit/palette.ts";
import { line, type P2, poly } from "../kit/shapes.ts";

export interface Hanging {
  /** From x, width, how far it hangs down. */
  at: number;
  w: number;
  drop: number;
  c: Tone;
  /** Stripes across, squares, or plain. */
  print?: "stripes" | "squares";
}

/** One cloth over a pole at height z on a wall of air y = const: front side, its hem a little uneven. */
function hanging(y: number, z: number, { at, w, drop, c, print }: Hanging): string {
  const q: P2[] = [
    [at, z],
    [at + w, z],
    [at + w, z - drop],
    [at + w * 0.5, z - drop - 0.05],
    [at, z - drop + 0.02],
  ];
  let s = onY(y, q, c[1]);
  if (print === "stripes")
    for (const t of [0.22, 0.5, 0.78]) {
      const zz = z - drop * t;
      s += onY(
        y,
        [
          [at, zz],
          [at + w, zz],
          [at + w, zz - drop * 0.12],
          [at, zz - drop * 0.12],
        ],
        P.cream[0],
        { sw: 0, op: 0.75 },
      );
    }
  if (print === "squares")
    for (let i = 0; i < 3; i++)
      for (let k = 0; k < 3; k++) {
        const [x0, z0] = [at + w * (0.12 + i * 0.3), z - drop * (0.14 + k * 0.29)];
        s += onY(
          y,
          [
            [x0, z0],
            [x0 + w * 0.14, z0],
            [x0 + w * 0.14, z0 - drop * 0.13],
            [x0, z0 - drop * 0.13],
          ],
          P.cream[0],
          { sw: 0, op: 0.75 },
        );
      }
  // The pole shows through where the cloth bends over it.
  return (
    s +
    poly([pt(at, y, z + 0.03), pt(at + w, y, z + 0.03), pt(at + w, y, z - 0.06), pt(at, y, z - 0.06)], c[0], {
      sw: 0,
    })
  );
}

/** Two posts and a bamboo pole along x; whatever hangs on it. `foot` below 0 stands in water. */
export function airingPole(
  x: number,
  y: number,
  length: number,
  z: number,
  things: readonly Hanging[],
  foot = 0,
): Item {
  const post = (xx: number): string =>
    (foot < 0 ? "" : blob(xx, y, 0, 0.12)) +
    line(pt(xx, y, foot), pt(xx, y, z + 0.05), 6) +
    line(pt(xx, y, foot), pt(xx, y, z + 0.05), 3, P.mustard[2]);
  const bar = (c: string, w: number): string => line(pt(x - 0.25, y, z), pt(x + length + 0.25, y, z), w, c);
  return item(
    [x - 0.25, y - 0.08, foot, x + length + 0.25, y + 0.08, z + 0.1],
    post(x) +
      post(x + length) +
      bar(INK, 6.4) +
      bar(P.mustard[0], 3.2) +
      things.map((it) => hanging(y, z + 0.02, it)).join(""),
  );
}

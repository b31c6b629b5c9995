/** Luoguyang: flat land between paddies, a yard of red slabs, the troupe's open stage at the end of the lane. */
import { type Item, item } from "../../kit/depth.ts";
import { box, cyl, onY, pt, rectX, rectY, rectZ, shadow } from "../../kit/iso.ts";
import { luck } from "../../kit/luck.ts";
import { mix, P, type Tone, tri } from "../../kit/palette.ts";
import { lw } from "../../kit/pen.ts";
import { ell, line, path, stroke } from "../../kit/shapes.ts";
import { gable } from "../../village/gable.ts";

const FAR = 30;
const DIKE = "#b9a06c";

/** A flooded field with rows of young rice, and its dike. */
function paddy(x0: number, y0: number, x1: number, y1: number, seed: number): string {
  let s =
    rectZ(0, x0, y0, x1, y1, DIKE, { sw: lw(0.6), stroke: "#9b8354" }) +
    rectZ(-0.01, x0 + 0.22, y0 + 0.22, x1 - 0.22, y1 - 0.22, "#bcd6cc", { sw: lw(0.5), stroke: "#8fae9f" });
  const chance = luck(seed);
  for (let y = y0 + 0.6; y < y1 - 0.4; y += 0.62)
    for (let x = x0 + 0.6 + chance() * 0.3; x < x1 - 0.4; x += 0.62) {
      const [a, b] = pt(x, y);
      s += stroke(
        `M${a},${b} l-4,-9 M${a},${b} l0,-11 M${a},${b} l4,-9`,
        2.2,
        P.leaf[chance() > 0.4 ? 1 : 2],
      );
    }
  return s;
}

export function flatGround(): string {
  let s = rectZ(0, -FAR, -FAR, 45, 45, "#d3c198", { sw: 0 });
  for (const [i, x] of [-21, -15.2].entries())
    for (const [k, y] of [-9, -2.6, 3.8].entries()) s += paddy(x, y, x + 5.4, y + 6, 3 + i * 5 + k);
  for (const [i, x] of [-6, 0, 6].entries()) s += paddy(x, -14, x + 5.6, -9.2, 20 + i);
  for (const [i, x] of [14.6, 20].entries())
    for (const [k, y] of [3, 8.4].entries()) s += paddy(x, y, x + 5, y + 5, 40 + i * 3 + k);
  for (const [i, x] of [-13, -6.6, -0.2, 6.2].entries()) s += paddy(x, 14.4, x + 6, 20, 60 + i);
  // The lane along the front, slabs of red stone, and the way to the stage.
  const [slab, seam] = ["#e0bd9c", "#c29c78"];
  s += rectZ(0, -FAR, 11.6, FAR, 14.1, slab, { sw: 0 });
  for (let i = 0; i < 40; i++) s += line(pt(-17 + i * 0.9, 11.6), pt(-16.9 + i * 0.9, 14.1), 1.4, seam);
  s +=
    line(pt(-FAR, 12.85), pt(FAR, 12.85), 1.4, seam) +
    line(pt(-FAR, 11.6), pt(FAR, 11.6), 2, "#a98763") +
    line(pt(-FAR, 14.1), pt(FAR, 14.1), 2, "#a98763");
  s += rectZ(0, 12.2, -6, 14.3, 11.6, slab, { sw: 0 });
  for (let y = -6; y < 11.6; y += 0.9) s += line(pt(12.2, y), pt(14.3, y), 1.4, seam);
  s += rectZ(0, 12.2, -3, 19.4, 2.6, "#d9c9ab", { sw: lw(0.6), stroke: "#b09b77" });
  s += rectZ(0, -0.7, 8.1, 12.3, 11.5, "#e6cfae", { stroke: "#bb9d76", sw: 2 });
  for (let i = 1; i < 9; i++) s += line(pt(-0.7 + i * 1.44, 8.1), pt(-0.7 + i * 1.44, 11.5), 1.4, "#cdb189");
  return (
    s +
    line(pt(-0.7, 9.25), pt(12.3, 9.25), 1.4, "#cdb189") +
    line(pt(-0.7, 10.4), pt(12.3, 10.4), 1.4, "#cdb189")
  );
}

const LACQUER: Tone = tri("#b23a2c");

/** The troupe's stage: a platform, four red columns, a backcloth with a sun on it, a roof whose ends sweep up. */
export function opera(x: number, y: number): Item {
  const [w, d, h] = [3.3, 2.6, 0.8];
  const column = (dx: number, dy: number): string =>
    cyl(x + dx, y + dy, h, 0.11, 2.1, LACQUER) + cyl(x + dx, y + dy, h, 0.18, 0.14, P.stone);
  const back = y + 0.5;
  const [sx, sy] = pt(x + w / 2, back, h + 1.1);
  const lantern = (dx: number): string => {
    const [a, b] = pt(x + dx, y + d + 0.1, h + 1.75);
    return (
      line([a, b - 18], [a, b - 8], lw(0.7)) +
      ell(a, b, 9, 11, P.red[1]) +
      line([a, b + 11], [a, b + 19], lw(0.7), P.mustard[1])
    );
  };
  const platform =
    shadow(x, y, w + 0.4, d + 0.3) +
    box(x, y, 0, w, d, h, P.stone) +
    [0.7, 1.65, 2.6]
      .map((dx) =>
        rectY(y + d, x + dx - 0.3, 0.2, x + dx + 0.3, 0.7, mix(P.stone[1], "#2a2130", 0.2), { sw: lw(0.6) }),
      )
      .join("") +
    rectZ(h, x, y, x + w, y + d, P.plank[0]);
  const cloth =
    rectY(back, x + 0.3, h, x + w - 0.3, h + 2.1, P.jade[2]) +
    ell(sx, sy, 28, 28, P.red[1]) +
    ell(sx, sy, 28, 28, "none", { sw: 3, stroke: P.mustard[1] }) +
    path(`M${sx - 46},${sy + 52} q14,-22 28,-4 q16,-22 32,2 q12,-16 26,8`, "none", {
      sw: 5,
      stroke: P.mustard[0],
    });
  const curtain = (a: number, b: number): string =>
    onY(
      y + d - 0.1,
      [
        [x + a, h + 0.1],
        [x + b, h],
        [x + b, h + 2.05],
        [x + a, h + 2.05],
      ],
      P.red[1],
    ) +
    [0.33, 0.66]
      .map((t) =>
        line(
          pt(x + a + (b - a) * t, y + d - 0.1, h + 0.1),
          pt(x + a + (b - a) * t, y + d - 0.1, h + 1.85),
          2,
          P.red[2],
        ),
      )
      .join("");
  const roof = gable({
    x: x - 0.2,
    y: y - 0.1,
    w: w + 0.4,
    d: d + 0.4,
    h: h + 2.05,
    rise: 1.05,
    ridge: "x",
    step: 0.28,
    overhang: 0.35,
    swallow: true,
    wall: LACQUER,
    roof: tri("#a8452f"),
    open: true,
  });
  return item(
    [x - 0.2, y - 0.1, 0, x + w + 0.4, y + d + 0.4, 4.4],
    platform +
      cloth +
      column(0.35, 0.4) +
      column(w - 0.35, 0.4) +
      curtain(0.3, 0.95) +
      curtain(w - 0.95, w - 0.3) +
      column(0.35, d - 0.25) +
      column(w - 0.35, d - 0.25) +
      rectY(y + d, x + 0.1, h + 1.85, x + w - 0.1, h + 2.1, LACQUER[1]) +
      roof.s +
      lantern(0.8) +
      lantern(w - 0.8) +
      rectX(x + w, y + 0.3, h + 0.1, y + d - 0.3, h + 0.5, P.plank[2], { sw: lw(0.7) }),
  );
}

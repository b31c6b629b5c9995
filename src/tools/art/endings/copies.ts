import { draw, type Item, item } from "../kit/depth.ts";
import { pt, rectZ } from "../kit/iso.ts";
import { INK, P, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { g, line, path, shift } from "../kit/shapes.ts";
import { awningCloth, awningEdge } from "../lanes/cloths.ts";
import { greenOf } from "../lanes/greens.ts";
import { awningPlace, home, type Storeys } from "../lanes/home.ts";
import { figure } from "../people/figure.ts";
import { shirt } from "../props/goods.ts";
import { hen } from "../props/yard.ts";
import { type Camera, mist, type Still, shot } from "./stage.ts";

// The hit: one colour, one print, one pocket, on every awning and every line.
const HIT = { colour: 2, print: 3, cut: 0 } as const;
const CLOTH = tri("#f2b134");

function house(x: number, y: number, storeys: Storeys, wall: number): Item {
  const [a, b] = pt(x, y);
  const place = awningPlace("y");
  const s =
    home("fujian", storeys, "y", wall) +
    awningCloth(place, HIT.colour, HIT.print) +
    awningEdge(place, HIT.colour, HIT.cut);
  return item([x, y, 0, x + 2.5, y + 3.1, storeys === 2 ? 2.7 : 1.95], g(s, { t: shift(a, b) }));
}

const copy = (x: number, y: number, k: number): string =>
  shirt(x, y, CLOTH, k) +
  path(
    `M${x + 2 * k},${y + 22 * k} h${9 * k} v${7 * k} l${-4.5 * k},${4 * k} l${-4.5 * k},${-4 * k} Z`,
    P.dark[1],
    {
      sw: 0,
    },
  );

// A washing line along x between two poles, with the same shirt from small to large and small again.
function washLine(x0: number, x1: number, y: number, z: number, count: number, turn: number): Item {
  const sag = (t: number): number => z - 0.24 * Math.sin(Math.PI * t);
  const rope = Array.from({ length: 13 }, (_, i) => pt(x0 + ((x1 - x0) * i) / 12, y, sag(i / 12)).join(","));
  const shirts = Array.from({ length: count }, (_, i) => {
    const t = (i + 0.6) / (count + 0.2);
    const [a, b] = pt(x0 + (x1 - x0) * t, y, sag(t));
    return copy(a, b - 1, 0.62 + 0.17 * ((i + turn) % 5));
  });
  const pole = (x: number): string =>
    line(pt(x, y), pt(x, y, z + 0.16), lw(2.6), INK) + line(pt(x, y), pt(x, y, z + 0.16), lw(1.2), P.wood[1]);
  return item(
    [x0 - 0.1, y - 0.1, 0, x1 + 0.1, y + 0.1, z + 0.3],
    pole(x0) + pole(x1) + path(`M${rope.join("L")}`, "none", { sw: lw(0.9) }) + shirts.join(""),
  );
}

function lane(): string {
  let s =
    rectZ(0, -30, -30, 40, 40, "#c3bd86", { sw: 0 }) +
    rectZ(0, -30, 3.7, 40, 8.1, "#ddd0b4", { sw: 0 }) +
    rectZ(0, -30, -1.7, 40, 0.4, "#ddd0b4", { sw: 0 });
  for (let i = -14; i < 26; i++) s += line(pt(i, 3.7), pt(i + 0.1, 8.1), 1.6, "#bfb196");
  s += line(pt(-30, 5.9), pt(40, 5.9), 1.6, "#bfb196");
  return s + line(pt(-30, 3.7), pt(40, 3.7), 2, "#a1988a") + line(pt(-30, 8.1), pt(40, 8.1), 2, "#a1988a");
}

/** Noon: every line in the lane wears it, in every size; he walks from door to door and looks for his own. */
export function hitAndSixtyCopies(): Still {
  const camera: Camera = { at: [5.2, 4.7, 0.7], scale: 0.66 };
  const sizes: readonly Storeys[] = [2, 1, 2, 1, 1, 2, 1, 2];
  const base = shot(camera, "#c3bd86", () => {
    const banyan = pt(13.9, 9.4);
    const items: Item[] = [
      ...sizes.map((storeys, i) => house(-7.6 + i * 3.1, 1.2, storeys, (i * 2) % 3)),
      ...sizes.map((storeys, i) => house(-6 + i * 3.2, -4.3, storeys === 2 ? 1 : 2, (i + 1) % 3)),
      ...sizes.map((_, i) => house(-4.6 + i * 3.2, -9.6, 1, i % 3)),
      washLine(-4.9, -0.5, 5.1, 1.75, 8, 0),
      washLine(0.4, 4.9, 5, 1.75, 8, 2),
      washLine(6.9, 11.3, 5.1, 1.75, 8, 4),
      washLine(0.2, 4.6, 9.3, 1.6, 8, 1),
      washLine(6, 10.4, 9.3, 1.6, 8, 3),
      figure("zhihao", 5.85, 6.6, 0, { pose: "walk" }),
      hen(3.2, 7.3, P.wood, false),
      hen(2.4, 7, P.lime, true),
      item([13.3, 8.8, 0, 14.5, 10, 3], g(greenOf("banyan")(), { t: shift(...banyan) })),
    ];
    return lane() + draw(items);
  });
  return { base, over: mist("#fff3d6", 0.75) };
}

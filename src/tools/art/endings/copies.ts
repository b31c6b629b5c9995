import { peonyAt } from "../house/grounds/bridge-town.ts";
import { draw, type Item, item } from "../kit/depth.ts";
import { pt, rectZ } from "../kit/iso.ts";
import { INK, P, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { g, line, path, shift } from "../kit/shapes.ts";
import { awningCloth, awningEdge } from "../lanes/cloths.ts";
import { greenOf } from "../lanes/greens.ts";
import { awningPlace, home, type Storeys } from "../lanes/home.ts";
import type { Province } from "../lanes/plan.ts";
import type { FigureId } from "../people/cast.ts";
import { figure } from "../people/figure.ts";
import { shirt } from "../props/goods.ts";
import { hen } from "../props/yard.ts";
import { type Camera, mist, type Still, shot } from "./stage.ts";

/** What everybody has drawn after one house, and who looks for the first of it. */
interface Hit {
  /** Places on the axes of the cloths: the awnings copy, too. */
  awning: { colour: number; print: number; cut: number };
  /** One piece on a line, its upper middle at a point of the picture. */
  piece: (x: number, y: number, k: number) => string;
  who: FigureId;
  soil: string;
  paving: string;
  tree: () => string;
}
const CLOTH = tri("#f2b134");

const copy = (x: number, y: number, k: number): string =>
  shirt(x, y, CLOTH, k) +
  path(
    `M${x + 2 * k},${y + 22 * k} h${9 * k} v${7 * k} l${-4.5 * k},${4 * k} l${-4.5 * k},${-4 * k} Z`,
    P.dark[1],
    {
      sw: 0,
    },
  );

// A cover over the line, a border and a peony on it.
const cover = (x: number, y: number, k: number): string => {
  const [w, h] = [27 * k, 46 * k];
  return g(
    path(`M${-w},${-w / 2} L${w},${w / 2} L${w},${w / 2 + h} L${-w},${h - w / 2} Z`, "#e98fa6") +
      path(
        `M${-w + 5},${8 - w / 2} L${w - 5},${w / 2 - 2} V${w / 2 + h - 8} L${-w + 5},${h - w / 2 - 8} Z`,
        "none",
        {
          sw: lw(0.6),
          stroke: "#b96f85",
        },
      ) +
      peonyAt(0, h / 2, 0.9 * k, "#fff3f5", "#c8415f"),
    { t: shift(x, y) },
  );
};

/** What is copied in a province: the shirt with one pocket on the coast, by the canal the cover with one peony. */
const HITS: Readonly<Record<Province, Hit>> = {
  fujian: {
    awning: { colour: 2, print: 3, cut: 0 },
    piece: copy,
    who: "zhihao",
    soil: "#c3bd86",
    paving: "#ddd0b4",
    tree: greenOf("banyan"),
  },
  jiangsu: {
    awning: { colour: 5, print: 3, cut: 0 },
    piece: cover,
    who: "xiaomei-owner",
    soil: "#b5bd8f",
    paving: "#dcd4c6",
    tree: greenOf("willow"),
  },
};

function house(x: number, y: number, storeys: Storeys, wall: number, province: Province): Item {
  const [a, b] = pt(x, y);
  const place = awningPlace("y");
  const { colour, print, cut } = HITS[province].awning;
  const s =
    home(province, storeys, "y", wall) + awningCloth(place, colour, print) + awningEdge(place, colour, cut);
  return item([x, y, 0, x + 2.5, y + 3.1, storeys === 2 ? 2.7 : 1.95], g(s, { t: shift(a, b) }));
}

// A washing line along x between two poles, with the same piece from small to large and small again.
type Line = readonly [x0: number, x1: number, y: number, z: number, count: number, turn: number];
function washLine([x0, x1, y, z, count, turn]: Line, piece: Hit["piece"]): Item {
  const sag = (t: number): number => z - 0.24 * Math.sin(Math.PI * t);
  const rope = Array.from({ length: 13 }, (_, i) => pt(x0 + ((x1 - x0) * i) / 12, y, sag(i / 12)).join(","));
  const shirts = Array.from({ length: count }, (_, i) => {
    const t = (i + 0.6) / (count + 0.2);
    const [a, b] = pt(x0 + (x1 - x0) * t, y, sag(t));
    return piece(a, b - 1, 0.62 + 0.17 * ((i + turn) % 5));
  });
  const pole = (x: number): string =>
    line(pt(x, y), pt(x, y, z + 0.16), lw(2.6), INK) + line(pt(x, y), pt(x, y, z + 0.16), lw(1.2), P.wood[1]);
  return item(
    [x0 - 0.1, y - 0.1, 0, x1 + 0.1, y + 0.1, z + 0.3],
    pole(x0) + pole(x1) + path(`M${rope.join("L")}`, "none", { sw: lw(0.9) }) + shirts.join(""),
  );
}

function lane({ soil, paving }: Hit): string {
  let s =
    rectZ(0, -30, -30, 40, 40, soil, { sw: 0 }) +
    rectZ(0, -30, 3.7, 40, 8.1, paving, { sw: 0 }) +
    rectZ(0, -30, -1.7, 40, 0.4, paving, { sw: 0 });
  for (let i = -14; i < 26; i++) s += line(pt(i, 3.7), pt(i + 0.1, 8.1), 1.6, "#bfb196");
  s += line(pt(-30, 5.9), pt(40, 5.9), 1.6, "#bfb196");
  return s + line(pt(-30, 3.7), pt(40, 3.7), 2, "#a1988a") + line(pt(-30, 8.1), pt(40, 8.1), 2, "#a1988a");
}

const LINES: readonly Line[] = [
  [-4.9, -0.5, 5.1, 1.75, 8, 0],
  [0.4, 4.9, 5, 1.75, 8, 2],
  [6.9, 11.3, 5.1, 1.75, 8, 4],
  [0.2, 4.6, 9.3, 1.6, 8, 1],
  [6, 10.4, 9.3, 1.6, 8, 3],
];

/** Noon: every line in the lane wears it, in every size; somebody walks from door to door and looks for the own one. */
export function hitAndSixtyCopies(province: Province = "jiangsu"): Still {
  const hit = HITS[province];
  const camera: Camera = { at: [5.2, 4.7, 0.7], scale: 0.66 };
  const sizes: readonly Storeys[] = [2, 1, 2, 1, 1, 2, 1, 2];
  const base = shot(camera, hit.soil, () => {
    const items: Item[] = [
      ...sizes.map((storeys, i) => house(-7.6 + i * 3.1, 1.2, storeys, (i * 2) % 3, province)),
      ...sizes.map((storeys, i) => house(-6 + i * 3.2, -4.3, storeys === 2 ? 1 : 2, (i + 1) % 3, province)),
      ...sizes.map((_, i) => house(-4.6 + i * 3.2, -9.6, 1, i % 3, province)),
      ...LINES.map((it) => washLine(it, hit.piece)),
      figure(hit.who, 5.85, 6.6, 0, { pose: "walk" }),
      hen(3.2, 7.3, P.wood, false),
      hen(2.4, 7, P.lime, true),
      item([13.3, 8.8, 0, 14.5, 10, 3], g(hit.tree(), { t: shift(...pt(13.9, 9.4)) })),
    ];
    return lane(hit) + draw(items);
  });
  return { base, over: mist("#fff3d6", 0.75) };
}

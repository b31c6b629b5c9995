import { draw, type Item, item } from "../kit/depth.ts";
import { cyl, pt, rectZ } from "../kit/iso.ts";
import { luck } from "../kit/luck.ts";
import { P, type Tone, tri } from "../kit/palette.ts";
import { lw, withPen } from "../kit/pen.ts";
import { ell, fade, g, line, sheet, shift } from "../kit/shapes.ts";
import { greenOf } from "../lanes/greens.ts";
import type { Province } from "../lanes/plan.ts";
import { figure } from "../people/figure.ts";
import { moped } from "../props/vehicles.ts";
import { hen, willow } from "../props/yard.ts";
import { FRONT, shopfront } from "../title/shopfront.ts";
import { awning } from "../village/awning.ts";
import { neighbour } from "../village/neighbour.ts";
import { type Camera, mist, STILL, type Still, shot } from "./stage.ts";

interface Lane {
  soil: string;
  paving: string;
  room: { wall: string; side: string; floor: string };
  built?: { wall: Tone; roof: Tone; swallow: boolean };
  behind: () => Item[];
}

function banyan(x: number, y: number, k: number): Item {
  const s = withPen({ lw: lw(1 / k) }, greenOf("banyan"));
  return item([x - 0.4, y - 0.4, 0, x + 0.4, y + 0.4, 3], g(s, { t: shift(...pt(x, y), ` scale(${k})`) }));
}

const BRICK = { wall: P.brick, roof: tri("#b9573d"), swallow: true } as const;
/** The lane before the house: by the canal, or on the coast. */
const LANES: Readonly<Record<Province, Lane>> = {
  jiangsu: {
    soil: "#cdbf9f",
    paving: "#cfc8bb",
    room: { wall: "#efe6d6", side: "#d9cdb8", floor: "#ddd3c2" },
    behind: () => [
      neighbour({ x: -8.6, y: -1, w: 5, d: 4, h: 3.2 }),
      neighbour({ x: 2.6, y: -9, w: 5, d: 3.6, h: 3.4 }),
      willow(-1.6, -2.6, 1.1, 8),
    ],
  },
  fujian: {
    soil: "#d3c3a0",
    paving: "#d9b08c",
    room: { wall: "#f0d9c4", side: "#dcb99c", floor: "#ead4bd" },
    built: BRICK,
    behind: () => [
      neighbour({ x: -8.6, y: -1, w: 5, d: 4, h: 3.2, ...BRICK }),
      neighbour({ x: 2.6, y: -9, w: 5, d: 3.6, h: 3.4, ...BRICK, wall: P.stone }),
      banyan(-1.6, -2.6, 1.3),
    ],
  },
};

/** The same room, another awning, your stool third from the door. */
export function soldToTheNeighbour(province: Province = "jiangsu"): Still {
  const { soil, paving, room, built, behind } = LANES[province];
  const camera: Camera = { at: [4.4, 3.9, 1.5], scale: 0.86 };
  const base = shot(camera, soil, () => {
    let lane =
      rectZ(0, -30, -6, 30, 40, soil, { sw: 0 }) + rectZ(0, -30, FRONT.d + 0.5, 40, 10, paving, { sw: 0 });
    for (let i = -12; i < 22; i++) lane += line(pt(i, 4), pt(i + 0.1, 10), 1.4, "#b3aa98");
    lane += line(pt(-30, 7), pt(40, 7), 1.4, "#b3aa98") + line(pt(-30, 10), pt(40, 10), 2, "#a1988a");
    const cushion = cyl(0.5 + 2 * 2.25 + 0.44, 1.62 + 0.95, 0.5, 0.15, 0.1, P.plum);
    const house = shopfront({
      tint: null,
      room,
      ...(built ? { built } : {}),
      litWindow: false,
      sign: null,
      seats: [
        { who: province === "jiangsu" ? "jin" : "hong", pose: "sew", goods: P.mustard, pile: 10 },
        { who: "dengbo", pose: "sew1", goods: P.mustard, pile: 4 },
        { who: null, pose: "sew", goods: P.mustard, pile: 4 },
      ],
      cushion,
    });
    const shade = awning(
      { face: "y", plane: FRONT.d + 0.1, from: 0.1, to: FRONT.w - 0.2, z: FRONT.floor + 0.42, out: 0.5 },
      2,
    );
    return (
      lane +
      draw(behind()) +
      house +
      shade +
      draw([moped(-1.9, 5.3, tri("#b04f38")), hen(1.4, 6.4, P.wood, false), hen(2.4, 6.9, P.lime, true)])
    );
  });
  return { base, over: mist("#fbf3e4", 0.7) };
}

/** An overlock on a moped, willows, corn on the road. */
export function homeAgain(): Still {
  const camera: Camera = { at: [2.4, 0.9, 1.1], scale: 0.76 };
  const base = shot(camera, "#c6c68c", () => {
    let s = rectZ(0, -30, -30, 40, 40, "#bcc08a", { sw: 0 });
    for (let i = 0; i < 16; i++)
      s += line(pt(-20, -4.2 - i * 0.9), pt(26, -4.2 - i * 0.9), 9, "#a3ab6e", { op: 0.7 });
    s +=
      rectZ(0, -30, 1, 40, 4.6, "#d9cdb2", { sw: 0 }) +
      line(pt(-30, 1), pt(40, 1), 2, "#a1988a") +
      line(pt(-30, 4.6), pt(40, 4.6), 2, "#a1988a");
    const chance = luck(19);
    for (const [x, w] of [
      [-5.5, 4.2],
      [4.6, 5.4],
    ] as const) {
      s += rectZ(0.01, x, 1.2, x + w, 2.5, P.mustard[1], { sw: lw(0.8), stroke: P.mustard[2] });
      for (let i = 0; i < 110; i++)
        s += ell(
          ...pt(x + 0.1 + chance() * (w - 0.2), 1.28 + chance() * 1.14, 0.02),
          3.6,
          2.2,
          P.mustard[chance() > 0.5 ? 0 : 2],
          { sw: 0 },
        );
    }
    s +=
      rectZ(-0.5, -30, 6.4, 40, 11, P.water[1], { sw: 0 }) +
      line(pt(-30, 6.4), pt(40, 6.4), 3) +
      rectZ(0, -30, 4.6, 40, 6.3, "#b3bb80", { sw: 0 });
    for (let i = 0; i < 26; i++) {
      const [a, b] = pt(-4 + chance() * 18, 7.2 + chance() * 3, -0.5);
      s += `<path d="M${Math.round(a)},${Math.round(b)}q16,-8 30,0t30,0" fill="none" stroke="${P.water[chance() > 0.5 ? 0 : 2]}" stroke-width="2.6" opacity=".7"/>`;
    }
    const brick = { wall: tri("#c98d6c"), roof: tri("#a5664d") } as const;
    const items: Item[] = [
      neighbour({
        x: 6.6,
        y: -5.4,
        w: 5,
        d: 4,
        h: 2.3,
        ...brick,
        toYard: [
          [0.6, 0.9, 0.9, 0.9],
          [2, 1, 0, 1.8],
          [3.6, 0.8, 0.9, 0.9],
        ],
        toSide: [[1.4, 0.9, 1, 0.8]],
      }),
      willow(-2.4, -0.6, 1.2, 2),
      willow(1.6, -1.6, 1.3, 8),
      willow(11.2, 0.1, 1.15, 5),
      moped(1.4, 3.6, P.steel, "machine"),
      figure("weimin", 3.5, 3.95, 0, { pose: "walk" }),
      figure("yutong", 0.3, 3.4, 0, { pose: "walk2" }),
      hen(6.6, 3.7, P.wood, false),
      hen(7.5, 3.4, P.lime, true),
    ];
    return s + draw(items);
  });
  const evening = sheet(fade(0, 0, STILL.w, STILL.h, ["#ffb65a", 0.34], ["#ffd98a", 0.06]), STILL);
  return { base, over: evening };
}

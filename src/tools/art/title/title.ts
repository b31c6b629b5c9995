import { draw } from "../kit/depth.ts";
import { pt, rectX, rectY, rectZ } from "../kit/iso.ts";
import { luck } from "../kit/luck.ts";
import { P, tri } from "../kit/palette.ts";
import { type Tint, withPen } from "../kit/pen.ts";
import { fade, g, glow, line, sheet, stroke } from "../kit/shapes.ts";
import { moped } from "../props/vehicles.ts";
import { gable } from "../village/gable.ts";
import { NIGHT_TINT, WARM } from "../village/night.ts";
import { FRONT, gleam, shopfront, spill } from "./shopfront.ts";

const SIZE = { w: 1600, h: 900 } as const;
/** What must stay in view when the picture is cropped to a phone: parts of width and height. */
export const TITLE_FOCUS = { x: 0.73, y: 0.64 } as const;
const ORIGIN = { x: 1130, y: 438 } as const;

// Roofs behind lose themselves in the rain: the farther, the darker.
const FAR_TINT: Tint = [0.15, 0.18, 0.36];
const MID_TINT: Tint = [0.22, 0.26, 0.48];

type Neighbour = readonly [x: number, y: number, w: number, d: number, h: number, lit: readonly number[]];
const FAR: readonly Neighbour[] = [
  [-13.4, 1.2, 4.4, 3.4, 3.4, [1, 2]],
  [-10.4, -3.6, 4.4, 3.2, 3.4, [0, 3]],
  [2.4, -9.6, 4.6, 3.4, 3.4, [1]],
  [8.6, -8.8, 4.4, 3.2, 3.8, [2]],
];
const MID: readonly Neighbour[] = [
  [-8.6, 1.6, 4.2, 3.2, 3.2, [1, 2]],
  [-4.6, -3.4, 4, 3.2, 3.3, [0, 3]],
  [10.2, -3.4, 4.4, 3.4, 3, [1]],
];

function neighbour([x, y, w, d, h, lit]: Neighbour): string {
  const windows = [0, 1, 2, 3].map((i) => {
    const [u, z] = [x + w * (i % 2 ? 0.6 : 0.16), h * (i < 2 ? 0.2 : 0.6)];
    const on = lit.includes(i);
    return rectY(y + d, u, z, u + w * 0.24, z + 0.6, on ? WARM : "#3a4668", {
      raw: on,
      op: on ? 0.75 : 1,
      sw: 1.6,
    });
  });
  const side = rectX(x + w, y + d * 0.35, h * 0.55, y + d * 0.65, h * 0.55 + 0.6, "#3a4668", { sw: 1.6 });
  return gable({ x, y, w, d, h, step: 0.6, face: windows.join("") + side }).s;
}

function lane(): string {
  let s = rectZ(0, -30, 3.9, 30, 9.4, P.stone[0], { sw: 0 });
  for (let i = -16; i < 18; i += 1.3) s += line(pt(i, 3.9), pt(i + 0.1, 9.4), 1.4, P.stone[2], { op: 0.6 });
  return (
    s +
    line(pt(-30, 6.4), pt(30, 6.4), 1.4, P.stone[2], { op: 0.6 }) +
    line(pt(-30, 3.9), pt(30, 3.9), 2.4) +
    line(pt(-30, 9.4), pt(30, 9.4), 2.4)
  );
}

function rain(): string {
  const chance = luck(5);
  const drops = (n: number) =>
    Array.from({ length: n }, () => {
      const l = 16 + chance() * 20;
      return `M${Math.round(chance() * 1640 - 10)},${Math.round(chance() * 920 - 20)}l${Math.round(-l * 0.22)},${Math.round(l)}`;
    }).join("");
  return stroke(drops(150), 1.4, "#c9d6ff", { op: 0.2 }) + stroke(drops(90), 1.4, "#c9d6ff", { op: 0.34 });
}

function splashes(): string {
  const chance = luck(11);
  const rings = Array.from({ length: 22 }, () => {
    const [a, b] = pt(-6 + chance() * 16, 4.4 + chance() * 4.6);
    const r = Math.round(6 + chance() * 6);
    return `M${Math.round(a - r)},${Math.round(b)}a${r},${Math.round(r * 0.42)} 0 1 0 ${2 * r},0a${r},${Math.round(r * 0.42)} 0 1 0 ${-2 * r},0`;
  });
  return stroke(rings.join(""), 1.5, "#7d8bd0", { op: 0.55, raw: true });
}

/** The title picture: a rainy night, one house awake, three at the machines. SVG, 1600 x 900, darkest where words will stand. */
export function titlePicture(): string {
  const house = shopfront({
    tint: NIGHT_TINT,
    room: { wall: "#fbe3ab", side: "#e9c98c", floor: "#eccf97" },
    litWindow: true,
    sign: P.red,
    seats: [
      { who: "xiaomei", pose: "sew", goods: P.indigo, pile: 4 },
      { who: "guilan", pose: "sew2", goods: P.indigo, pile: 10 },
      { who: "aizhen", pose: "sew1", goods: P.red, pile: 4 },
    ],
  });
  const world = withPen({ lw: 2.2 }, () => {
    const far = withPen({ tint: FAR_TINT }, () => FAR.map(neighbour).join(""));
    const mid = withPen({ tint: MID_TINT }, () => MID.map(neighbour).join(""));
    const ground = withPen(
      { tint: [0.25, 0.29, 0.55] },
      () =>
        rectZ(0, -30, -2, 30, 30, "#7f8496", { sw: 0 }) +
        lane() +
        rectZ(0, -30, 9.4, 30, 30, "#4b6d8c", { sw: 0 }),
    );
    const waves = [
      [-2, 10.4, 60],
      [2, 10.2, 90],
      [5, 10.6, 70],
      [0.5, 11.6, 50],
    ] as const;
    const [gx, gy] = pt(FRONT.w / 2, FRONT.d + 1.4);
    const [tx, ty] = pt(3.9, 2.9, 0.8);
    return (
      far +
      ground +
      mid +
      house +
      spill("#ffdf9a", 0.3) +
      glow(gx, gy, 420, 190, "#ffd58a", 0.42) +
      glow(tx, ty, 300, 150, "#fff0c4", 0.26) +
      waves.map(([x, y, l]) => gleam(x, y, l, WARM, 0.34)).join("") +
      splashes() +
      withPen({ tint: [0.5, 0.5, 0.78] }, () => draw([moped(-1.9, 5.1, tri("#d2553f"))]))
    );
  });
  const wires = stroke("M0,330 Q420,300 905,190 M1560,150 Q1590,160 1600,165", 3, "#141a3c");
  const body =
    fade(0, 0, SIZE.w, SIZE.h, ["#10162c", 1], ["#323f6e", 1]) +
    wires +
    g(world, { t: `translate(${ORIGIN.x} ${ORIGIN.y})` }) +
    rain() +
    shade();
  return sheet(body, SIZE)
    .replace(' width="1600" height="900"', "")
    .replaceAll(' stroke-linejoin="round" stroke-linecap="round"', "")
    .replace(
      "<svg ",
      '<svg preserveAspectRatio="xMidYMid slice" stroke-linejoin="round" stroke-linecap="round" ',
    );
}

// Darkness to the left: words are light on dark there, whatever lies behind.
const shade = (): string =>
  `<linearGradient id="shade"><stop stop-color="#10162c" stop-opacity=".92"/><stop offset=".36" stop-color="#10162c" stop-opacity=".62"/><stop offset=".6" stop-color="#10162c" stop-opacity="0"/></linearGradient><path d="M0,0H1600V900H0Z" fill="url(#shade)"/>`;

/** The larger buildings of a village, each drawn at its own corner; what shines at night is a second drawing over it. */
import { box, disc, onZ, pt, rectX, rectY, rectZ, shadow } from "../kit/iso.ts";
import { INK, mix, P, type Tone, tri } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { line, type P2, path } from "../kit/shapes.ts";
import { gable } from "../village/gable.ts";
import { TUBE, WARM } from "../village/night.ts";
import { type Landmark, lantern } from "./landmark.ts";
import { PLACE_LANDMARKS } from "./landmarks-places.ts";

const ORANGE: Tone = tri("#e07b2c");
const dark = (): string => mix(P.water[2], INK, 0.45);

/** The cloth and button market: a long roof over stalls. */
const market: Landmark = {
  size: [5.2, 6.4, 3.4],
  day: () => {
    const gate = mix(P.plank[2], INK, 0.3);
    let face = rectX(5, 0.3, 1.5, 6.1, 1.85, P.jade[1]) + rectY(6.4, 0.3, 1.5, 4.7, 1.85, P.jade[0]);
    for (let i = 0; i < 4; i++)
      face += rectX(5, 0.5 + i * 1.45, 0, 1.5 + i * 1.45, 1.3, i === 1 ? P.cream[2] : gate);
    for (let i = 0; i < 3; i++) face += rectY(6.4, 0.5 + i * 1.45, 0, 1.5 + i * 1.45, 1.3, gate);
    const house = gable({
      x: 0,
      y: 0,
      w: 5,
      d: 6.4,
      h: 2,
      ridge: "y",
      rise: 1.3,
      step: 0.34,
      overhang: 0.35,
      face,
    });
    return house.s + [1.2, 3.3, 5.4].map((y) => lantern(5.4, y, 1.2)).join("");
  },
  lit: () =>
    rectX(5, 1.95, 0, 2.95, 1.3, TUBE, { raw: true }) +
    rectX(5, 4.85, 0, 5.85, 1.3, WARM, { raw: true }) +
    rectY(6.4, 1.95, 0, 2.95, 1.3, WARM, { raw: true }) +
    [1.2, 3.3, 5.4].map((y) => lantern(5.4, y, 1.2)).join(""),
};

const docks = (fill: string, raw: boolean): string =>
  [0, 1, 2].map((i) => rectY(2.9, 0.4 + i * 1.55, 0, 1.55 + i * 1.55, 1, fill, { raw })).join("");

/** The courier's station: a flat roof, three docks; somebody loads there at any hour. */
const courier: Landmark = {
  size: [5.2, 3.4, 2.2],
  day: () => {
    let s =
      shadow(0.3, 0.3, 5.6, 3.1) +
      box(0, 0, 0, 5.2, 2.9, 1.7, [P.steel[0], P.lime[1], P.lime[2]]) +
      box(-0.1, -0.1, 1.7, 5.4, 3.1, 0.16, P.steel) +
      rectY(2.9, 0, 1.25, 5.2, 1.55, ORANGE[1]) +
      rectX(5.2, 0, 1.25, 2.9, 1.55, ORANGE[2]) +
      box(0.7, 0.6, 1.86, 0.9, 0.7, 0.4, P.steel) +
      box(2.6, 0.5, 1.86, 0.6, 0.6, 0.3, P.steel) +
      docks(mix(P.steel[2], INK, 0.4), false);
    for (let i = 0; i < 7; i++)
      s += box(0.5 + i * 0.62, 3, 0, 0.44, 0.34, i % 3 ? 0.34 : 0.5, i % 3 === 1 ? P.cream : P.card, {
        sw: lw(0.7),
      });
    return s;
  },
  lit: () => docks(TUBE, true),
};

const officeWindows = (fill: string, which: (i: number, floor: number) => boolean, raw: boolean): string => {
  let s = "";
  for (const floor of [0, 1])
    for (const i of [0, 1]) {
      if (which(i, floor))
        s += rectX(2.4, 0.35 + i * 1.1, 0.55 + floor * 1.2, 1 + i * 1.1, 1.15 + floor * 1.2, fill, { raw });
      if (which(i + 2, floor))
        s += rectY(2.4, 0.35 + i * 1.1, 0.55 + floor * 1.2, 1 + i * 1.1, 1.15 + floor * 1.2, fill, { raw });
    }
  return s;
};

/** The village committee with its notice board. */
const committee = (swallow: boolean): Landmark => ({
  size: [3.1, 2.6, 3.4],
  day: () => {
    const house = gable({
      x: 0,
      y: 0,
      w: 2.4,
      d: 2.4,
      h: 2.7,
      ridge: "y",
      rise: 0.7,
      step: 0.3,
      swallow,
      wall: swallow ? P.brick : tri("#d9c9a8"),
      roof: swallow ? tri("#b9573d") : P.tile,
      face:
        officeWindows(dark(), () => true, false) +
        rectX(2.4, 1.25, 2.42, 1.55, 2.66, P.red[1], { sw: lw(0.6) }),
    });
    const board =
      line(pt(2.95, 0.5, 0), pt(2.95, 0.5, 1.2), lw(1.6)) +
      line(pt(2.95, 2.1, 0), pt(2.95, 2.1, 1.2), lw(1.6)) +
      rectX(2.95, 0.4, 0.45, 2.2, 1.25, P.jade[2]) +
      (
        [
          [0.6, 0.56, P.cream[0]],
          [1.05, 0.74, P.mustard[0]],
          [1.55, 0.56, P.cream[0]],
        ] as const
      )
        .map(([y, z, c]) => rectX(2.96, y, z, y + 0.34, z + 0.4, c, { sw: lw(0.5) }))
        .join("");
    return house.s + board;
  },
  lit: () => officeWindows(WARM, (i, floor) => floor === 1 && i === 1, true),
});

const CLAN_ROOF: Tone = tri("#a8452f");

/** The clan's hall: two halls with swept ridges one behind the other, a court, a half-moon pond in front. */
const clan: Landmark = {
  size: [7.6, 7.4, 3.6],
  day: () => {
    const door = (x: number, y: number): string =>
      rectY(y, x, 0, x + 0.9, 1.25, P.red[2]) +
      line(pt(x + 0.45, y, 0), pt(x + 0.45, y, 1.25), lw(0.6)) +
      rectY(y, x + 0.1, 1.36, x + 0.8, 1.56, P.mustard[1], { sw: lw(0.6) });
    const hall = (
      x: number,
      y: number,
      w: number,
      d: number,
      h: number,
      rise: number,
      face: string,
    ): string =>
      gable({
        x,
        y,
        w,
        d,
        h,
        rise,
        ridge: "x",
        step: 0.3,
        overhang: 0.35,
        swallow: true,
        wall: P.brick,
        roof: CLAN_ROOF,
        face,
      }).s;
    const pond: P2[] = Array.from({ length: 19 }, (_, i) => {
      const t = (i / 18) * Math.PI;
      return [3.4 - 2.3 * Math.cos(t), 5.5 + 1.75 * Math.sin(t)];
    });
    return (
      rectZ(0, -0.1, -0.1, 7.5, 5.4, "#dcc7a4", { sw: lw(0.6), stroke: "#b89b74" }) +
      hall(0.9, 0, 5.2, 1.8, 2.3, 1.1, "") +
      hall(0.4, 2.2, 6.2, 1.7, 1.7, 1, door(1.3, 3.9) + door(3.05, 3.9) + door(4.8, 3.9)) +
      [2.5, 4.4].map((x) => lantern(x + 0.1, 4.2, 1.1)).join("") +
      onZ(0.01, pond, P.stone[0], { sw: lw(1) }) +
      onZ(
        0.012,
        pond.map(([x, y]): P2 => [3.4 + (x - 3.4) * 0.9, 5.6 + (y - 5.6) * 0.86]),
        P.water[1],
        { sw: lw(0.6) },
      ) +
      [
        [2.6, 6.1],
        [4.1, 6.5],
        [3.6, 5.9],
      ]
        .map(([x = 0, y = 0]) => disc(x, y, 0.02, 0.12, P.leaf[1], { sw: lw(0.4) }))
        .join("")
    );
  },
  lit: () =>
    rectY(3.9, 3.05, 0, 3.95, 1.25, WARM, { raw: true }) +
    [2.5, 4.4].map((x) => lantern(x + 0.1, 4.2, 1.1)).join(""),
};

/** A market stall under an awning of its own on the old street. */
const stall: Landmark = {
  size: [1.1, 1.5, 1.3],
  day: () =>
    shadow(0, 0, 1, 1.4) +
    box(0.1, 0.1, 0, 0.7, 1.2, 0.5, P.plank) +
    [0.25, 0.6, 0.95]
      .map((y, i) =>
        box(0.2, y, 0.5, 0.4, 0.25, 0.16, [P.indigo, P.cream, P.plum][i] ?? P.cream, { sw: lw(0.6) }),
      )
      .join("") +
    line(pt(0.95, 0.1, 0), pt(0.95, 0.1, 1), lw(1.4)) +
    line(pt(0.95, 1.3, 0), pt(0.95, 1.3, 1), lw(1.4)) +
    path(
      `M${[pt(-0.1, 0, 1.3), pt(-0.1, 1.4, 1.3), pt(1.1, 1.4, 0.95), pt(1.1, 0, 0.95)].map((p) => p.join(",")).join("L")}Z`,
      P.steel[0],
    ) +
    line(pt(-0.1, 0.7, 1.3), pt(1.1, 0.7, 0.95), lw(0.6), P.steel[2]),
  lit: () => "",
};

export const LANDMARKS = {
  market,
  courier,
  committee: committee(false),
  office: committee(true),
  clan,
  stall,
  ...PLACE_LANDMARKS,
} as const;
export type LandmarkId = keyof typeof LANDMARKS;

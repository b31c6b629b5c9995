import { draw, type Item, item } from "../kit/depth.ts";
import { box, pt, rectX, rectZ } from "../kit/iso.ts";
import { luck } from "../kit/luck.ts";
import { INK, P, type Tone } from "../kit/palette.ts";
import { lw, type Tint, withPen } from "../kit/pen.ts";
import { ell, glow, line, path, stroke } from "../kit/shapes.ts";
import type { Province } from "../lanes/plan.ts";
import type { FigureId } from "../people/cast.ts";
import { person } from "../people/figure.ts";
import { NIGHT_TINT, WARM } from "../village/night.ts";
import { workshop } from "../village/workshop.ts";
import { built, LANES, laneHouse, NIGHT_GROUND, nightBoat, nightTree } from "./by-night.ts";
import { type Camera, glowMap, mist, type Still, shot } from "./stage.ts";

const CANAL = [0, 2.5] as const;

function villageGround(cols: readonly number[], rows: readonly number[], water: boolean): string {
  const [c0, c1] = CANAL;
  const wz = -0.5;
  let s = rectZ(0, -50, -50, 50, 50, "#b3bb88", { sw: 0 });
  for (const c of cols) s += rectZ(0, c + 2.5, -34, c + 4.2, 34, "#cfc7b6", { sw: 0 });
  s += rectZ(0, -1.9, -40, 4.2, 40, "#cfc7b6", { sw: 0 });
  for (const y of rows) s += rectZ(0, -40, y, 40, y + 1.5, "#cfc7b6", { sw: 0 });
  if (!water) {
    s += rectZ(0, c0 - 0.5, -40, c1, 40, "#d9b08c", { sw: 0 });
    for (let y = -36; y < 36; y += 1.2) s += line(pt(c0 - 0.5, y), pt(c1, y), lw(0.5), "#bd9068");
    return s + line(pt(c0 - 0.5, -40), pt(c0 - 0.5, 40), lw(0.8)) + line(pt(c1, -40), pt(c1, 40), lw(0.8));
  }
  return (
    s +
    rectZ(wz, c0 - 0.5, -40, c1, 40, P.water[1], { sw: 0 }) +
    rectX(c0, -40, wz, 40, 0, P.stone[2], { sw: 0 }) +
    line(pt(c0, -40), pt(c0, 40), lw(1.4)) +
    line(pt(c1, -40), pt(c1, 40), lw(1.4))
  );
}

function reflections(): string {
  const chance = luck(3);
  return Array.from({ length: 26 }, (_, i) => {
    const [p, q] = pt(0.4 + chance() * 1.7, -20 + i * 1.6 + chance(), -0.5);
    return stroke(`M${p - 11},${q}h22M${p - 8},${q + 8}h16M${p - 5},${q + 16}h10`, 3.4, "#ffcf86", {
      op: 0.2 + chance() * 0.25,
    });
  }).join("");
}

/** Three o'clock: forty roofs by the canal, seventeen windows lit, and a moth at one of them. */
export function lightAtThree(province: Province = "jiangsu"): Still {
  const lanes = LANES[province];
  const halos: string[] = [];
  const camera: Camera = { at: [0.8, 0.6, 0.4], scale: 0.37 };
  const base = shot(camera, NIGHT_GROUND, () => {
    const cols = [-17.1, -12.9, -8.7, -4.5, 4.2, 8.4, 12.6, 16.8];
    const rows = [-13.6, -3.6, 6.4, 16.4];
    const chance = luck(11);
    const items: Item[] = [];
    const seen = (x: number, y: number) =>
      Math.abs((x - y) * 64 - 12) * camera.scale < 470 && Math.abs((x + y) * 32 - 17) * camera.scale < 262;
    let count = 0;
    for (const c of cols)
      for (const [k, row] of [-23.6, ...rows].entries())
        for (let i = 0; i < 3; i++) {
          const y = row + (k ? 1.5 : 0) + i * 2.83 + chance() * 0.2;
          const x = c + 0.05;
          const [h, style] = [chance() < 0.34 ? 2.35 : 1.45, chance()];
          if (!seen(x + 1.2, y + 1.2) || (x > -2.4 && x < 4.1)) continue;
          count++;
          // 17 of 40 awake, spread evenly by the golden ratio instead of by luck.
          const turn = (count * 0.6180339887) % 1;
          const awake = turn < 0.425 ? 1 + Math.floor(turn * 7) : 0;
          if (awake) halos.push(glow(...pt(x + 3, y + 1.2), 170, 100, "#ffd38a", 0.2 + 0.06 * awake));
          items.push(
            workshop({
              x,
              y,
              w: 2.45,
              d: 2.2,
              h,
              front: i === 2 && style > 0.6 ? "y" : "x",
              style: style < 0.6 ? 0 : Math.floor(style * 12) % 6,
              night: true,
              awake,
              parcels: awake > 1 ? 2 : 0,
              ...(lanes.water ? {} : built(lanes, count)),
            }),
          );
        }
    for (let y = -18; y < 18; y += 4.6) items.push(nightTree(y % 2 ? -0.7 : 3.1, y, 0.6, lanes));
    for (const y of lanes.water ? [-7, 4.5] : [])
      items.push(nightBoat([0.6, y, -0.5, 1.3, y + 2, 0.1], 0.6, y));
    const ground = withPen({ tint: NIGHT_TINT }, () => villageGround(cols, rows, lanes.water));
    return ground + (lanes.water ? reflections() : "") + draw(items);
  });
  return { base, glow: glowMap(camera, () => halos.join("") + moth()), over: mist("#141738", 0.6) };
}

// In the light of one window somebody waves away a moth; from here one sees the moth.
function moth(): string {
  const [x, y] = pt(5.3, 4.4, 1.5);
  return (
    glow(x, y, 90, 80, "#ffd38a", 0.5) +
    path(`M${x},${y} q-10,-14 -20,-8 q2,12 20,10 q18,2 20,-10 q-10,-6 -20,8 Z`, "#fff3cf", { sw: 0 })
  );
}

interface Walker {
  who: FigureId;
  x: number;
  y: number;
  flip?: boolean;
  umbrella?: Tone;
  pose?: "walk" | "walk1" | "walk2";
}

/** Somebody on the lane, with an umbrella when it rains. */
function walker({ who, x, y, flip = false, umbrella, pose = "walk" }: Walker, tint: Tint | null): Item {
  const [px, py] = pt(x, y);
  const s = withPen({ tint }, () => {
    const canopy = umbrella
      ? stroke(`M${px + (flip ? -14 : 14)},${py - 62} V${py - 150}`, 4) +
        path(
          `M${px - 58},${py - 132} q58,-62 116,0 q-10,-9 -19,0 q-10,-9 -19,0 q-10,-9 -20,0 q-10,-9 -19,0 q-10,-9 -20,0 q-10,-9 -19,0 Z`,
          umbrella[1],
        ) +
        path(`M${px + 8},${py - 163} q34,4 50,31 q-10,-9 -19,0 q-8,-22 -31,-31 Z`, umbrella[2], { sw: 0 })
      : "";
    return ell(px, py, 24, 12, INK, { sw: 0, op: 0.25 }) + person(who, [px, py], { pose, flip }) + canopy;
  });
  return item([x - 0.3, y - 0.3, 0, x + 0.3, y + 0.3, 2.3], s);
}

/** 21:05: one door is dark, umbrellas go home from it; every other house is lit. */
export function smallHonestHouse(province: Province = "jiangsu"): Still {
  const lanes = LANES[province];
  const camera: Camera = { at: [5.3, 4.6, 0.7], scale: 0.6 };
  const base = shot(camera, NIGHT_GROUND, () => {
    const house = (x: number, y: number, awake: number, style: number, h?: number): Item =>
      laneHouse({ x, y, awake, style, ...(h ? { h } : {}) }, lanes);
    const items: Item[] = [
      house(-4.6, 1.4, 3, 0, 2.35),
      house(-1.4, 1.4, 2, 2),
      house(1.8, 1.4, 3, 0, 2.35),
      house(5, 1.4, 0, 1),
      house(8.2, 1.4, 3, 0, 2.35),
      house(11.4, 1.4, 2, 3),
      house(14.6, 1.4, 3, 0),
      house(-2.6, -4.2, 2, 0),
      house(1, -4.2, 3, 4, 2.35),
      house(4.6, -4.2, 3, 0),
      house(8.2, -4.2, 2, 0, 2.35),
      house(11.8, -4.2, 3, 5),
      house(0.5, -9, 3, 0, 2.35),
      house(5, -9, 2, 0),
      walker({ who: lanes.water ? "aizhen" : "liping", x: 6.4, y: 5.6, umbrella: P.red }, [0.62, 0.6, 0.84]),
      walker({ who: "dengbo", x: 4.2, y: 6.4, umbrella: P.steel, flip: true }, [0.62, 0.6, 0.84]),
      walker({ who: "xiulian", x: 8.6, y: 6.2, umbrella: P.plum, pose: "walk2" }, [0.62, 0.6, 0.84]),
      nightTree(-2.6, 8.6, 1, lanes),
      nightTree(15.5, 8.9, 1, lanes),
    ];
    const ground = withPen({ tint: NIGHT_TINT }, () => {
      let s =
        rectZ(0, -30, -30, 40, 40, "#b3bb88", { sw: 0 }) +
        rectZ(0, -30, 3.9, 40, 7.6, "#cfc7b6", { sw: 0 }) +
        rectZ(0, -30, -1.7, 40, 0.6, "#cfc7b6", { sw: 0 });
      for (let i = -14; i < 26; i++) s += line(pt(i, 3.9), pt(i + 0.1, 7.6), 1.6, "#aea591", { op: 0.7 });
      return (
        s +
        line(pt(-30, 3.9), pt(40, 3.9), 2) +
        line(pt(-30, 7.6), pt(40, 7.6), 2) +
        (lanes.water ? "" : rectZ(0, -30, 9.6, 40, 13, "#c8b883", { sw: 0 })) +
        (lanes.water ? rectZ(-0.5, -30, 9.6, 40, 13, P.water[1], { sw: 0 }) : "") +
        line(pt(-30, 9.6), pt(40, 9.6), 3) +
        box(-30, 9.3, 0, 70, 0.3, 0.06, P.stone, { sw: 1.4 })
      );
    });
    const chance = luck(4);
    const shine = Array.from({ length: 16 }, () => {
      const [p, q] = pt(-6 + chance() * 20, 4.2 + chance() * 3, 0);
      return stroke(`M${p - 13},${q}h26M${p - 8},${q + 8}h16`, 3.4, WARM, { op: 0.16 + chance() * 0.14 });
    });
    return ground + shine.join("") + draw(items);
  });
  return { base };
}

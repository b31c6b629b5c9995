import { draw, type Item, item } from "../kit/depth.ts";
import { box, pt, rectY, rectZ } from "../kit/iso.ts";
import { luck } from "../kit/luck.ts";
import { P } from "../kit/palette.ts";
import { lw, withPen } from "../kit/pen.ts";
import { glow, limb, line, stroke } from "../kit/shapes.ts";
import { NIGHT_TINT } from "../village/night.ts";
import { LANES, laneHouse, NIGHT_GROUND, nightBoat, nightTree } from "./by-night.ts";
import { type Camera, glowMap, mist, type Still, shot } from "./stage.ts";

/** The canal runs along x between these two; the other bank is beyond the first. */
const [FAR, NEAR, WATER] = [0, 2.7, -0.5] as const;

function banks(): string {
  let s =
    rectZ(0, -50, -50, 50, 50, "#b3bb88", { sw: 0 }) +
    rectZ(0, -50, -1.7, 50, FAR, "#cfc7b6", { sw: 0 }) +
    rectZ(0, -50, NEAR, 50, 5, "#cfc7b6", { sw: 0 }) +
    rectZ(0, -50, 8.2, 50, 11, "#cfc7b6", { sw: 0 }) +
    rectZ(WATER, -50, FAR - 0.4, 50, NEAR, P.water[1], { sw: 0 }) +
    rectY(FAR - 0.4, -50, WATER, 50, 0, P.stone[2], { sw: 0 }) +
    line(pt(-50, FAR - 0.4), pt(50, FAR - 0.4), lw(1.3)) +
    line(pt(-50, NEAR), pt(50, NEAR), lw(1.3));
  for (let i = -24; i < 30; i++)
    s += line(pt(i, NEAR), pt(i, 5), 1.5, "#aea591") + line(pt(i, 8.2), pt(i, 11), 1.5, "#aea591");
  return s;
}

// The bridge: two arcs of rail over a humped deck.
function bridge(x: number): Item {
  const [a, b] = [FAR - 1, NEAR + 0.9];
  const at = (xx: number, t: number, up: number) =>
    pt(xx, a + (b - a) * t, 0.85 * Math.sin(Math.PI * t) + up);
  const ts = Array.from({ length: 11 }, (_, i) => i / 10);
  const rail = (xx: number): string => {
    const q = ts.map((t) => at(xx, t, 0.5));
    return (
      ts
        .filter((_, i) => i % 2 === 0)
        .map((t) => line(at(xx, t, 0), at(xx, t, 0.5), 3))
        .join("") + limb(q, 6, P.stone[0])
    );
  };
  const deck = `M${[...ts.map((t) => at(x, t, 0)), ...ts.map((t) => at(x + 1.5, 1 - t, 0))].map((p) => p.join(",")).join("L")}Z`;
  const side = `M${[...ts.map((t) => at(x + 1.5, t, 0)), ...ts.map((t) => at(x + 1.5, 1 - t, -0.28))].map((p) => p.join(",")).join("L")}Z`;
  const whole = withPen(
    { tint: [0.5, 0.5, 0.74] },
    () =>
      rail(x) +
      `<path d="${deck}" fill="#7d7fa6" stroke="#2a2130" stroke-width="3"/>` +
      ts
        .slice(1, -1)
        .map((t) => line(at(x, t, 0), at(x + 1.5, t, 0), 2))
        .join("") +
      `<path d="${side}" fill="#565a86" stroke="#2a2130" stroke-width="3"/>` +
      rail(x + 1.5),
  );
  return item([x, a, -0.5, x + 1.5, b, 1.4], whole);
}

/** Ten past ten: this bank lies dark; on the other the windows are lit, one after the other, as far as the bend. */
export function acrossTheBridge(): Still {
  const camera: Camera = { at: [3.2, 2, 0.6], scale: 0.58 };
  const base = shot(camera, NIGHT_GROUND, () => {
    const house = (x: number, y: number, awake: number, style: number, h: number): Item =>
      laneHouse({ x, y, awake, style, h }, LANES.jiangsu);
    const tall = (i: number): number => (i % 2 ? 2.35 : 1.45);
    const items: Item[] = [
      ...Array.from({ length: 9 }, (_, i) => house(-11.4 + i * 3.05, -4.3, 3, i % 6, tall(i))),
      ...Array.from({ length: 8 }, (_, i) =>
        house(-8.6 + i * 3.05, -8.9, 3 - (i % 2), (i * 2) % 6, tall(i + 1)),
      ),
      ...Array.from({ length: 7 }, (_, i) => house(-3.6 + i * 3.05, -13.5, 2, (i * 5) % 6, tall(i + 2))),
      ...Array.from({ length: 7 }, (_, i) => house(-8.2 + i * 3.05, 5.4, 0, i % 6, tall(i))),
      ...Array.from({ length: 6 }, (_, i) => house(-7.4 + i * 3.05, 11.2, 0, (i * 2) % 6, tall(i + 1))),
      ...[-9.5, -4, 1.4, 8.6].map((x) => nightTree(x, 3.6, 0.75, LANES.jiangsu)),
      ...[-6.6, 5.8, 11].map((x) => nightTree(x, -0.9, 0.7, LANES.jiangsu)),
      bridge(4.1),
      nightBoat([-2.6, 1, -0.5, -0.6, 1.7, 0.1], -2.6, 1.2),
    ];
    const chance = luck(22);
    const shine = Array.from({ length: 34 }, () => {
      const [p, q] = pt(-14 + chance() * 28, 0.15 + chance() * 1.5, WATER);
      return stroke(`M${p - 13},${q}h26M${p - 9},${q + 9}h18M${p - 5},${q + 17}h10`, 3.4, "#ffcf86", {
        op: 0.2 + chance() * 0.3,
      });
    });
    return (
      withPen(
        { tint: NIGHT_TINT },
        () => banks() + box(-50, NEAR, 0, 100, 0.24, 0.06, P.stone, { sw: 1.4 }),
      ) +
      shine.join("") +
      draw(items)
    );
  });
  return {
    base,
    glow: glowMap(camera, () =>
      Array.from({ length: 9 }, (_, i) =>
        glow(...pt(-10 + i * 3.05, -1.2, 0.3), 210, 120, "#ffd38a", 0.34),
      ).join(""),
    ),
    over: mist("#141738", 0.55),
  };
}

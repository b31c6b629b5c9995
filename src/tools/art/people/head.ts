import { INK, mix, P } from "../kit/palette.ts";
import { lw } from "../kit/pen.ts";
import { clipped, ell, path, stroke } from "../kit/shapes.ts";
import { hairOf } from "./hair.ts";
import { type FigureHair, HAIR, type Look, SKIN } from "./look.ts";

export interface Expression {
  eyes: "open" | "down" | "shut";
  tired: boolean;
  smile: boolean;
}

const SHAPE = { oval: [15, 17, 4], long: [14.5, 18.5, 3], round: [16, 16, 6], square: [16, 17, 7] } as const;
const FRECKLES = [
  [2, 5],
  [4.6, 6.4],
  [7.4, 5.2],
  [13.4, 6.2],
  [15.6, 5],
] as const;
const EYES = [
  [6.5, 1],
  [14.2, 0.6],
] as const;

function eyes({ eyes: kind, tired }: Expression): string {
  if (kind === "shut")
    return EYES.map(([x, y]) => stroke(`M${x - 3.2},${y + 1} q3.2,2.6 6.4,0`, 1.7)).join("");
  if (kind === "down")
    return EYES.map(
      ([x, y]) =>
        stroke(`M${x - 3},${y + 0.6} q3,2.4 6,.3`, 1.5) + ell(x + 0.4, y + 2.3, 1.7, 1.5, INK, { sw: 0 }),
    ).join("");
  const lid = (x: number, y: number, i: number) =>
    stroke(
      i ? `M${x - 3},${y - 1.5} L${x + 3},${y + 0.6}` : `M${x - 3},${y + 0.6} L${x + 3},${y - 1.5}`,
      1.3,
    );
  return EYES.map(
    ([x, y], i) =>
      ell(x, y + (tired ? 0.8 : 0), 1.9, tired ? 1.5 : 2.1, INK, { sw: 0 }) + (tired ? lid(x, y, i) : ""),
  ).join("");
}

function glasses(kind: NonNullable<Look["glasses"]>): string {
  // Pushed up into the hair, their arms behind the ears.
  if (kind === "forehead")
    return (
      `<g fill="#ffffff" fill-opacity=".45" stroke="${INK}" stroke-width="1.6">` +
      `<ellipse cx="7" cy="-15.5" rx="4.6" ry="3.8"/><ellipse cx="15.4" cy="-14.4" rx="4" ry="3.4"/><path d="M2.6,-15 L-7,-5" fill="none"/></g>`
    );
  const y = kind === "round" ? 1 : 4;
  return (
    `<g fill="#ffffff" fill-opacity=".28" stroke="${INK}" stroke-width="1.5">` +
    `<circle cx="6.2" cy="${y}" r="4.6"/><circle cx="14.8" cy="${y}" r="4.1"/><path d="M1.8,${y - 1} L-6,${y - 1}" fill="none"/></g>` +
    (kind === "string" ? stroke("M-7,3 C-11,12 -7,20 -1,24", 1.6, P.red[1]) : "")
  );
}

// A lamp on its band, pushed up from the forehead.
const headlamp = (): string =>
  stroke("M-16,-11 C-6,-18 8,-20 18,-15", 4.4) +
  stroke("M-16,-11 C-6,-18 8,-20 18,-15", 2.4, P.red[1]) +
  ell(13, -19, 5, 4.6, P.steel[0]) +
  ell(14, -19, 2.4, 2.4, "#fff2b0", { sw: 0 });

/** A head at the origin, looking right; radius about 17 px. */
export function head(c: Look & { hair: FigureHair }, e: Expression): string {
  const skin = SKIN[c.skin];
  const [rx, ry, jaw] = SHAPE[c.face];
  const hair = hairOf(c);
  const outline =
    `M${-rx},-2 C${-rx - 1},${-ry - 3} ${rx},${-ry - 5} ${rx + 2},-5 ` +
    `C${rx + 3.5},5 ${rx - 4 + jaw},${ry} ${3 + jaw * 0.3},${ry} C${-jaw},${ry} ${-rx + 1},12 ${-rx},-2 Z`;
  const ear = hair.hidesEar ? "" : ell(-5, 3.5, 3.6, 4.6, skin[1], { sw: lw(0.8) });
  const browColour = c.brows ?? (c.age > 55 ? HAIR.grey : mix(c.hc, INK, 0.3));
  const brows = e.tired
    ? stroke("M3.2,-4.8 L9,-8.2 M12.2,-8.4 L16.8,-5.6", 1.4, browColour)
    : stroke("M3.4,-6 q3,-2 6,-.2 M12,-6 q2.4,-1.4 4.6,.6", 1.7, browColour);
  const bend = e.smile && !e.tired ? 3 : e.tired ? 0.3 : 1.5;
  const features =
    eyes(e) +
    (c.age > 48 ? stroke("M4,5 q2.6,1.6 5,.4 M12.4,4.8 q2,1.2 3.6,.2", 1.2, skin[2]) : "") +
    brows +
    stroke("M11.4,2.6 q2.2,2.4 .2,3.4", 1.5, skin[2]) +
    stroke(`M7.6,9.6 q3,${bend} 6.2,-.3`, 1.7) +
    (c.freckles ? FRECKLES.map(([x, y]) => ell(x, y, 0.8, 0.8, skin[2], { sw: 0 })).join("") : "") +
    (c.stubble ? ell(8, 11.5, 8, 4.5, skin[2], { sw: 0, op: 0.35 }) : "") +
    ell(2.6, 7, 3, 2.4, P.red[0], { sw: 0, op: e.tired ? 0.2 : 0.42 }) +
    (c.glasses && c.glasses !== "forehead" ? glasses(c.glasses) : "");
  const shade = path("M24,-20 L15.5,-20 C19,-4 17,10 7,22 L24,22 Z", skin[1], { sw: 0 });
  return (
    hair.back +
    ear +
    path(outline, skin[0], { sw: 0 }) +
    clipped(outline, shade) +
    path(outline, "none") +
    features +
    hair.front +
    (c.headlamp ? headlamp() : "") +
    (c.glasses === "forehead" ? glasses(c.glasses) : "")
  );
}

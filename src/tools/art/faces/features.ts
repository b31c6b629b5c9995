import { INK, mix, P } from "../kit/palette.ts";
import { clipped, ell } from "../kit/shapes.ts";
import { type Look, SKIN } from "../people/look.ts";
import {
  balls,
  browColour,
  cheeks,
  crease,
  eyesAt,
  flat,
  LINE,
  lineOf,
  type Measures,
  type Mood,
} from "./geometry.ts";

const r = (v: number): number => Math.round(v * 10) / 10;

const LID: Record<Mood, readonly [up: number, low: number]> = {
  rested: [1, 0.62],
  tired: [0.6, 0.62],
};

function eye(c: Look, m: Measures, f: Mood, x: number, y: number, right: boolean): string {
  const skin = SKIN[c.skin];
  const a = r(12.5 * m.eye * (right ? 0.94 : 1));
  const h = 9 * m.eye;
  const [u, l] = LID[f];
  const [up, low] = [r(-h * u * 1.5), r(h * l * 1.4)];
  const almond = `M${x - a},${y + 1} Q${x},${y + up} ${x + a},${y + 0.5} Q${x},${y + low} ${x - a},${y + 1} Z`;
  const tired = f === "tired";
  const iris =
    ell(x + 1.5, y + (tired ? 1.5 : 0), 6.4 * m.eye, 7.2 * m.eye, INK, { sw: 0 }) +
    (tired ? "" : ell(x + 4, y - 2.6, 2, 2, "#ffffff", { sw: 0 }));
  let s = tired ? flat(`M${x - a},${y} Q${x},${r(y - h * 1.7)} ${x + a},${y - 0.5} Z`, skin[1]) : "";
  s +=
    flat(almond, "#fffaf2") +
    clipped(almond, iris) +
    lineOf(`M${x - a},${y + 1} Q${x},${y + up} ${x + a},${y + 0.5}`, 3.6);
  if (tired)
    s +=
      lineOf(`M${x - a + 1},${y - 6} Q${x},${r(y - h * 1.6)} ${x + a - 2},${y - 6}`, 2, crease(skin)) +
      lineOf(`M${r(x - a * 0.8)},${y + 13} Q${x},${y + 20} ${r(x + a * 0.8)},${y + 12}`, 2.6, skin[2]) +
      flat(
        `M${r(x - a * 0.8)},${y + 9} Q${x},${y + 19} ${r(x + a * 0.8)},${y + 8} Q${x},${y + 10} ${r(x - a * 0.8)},${y + 9} Z`,
        P.plum[1],
        0.22,
      );
  if (c.age > 48) {
    const out = right ? a + 4 : -a - 4;
    const d = right ? 7 : -7;
    s += lineOf(`M${x + out},${y + 2} l${d},-3 M${x + out},${y + 7} l${d},2`, 2, skin[2]);
  }
  return s;
}

const BROWS: Record<Mood, readonly [outer: number, mid: number, inner: number]> = {
  rested: [-17, -24, -20],
  tired: [-14, -20, -23],
};

function mouth(c: Look, m: Measures, f: Mood): string {
  const skin = SKIN[c.skin];
  const [x, y, w] = [10, m.nose + 25, 15];
  const lip = mix(skin[1], "#c2433c", 0.25 + m.lip * 0.5);
  if (f === "tired")
    return (
      lineOf(`M${x - w + 2},${y + 3} Q${x},${y} ${x + w - 2},${y + 4}`, 3) +
      lineOf(`M${x - 6},${y + 9} q6,2 12,0`, 2.6, lip)
    );
  return (
    lineOf(`M${x - w},${y - 1} Q${x},${y + 9} ${x + w},${y - 3}`, 3.2) +
    lineOf(`M${x - 6},${y + 11} q6,3 12,0`, 2.8, lip)
  );
}

/** Glasses in their place: before the eyes, or over the hair, where one looks for them. */
export function glasses(kind: NonNullable<Look["glasses"]>, m: Measures): string {
  const [[x1], [x2]] = eyesAt(m);
  const frame = (inner: string, sw: number) =>
    `<g fill="#ffffff" fill-opacity=".22" stroke="${INK}" stroke-width="${sw}">${inner}</g>`;
  if (kind === "forehead")
    return frame(
      `<ellipse cx="${x1 - 2}" cy="-62" rx="21" ry="17"/><ellipse cx="${x2}" cy="-62" rx="20" ry="17"/><path d="M2,-64q6,-5 12,0M${x1 - 22},-60L${-m.w - 4},-6" fill="none"/>`,
      3.4,
    );
  const cord = kind === "string" ? lineOf(`M${-m.w},8 C${-m.w - 20},50 -60,80 -40,96`, 3, P.red[1]) : "";
  if (kind === "round")
    return frame(
      `<circle cx="${x1}" cy="5" r="20"/><circle cx="${x2}" cy="5" r="19"/><path d="M3,4q5,-4 10,0M${x1 - 20},3L${-m.w},0M${x2 + 19},3L${m.w + 2},0" fill="none"/>`,
      3.4,
    );
  return (
    cord +
    frame(
      `<path d="M${x1 - 17},16h34q0,20 -17,20q-17,0 -17,-20Z M${x2 - 17},16h33q0,20 -17,20q-16,0 -16,-20Z"/><path d="M0,18q8,-5 16,0M${x1 - 17},17L${-m.w},6M${x2 + 16},17L${m.w + 2},6" fill="none"/>`,
      2.8,
    )
  );
}

/** The head without hair: skin, eyes, brows, nose, mouth, age. */
export function face(c: Look, m: Measures, f: Mood): string {
  const skin = SKIN[c.skin];
  const { w, chin, jaw } = m;
  const dark = crease(skin);
  const outline =
    `M${-w},-8 C${-w - 2},-84 ${w + 3},-88 ${w + 2},-6 C${w + 2},${r(chin * 0.42)} ${jaw + 12},${chin - 8} 12,${chin} ` +
    `C-4,${chin + 2} ${-jaw - 6},${chin - 8} ${-w + 5},${r(chin * 0.5)} C${-w + 1},${r(chin * 0.3)} ${-w},8 ${-w},-8 Z`;
  const shade = flat(
    `M${r(w * 0.55)},-90 C${r(w * 1.02)},-40 ${r(w * 0.9)},40 ${r(jaw * 0.3)},${chin + 10} L${w + 30},${chin + 10} L${w + 30},-90 Z`,
    skin[1],
    0.75,
  );
  const fringeShade =
    c.hair === "bald" || c.hair === "combed" || c.hair === "thin" || c.hair === "highforehead"
      ? ""
      : flat("M-70,-60 C-30,-40 40,-44 70,-64 L70,-34 C40,-26 -30,-24 -70,-34 Z", skin[2], 0.28);
  const flush = f === "tired" ? 0.14 : 0.34;
  let s = ell(-w - 1, 10, 10, 15, skin[1], { sw: LINE }) + ell(w + 3, 10, 7, 13, skin[1], { sw: LINE });
  s += flat(outline, skin[0]) + clipped(outline, shade + fringeShade);
  s +=
    ell(-m.apart, 30, 14, 9, cheeks, { sw: 0, op: flush }) +
    ell(m.apart + 18, 30, 11, 9, cheeks, { sw: 0, op: flush });
  const [left, right] = eyesAt(m);
  s += eye(c, m, f, left[0], left[1], false) + eye(c, m, f, right[0], right[1], true);
  const [o, mid, i] = BROWS[f];
  for (const [x, q] of [
    [left[0], -1],
    [right[0], 1],
  ] as const)
    s += lineOf(`M${x + q * 16},${o} Q${x + q * 2},${mid} ${x - q * 12},${i}`, m.brow, browColour(c));
  s +=
    lineOf(
      `M13,${m.nose - 10} Q21,${m.nose + 6} 13,${m.nose + 9} Q6,${m.nose + 11} 3,${m.nose + 7}`,
      2.8,
      dark,
    ) + mouth(c, m, f);
  if (c.age > 48 || (c.age > 40 && f !== "rested"))
    s += lineOf(
      `M-12,${m.nose + 6} Q-18,${m.nose + 16} -15,${m.nose + 26} M33,${m.nose + 6} Q39,${m.nose + 16} 36,${m.nose + 26}`,
      2.2,
      skin[2],
    );
  if (c.age > 62) s += lineOf("M-22,-34 q30,-7 58,0 M-16,-42 q24,-5 46,0", 2.2, skin[2]);
  if (c.freckles)
    s += balls(
      [
        [-30, 24, 2.2],
        [-20, 30, 2.2],
        [-10, 24, 2.2],
        [28, 26, 2.2],
        [38, 30, 2.2],
        [46, 24, 2.2],
      ],
      skin[2],
    );
  if (c.stubble)
    s += flat(
      `M${-w + 12},${r(chin * 0.5)} C-20,${chin + 4} 34,${chin + 4} ${w - 8},${r(chin * 0.45)} C34,${chin - 14} -16,${chin - 14} ${-w + 12},${r(chin * 0.5)} Z`,
      skin[2],
      0.35,
    );
  return s + lineOf(outline) + (c.glasses && c.glasses !== "forehead" ? glasses(c.glasses, m) : "");
}

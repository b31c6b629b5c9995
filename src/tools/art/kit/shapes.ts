import { INK } from "./palette.ts";
import { lit, lw, type Paint, paint, short } from "./pen.ts";

export type P2 = readonly [x: number, y: number];

const tenth = (v: number): number => Math.round(v * 10) / 10;
const spot = ([x, y]: P2): string => `${tenth(x)},${tenth(y)}`;
/** `x,y` of a point inside path data. */
export const at = spot;
const trail = (pts: readonly P2[]): string => `M${pts.map(spot).join("L")}`;
/** Path data of an open line through points. */
export const through = trail;

export const poly = (pts: readonly P2[], fill: string, o: Paint = {}): string =>
  `<polygon points="${pts.map(spot).join(" ")}"${paint(fill, o)}/>`;

export const path = (d: string, fill: string, o: Paint = {}): string => `<path d="${d}"${paint(fill, o)}/>`;

/** A line without fill. */
export const stroke = (d: string, width: number, colour: string = INK, o: Paint = {}): string =>
  path(d, "none", { ...o, stroke: colour, sw: width });

export const ell = (cx: number, cy: number, rx: number, ry: number, fill: string, o: Paint = {}): string =>
  `<ellipse cx="${tenth(cx)}" cy="${tenth(cy)}" rx="${tenth(rx)}" ry="${tenth(ry)}"${paint(fill, o)}/>`;

export function line(a: P2, b: P2, width: number = lw(), colour: string = INK, o: Paint = {}): string {
  const c = o.raw ? colour : lit(colour);
  const op = o.op === undefined ? "" : ` stroke-opacity="${o.op}"`;
  return `<path d="M${spot(a)}L${spot(b)}" stroke="${c}" stroke-width="${short(width)}" stroke-linecap="round"${op}/>`;
}

interface Group {
  t?: string;
  op?: number;
  clip?: string;
}

export function g(inner: string, o: Group = {}): string {
  const attributes =
    (o.t ? ` transform="${o.t}"` : "") +
    (o.op === undefined ? "" : ` opacity="${o.op}"`) +
    (o.clip ? ` clip-path="url(#${o.clip})"` : "");
  return `<g${attributes}>${inner}</g>`;
}

export const shift = (x: number, y: number, extra = ""): string =>
  `translate(${tenth(x)} ${tenth(y)})${extra}`;

// Names of clips and gradients come from their content (FNV-1a): no counter, so the same drawing has the
// same bytes wherever it is used, and a definition may stand beside every use.
function contentId(prefix: string, text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return prefix + (h >>> 0).toString(36);
}

/** Draws `inner` only inside the outline `d`. */
export function clipped(d: string, inner: string): string {
  const id = contentId("c", d);
  return `<clipPath id="${id}"><path d="${d}"/></clipPath>${g(inner, { clip: id })}`;
}

/** Draws `inner` only inside a polygon. */
export const clippedTo = (pts: readonly P2[], inner: string): string => clipped(`${trail(pts)}Z`, inner);

/** A thick round stroke with an outline: arms, legs, pipes, poles. */
export function limb(pts: readonly P2[], width: number, colour: string, cap = "round"): string {
  const d = trail(pts);
  const rest = `fill="none" stroke-linejoin="round" stroke-linecap="${cap}"`;
  const one = (c: string, w: number) =>
    `<path d="${d}" ${rest} stroke="${lit(c)}" stroke-width="${short(w)}"/>`;
  return one(INK, width + 2 * lw()) + one(colour, width);
}

/** Soft light: a radial gradient in an ellipse, `alpha` in the middle, nothing at the rim. Never tinted. */
export function glow(
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  colour: string,
  alpha = 1,
  mid = 0.45,
): string {
  const stops =
    `<stop stop-color="${colour}" stop-opacity="${short(alpha)}"/>` +
    `<stop offset="${mid}" stop-color="${colour}" stop-opacity="${short(alpha * 0.45)}"/>` +
    `<stop offset="1" stop-color="${colour}" stop-opacity="0"/>`;
  const id = contentId("g", stops);
  return (
    `<radialGradient id="${id}">${stops}</radialGradient>` +
    `<ellipse cx="${tenth(cx)}" cy="${tenth(cy)}" rx="${tenth(rx)}" ry="${tenth(ry)}" fill="url(#${id})"/>`
  );
}

/** A rectangle that fades between two colours (with opacity) from top to bottom. */
export function fade(
  x: number,
  y: number,
  w: number,
  h: number,
  top: readonly [string, number],
  foot: readonly [string, number],
): string {
  const stops =
    `<stop stop-color="${top[0]}" stop-opacity="${top[1]}"/>` +
    `<stop offset="1" stop-color="${foot[0]}" stop-opacity="${foot[1]}"/>`;
  const id = contentId("l", stops);
  return (
    `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient>` +
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#${id})"/>`
  );
}

export interface Sheet {
  w: number;
  h: number;
  /** Where the origin of the drawing lies on the sheet, px. */
  ox?: number;
  oy?: number;
  scale?: number;
  bg?: string;
}

/** A whole SVG document. */
export function sheet(body: string, { w, h, ox = 0, oy = 0, scale = 1, bg }: Sheet): string {
  const ground = bg ? `<rect width="${w}" height="${h}" fill="${bg}"/>` : "";
  const moved = ox || oy || scale !== 1 ? g(body, { t: `translate(${ox} ${oy}) scale(${scale})` }) : body;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${ground}${moved}</svg>`;
}

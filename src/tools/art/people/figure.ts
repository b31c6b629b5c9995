import { type Box, type Item, item } from "../kit/depth.ts";
import { blob, pt } from "../kit/iso.ts";
import { INK, P, type Tone } from "../kit/palette.ts";
import { lit, lw, short as n } from "../kit/pen.ts";
import { clipped, ell, g, limb, line, type P2, path, shift } from "../kit/shapes.ts";
import { carriedBefore, carriedBehind } from "./carried.ts";
import { CAST, type FigureId } from "./cast.ts";
import { fabric, type Torso, torsoPath, worn } from "./clothes.ts";
import { head } from "./head.ts";
import { HELD } from "./held.ts";
import { type FigureHair, type Look, SKIN } from "./look.ts";
import type { Joints, Pose } from "./pose-parts.ts";
import { POSES, type PoseName } from "./poses.ts";

interface FigureOptions {
  pose?: PoseName;
  /** 0 rested, 2 tired: sagging neck and head, heavy lids, brows up inside. */
  tired?: 0 | 1 | 2;
  /** Looks left instead of right. */
  flip?: boolean;
  /** Hides what the pose holds. */
  emptyHands?: boolean;
}

// Heads repeat from pose to pose. On a grid of whole picture px and steps of 4 degrees their pixels repeat too,
// and a lossless atlas stores a repeated run of pixels once: this saves a third of its bytes.
const PX = 1 / 0.78;
const snap = (v: number, step: number): number => Math.round(v / step) * step;

const thick = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${lit(colour)}" stroke-width="${n(width)}" stroke-linejoin="round" stroke-linecap="round"/>`;

function arm(c: Look, joints: Joints, far: boolean, sag: number): string {
  const skin = SKIN[c.skin];
  const width = 10.5 * (0.6 + 0.4 * c.w);
  const [s0, elbow, hand] = joints.map(([x, y]): P2 => [x, y * c.h]) as [P2, P2, P2];
  const shoulder: P2 = [s0[0] * c.w + sag, s0[1] + sag];
  const tone = far ? 2 : 1;
  const bare = skin[far ? 1 : 0];
  const sleeve = c.sleeve === "none" ? bare : (c.arms ?? c.c)[tone];
  const fore = c.sleeve === "short" ? bare : sleeve;
  const [ux, uy] = [hand[0] - elbow[0], hand[1] - elbow[1]];
  const length = Math.hypot(ux, uy) || 1;
  const palm = ell(hand[0] + (ux / length) * 5.5, hand[1] + (uy / length) * 5.5, 5.4, 5, skin[far ? 1 : 0]);
  const whole = `M${n(shoulder[0])},${n(shoulder[1])}L${n(elbow[0])},${n(elbow[1])}L${n(hand[0])},${n(hand[1])}`;
  const cuff: P2 = [
    shoulder[0] + (elbow[0] - shoulder[0]) * 0.8,
    shoulder[1] + (elbow[1] - shoulder[1]) * 0.8,
  ];
  const upper = c.sleeve === "short" ? cuff : elbow;
  let s = palm + thick(whole, INK, width + 2 * lw()) + thick(whole, fore, width);
  s += thick(`M${n(shoulder[0])},${n(shoulder[1])}L${n(upper[0])},${n(upper[1])}`, sleeve, width);
  if (c.sleeve === "short") s += seam(shoulder, elbow, 0.85, width);
  if (c.stained) {
    const from: P2 = [elbow[0] + (hand[0] - elbow[0]) * 0.25, elbow[1] + (hand[1] - elbow[1]) * 0.25];
    s += thick(`M${n(from[0])},${n(from[1])}L${n(hand[0])},${n(hand[1])}`, c.stained, width);
  }
  if (c.scraps && !far) s += scraps(c.scraps, shoulder, elbow, hand, width);
  if (c.oversleeves) {
    const from: P2 = [elbow[0] + (shoulder[0] - elbow[0]) * 0.25, elbow[1] + (shoulder[1] - elbow[1]) * 0.25];
    const d = `M${n(from[0])},${n(from[1])}L${n(elbow[0])},${n(elbow[1])}L${n(hand[0])},${n(hand[1])}`;
    s += thick(d, INK, width + 2 * lw()) + thick(d, c.oversleeves[tone], width);
  }
  if (c.sleeve === "quilted")
    s +=
      [0.35, 0.75].map((t) => seam(shoulder, elbow, t, width)).join("") +
      [0.35, 0.7].map((t) => seam(elbow, hand, t, width)).join("");
  return s;
}

// Pieces of other cloths along a sleeve, with a seam before each.
function scraps(colours: readonly string[], shoulder: P2, elbow: P2, hand: P2, width: number): string {
  const on = (a: P2, b: P2, t: number): P2 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  const one = (a: P2, b: P2, t0: number, t1: number, c: string): string => {
    const [p, q] = [on(a, b, t0), on(a, b, t1)];
    const d = `M${n(p[0])},${n(p[1])}L${n(q[0])},${n(q[1])}`;
    return `<path d="${d}" fill="none" stroke="${lit(c)}" stroke-width="${n(width)}"/>${seam(a, b, t0, width)}`;
  };
  const [a = INK, b = INK, c = INK] = colours;
  return (
    one(shoulder, elbow, 0.25, 0.6, a) +
    one(shoulder, elbow, 0.6, 0.95, b) +
    one(elbow, hand, 0.15, 0.55, c) +
    one(elbow, hand, 0.55, 0.9, a)
  );
}

// A line across a limb, at part `t` of the way from a to b.
function seam(a: P2, b: P2, t: number, width: number): string {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const l = Math.hypot(dx, dy) || 1;
  const [x, y] = [a[0] + dx * t, a[1] + dy * t];
  const h = width * 0.5;
  return line([x - (dy / l) * h, y + (dx / l) * h], [x + (dy / l) * h, y - (dx / l) * h], lw(0.8));
}

function leg(c: Look, joints: Joints, far: boolean): string {
  const [hip, knee, foot] = joints.map(([x, y]): P2 => [x, y * c.h]) as [P2, P2, P2];
  const [x, y] = foot;
  const shoe =
    `M${n(x - 7)},${n(y + 3)} C${n(x - 7)},${n(y - 5)} ${n(x + 6)},${n(y - 6)} ${n(x + 13)},${n(y - 1)} ` +
    `C${n(x + 15)},${n(y + 3)} ${n(x + 12)},${n(y + 4)} ${n(x + 8)},${n(y + 4)} L${n(x - 6)},${n(y + 4)} Z`;
  return (
    path(shoe, c.shoes ?? P.dark[2]) +
    limb([hip, knee, [x, y - 5]], 14 * (0.6 + 0.4 * c.w), c.legs[far ? 2 : 1])
  );
}

const satchel = (colour: Tone, { neck: [nx, ny] }: Torso): string =>
  path(`M${n(nx - 30)},${n(ny + 8)} q0,-6 8,-7 h14 v30 h-16 q-7,-1 -7,-8 Z`, colour[1]) +
  path(`M${n(nx - 28)},${n(ny + 19)} h12 v9 h-8 q-4,-1 -4,-5 Z`, colour[0], { sw: lw(0.7) });

/** One person at `at` (kit px): the ground between the feet, or the seat. Looks right. */
export function person(id: FigureId, at: P2, o: FigureOptions = {}): string {
  const c: Look & { hair: FigureHair } = CAST[id];
  const pose: Pose = POSES[o.pose ?? "stand"];
  const tired = o.tired ?? 0;
  const sag = tired * 2;
  const bend = c.bend ?? 0;
  const lean = c.lean ?? 0;
  const sway = (dy: number): number => ((pose.sit ? 0.6 : 1) * (bend + lean) * -dy) / 94;
  const hip: P2 = [0, pose.sit ? 0 : -56 * c.h];
  const up = (p: P2, weight: number): P2 => [
    p[0] + sway(p[1]) + sag * weight,
    p[1] * c.h + sag * weight + (bend > 0 ? bend * 0.6 : 0),
  ];
  const torso: Torso = { neck: up(pose.neck, 1), hip, sit: pose.sit };
  const [nx, ny] = torso.neck;
  const rawHead = up(pose.head, 1.5);
  const headAt: P2 = [
    snap(rawHead[0] + (bend > 0 ? bend * 0.7 : 0), PX),
    snap(rawHead[1] - (c.face === "long" ? 1 : 0), PX),
  ];
  const tilt = snap(pose.tilt + sag * 2 + bend * 0.8, 4);
  const shiftArm = (a: Joints): Joints => [
    [a[0][0] + sway(a[0][1]), a[0][1] + (bend > 0 ? bend * 0.6 : 0)],
    a[1],
    a[2],
  ];

  const outline = torsoPath(c, torso);
  const neck = limb(
    [
      [nx + 1, ny + 2],
      [nx + 2, ny - 9],
    ],
    9,
    SKIN[c.skin][2],
    "butt",
  );
  const face = g(
    head(c, { eyes: pose.eyes, tired: tired > 0 || pose.eyes === "shut", smile: pose.smile ?? false }),
    {
      t: shift(headAt[0], headAt[1], ` rotate(${tilt})`),
    },
  );
  const body = path(outline, c.c[1], { sw: 0 }) + clipped(outline, fabric(c, torso)) + path(outline, "none");
  const held = pose.item && !o.emptyHands ? HELD[pose.item]([pose.near[2][0], pose.near[2][1] * c.h]) : "";
  const s =
    leg(c, pose.legFar, true) +
    arm(c, shiftArm(pose.far), true, sag) +
    leg(c, pose.legNear, false) +
    (c.satchel && !pose.sit ? satchel(c.satchel, torso) : "") +
    (c.carries && !pose.sit ? carriedBehind(c.carries, torso) : "") +
    neck +
    body +
    worn(c, torso) +
    (c.carries && !pose.sit ? carriedBefore(c.carries, torso) : "") +
    face +
    held +
    arm(c, shiftArm(pose.near), false, sag);
  return g(s, { t: shift(at[0], at[1], o.flip ? " scale(-1 1)" : "") });
}

const SIT_BOX: Box = [-0.28, -0.28, -0.02, 0.28, 0.28, 1.3];
const STAND_BOX: Box = [-0.28, -0.28, 0, 0.28, 0.28, 2];

/** A person as a piece of a scene. (x, y, z) is the ground or the seat; `seat` its height above the floor. */
export function figure(
  id: FigureId,
  x: number,
  y: number,
  z: number,
  o: FigureOptions & { seat?: number } = {},
): Item {
  const sit = POSES[o.pose ?? "stand"].sit;
  const b = sit ? SIT_BOX : STAND_BOX;
  const ground = blob(x + 0.05, y + 0.05, sit ? z - (o.seat ?? 0.62) : z, 0.3);
  return item(
    [x + b[0], y + b[1], z + b[2], x + b[3], y + b[4], z + b[5]],
    ground + person(id, pt(x, y, z), o),
  );
}

import { INK, P } from "../kit/palette.ts";
import { withPen } from "../kit/pen.ts";
import { ell, g, shift } from "../kit/shapes.ts";
import { type FaceId, lookOf } from "../people/voices.ts";
import { bust, GROUNDS } from "./bust.ts";
import { face, glasses } from "./features.ts";
import { LINE, lineOf, type Mood, measuresOf, shape } from "./geometry.ts";
import { PORTRAIT_HAIR } from "./hair.ts";

const POSTURE: Record<Mood, { tilt: number; head: number; body: number }> = {
  rested: { tilt: 0, head: 0, body: 0 },
  tired: { tilt: 5, head: 9, body: 7 },
};

const ROUND_CAPS = ' stroke-linejoin="round" stroke-linecap="round"';

/** A portrait as a small document of its own: the joints of all lines are set once instead of on each. */
function document(body: string, ground: readonly [string, string]): string {
  const inner = body
    .replaceAll(ROUND_CAPS, "")
    .replaceAll(' transform="translate(0 0)"', "")
    .replaceAll("translate(0 0) rotate(0 0 70)", "scale(1)");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 320"><path d="M0 0h320v320H0z" fill="${ground[0]}"/>` +
    `<circle cx="160" cy="168" r="132" fill="${ground[1]}"/><g${ROUND_CAPS}>${inner}</g></svg>\n`
  );
}

/** Somebody's portrait in a mood: posture, eyes, brows, mouth and loose hair, never a sign beside the head. */
export function portrait(id: FaceId, mood: Mood): string {
  const c = lookOf(id);
  const m = measuresOf(id, c);
  const { tilt, head, body } = POSTURE[mood];
  const drawn = withPen({ lw: LINE }, () => {
    const hair = PORTRAIT_HAIR[c.hair](c);
    const turn = ` rotate(${tilt} 0 70)`;
    const behind = hair.back ? g(hair.back, { t: shift(0, head, turn) }) : "";
    const lamp = c.headlamp
      ? lineOf("M-60,-44 C-30,-66 34,-68 64,-46", 15) +
        lineOf("M-60,-44 C-30,-66 34,-68 64,-46", 9, P.red[1]) +
        ell(12, -66, 18, 16, P.steel[0], { sw: LINE }) +
        ell(14, -66, 9, 9, "#fff2b0", { sw: 2.4 })
      : "";
    const raised = c.glasses === "forehead" ? glasses(c.glasses, m) : "";
    const front = face(c, m, mood) + hair.front + raised + lamp + (mood === "tired" ? hair.loose : "");
    return (
      behind +
      g(bust(c), { t: shift(0, body, mood === "tired" ? " scale(.97 1)" : "") }) +
      g(front, { t: shift(0, head, turn) })
    );
  });
  return document(g(drawn, { t: "translate(156 150) scale(1.02)" }), GROUNDS[mood]);
}

/** The platform's account manager is only ever an avatar: a headset, a smile, never tired. */
export function avatar(): string {
  const body = withPen(
    { lw: 6 },
    () =>
      ell(160, 160, 104, 104, "#f58634", { sw: 6 }) +
      ell(160, 166, 70, 66, "#fff3e0", { sw: 6 }) +
      lineOf("M84,166 C84,70 236,70 236,166", 18) +
      lineOf("M84,166 C84,70 236,70 236,166", 8, P.cream[0]) +
      ell(88, 176, 16, 24, P.dark[1], { sw: 6 }) +
      ell(232, 176, 16, 24, P.dark[1], { sw: 6 }) +
      lineOf("M232,200 C232,232 204,240 184,238", 7) +
      ell(180, 238, 9, 7, P.dark[1], { sw: 3 }) +
      ell(136, 158, 8, 10, INK, { sw: 0 }) +
      ell(184, 158, 8, 10, INK, { sw: 0 }) +
      shape("M132,192 Q160,214 188,192", "none", 6),
  );
  return document(body, ["#ffd9b0", "#ffe7cd"]);
}

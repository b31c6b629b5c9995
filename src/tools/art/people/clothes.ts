import { INK, mix, P, type Tone } from "../kit/palette.ts";
import { lw, short as n } from "../kit/pen.ts";
import { ell, type P2, path, stroke } from "../kit/shapes.ts";
import { type Look, SKIN } from "./look.ts";

/** Neck and hip of the torso a garment hangs on. */
export interface Torso {
  neck: P2;
  hip: P2;
  sit: boolean;
}

/** Outline of the upper body with its garment. */
export function torsoPath(c: Look, { neck: [nx, ny], hip: [hx, hy], sit }: Torso): string {
  const ws = 14.5 * c.w;
  const wh = (sit ? 15 : 13.5) * c.w;
  const b = c.belly;
  const hem = ["hoodie", "cardigan", "jacket", "overshirt"].includes(c.top) ? 12 : 8;
  if (c.top === "cape") {
    const foot = hy + (sit ? 14 : 20);
    return (
      `M${n(hx - wh - 9)},${n(foot)} C${n(hx - wh - 6)},${n(hy - 14)} ${n(nx - ws - 5)},${n(ny + 18)} ${n(nx - ws + 1)},${n(ny + 6)} ` +
      `C${n(nx - 8)},${n(ny - 5)} ${n(nx + 10)},${n(ny - 5)} ${n(nx + ws - 1)},${n(ny + 6)} ` +
      `C${n(nx + ws + 6)},${n(ny + 18)} ${n(hx + wh + 7)},${n(hy - 14)} ${n(hx + wh + 11)},${n(foot)} ` +
      `q-9,6 -18,1 q-8,6 -17,1 q-9,4 -${n(wh * 2 - 15)},-2 Z`
    );
  }
  return (
    `M${n(hx - wh)},${n(hy + hem)} C${n(hx - wh - 2)},${n(hy - 14)} ${n(nx - ws - 2)},${n(ny + 20)} ${n(nx - ws)},${n(ny + 9)} ` +
    `C${n(nx - ws + 3)},${n(ny + 1)} ${n(nx - 6)},${n(ny - 3)} ${n(nx)},${n(ny - 3)} ` +
    `C${n(nx + 7)},${n(ny - 3)} ${n(nx + ws - 2)},${n(ny + 1)} ${n(nx + ws)},${n(ny + 10)} ` +
    `C${n(nx + ws + b * 0.5)},${n(ny + 20)} ${n(hx + wh + b)},${n(hy - 16)} ${n(hx + wh + b * 0.6)},${n(hy + hem)} ` +
    `C${n(hx + 6)},${n(hy + hem + 4)} ${n(hx - 8)},${n(hy + hem + 4)} ${n(hx - wh)},${n(hy + hem)} Z`
  );
}

function patternOf(c: Look, [hx, hy]: P2): string {
  const spots = (size: number, colours: readonly string[]) =>
    Array.from({ length: 24 }, (_, i) => {
      const row = Math.floor(i / 5);
      return ell(
        hx - 21 + (i % 5) * 10.5 + (row % 2) * 5,
        hy + 6 - row * 9.5,
        size,
        size,
        colours[i % colours.length] ?? INK,
        { sw: 0 },
      );
    }).join("");
  if (c.pattern === "floral") return spots(2.5, [P.red[1], P.cream[0]]);
  if (c.pattern === "dots") return spots(1.9, [P.cream[0]]);
  if (c.pattern === "leaf")
    return Array.from({ length: 15 }, (_, i) => {
      const row = Math.floor(i / 4);
      const [x, y] = [hx - 20 + (i % 4) * 13 + (row % 2) * 6, hy + 8 - row * 13];
      return path(`M${n(x - 5)},${n(y + 3)} q2,-8 10,-7 q-1,8 -10,7 Z`, P.cream[0], { sw: 0 });
    }).join("");
  if (c.pattern === "bands")
    return [0, 1, 2, 3, 4]
      .map((i) => stroke(`M${n(hx - 40)},${n(hy - 36 + i * 10)} q40,8 80,-1`, 3.4, P.indigo[1]))
      .join("");
  if (c.pattern === "check")
    return [0, 1, 2, 3, 4, 5]
      .map(
        (i) =>
          stroke(`M${n(hx - 26 + i * 10)},${n(hy - 50)} l3,66`, 2, P.cream[0], { op: 0.75 }) +
          stroke(`M${n(hx - 30)},${n(hy - 42 + i * 10)} q30,6 62,-1`, 2, P.cream[0], { op: 0.75 }),
      )
      .join("");
  if (c.pattern === "peony")
    return Array.from({ length: 14 }, (_, i) => {
      const row = Math.floor(i / 4);
      const [x, y] = [hx - 20 + (i % 4) * 13 + (row % 2) * 6, hy + 8 - row * 13];
      return (
        [0, 1, 2, 3, 4]
          .map((k) =>
            ell(x + 3.4 * Math.cos(k * 1.26), y + 3 * Math.sin(k * 1.26), 2.6, 2.4, "#f4b6c4", { sw: 0 }),
          )
          .join("") + ell(x, y, 1.8, 1.8, "#c8415f", { sw: 0 })
      );
    }).join("");
  if (c.pattern === "wipes")
    return (
      stroke(`M${n(hx - 15)},${n(hy - 30)} l9,-4 M${n(hx - 15)},${n(hy - 23)} l10,-3`, 3, P.red[1]) +
      stroke(`M${n(hx - 14)},${n(hy - 16)} l8,-4`, 3, P.mustard[1]) +
      stroke(`M${n(hx - 15)},${n(hy - 9)} l9,-2`, 3, "#fffdf6")
    );
  if (c.pattern === "stripe")
    return path(`M${n(hx - 40)},${n(hy - 24)} q40,9 80,-2 v9 q-40,9 -80,1 Z`, P.cream[0], { sw: 0 });
  return "";
}

const OPEN: readonly Look["top"][] = ["jacket", "overshirt", "cardigan", "vest"];

// The strip of shirt that an open jacket, cardigan or vest shows.
function opening(c: Look, [nx, ny]: P2, [hx, hy]: P2): string {
  if (!c.under || !OPEN.includes(c.top)) return "";
  const deep = c.top === "vest" ? 12 : 10;
  return path(
    `M${n(nx + 1)},${n(ny - 5)} C${n(nx + 2)},${n(ny + 16)} ${n(hx + 4)},${n(hy - 16)} ${n(hx + 5)},${n(hy + 18)} ` +
      `L${n(hx + deep)},${n(hy + 18)} C${n(hx + 11)},${n(hy - 14)} ${n(nx + 14)},${n(ny + 14)} ${n(nx + 11)},${n(ny - 5)} Z`,
    c.under[1],
    { sw: lw(0.8) },
  );
}

const inkStains = ([x, y]: P2): string =>
  ell(x - 4, y - 8, 4.4, 3.4, P.red[1], { sw: 0 }) +
  ell(x + 5, y + 3, 6, 5, P.red[1], { sw: 0 }) +
  ell(x - 6, y + 14, 5, 6, P.red[2], { sw: 0 }) +
  ell(x + 8, y - 12, 2.4, 2, P.red[2], { sw: 0 });
const ruler = ([x, y]: P2): string =>
  path(`M${n(x)},${n(y + 4)} l5,-22 l5,1 l-4,23 Z`, P.mustard[0], { sw: lw(0.7) });
// The bib of dungarees, two straps and a button each.
const dungarees = (c: Tone, [nx, ny]: P2, [hx, hy]: P2): string =>
  path(
    `M${n(nx)},${n(ny + 18)} L${n(nx + 18)},${n(ny + 18)} L${n(hx + 30)},${n(hy + 20)} L${n(hx - 30)},${n(hy + 20)} L${n(hx - 14)},${n(hy - 6)} Z`,
    c[1],
    { sw: lw(0.8) },
  ) +
  stroke(
    `M${n(nx + 3)},${n(ny + 19)} L${n(nx - 5)},${n(ny - 4)} M${n(nx + 14)},${n(ny + 19)} L${n(nx + 13)},${n(ny - 3)}`,
    4,
    c[1],
  ) +
  ell(nx + 3, ny + 20, 1.7, 1.7, P.mustard[0], { sw: 0 }) +
  ell(nx + 14, ny + 20, 1.7, 1.7, P.mustard[0], { sw: 0 });

function apron(c: Look, [nx, ny]: P2, [hx, hy]: P2): string {
  if (!c.apron) return "";
  const bib =
    `M${n(nx + 1)},${n(ny + 11)} L${n(nx + 22)},${n(ny + 12)} L${n(hx + 32)},${n(hy + 22)} L${n(hx - 7)},${n(hy + 22)} ` +
    `C${n(hx - 5)},${n(hy - 10)} ${n(nx - 1)},${n(ny + 26)} ${n(nx + 1)},${n(ny + 11)} Z`;
  const sign = c.apronOf ?? "pins";
  if (sign === "bib") return dungarees(c.apron, [nx, ny], [hx, hy]);
  // Twelve pins in the bib: she counts them when she puts it on.
  const pins = Array.from({ length: 12 }, (_, i) =>
    ell(nx + 4 + (i % 4) * 2.6, ny + 16 + Math.floor(i / 4) * 3, 0.8, 0.8, "#ffffff", { sw: 0 }),
  ).join("");
  return (
    path(bib, c.apron[1], { sw: lw(0.8) }) +
    stroke(`M${n(nx + 3)},${n(ny + 12)} L${n(nx - 4)},${n(ny - 6)}`, 3.6, c.apron[1]) +
    (sign === "pins" ? pins : "") +
    (sign === "ink" ? inkStains([(nx + hx) / 2 + 6, (ny + hy) / 2 + 6]) : "") +
    (sign === "ruler" ? ruler([(nx + hx) / 2 + 7, (ny + hy) / 2 + 8]) : "") +
    (sign === "pocket"
      ? path(`M${n(hx - 3)},${n(hy - 4)} h26 l2,17 h-30 Z`, c.apron[0], { sw: lw(0.7) })
      : path(`M${n((nx + hx) / 2 + 1)},${n((ny + hy) / 2 + 8)} h11 v8 h-11 Z`, c.apron[0], { sw: lw(0.6) }))
  );
}

/** Everything drawn inside the outline of the torso: pattern, opening, apron, pockets, shade. */
export function fabric(c: Look, t: Torso): string {
  const { neck, hip, sit } = t;
  const [nx, ny] = neck;
  const [hx, hy] = hip;
  const ws = 14.5 * c.w;
  const wh = (sit ? 15 : 13.5) * c.w;
  const skin = SKIN[c.skin];
  let s = patternOf(c, hip) + opening(c, neck, hip);
  if (c.top === "cape")
    s +=
      stroke(
        `M${n(nx + 3)},${n(ny)} C${n(nx + 5)},${n(ny + 20)} ${n(hx + 6)},${n(hy - 10)} ${n(hx + 7)},${n(hy + 24)}`,
        1.8,
        c.c[2],
      ) + path(`M${n(nx - 26)},${n(ny + 27)} q28,8 58,-1 v6 q-28,9 -60,2 Z`, P.lime[0], { sw: 0 });
  if (c.top === "shirt") {
    s += path(
      `M${n(nx - 1)},${n(ny - 4)} L${n(nx + 4)},${n(ny + 9)} L${n(nx + 11)},${n(ny - 3)} Z`,
      skin[1],
      { sw: lw(0.7) },
    );
    // One button too high: the front hangs crooked and the hem shows it.
    if (c.misbuttoned)
      s +=
        stroke(`M${n(nx + 4)},${n(ny + 9)} L${n(hx + 4)},${n(hy + 16)}`, 1.8, c.c[2]) +
        [0, 1, 2]
          .map((i) => ell(nx + 3 + i * 1.5 + (i % 2) * 4, ny + 15 + i * 11, 1.7, 1.7, P.cream[0], { sw: 0 }))
          .join("");
  }
  if (c.top === "blouse" && !c.apron)
    s +=
      path(
        `M${n(nx - 5)},${n(ny - 5)} L${n(nx + 4)},${n(ny + 8)} L${n(nx + 13)},${n(ny - 4)} Z`,
        c.pattern ? P.cream[0] : c.c[0],
        { sw: lw(0.8) },
      ) + stroke(`M${n(nx + 5)},${n(ny + 9)} L${n(hx + 7)},${n(hy + 16)}`, 1.6, c.c[2]);
  if (c.top === "tee") s += path(`M${n(nx - 3)},${n(ny - 4)} q7,9 14,1 Z`, skin[1], { sw: lw(0.7) });
  if (c.top === "jacket")
    s += stroke(
      `M${n(nx - 14)},${n(ny + 9)} C${n(nx - 10)},${n(ny + 24)} ${n(hx - 10)},${n(hy - 12)} ${n(hx - 10)},${n(hy + 16)}`,
      2.6,
      mix(c.c[0], "#ffffff", 0.5),
    );
  if (c.chalk)
    s += stroke(`M${n(nx - 9)},${n(ny + 22)} l7,-6 M${n(hx - 11)},${n(hy - 6)} l5,8 l4,-6`, 2.2, P.lime[0]);
  if (c.top === "vest") s += stroke(`M${n(hx - 34)},${n(hy + 1)} q34,8 64,0`, 2, c.c[2]);
  s += path(
    `M${n(nx + 40)},${n(ny - 6)} L${n(nx + ws * 0.55)},${n(ny - 6)} C${n(nx + ws * 0.5)},${n(ny + 20)} ${n(hx + wh * 0.5)},${n(hy - 10)} ${n(hx + wh * 0.5)},${n(hy + 24)} L${n(hx + 50)},${n(hy + 24)} Z`,
    INK,
    { sw: 0, op: 0.17 },
  );
  return s + apron(c, neck, hip);
}

function lanyard(c: Look, [nx, ny]: P2): string {
  const cord = c.lanyard === "badge" ? P.indigo[2] : c.lanyard === "phone" ? P.red[1] : P.dark[1];
  const cords = stroke(`M${n(nx - 6)},${n(ny)} L${n(nx + 7)},${n(ny + 26)} L${n(nx + 11)},${n(ny)}`, 2, cord);
  const [x, y] = [nx + 7, ny + 26];
  if (c.lanyard === "thimble")
    return cords + path(`M${n(x - 3.4)},${n(y + 7)} v-4 q3.4,-6 6.8,0 v4 Z`, P.steel[0], { sw: lw(0.7) });
  if (c.lanyard === "lens")
    return (
      cords + ell(x, y + 6, 6, 6.4, "#dff1f4") + stroke(`M${n(x - 2)},${n(y + 3)} l4,-2`, 1.4, "#ffffff")
    );
  const card = c.lanyard === "badge" ? P.indigo[0] : P.dark[1];
  return (
    cords +
    path(`M${n(x - 4.6)},${n(y)} h9.2 v13 h-9.2 Z`, card, { sw: lw(0.8) }) +
    path(`M${n(x - 2.6)},${n(y + 2.4)} h5.2 v${c.lanyard === "badge" ? 4 : 8} h-5.2 Z`, "#ffffff", { sw: 0 })
  );
}

// A round plastic stool carried under the far arm, seat to the back.
const stool = (c: Tone, [hx, hy]: P2): string =>
  path(
    `M${n(hx - 34)},${n(hy - 20)} L${n(hx - 12)},${n(hy - 26)} L${n(hx - 9)},${n(hy - 10)} L${n(hx - 31)},${n(hy - 2)} Z`,
    c[1],
  ) +
  path(`M${n(hx - 34)},${n(hy - 22)} q-6,10 3,22 q5,-3 4,-12 q-1,-9 -7,-10 Z`, c[0]) +
  stroke(`M${n(hx - 24)},${n(hy - 17)} l9,-3 M${n(hx - 23)},${n(hy - 10)} l10,-3`, 2, c[2]);

const ZIPS = [P.red[1], P.mustard[1], P.cream[0], P.plum[1], P.leaf[1]] as const;

/** What hangs over the garment: tape, ribbon, strap, pens, headphones. */
export function worn(c: Look, { neck: [nx, ny], hip: [hx, hy] }: Torso): string {
  let s = "";
  if (c.tape)
    s += stroke(
      `M${n(nx - 8)},${n(ny + 1)} C${n(nx - 9)},${n(ny + 20)} ${n(nx - 6)},${n(ny + 22)} ${n(nx - 6)},${n(ny + 28)} M${n(nx + 9)},${n(ny + 1)} C${n(nx + 12)},${n(ny + 14)} ${n(nx + 9)},${n(ny + 20)} ${n(nx + 10)},${n(ny + 34)}`,
      3.6,
      P.mustard[1],
    );
  if (c.zips)
    s += ZIPS.map((colour, i) =>
      stroke(
        `M${n(nx - 9 + i)},${n(ny + 1)} C${n(nx - 8 + i)},${n(ny + 16)} ${n(nx - 6 + i * 4)},${n(ny + 20)} ${n(nx - 7 + i * 5)},${n(ny + 30 + (i % 2) * 5)}`,
        3.2,
        colour,
      ),
    ).join("");
  if (c.ribbon)
    s +=
      stroke(
        `M${n(nx - 6)},${n(ny)} C${n(nx - 4)},${n(ny + 18)} ${n(nx + 2)},${n(ny + 24)} ${n(nx + 6)},${n(ny + 27)} M${n(nx + 10)},${n(ny)} C${n(nx + 11)},${n(ny + 14)} ${n(nx + 9)},${n(ny + 22)} ${n(nx + 6)},${n(ny + 27)}`,
        2,
        P.red[0],
      ) + stroke(`M${n(nx + 6)},${n(ny + 27)} l-3,9 M${n(nx + 6)},${n(ny + 27)} l4,9`, 2.4, P.steel[0]);
  if (c.strap)
    s +=
      stroke(`M${n(nx + 10)},${n(ny + 3)} L${n(hx - 12)},${n(hy + 2)}`, 4.4, c.strap[1]) +
      path(`M${n(hx - 24)},${n(hy - 4)} q-4,14 1,19 q10,4 18,-1 q3,-10 -2,-19 Z`, c.strap[0], {
        sw: lw(0.9),
      });
  if (c.lanyard) s += lanyard(c, [nx, ny]);
  if (c.stool) s += stool(c.stool, [hx, hy]);
  if (c.keys)
    s +=
      ell(hx - 11, hy + 9, 4, 4.4, "none", { sw: 1.8, stroke: P.steel[2] }) +
      stroke(`M${n(hx - 12)},${n(hy + 13)} l-2,8 M${n(hx - 10)},${n(hy + 13)} l2,8`, 2.2, P.mustard[1]);
  if (c.pens)
    s +=
      stroke(`M${n(nx + 14)},${n(ny + 17)} v9`, 3, P.indigo[1]) +
      stroke(`M${n(nx + 18)},${n(ny + 18)} v8`, 3, P.red[1]) +
      stroke(`M${n(nx + 11)},${n(ny + 26)} h10`, 2);
  if (c.headphones) {
    const d = `M${n(nx - 10)},${n(ny + 3)} C${n(nx - 6)},${n(ny + 12)} ${n(nx + 8)},${n(ny + 12)} ${n(nx + 12)},${n(ny + 3)}`;
    s += stroke(d, 5.4) + stroke(d, 2.6, P.mustard[1]);
  }
  return s;
}

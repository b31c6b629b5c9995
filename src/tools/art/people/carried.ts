/** What visitors have with them: under the arm, on the back, in the hand. Drawn in the space of the figure, looking right. */
import { INK, P } from "../kit/palette.ts";
import { lw, short as n } from "../kit/pen.ts";
import { ell, limb, type P2, path, stroke } from "../kit/shapes.ts";
import type { Torso } from "./clothes.ts";
import type { Carried } from "./look.ts";

/** Behind the body: what is on the back. */
export function carriedBehind(what: Carried, { neck: [nx, ny] }: Torso): string {
  if (what !== "rucksack") return "";
  return (
    path(`M${n(nx - 31)},${n(ny + 10)} q0,-10 12,-10 h12 v36 h-16 q-8,-1 -8,-8 Z`, P.dark[0]) +
    path(`M${n(nx - 30)},${n(ny + 22)} h13 v11 h-8 q-5,-1 -5,-5 Z`, P.dark[1], { sw: lw(0.7) })
  );
}

const paperRoll = (x: number, y: number, dx: number, dy: number, c: string): string =>
  limb(
    [
      [x, y],
      [x + dx, y + dy],
    ] as P2[],
    8,
    c,
  ) + ell(x, y, 2.6, 4, "#fffdf6", { sw: lw(0.6) });

// A woven bag on two strings from the end of a carrying pole.
const bag = (x: number, y: number): string =>
  stroke(`M${n(x)},${n(y)} l-9,28 M${n(x)},${n(y)} l9,28`, 1.6) +
  path(`M${n(x - 13)},${n(y + 27)} h26 l2,25 h-30 Z`, P.lime[0]) +
  stroke(`M${n(x - 13.5)},${n(y + 33)} h27 M${n(x - 14)},${n(y + 45)} h28`, 3, P.red[0]) +
  stroke(`M${n(x - 13.8)},${n(y + 39)} h27.6`, 3, P.indigo[0]);

/** Before the body and behind the near arm. */
export function carriedBefore(what: Carried, { neck: [nx, ny], hip: [hx, hy] }: Torso): string {
  switch (what) {
    case "rolls":
      return paperRoll(hx - 31, hy - 24, 34, 10, P.cream[0]) + paperRoll(hx - 30, hy - 13, 34, 8, P.cream[1]);
    case "pole":
      return (
        stroke(`M${n(nx - 42)},${n(ny + 6)} L${n(nx + 44)},${n(ny + 1)}`, 5.4) +
        stroke(`M${n(nx - 42)},${n(ny + 6)} L${n(nx + 44)},${n(ny + 1)}`, 3, P.mustard[2]) +
        bag(nx - 40, ny + 8) +
        bag(nx + 40, ny + 4)
      );
    case "folder":
      return (
        path(`M${n(hx + 3)},${n(hy - 25)} l24,4 l-3,28 l-24,-4 Z`, P.mustard[0]) +
        path(`M${n(hx + 5)},${n(hy - 22)} l20,3.4 l-2.5,22 l-20,-3.4 Z`, "#fffdf6", { sw: lw(0.6) }) +
        stroke(`M${n(hx + 8)},${n(hy - 14)} l13,2 M${n(hx + 7.6)},${n(hy - 8)} l10,1.6`, 1.6, P.steel[2]) +
        limb(
          [
            [hx - 15, hy + 3],
            [hx - 15, hy + 14],
          ] as P2[],
          6,
          P.dark[0],
        ) +
        ell(hx - 15, hy + 16, 4.6, 3.4, P.mustard[0], { sw: lw(0.7) })
      );
    case "clipboard":
      return (
        stroke(`M${n(nx - 5)},${n(ny + 1)} L${n(hx + 10)},${n(hy - 16)}`, 2, P.dark[1]) +
        path(`M${n(hx + 1)},${n(hy - 18)} l23,3 l-2,29 l-23,-3 Z`, P.plank[1]) +
        path(`M${n(hx + 3)},${n(hy - 14)} l19,2.4 l-1.6,23 l-19,-2.4 Z`, "#fffdf6", { sw: lw(0.6) }) +
        path(`M${n(hx + 8)},${n(hy - 20)} l9,1.2 v5 l-9,-1.2 Z`, P.steel[1], { sw: lw(0.7) }) +
        stroke(`M${n(hx + 6)},${n(hy - 6)} l12,1.6 M${n(hx + 5.6)},${n(hy)} l9,1.2`, 1.6, P.steel[2])
      );
    case "umbrella":
      return (
        stroke(`M${n(hx + 17)},${n(hy - 2)} L${n(hx + 24)},${n(hy + 54)}`, 3.4) +
        path(`M${n(hx + 13)},${n(hy + 6)} q6,-8 10,-1 l4,36 q-4,5 -7,0 Z`, P.leaf[2]) +
        stroke(`M${n(hx + 17)},${n(hy - 2)} q-2,-9 5,-9 q5,1 4,6`, 3)
      );
    case "samples":
      return (
        path(`M${n(hx - 32)},${n(hy - 28)} l25,5 l-2,30 l-25,-5 Z`, P.plum[1]) +
        path(`M${n(hx - 34)},${n(hy + 2)} l25,5 l3,-3 l-2,6 l-26,-5 Z`, "#fffdf6", { sw: lw(0.6) }) +
        stroke(`M${n(hx - 26)},${n(hy - 20)} l12,2.4`, 3, P.mustard[0])
      );
    case "notebook":
      return (
        path(`M${n(hx - 27)},${n(hy - 20)} l18,3 l-2,24 l-18,-3 Z`, P.dark[0]) +
        stroke(`M${n(hx - 23)},${n(hy - 18)} l-2,23`, 2, P.red[1])
      );
    case "fishbook":
      return (
        path(`M${n(hx - 27)},${n(hy - 20)} l18,3 l-2,24 l-18,-3 Z`, P.dark[0]) +
        ell(hx - 19, hy - 6, 4, 2.6, "#f0805c", { sw: lw(0.6) }) +
        path(`M${n(hx - 15.4)},${n(hy - 6)} l4,-3 v6 Z`, "#f0805c", { sw: lw(0.5) })
      );
    case "rucksack":
      return stroke(
        `M${n(nx - 7)},${n(ny + 1)} q-5,14 -3,26 M${n(nx + 10)},${n(ny + 2)} q4,12 2,24`,
        4.6,
        P.dark[0],
      );
    case "thermos":
      return (
        stroke(`M${n(hx - 15)},${n(hy - 10)} l-3,12`, 1.8, INK) +
        path(`M${n(hx - 26)},${n(hy + 2)} h14 v26 q-7,4 -14,0 Z`, "#d96a7a") +
        path(`M${n(hx - 25)},${n(hy - 3)} h12 v6 h-12 Z`, P.steel[0]) +
        ell(hx - 19, hy + 14, 3.4, 3.4, "#fbe3e8", { sw: 0 })
      );
    case "trowel":
      return (
        path(`M${n(hx - 16)},${n(hy + 8)} l12,3 l-9,17 Z`, P.steel[0]) +
        limb(
          [
            [hx - 10, hy + 8],
            [hx - 9, hy - 4],
          ] as P2[],
          4,
          P.wood[1],
        )
      );
  }
}

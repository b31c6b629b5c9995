import { P, type Tone, tri } from "../kit/palette.ts";
import { type AwningPlace, area, clothOf, hem, type Inks, outline, type Pattern, printed } from "./prints.ts";

const WHITE: Inks = { figure: P.cream[0], second: P.mustard[0] };
const DARK: Inks = { figure: P.dark[1], second: P.dark[1] };

/** What a house makes shows on its awning: a style is a colour and a pattern, never a colour alone. */
const AWNINGS: readonly { c: Tone; pattern: Pattern; inks: Inks }[] = [
  { c: P.red, pattern: "stripe", inks: WHITE },
  { c: P.indigo, pattern: "dot", inks: WHITE },
  { c: P.mustard, pattern: "zig", inks: DARK },
  { c: P.jade, pattern: "check", inks: WHITE },
  { c: tri("#6d2c4d"), pattern: "band", inks: WHITE },
  { c: tri("#d9dfe8"), pattern: "cross", inks: DARK },
];

/** An awning on a wall; `style` counts through AWNINGS. */
export function awning(place: AwningPlace, style: number): string {
  const { c, pattern, inks } = AWNINGS[style % AWNINGS.length] ?? {
    c: P.red,
    pattern: "stripe",
    inks: WHITE,
  };
  const q = clothOf(place);
  return (
    area(q, 0, 1, 0, 1, c[1]) +
    printed(pattern, q, inks) +
    hem(q, "scallop", c[place.face === "x" ? 2 : 1]) +
    outline(q)
  );
}

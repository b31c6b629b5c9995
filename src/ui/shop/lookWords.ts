/** What a style looks like, in words: the same for those who do not see its swatch. */
import type { Say } from "../say.ts";

/** The axes of a style as the village counts them. */
export interface Look {
  readonly garment: number;
  readonly cut: number;
  readonly cloth: number;
  readonly print: number;
  readonly colour: number;
}

/** Numbers of cuts, cloths, prints and colours a drawing may choose among. */
export const CHOICES = { colour: 8, print: 6, cloth: 5, cut: 4 } as const;
export type Axis = keyof typeof CHOICES;
export const AXES = ["colour", "print", "cloth", "cut"] as const satisfies readonly Axis[];

export const axisText = (say: Say, axis: Axis, n: number): string => say.t(`ui.look.${axis}.${n}`);

/** "T-shirt, red, stripes" */
export function lookText(say: Say, style: string, look: Look): string {
  return say.t("ui.look.name", {
    style: say.style(style),
    colour: axisText(say, "colour", look.colour),
    print: axisText(say, "print", look.print),
  });
}

/** The number a look is drawn by in a decision: cut, cloth, print and colour in one. */
export const lookNumber = ({ cut, cloth, print, colour }: Omit<Look, "garment">): number =>
  ((cut * CHOICES.cloth + cloth) * CHOICES.print + print) * CHOICES.colour + colour;

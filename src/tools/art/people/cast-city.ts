import { P, tri } from "../kit/palette.ts";
import { type FigureHair, HAIR, type Look } from "./look.ts";

const TURQUOISE = tri("#3fa7a8");
const NAVY = tri("#3a4a78");

/** The third floor in Chaosheng, level 7. */
export const CITY = {
  fangyun: {
    age: 36,
    h: 0.93,
    w: 1,
    belly: 1,
    skin: "b",
    hair: "clips",
    hc: HAIR.black,
    face: "oval",
    top: "blouse",
    c: TURQUOISE,
    sleeve: "long",
    zips: true,
    legs: tri("#5b4f63"),
    quilt: TURQUOISE,
    quiltPattern: 1,
  },
  shijun: {
    age: 23,
    h: 1.06,
    w: 0.94,
    belly: 0,
    skin: "d",
    hair: "knitcap",
    hc: HAIR.black,
    face: "long",
    top: "tee",
    c: P.lime,
    pattern: "bands",
    sleeve: "short",
    cap: NAVY,
    legs: tri("#8c8468"),
    shoes: "#3d6e8a",
    quilt: NAVY,
    quiltPattern: 0,
  },
} as const satisfies Record<string, Look & { hair: FigureHair }>;

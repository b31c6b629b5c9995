import { tri } from "../kit/palette.ts";
import { type FigureHair, HAIR, type Look } from "./look.ts";

const OLIVE = tri("#7f8746");
const WORK_BLUE = tri("#5f7fa6");
const EARTH = tri("#c9793f");

/** The Xus' house in Baishiwei, level 6. */
export const HILLS = {
  xujie: {
    age: 22,
    h: 1,
    w: 0.88,
    belly: 0,
    skin: "d",
    hair: "sweatband",
    hc: HAIR.black,
    face: "oval",
    top: "tee",
    c: EARTH,
    pattern: "stripe",
    sleeve: "short",
    carries: "pole",
    legs: tri("#5c6472"),
    shoes: "#8b5a3c",
    quilt: EARTH,
    quiltPattern: 0,
  },
  xiangmei: {
    age: 38,
    h: 0.96,
    w: 1.12,
    belly: 3,
    skin: "c",
    hair: "clip",
    hc: HAIR.soft,
    face: "round",
    top: "overshirt",
    c: OLIVE,
    pattern: "check",
    sleeve: "long",
    oversleeves: tri("#3f4a5c"),
    legs: tri("#4f4a56"),
    quilt: OLIVE,
    quiltPattern: 0,
  },
  ahai: {
    age: 52,
    h: 1.01,
    w: 0.84,
    belly: 0,
    skin: "d",
    hair: "crop",
    hc: HAIR.grey,
    face: "long",
    top: "jacket",
    c: WORK_BLUE,
    under: tri("#7fa655"),
    sleeve: "long",
    stained: "#6b5a34",
    headlamp: true,
    bend: 5,
    legs: tri("#6b6a58"),
    quilt: WORK_BLUE,
    quiltPattern: 2,
  },
} as const satisfies Record<string, Look & { hair: FigureHair }>;

import { HOUSE_LINE, PICTURE } from "../house/plan.ts";
import { withPen } from "../kit/pen.ts";
import { sheet } from "../kit/shapes.ts";
import { CAST, FIGURES, type FigureId } from "../people/cast.ts";
import { person } from "../people/figure.ts";
import { POSES, type PoseName } from "../people/poses.ts";
import { sleeper } from "../props/furniture.ts";
import type { Cell } from "./atlas.ts";

const WALKS = ["stand", "walk", "walk1", "walk2", "talk"] as const;
const HOME = [...WALKS, "rest"] as const;
const WORK = [
  ...HOME,
  "sew",
  "sew1",
  "sew2",
  "cut",
  "cut1",
  "iron",
  "iron1",
  "check",
  "pack",
  "pack1",
  "carry",
  "carry1",
  "carry2",
] as const;
// In a house of printers and mask makers: sewing as everywhere, and the long table, the bench, the brush.
const PRINTING = [
  ...HOME,
  "sew",
  "sew1",
  "sew2",
  "print",
  "print1",
  "prime",
  "prime1",
  "paint",
  "paint1",
  "check",
  "pack",
  "pack1",
  "carry",
  "carry1",
  "carry2",
] as const;
// In a house of covers and curtains: shears at the wide table, four corners to fold.
const FURNISHING = [
  ...HOME,
  "sew",
  "sew1",
  "sew2",
  "shear",
  "shear1",
  "iron",
  "iron1",
  "fold",
  "fold1",
  "check",
  "pack",
  "pack1",
  "carry",
  "carry1",
  "carry2",
] as const;
const EVENING = ["talk1", "eat", "eat1", "phone", "nod"] as const;
/** Drawn a second time, tired: how somebody works in the fourteenth hour, slower and with fewer in-betweens. */
const TIRED: readonly PoseName[] = ["sew", "sew1", "sew2", "cut", "iron", "check", "pack", "stand"];
const TIRED_PRINTING: readonly PoseName[] = [
  "sew",
  "sew1",
  "sew2",
  "print",
  "prime",
  "paint",
  "pack",
  "stand",
];
const TIRED_FURNISHING: readonly PoseName[] = [
  "sew",
  "sew1",
  "sew2",
  "shear",
  "iron",
  "fold",
  "pack",
  "stand",
];

interface Part {
  /** Poses of the first day, which the first page of level 1 must hold; and those that can arrive later. */
  first: readonly PoseName[];
  later: readonly PoseName[];
  /** Work drawn a second time, tired; nobody who has none works at a machine. */
  tired: readonly PoseName[];
  sleeps: boolean;
}
const WORKER: Part = { first: WORK, later: [...EVENING, "load"], tired: TIRED, sleeps: true };
const PRINTER: Part = { first: PRINTING, later: EVENING, tired: TIRED_PRINTING, sleeps: true };
const FURNISHER: Part = { first: FURNISHING, later: EVENING, tired: TIRED_FURNISHING, sleeps: true };
const VISITOR: Part = { first: WALKS, later: ["talk1", "rest", "phone"], tired: [], sleeps: false };
const PUPIL: Part = { first: [...WALKS, "read"], later: ["talk1", "eat", "eat1"], tired: [], sleeps: true };
const COURIER: Part = {
  first: [...WALKS, "load", "load1", "load2"],
  later: ["talk1"],
  tired: [],
  sleeps: false,
};
// Everybody not named here works at a machine. Children read, eat, walk, and have no pose at any machine.
const OTHERS: Partial<Record<FigureId, Part>> = {
  grandma: { first: HOME, later: EVENING, tired: [], sleeps: true },
  yutong: PUPIL,
  "yutong-fifteen": PUPIL,
  lele: PUPIL,
  sunlei: COURIER,
  courier: COURIER,
  xujie: COURIER,
  ...Object.fromEntries(
    ["meiyu", "lan", "zhuanggui", "xiufang", "shuisheng", "suyan"].map((id) => [id, PRINTER]),
  ),
  ...Object.fromEntries(["xiaomei-owner", "qiuyue", "kang"].map((id) => [id, FURNISHER])),
  ...Object.fromEntries(
    [
      "jin",
      "hong",
      "lu",
      "guo",
      "tong",
      "ke",
      "yangjun",
      "zhu",
      "gu",
      "tao",
      "qiu",
      "jiang",
      "pan",
      "ye",
      "fang",
      "ding",
      "shi",
      "tang-there",
      "yan",
    ].map((id) => [id, VISITOR]),
  ),
};
const partOf = (id: FigureId): Part => OTHERS[id] ?? WORKER;

/** Everybody of level 1 shares two pages, so that a first visit asks for few files; all others have one each. */
const FIRST_LEVEL: readonly FigureId[] = [
  "guilan",
  "weimin",
  "xiaomei",
  "auntsun",
  "grandma",
  "yutong",
  "sunlei",
  "jin",
];

/** Pages of people: those of level 1 at once and later, then one for everybody else, `people/<id>`. */
export const PEOPLE_PAGES: readonly string[] = [
  "people-a",
  "people-a-later",
  ...FIGURES.filter((id) => !FIRST_LEVEL.includes(id)).map((id) => `people/${id}`),
];

const FRAME = { w: 136, h: 156, x: 60 } as const;
const SLEEP = { w: 190, h: 150, anchor: { x: 116, y: 56 } } as const;
const pen = <T>(f: () => T): T => withPen({ lw: HOUSE_LINE }, f);

function cell(id: FigureId, pose: PoseName, tired: boolean): Cell {
  const anchor = { x: FRAME.x, y: POSES[pose].sit ? 100 : 140 };
  const body = pen(() => person(id, [0, 0], { pose, tired: tired || pose === "nod" ? 2 : 0 }));
  return {
    name: `p_${id}_${pose}${tired ? "_t" : ""}`,
    svg: sheet(body, { w: FRAME.w, h: FRAME.h, ox: anchor.x, oy: anchor.y, scale: PICTURE.scale }),
    w: FRAME.w,
    h: FRAME.h,
    anchor,
  };
}

const firstFrames = (id: FigureId): Cell[] => partOf(id).first.map((pose) => cell(id, pose, false));

function laterFrames(id: FigureId): Cell[] {
  const { later, tired, sleeps } = partOf(id);
  const { w, h, anchor } = SLEEP;
  const asleep = (): Cell => ({
    name: `p_${id}_sleep`,
    ...SLEEP,
    svg: sheet(
      pen(() => sleeper(id)),
      { w, h, ox: anchor.x, oy: anchor.y, scale: PICTURE.scale },
    ),
  });
  return [
    ...later.map((pose) => cell(id, pose, false)),
    ...tired.map((pose) => cell(id, pose, true)),
    ...(sleeps ? [asleep()] : []),
  ];
}

/** Frames of the people on one page, all looking right: the view flips them. */
export function peopleCells(page: string): Cell[] {
  if (page === "people-a") return FIRST_LEVEL.flatMap(firstFrames);
  if (page === "people-a-later") return FIRST_LEVEL.flatMap(laterFrames);
  return FIGURES.filter((id) => page === `people/${id}`).flatMap((id) => [
    ...firstFrames(id),
    ...laterFrames(id),
  ]);
}

/** Whether somebody is drawn at work, rested and tired. */
export const works = (id: string): boolean =>
  FIGURES.some((figure) => figure === id && partOf(figure).tired.length > 0);

/** Who is drawn at work, and who only comes to the door: the view asks before it fetches their pages. */
export const castFile = (): string =>
  JSON.stringify({
    works: FIGURES.filter(works),
    visits: FIGURES.filter((id) => partOf(id) === VISITOR),
  });

/** For the manifest: who is drawn in which poses, which of them also tired, how tall next to the others. */
export const roster = () =>
  Object.fromEntries(
    FIGURES.map((id) => {
      const { first, later, tired, sleeps } = partOf(id);
      return [
        id,
        {
          poses: [...first, ...later, ...(sleeps ? ["sleep"] : [])],
          tired,
          works: works(id),
          height: CAST[id].h,
        },
      ];
    }),
  );

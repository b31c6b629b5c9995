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
const EVENING = ["talk1", "eat", "eat1", "phone", "nod"] as const;
/** Drawn a second time, tired: how somebody works in the fourteenth hour, slower and with fewer in-betweens. */
const TIRED = ["sew", "sew1", "sew2", "cut", "iron", "check", "pack", "stand"] as const;

interface Part {
  /** Poses of the first day, which the first page of level 1 must hold; and those that can arrive later. */
  first: readonly PoseName[];
  later: readonly PoseName[];
  works: boolean;
  sleeps: boolean;
}
const WORKER: Part = { first: WORK, later: [...EVENING, "load"], works: true, sleeps: true };
const VISITOR: Part = { first: WALKS, later: ["talk1", "rest", "phone"], works: false, sleeps: false };
// Who comes and looks, asks, carries or learns. Yutong is twelve: she reads, eats, walks, and has no pose at any machine.
const OTHERS: Partial<Record<FigureId, Part>> = {
  grandma: { first: HOME, later: EVENING, works: false, sleeps: true },
  yutong: { first: [...WALKS, "read"], later: ["talk1", "eat", "eat1"], works: false, sleeps: true },
  sunlei: { first: [...WALKS, "load", "load1", "load2"], later: ["talk1"], works: false, sleeps: false },
  jin: VISITOR,
  hong: VISITOR,
  lu: VISITOR,
  guo: VISITOR,
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
  const { later, works, sleeps } = partOf(id);
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
    ...(works ? TIRED.map((pose) => cell(id, pose, true)) : []),
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

/** For the manifest: who is drawn in which poses, which of them also tired, how tall next to the others. */
export const roster = () =>
  Object.fromEntries(
    FIGURES.map((id) => {
      const { first, later, works, sleeps } = partOf(id);
      return [
        id,
        {
          poses: [...first, ...later, ...(sleeps ? ["sleep"] : [])],
          tired: works ? TIRED : [],
          works,
          height: CAST[id].h,
        },
      ];
    }),
  );

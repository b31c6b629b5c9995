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
  /** Who appears first in level 1, 2, 4 and 3. */
  level: "a" | "b" | "c" | "d";
  /** Poses of the first day, which the first page must hold; and those that can arrive later. */
  first: readonly PoseName[];
  later: readonly PoseName[];
  works: boolean;
  sleeps: boolean;
}
const worker = (level: Part["level"]): Part => ({
  level,
  first: WORK,
  later: [...EVENING, "load"],
  works: true,
  sleeps: true,
});
const visitor = (level: Part["level"]): Part => ({
  level,
  first: WALKS,
  later: ["talk1", "rest", "phone"],
  works: false,
  sleeps: false,
});
// Yutong is twelve: she reads, eats, walks, and has no pose at any machine.
const PARTS: Record<FigureId, Part> = {
  guilan: worker("a"),
  weimin: worker("a"),
  xiaomei: worker("a"),
  auntsun: worker("a"),
  grandma: { level: "a", first: HOME, later: EVENING, works: false, sleeps: true },
  yutong: {
    level: "a",
    first: [...WALKS, "read"],
    later: ["talk1", "eat", "eat1"],
    works: false,
    sleeps: true,
  },
  sunlei: {
    level: "a",
    first: [...WALKS, "load", "load1", "load2"],
    later: ["talk1"],
    works: false,
    sleeps: false,
  },
  jin: visitor("a"),
  xiulian: worker("b"),
  aizhen: worker("b"),
  degui: worker("b"),
  dengbo: worker("b"),
  zhihao: worker("c"),
  ahua: worker("c"),
  liping: worker("c"),
  hong: visitor("c"),
  luo: worker("d"),
  dong: worker("d"),
  lu: visitor("d"),
  guo: visitor("d"),
};

/** Pages of people: level 1 at once, level 1 later, who joins in level 2, the house of Rongcuo, the lanes of level 3. */
export const PEOPLE_PAGES = ["people-a", "people-a-later", "people-b", "people-c", "people-d"] as const;
// Old acquaintances in Rongcuo are drawn on its page once more: lighter than to load a page of twelve for two.
const GUESTS: readonly FigureId[] = ["dengbo", "sunlei"];
export type PeoplePage = (typeof PEOPLE_PAGES)[number];

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

const firstFrames = (id: FigureId): Cell[] => PARTS[id].first.map((pose) => cell(id, pose, false));

function laterFrames(id: FigureId): Cell[] {
  const { later, works, sleeps } = PARTS[id];
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
export function peopleCells(page: PeoplePage): Cell[] {
  const of = (level: Part["level"]) => FIGURES.filter((id) => PARTS[id].level === level);
  if (page === "people-a") return of("a").flatMap(firstFrames);
  if (page === "people-a-later") return of("a").flatMap(laterFrames);
  const whole = { "people-b": of("b"), "people-c": [...of("c"), ...GUESTS], "people-d": of("d") }[page];
  return whole.flatMap((id) => [...firstFrames(id), ...laterFrames(id)]);
}

/** For the manifest: who is drawn in which poses, which of them also tired, how tall next to the others. */
export const roster = () =>
  Object.fromEntries(
    FIGURES.map((id) => {
      const { first, later, works, sleeps } = PARTS[id];
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

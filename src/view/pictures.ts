/** The picture files and which frame lies on which of them. Pages that the first morning does not need arrive later. */
import house from "../../assets/art/house.json";
import houseB from "../../assets/art/house-b.json";
import houseC from "../../assets/art/house-c.json";
import peopleA from "../../assets/art/people-a.json";
import peopleALater from "../../assets/art/people-a-later.json";
import peopleB from "../../assets/art/people-b.json";
import peopleC from "../../assets/art/people-c.json";
import peopleD from "../../assets/art/people-d.json";

interface Page {
  readonly key: string;
  readonly url: string;
  readonly frames: object;
}

// Written out, because only an address spelled in full is found by the bundler.
const url = {
  house: new URL("../../assets/art/house.webp", import.meta.url).href,
  houseB: new URL("../../assets/art/house-b.webp", import.meta.url).href,
  houseC: new URL("../../assets/art/house-c.webp", import.meta.url).href,
  peopleA: new URL("../../assets/art/people-a.webp", import.meta.url).href,
  peopleALater: new URL("../../assets/art/people-a-later.webp", import.meta.url).href,
  peopleB: new URL("../../assets/art/people-b.webp", import.meta.url).href,
  peopleC: new URL("../../assets/art/people-c.webp", import.meta.url).href,
  peopleD: new URL("../../assets/art/people-d.webp", import.meta.url).href,
};

export const BACKS: Readonly<Record<string, string>> = {
  back_sanliuwan: new URL("../../assets/art/back_sanliuwan.webp", import.meta.url).href,
  back_dengtang: new URL("../../assets/art/back_dengtang.webp", import.meta.url).href,
  back_rongcuo: new URL("../../assets/art/back_rongcuo.webp", import.meta.url).href,
};

const PAGES = {
  house: { key: "house", url: url.house, frames: house },
  houseB: { key: "house-b", url: url.houseB, frames: houseB },
  houseC: { key: "house-c", url: url.houseC, frames: houseC },
  peopleA: { key: "people-a", url: url.peopleA, frames: peopleA },
  peopleALater: { key: "people-a-later", url: url.peopleALater, frames: peopleALater },
  peopleB: { key: "people-b", url: url.peopleB, frames: peopleB },
  peopleC: { key: "people-c", url: url.peopleC, frames: peopleC },
  peopleD: { key: "people-d", url: url.peopleD, frames: peopleD },
} satisfies Record<string, Page>;

interface Loads {
  /** before the first picture */
  readonly first: readonly Page[];
  /** when the picture is there */
  readonly later: readonly Page[];
}

// The first morning needs two pages; in Dengtang everybody is needed at once; Rongcuo brings its own people.
const LOADS: Readonly<Record<string, Loads>> = {
  back_sanliuwan: { first: [PAGES.house, PAGES.peopleA], later: [PAGES.houseB, PAGES.peopleALater] },
  back_dengtang: {
    first: [PAGES.house, PAGES.houseB, PAGES.peopleA, PAGES.peopleB],
    later: [PAGES.peopleALater, PAGES.peopleD],
  },
  back_rongcuo: { first: [PAGES.house, PAGES.houseB, PAGES.houseC, PAGES.peopleC], later: [] },
};
const EVERYTHING: Loads = { first: Object.values(PAGES), later: [] };

/** The pages a house needs, by its background. */
export const pagesFor = (back: string): Loads => LOADS[back] ?? EVERYTHING;

/** Pages by frame: one may lie on two, where somebody lives in two places. */
const pagesOf: ReadonlyMap<string, readonly string[]> = Object.values(PAGES).reduce(
  (known, { key, frames }) => {
    for (const frame of Object.keys((frames as { frames: Record<string, unknown> }).frames))
      known.set(frame, [...(known.get(frame) ?? []), key]);
    return known;
  },
  new Map<string, string[]>(),
);

/** The page of a frame, the first if it lies on two; undefined if nobody drew it. */
export const pageWith = (frame: string): string | undefined => pagesOf.get(frame)?.[0];

/** A posture that is not drawn is replaced by the nearest one that is. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  iron1: ["iron"],
  cut1: ["cut"],
  check: ["iron", "stand"],
  pack: ["iron", "stand"],
  pack1: ["pack"],
  sew1: ["sew"],
  sew2: ["sew"],
  nod: ["sew"],
  rest: ["sew", "stand"],
  eat: ["rest"],
  eat1: ["eat", "rest"],
  phone: ["rest"],
  read: ["rest"],
  talk: ["stand"],
  talk1: ["talk", "stand"],
  load: ["carry", "stand"],
  load1: ["load", "carry"],
  load2: ["load", "carry"],
  walk1: ["walk"],
  walk2: ["walk"],
  sleep: [],
};

/** The frame of a person in a posture that is drawn and has arrived; undefined if none is. */
export function figureFrame(
  id: string,
  pose: string,
  isTired: boolean,
  isHere: (page: string) => boolean,
): { page: string; frame: string } | undefined {
  const wishes = [pose, ...(INSTEAD[pose] ?? []), ...(pose === "sleep" ? [] : ["stand"])];
  for (const wish of wishes) {
    for (const suffix of isTired ? ["_t", ""] : [""]) {
      const frame = `p_${id}_${wish}${suffix}`;
      const page = pagesOf.get(frame)?.find(isHere);
      if (page !== undefined) return { page, frame };
    }
  }
  return undefined;
}

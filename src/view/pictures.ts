/** The picture files and which frame lies on which of them. Pages that the first morning does not need arrive later. */
import house from "../../assets/art/house.json";
import houseB from "../../assets/art/house-b.json";
import peopleA from "../../assets/art/people-a.json";
import peopleALater from "../../assets/art/people-a-later.json";
import peopleB from "../../assets/art/people-b.json";

interface Page {
  readonly key: string;
  readonly url: string;
  readonly frames: object;
}

// Written out, because only an address spelled in full is found by the bundler.
const url = {
  house: new URL("../../assets/art/house.webp", import.meta.url).href,
  houseB: new URL("../../assets/art/house-b.webp", import.meta.url).href,
  peopleA: new URL("../../assets/art/people-a.webp", import.meta.url).href,
  peopleALater: new URL("../../assets/art/people-a-later.webp", import.meta.url).href,
  peopleB: new URL("../../assets/art/people-b.webp", import.meta.url).href,
};

export const BACKS: Readonly<Record<string, string>> = {
  back_sanliuwan: new URL("../../assets/art/back_sanliuwan.webp", import.meta.url).href,
  back_dengtang: new URL("../../assets/art/back_dengtang.webp", import.meta.url).href,
};

export const PAGES: readonly Page[] = [
  { key: "house", url: url.house, frames: house },
  { key: "people-a", url: url.peopleA, frames: peopleA },
  { key: "house-b", url: url.houseB, frames: houseB },
  { key: "people-a-later", url: url.peopleALater, frames: peopleALater },
  { key: "people-b", url: url.peopleB, frames: peopleB },
];

/** Pages before the first picture: in Dengtang everybody is needed at once. */
export const firstPages = (back: string): readonly Page[] =>
  back === "back_sanliuwan" ? PAGES.slice(0, 2) : PAGES;

const pageOf = new Map(
  PAGES.flatMap(({ key, frames }) => {
    const named = (frames as { frames: Record<string, unknown> }).frames;
    return Object.keys(named).map((frame): [string, string] => [frame, key]);
  }),
);

/** The page of a frame, or undefined if nobody drew it. */
export const pageWith = (frame: string): string | undefined => pageOf.get(frame);

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
      const page = pageOf.get(frame);
      if (page !== undefined && isHere(page)) return { page, frame };
    }
  }
  return undefined;
}

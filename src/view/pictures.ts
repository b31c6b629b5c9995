/** The picture files a house needs and which frame lies on which of them. What the first morning does not need arrives later. */
import cast from "../../assets/art/cast.json";
import house from "../../assets/art/house.json";
import peopleA from "../../assets/art/people-a.json";

export interface Page {
  readonly key: string;
  readonly url: string;
  readonly frames: object;
}

// Addresses of everything, but only those of the level on the table are ever asked for.
const URLS = import.meta.glob<string>(
  [
    "../../assets/art/{back,house,people}*.webp",
    "../../assets/art/people/*.webp",
    "!../../assets/art/back_village*",
  ],
  { import: "default", query: "?url", eager: true },
);
const urlOf = (name: string): string | undefined => URLS[`../../assets/art/${name}.webp`];

// Frames of level 1's first morning come with the code; all others when their level is opened.
const AT_ONCE: Readonly<Record<string, object>> = { house, "people-a": peopleA };
const LATER = import.meta.glob<object>(
  [
    "../../assets/art/{house,people}-*.json",
    "../../assets/art/people/*.json",
    "!../../assets/art/people-a.json",
  ],
  { import: "default" },
);
const framesOf = (name: string): object | Promise<object> | undefined =>
  AT_ONCE[name] ?? LATER[`../../assets/art/${name}.json`]?.();

/** Names of pages; those that nobody drew are left out when they are fetched. */
export interface Pages {
  /** before the first picture */
  readonly first: readonly string[];
  /** when the picture is there */
  readonly later: readonly string[];
}

/** The opaque picture behind everything. */
export const backOf = (house: string): Page | undefined => {
  const url = urlOf(`back_${house}`);
  return url === undefined ? undefined : { key: `back_${house}`, url, frames: {} };
};

/** Is drawn at a machine or a table. */
export const works = (id: string): boolean => cast.works.includes(id);
/** Is drawn as somebody who comes to the door. */
export const visits = (id: string): boolean => cast.visits.includes(id);

/** Everybody of the first level shares a page. */
export const pageOfPerson = (id: string): string =>
  `p_${id}_stand` in peopleA.frames ? "people-a" : `people/${id}`;

/** The pages a house needs with these people at work in it, and with those who look in. */
export function pagesFor(house: string, staff: readonly string[], others: readonly string[]): Pages {
  const people = staff.map(pageOfPerson);
  const first = house === "sanliuwan" ? ["house"] : ["house", "house-b", `house-${house}`];
  const more = house === "sanliuwan" ? ["house-b"] : [];
  const looksIn = others.map(pageOfPerson);
  const shared = [...people, ...looksIn].includes("people-a") ? ["people-a-later"] : [];
  const now = [...new Set([...first, ...people])];
  const later = [...new Set([...more, ...looksIn, ...shared])].filter((name) => !now.includes(name));
  return { first: now, later };
}

/** Pages with their frames: at once if all of them came with the code. */
export function fetchPages(names: readonly string[]): readonly Page[] | Promise<readonly Page[]> {
  const here: Page[] = [];
  const waiting: Promise<Page>[] = [];
  for (const key of names) {
    const [url, frames] = [urlOf(key), framesOf(key)];
    if (url === undefined || frames === undefined) continue;
    if (frames instanceof Promise)
      waiting.push(frames.then((arrived): Page => ({ key, url, frames: arrived })));
    else here.push({ key, url, frames });
  }
  return waiting.length === 0 ? here : Promise.all(waiting).then((arrived) => [...here, ...arrived]);
}

/** Which page holds a frame, of the pages taken in so far. */
export interface Frames {
  take(pages: readonly Page[]): void;
  /** the page of a frame, the first if it lies on two; undefined if nobody drew it or its page is not asked for */
  pageOf(frame: string): string | undefined;
}

export function createFrames(): Frames {
  const pageOf = new Map<string, string>();
  return {
    take: (pages) => {
      for (const { key, frames } of pages)
        for (const frame of Object.keys((frames as { frames: Record<string, unknown> }).frames))
          if (!pageOf.has(frame)) pageOf.set(frame, key);
    },
    pageOf: (frame) => pageOf.get(frame),
  };
}

/** A posture that is not drawn is replaced by the nearest one that is. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  iron1: ["iron"],
  cut1: ["cut"],
  cut: ["shear", "prime", "stand"],
  iron: ["fold", "check", "stand"],
  print: ["cut", "stand"],
  print1: ["print", "cut1"],
  prime: ["cut", "stand"],
  prime1: ["prime", "cut1"],
  paint: ["sew"],
  paint1: ["paint", "sew1"],
  shear: ["cut", "stand"],
  shear1: ["shear", "cut1"],
  fold: ["check", "stand"],
  fold1: ["fold", "check"],
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
  frames: Frames,
  id: string,
  pose: string,
  isTired: boolean,
  isHere: (page: string) => boolean,
): { page: string; frame: string } | undefined {
  const wishes = [pose, ...(INSTEAD[pose] ?? []), ...(pose === "sleep" ? [] : ["stand"])];
  for (const wish of wishes) {
    for (const suffix of isTired ? ["_t", ""] : [""]) {
      const frame = `p_${id}_${wish}${suffix}`;
      const page = frames.pageOf(frame);
      if (page !== undefined && isHere(page)) return { page, frame };
    }
  }
  return undefined;
}

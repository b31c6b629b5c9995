/**
 * The game's own levels in the browser. The levels' own data are small and come with the list; the shared data
 * and the words of one language come when a level is opened, each as a piece of its own.
 */
import { load } from "./load.ts";
import { type Content, type ContentError, LANGUAGES, type Language, type TextTree } from "./types.ts";

const TOP = "../../levels/";

interface LevelHead {
  readonly id: string;
  readonly number: number;
  readonly minutes: number;
}

const levels = import.meta.glob<LevelHead>("../../levels/[0-9]*/level.json", {
  import: "default",
  eager: true,
});
const words = import.meta.glob<unknown>("../../levels/[0-9]*/{en,de,zh}.json", { import: "default" });

const shared = () => import("./bundled-shared.ts");
const sharedWords: Readonly<Record<Language, () => Promise<{ files: Files }>>> = {
  en: () => import("./bundled-en.ts"),
  de: () => import("./bundled-de.ts"),
  zh: () => import("./bundled-zh.ts"),
};

type Files = Readonly<Record<string, unknown>>;

export interface LevelEntry {
  id: string;
  number: number;
  /** at the usual speed */
  minutes: number;
  folder: string;
}

/** The levels in order, without loading any. */
export function levelList(): LevelEntry[] {
  const list = Object.entries(levels).map(([path, { id, number, minutes }]) => ({
    id,
    number,
    minutes,
    folder: path.slice(TOP.length, path.lastIndexOf("/")),
  }));
  return list.sort((a, b) => a.number - b.number);
}

const below = (path: string): string => path.slice(TOP.length);

async function addFile(
  into: Record<string, unknown>,
  path: string,
  from: () => Promise<unknown>,
): Promise<void> {
  into[below(path)] = await from();
}

/** Titles, goals and places of all levels in one language, for the title and the list of levels. */
export async function levelTitles(language: Language): Promise<TextTree> {
  const files: Record<string, unknown> = {};
  const paths = Object.entries(words).filter(([path]) => path.endsWith(`/${language}.json`));
  await Promise.all(paths.map(([path, from]) => addFile(files, path, from)));
  return load(files, { checks: false }).texts[language];
}

/** One level ready to play, with its words in one language. Faults that keep it out stand in `errors`. */
export async function loadLevel(id: string, language: Language): Promise<Content> {
  const folder = levelList().find((entry) => entry.id === id)?.folder ?? "";
  const files: Record<string, unknown> = {};
  const level = `${TOP}${folder}/level.json`;
  const own = `${TOP}${folder}/${language}.json`;
  const from = words[own];
  const [data, texts] = await Promise.all([
    shared(),
    sharedWords[language](),
    from && addFile(files, own, from),
  ]);
  if (levels[level]) files[below(level)] = levels[level];
  return load({ ...byPath(data.files), ...byPath(texts.files), ...files }, { checks: false });
}

/** What levels share, with its words in one language and no level: what the background book is read from. */
export async function loadShared(language: Language): Promise<Content> {
  const [data, texts] = await Promise.all([shared(), sharedWords[language]()]);
  return load({ ...byPath(data.files), ...byPath(texts.files) }, { checks: false });
}

/** Ids of the rules that have a name: those of their own and those that are changes to a level's. */
export async function regimeList(): Promise<string[]> {
  const { regimes, variants } = load(byPath((await shared()).files), { checks: false });
  return [...regimes.keys(), ...variants.keys()];
}

const byPath = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, file]) => [below(path), file]));

export type { Content, ContentError, Language, TextTree };
export { LANGUAGES };

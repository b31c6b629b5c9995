/**
 * The game's own levels in the browser. The list knows little more than their names; data and words of a level come when
 * it is opened: what all levels share, its own, and the groups of `_shared` it uses, in one language.
 */
import { load } from "./load.ts";
import { type Content, type ContentError, LANGUAGES, type Language, type TextTree } from "./types.ts";

const TOP = "../../levels/";

/** What can be set before the first hour, by name. */
export interface LevelOption {
  readonly id: string;
  /** place of the value that is proposed */
  readonly usual: number;
  /** words under passports that say where its numbers come from */
  readonly passport: string;
  readonly values: readonly string[];
}

interface LevelHead {
  readonly id: string;
  readonly number: number;
  readonly minutes: number;
  readonly sign?: string;
  readonly options?: readonly LevelOption[];
  /** groups of other levels it uses things of */
  readonly borrows?: readonly string[];
}

const heads = import.meta.glob<LevelHead>("../../levels/[0-9]*/level.json", {
  import: "default",
  query: "?head",
  eager: true,
});
const data = import.meta.glob<unknown>("../../levels/[0-9]*/level.json", { import: "default" });
const words = import.meta.glob<unknown>("../../levels/[0-9]*/{en,de,zh}.json", { import: "default" });
const groups = import.meta.glob<unknown>("../../levels/_shared/*/*.json", { import: "default" });

const shared = () => import("./bundled-shared.ts");
const sharedWords: Readonly<Record<Language, () => Promise<{ files: Files }>>> = {
  en: () => import("./bundled-en.ts"),
  de: () => import("./bundled-de.ts"),
  zh: () => import("./bundled-zh.ts"),
};

type Files = Readonly<Record<string, unknown>>;
type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

export interface LevelEntry {
  id: string;
  number: number;
  /** at the usual speed */
  minutes: number;
  /** what lists show instead of the number */
  sign?: string;
  options?: readonly LevelOption[];
  folder: string;
}

const folderOf = (path: string): string => path.slice(TOP.length, path.lastIndexOf("/"));

/** The levels in order, without loading any. */
export function levelList(): LevelEntry[] {
  const list = Object.entries(heads).map(([path, { borrows: _, ...head }]) => ({
    ...head,
    folder: folderOf(path),
  }));
  return list.sort((a, b) => a.number - b.number);
}

const below = (path: string): string => path.slice(TOP.length);

const byPath = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, file]) => [below(path), file]));

/** Files by their path below `levels/`, read side by side. */
async function read(from: Loaders, wanted: (path: string) => boolean): Promise<Files> {
  const chosen = Object.entries(from).filter(([path]) => wanted(path));
  return Object.fromEntries(
    await Promise.all(chosen.map(async ([path, open]) => [below(path), await open()] as const)),
  );
}

const GROUP = /\/([^/.]+)(?:\.(en|de|zh))?\.json$/;

/** Kinds that only the background book reads: no level waits for them. */
const BOOK = /\/_shared\/(?:background|sources)\//;

/** Whether a file of `_shared/<kind>/` is of one of these groups, and without words or in this language. */
function isOf(path: string, language: Language, wanted: (group: string) => boolean): boolean {
  const [, group = "", of] = GROUP.exec(path) ?? [];
  return wanted(group) && (of === undefined || of === language);
}

/** Groups called like a level are that level's; all other groups everybody's. */
function usedBy(level: LevelHead | undefined): (group: string) => boolean {
  const levels = new Set(Object.values(heads).map(({ id }) => id));
  return (group) => !levels.has(group) || group === level?.id || (level?.borrows?.includes(group) ?? false);
}

/** Titles, goals and places of all levels in one language, for the title and the list of levels. */
export async function levelTitles(language: Language): Promise<TextTree> {
  const files = await read(words, (path) => path.endsWith(`/${language}.json`));
  return load(files, { checks: false }).texts[language];
}

/** One level ready to play, with its words in one language. Faults that keep it out stand in `errors`. */
export async function loadLevel(id: string, language: Language): Promise<Content> {
  const [path = "", head] = Object.entries(heads).find(([, level]) => level.id === id) ?? [];
  const isUsed = usedBy(head);
  const [all, allWords, ofGroups, own, ownWords] = await Promise.all([
    shared(),
    sharedWords[language](),
    read(groups, (file) => !BOOK.test(file) && isOf(file, language, isUsed)),
    read(data, (file) => file === path),
    read(words, (file) => folderOf(file) === folderOf(path) && file.endsWith(`/${language}.json`)),
  ]);
  const files = { ...byPath(all.files), ...byPath(allWords.files), ...ofGroups, ...own, ...ownWords };
  return load(files, { checks: false });
}

/** The background book: its cards and their sources, with their words in one language, and no level. */
export async function loadBook(language: Language): Promise<Content> {
  const files = await read(groups, (file) => BOOK.test(file) && isOf(file, language, () => true));
  return load(files, { checks: false });
}

export type { Content, ContentError, Language, TextTree };
export { LANGUAGES };

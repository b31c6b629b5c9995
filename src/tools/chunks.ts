/**
 * Which modules travel together. On a slow line every file costs a round trip, so a first visit gets one file a
 * purpose: the title, the play screen, its words in one language. Libraries stay apart from the game, so that a new
 * release leaves them in the cache.
 */

/** The bundler's view of the modules, as far as it is needed here. */
export interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** What Start asks for; all that these import is needed before the first decision. */
const PLAY = [
  "src/ui/play/Play.tsx",
  "src/store/runs.ts",
  "src/content/setting.ts",
  "src/content/bundled.ts",
  "src/content/bundled-shared.ts",
  "src/i18n/translator.ts",
];

const plain = (id: string): string => id.replaceAll("\\", "/");

const WORDS =
  /(?:src\/(?:i18n|cues\/captions)\/|levels\/\d[^/]*\/|levels\/_shared\/[^/]*\.|content\/bundled-)(en|de|zh)\.(?:json|ts)$/;

const GROUP = /levels\/_shared\/[^/]+\/([^/.]+)(?:\.(en|de|zh))?\.json$/;

/** Cards of the background book and their sources: nobody waits for them before the book is opened. */
const BOOK = /levels\/_shared\/(?:background|sources)\/[^/.]+(?:\.(en|de|zh))?\.json$/;

/** Played first by everybody: what belongs to it comes with what all levels share. */
const FIRST = "first-thirty";

/**
 * "words-de" for a module with German words of the interface, the sounds or the levels, "words-de-passed-on" for words
 * that only this level needs; null for any other module. `levels`: ids of all levels.
 */
export function wordsOf(id: string, levels: readonly string[]): string | null {
  const path = plain(id);
  const book = BOOK.exec(path)?.[1];
  if (book !== undefined) return `words-${book}-book`;
  const [, group = "", of] = GROUP.exec(path) ?? [];
  if (of !== undefined)
    return levels.includes(group) && group !== FIRST ? `words-${of}-${group}` : `words-${of}`;
  const language = WORDS.exec(path)?.[1];
  return language === undefined ? null : `words-${language}`;
}

const LEVEL = /levels\/\d+-([^/]+)\/level\.json$/;

/** "level-passed-on" for data that only this level needs, "play" for what the first level needs; null for any other module. */
export function levelOf(id: string, levels: readonly string[]): string | null {
  const path = plain(id);
  if (BOOK.test(path)) return path.split(".").length > 2 ? null : "book";
  const [, group, of] = GROUP.exec(path) ?? [];
  const level = LEVEL.exec(path)?.[1] ?? (of === undefined ? group : undefined);
  if (level === undefined) return null;
  return levels.includes(level) && level !== FIRST ? `level-${level}` : "play";
}

/** True for what Start asks for and all that it imports. Follows the imports backwards from `id`. */
export function isOfPlay(id: string, modules: Modules): boolean {
  const seen = new Set([id]);
  for (const at of seen) {
    if (PLAY.some((root) => plain(at).endsWith(root))) return true;
    for (const importer of modules.getModuleInfo(at)?.importers ?? []) seen.add(importer);
  }
  return false;
}

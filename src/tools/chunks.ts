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
  /(?:src\/(?:i18n|cues\/captions)\/|levels\/\d[^/]*\/|levels\/_shared\/.*\.|content\/bundled-)(en|de|zh)\.(?:json|ts)$/;

/** "words-de" for a module with German words of the interface, the sounds or the levels; null for any other module. */
export function wordsOf(id: string): string | null {
  const language = WORDS.exec(plain(id))?.[1];
  return language === undefined ? null : `words-${language}`;
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

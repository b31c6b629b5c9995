/** Which characters the Chinese texts of the game use, in the order in which a player meets them. */
import { readdirSync, readFileSync } from "node:fs";

/** Texts met before the first decision come first; within a group, by path. The last takes all that is left. */
const GROUPS: readonly RegExp[] = [
  /^src\/i18n\//,
  /^src\/ui\//,
  /^levels\/01-/,
  /^levels\/_shared\/styles\./,
  /^src\/cues\//,
  /^levels\/_shared\/people\./,
  /^levels\/_shared\/cards\/first-thirty\./,
  /^levels\//,
  /^src\//,
];

/** Every Chinese catalogue of interface and levels: zh.json, people.zh.json. */
function catalogues(): string[] {
  const all = ["src", "levels"].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: "utf8" }).map(
      (path) => `${top}/${path.replaceAll("\\", "/")}`,
    ),
  );
  const chinese = all.filter((path) => /(^|[/.])zh\.json$/.test(path)).sort();
  return GROUPS.flatMap((group) => chinese.filter((path) => group.test(path)));
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) yield* stringsOf(part);
  }
}

/** Han characters and the punctuation and forms that go with them. */
export const isChinese = (character: string): boolean =>
  /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{2FFFF}]/u.test(character);

/** Every Chinese character of the catalogues, once, first met first. */
export function chineseCharacters(): string[] {
  const found = new Set<string>();
  for (const file of catalogues()) {
    for (const text of stringsOf(JSON.parse(readFileSync(file, "utf8")))) {
      for (const character of text) if (isChinese(character)) found.add(character);
    }
  }
  return [...found];
}

/** Which characters the Chinese texts of the game use, in the order in which a player meets them. */
import { readdirSync, readFileSync } from "node:fs";

/** Texts a player meets together: files by path, and of those only the keys that begin so. */
interface Group {
  readonly files: RegExp;
  readonly keys?: RegExp;
}

/** What the title shows before anything is pressed. */
const TITLE: Group = { files: /^src\/i18n\/title\//, keys: /^(ui\.(name|title)|background)\b/ };

/** The play screen and level 1 come first, then what can happen in it; the last takes all that is left. */
const GROUPS: readonly Group[] = [
  { files: /^src\/i18n\/zh/, keys: /^ui\.(phone|top|nav|orders|pointer|scene|day|why|log\.keys)/ },
  { files: /^levels\/01-/ },
  { files: /^levels\/_shared\/people\./, keys: /\.name$/ },
  { files: /^src\/cues\// },
  { files: /^src\/i18n\/zh/, keys: /^ui\.(?!(levels|settings|machines|policies|promises|book|end)\b)/ },
  { files: /^levels\/_shared\/cards\/first-thirty\./ },
  { files: /^levels\/_shared\/styles\./ },
  { files: /^src\/i18n\/zh/, keys: /^refusals\./ },
  { files: /^src\/i18n\/title\// },
  { files: /^levels\/_shared\/cards\/moments\./ },
  { files: /^src\/i18n\/zh/, keys: /^(ui|ending)\./ },
  { files: /^levels\// },
  { files: /^src\// },
];

/** Every Chinese catalogue of interface and levels by path: zh.json, people.zh.json. */
function catalogues(): string[] {
  const all = ["src", "levels"].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: "utf8" }).map(
      (path) => `${top}/${path.replaceAll("\\", "/")}`,
    ),
  );
  return all.filter((path) => /(^|[/.])zh\.json$/.test(path)).sort();
}

/** Messages of a catalogue with their whole key: "ui.top.cash". */
function* messagesOf(value: unknown, key = ""): Generator<readonly [key: string, text: string]> {
  if (typeof value === "string") yield [key, value];
  else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value))
      yield* messagesOf(part, key === "" ? name : `${key}.${name}`);
  }
}

/** Han characters and the punctuation and forms that go with them. */
export const isChinese = (character: string): boolean =>
  /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{2FFFF}]/u.test(character);

/** Every character of the groups' texts, once, in their order. */
function charactersOf(groups: readonly Group[]): string[] {
  const messages = catalogues().map(
    (path) => [path, [...messagesOf(JSON.parse(readFileSync(path, "utf8")))]] as const,
  );
  const texts = groups.flatMap(({ files, keys }) =>
    messages
      .filter(([path]) => files.test(path))
      .flatMap(([, found]) => found.filter(([key]) => keys?.test(key) ?? true).map(([, text]) => text)),
  );
  return [...new Set(texts.join(""))];
}

/** Every Chinese character of the title, once. */
export const titleCharacters = (): string[] => charactersOf([TITLE]).filter(isChinese);

/** Every Chinese character of the catalogues, once, first met first. */
export const chineseCharacters = (): string[] => charactersOf([TITLE, ...GROUPS]).filter(isChinese);

/** Every other character that stands in Chinese texts: digits, letters, signs. */
export const otherCharacters = (): string[] => charactersOf(GROUPS).filter((it) => !isChinese(it));

import { readdirSync, readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { expect, test } from "vitest";
import { chineseCharacters, isChinese, titleCharacters } from "../../src/tools/fonts/catalogue.ts";
import { codePointsOf } from "../../src/tools/fonts/cmap.ts";

const DIR = "assets/fonts";
const STYLES = "src/ui/styles";
const titleSheet = readFileSync(`${STYLES}/fonts-title.css`, "utf8");
const css = titleSheet + readFileSync(`${STYLES}/fonts.css`, "utf8");

/** Glyphs a file really has, of the characters asked for. */
async function glyphs(file: string, characters: readonly string[]): Promise<Set<number>> {
  const font = await subsetFont(readFileSync(`${DIR}/${file}`), characters.join(""), {
    targetFormat: "truetype",
  });
  return codePointsOf(font);
}

/** Files the style sheet names, with the characters it sends a browser there for. */
const faces = [
  ...css.matchAll(
    /family: "([^"]*)"[^}]*weight: (\d+)[^}]*fonts\/([\w-]+\.woff2)"\)[^}]*unicode-range:\s*([^;]*);/g,
  ),
].map(([, family = "", weight = "", file = "", ranges = ""]) => ({
  file,
  kind: `${family} ${weight}`,
  characters: ranges.split(",").flatMap((range) => {
    const [from = "", to = from] = range.trim().slice(2).split("-");
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
  }),
}));

test("every Chinese character of the texts has a glyph in the files we ship (if not: npm run fonts)", async () => {
  const found = new Set<number>();
  const wanted = chineseCharacters();
  for (const { file, kind, characters } of faces) {
    if (!kind.startsWith("Noto Sans SC")) continue;
    const here = wanted.filter((character) => characters.includes(character));
    if (here.length > 0) for (const code of await glyphs(file, here)) found.add(code);
  }
  expect(wanted.length).toBeGreaterThan(500);
  expect(wanted.filter((character) => !found.has(character.codePointAt(0)!))).toEqual([]);
});

test("the style sheet promises no character its file lacks, and names every file", async () => {
  expect(faces.map(({ file }) => file).sort()).toEqual(
    readdirSync(DIR)
      .filter((name) => name.endsWith(".woff2"))
      .sort(),
  );
  for (const { file, characters } of faces) {
    const has = await glyphs(file, characters);
    expect(characters.filter((character) => !has.has(character.codePointAt(0)!))).toEqual([]);
  }
});

test("within a family no character is promised twice, so that no file is fetched for nothing", () => {
  for (const kind of new Set(faces.map((face) => face.kind))) {
    const all = faces.filter((face) => face.kind === kind).flatMap(({ characters }) => characters);
    expect(new Set(all).size).toBe(all.length);
  }
});

const size = (file: string): number => readFileSync(`${DIR}/${file}`).length;

const FIRST = ["zh-names.woff2", "zh-title.woff2", "zh-latin.woff2", "zh-first.woff2"];
/** Bytes of an answer's head on top of its file. */
const HEAD = 800;

test("Chinese type before the first decision keeps to its hundred kilobytes", () => {
  expect(FIRST.reduce((sum, file) => sum + size(file) + HEAD, 0)).toBeLessThanOrEqual(100_000);
});

test("the Chinese title comes with two small files named in the page's first style sheet", () => {
  const own = faces.filter(({ file }) => titleSheet.includes(`/${file}"`));
  expect(own.map(({ file }) => file)).toEqual(["zh-names.woff2", "zh-title.woff2"]);
  const covered = own.flatMap(({ characters }) => characters);
  expect(titleCharacters().filter((character) => !covered.includes(character))).toEqual([]);
  expect(size("zh-names.woff2") + size("zh-title.woff2")).toBeLessThanOrEqual(20_000);
});

test("no word of the first request or of a first sound waits for the type of later levels", () => {
  const covered = new Set(
    faces.filter(({ file }) => FIRST.includes(file)).flatMap(({ characters }) => characters),
  );
  const words = ["src/i18n/zh.json", "src/cues/captions/zh.json", "levels/01-first-thirty/zh.json"].map(
    (path) => JSON.parse(readFileSync(path, "utf8")),
  );
  const text = JSON.stringify([
    words[0].ui.phone,
    words[0].ui.top,
    words[0].ui.orders,
    words[1].buzz,
    words[2],
  ]);
  expect([...new Set(text)].filter((it) => isChinese(it) && !covered.has(it))).toEqual([]);
});

test("a Chinese name among other words is never a row of boxes while its type is on the way", () => {
  expect(/font-display: (\w+);\s*src: url\("[^"]*zh-names/.exec(titleSheet)?.[1]).toBe("block");
});

test("the Chinese name of the app costs a reader of German three kilobytes, not ninety", () => {
  const owners = faces.filter(({ characters }) => characters.includes("三") || characters.includes("十"));
  expect(owners.map(({ file }) => file)).toEqual(["zh-names.woff2"]);
  expect(size("zh-names.woff2")).toBeLessThanOrEqual(3_000);
});

test.each(["latin.woff2", "latin-bold.woff2"])("German and English are set from %s alone", (name) => {
  expect(size(name)).toBeLessThanOrEqual(15_000);
  const latin = faces.find(({ file }) => file === name)!.characters;
  const text = "Näherinnen, „0,80 ¥“ – “don’t” − 14 h …";
  expect([...text].filter((character) => !latin.includes(character))).toEqual([]);
});

test.each(["OFL-noto-sans.txt", "OFL-noto-sans-sc.txt"])("the licence lies beside the type: %s", (name) => {
  expect(readFileSync(`${DIR}/${name}`, "utf8")).toContain("SIL Open Font License");
});

import { readdirSync, readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { expect, test } from "vitest";
import { chineseCharacters } from "../../src/tools/fonts/catalogue.ts";
import { codePointsOf } from "../../src/tools/fonts/cmap.ts";

const DIR = "assets/fonts";
const css = readFileSync("src/ui/styles/fonts.css", "utf8");

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

test("Chinese type before the first decision keeps to its hundred kilobytes", () => {
  const first = size("zh-first.woff2") + size("zh-latin.woff2") + size("zh-names.woff2");
  expect(first).toBeLessThanOrEqual(100_000);
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

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
const faces = [...css.matchAll(/fonts\/([\w-]+\.woff2)"\)[^}]*unicode-range:\s*([^;]*);/g)].map(
  ([, file = "", ranges = ""]) => ({
    file,
    characters: ranges.split(",").flatMap((range) => {
      const [from = "", to = from] = range.trim().slice(2).split("-");
      const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    }),
  }),
);

test("every Chinese character of the texts has a glyph in the files we ship (if not: npm run fonts)", async () => {
  const found = new Set<number>();
  const wanted = chineseCharacters();
  for (const { file, characters } of faces) {
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

test("no character is promised twice, so that no file is fetched for nothing", () => {
  const all = faces.flatMap(({ characters }) => characters);
  expect(new Set(all).size).toBe(all.length);
});

test("type before the first decision keeps to its hundred kilobytes; German and English need the Latin file alone", () => {
  const size = (file: string): number => readFileSync(`${DIR}/${file}`).length;
  expect(size("zh-first.woff2")).toBeLessThanOrEqual(100_000);
  expect(size("latin.woff2")).toBeLessThanOrEqual(15_000);
  const latin = faces.find(({ file }) => file === "latin.woff2")!.characters;
  expect([..."Näherinnen, „0,80 ¥“ – “don’t” − 14 h …"].filter((it) => !latin.includes(it))).toEqual([]);
});

test("the licence of the type lies beside it", () => {
  expect(readFileSync(`${DIR}/OFL.txt`, "utf8")).toContain("SIL Open Font License");
});

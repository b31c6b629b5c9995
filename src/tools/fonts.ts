/**
 * `npm run fonts`: cuts Noto Sans and Noto Sans SC down to the characters the game uses and writes the two style sheets
 * that name the files: the title's, which comes with the page, and all others'. Each file is fetched only when one of its
 * characters is shown: Latin; the Chinese title; the Chinese characters met in level 1, kept below the budget of a first
 * visit; all others; and rare ones, which the source keeps in slices.
 * German and English have a family of their own because the quotation marks of the Chinese one are as wide as
 * a Chinese character. Chinese comes in one weight: bold is drawn by the browser, a second would cost as much again.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { chineseCharacters, otherCharacters, titleCharacters } from "./fonts/catalogue.ts";
import { codePointsOf } from "./fonts/cmap.ts";

const LATIN_SOURCE = "node_modules/@fontsource/noto-sans";
const SOURCE = "node_modules/@fontsource/noto-sans-sc";
const OUT = "assets/fonts";
const STYLES = "src/ui/styles";
/** Bytes of the Chinese characters of level 1; those of the title, its names and the Latin letters come on top. */
const FIRST_BUDGET = 72_000;

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(0x20 + i));

/** Printable Latin-1, the typographic marks of the three languages, and the minus sign. */
const LATIN = [
  ...ASCII,
  ...Array.from({ length: 96 }, (_, i) => String.fromCodePoint(0xa0 + i)),
  ..."–—‘’‚“”„…†•€−ŒœŸ",
];

/** Shown in every language: the names of the app, the game and the language. A file of their own spares others the large one. */
const NAMES = [..."三十件简体中文"];

/** What layout needs in a horizontal text; forms for vertical setting are left out. */
const OPTIONS = {
  keepFeatures: ["ccmp", "kern", "locl", "mark", "tnum", "lnum"],
  dropTables: ["vhea", "vmtx", "BASE", "STAT"],
};

const source = (script: string): Buffer =>
  readFileSync(`${SOURCE}/files/noto-sans-sc-${script}-400-normal.woff2`);

const cut = (font: Buffer, characters: readonly string[]): Promise<Buffer> =>
  subsetFont(font, characters.join(""), { ...OPTIONS, targetFormat: "woff2" });

/** The characters the font has; the rest is left to the fonts of the system. */
async function split(
  font: Buffer,
  characters: readonly string[],
): Promise<{ has: string[]; lacks: string[] }> {
  const plain = await subsetFont(font, characters.join(""), { targetFormat: "truetype" });
  const known = codePointsOf(plain);
  const isKnown = (character: string): boolean => known.has(character.codePointAt(0) ?? 0);
  return { has: characters.filter(isKnown), lacks: characters.filter((it) => !isKnown(it)) };
}

/** The slices of the source that hold the given characters, by the ranges in its style sheet. */
function slicesOf(characters: readonly string[]): Map<string, string[]> {
  const sheet = readFileSync(`${SOURCE}/400.css`, "utf8");
  const found = new Map<string, string[]>();
  for (const [, slice, ranges] of sheet.matchAll(/sc-(\d+)-400-normal\.woff2.*?unicode-range: ([^;]*);/gs)) {
    const spans = (ranges ?? "").split(",").map((it) => it.trim().slice(2).split("-"));
    const inside = characters.filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return spans.some(([from = "", to = from]) => code >= parseInt(from, 16) && code <= parseInt(to, 16));
    });
    if (slice !== undefined && inside.length > 0) found.set(slice, inside);
  }
  return found;
}

/** The most characters, in their order, whose file stays below the budget. */
async function firstPart(font: Buffer, characters: readonly string[]): Promise<number> {
  let [fits, tooMany] = [0, characters.length + 1];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    const bytes = (await cut(font, characters.slice(0, middle))).length;
    if (bytes <= FIRST_BUDGET) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

/** Code points as CSS ranges: "U+20-7E, U+4E00". */
function rangesOf(characters: readonly string[]): string {
  const codes = characters.map((it) => it.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ""}`).join(", ");
}

interface Part {
  /** needed on the title already */
  readonly isOfTitle?: boolean;
  /** "block" shows nothing until the file is here, where a machine without Chinese would show boxes */
  readonly display?: "swap" | "block";
  readonly file: string;
  readonly family: "Noto Sans" | "Noto Sans SC";
  readonly weight: 400 | 700;
  readonly font: Buffer;
  readonly characters: readonly string[];
}

const face = ({ file, family, weight, display = "swap", characters }: Part): string => `@font-face {
  font-family: "${family}";
  font-style: normal;
  font-weight: ${weight};
  font-display: ${display};
  src: url("../../../assets/fonts/${file}") format("woff2");
  unicode-range: ${rangesOf(characters)};
}
`;

const LATIN_TEXT = `:lang(en),
:lang(de) {
  --font-text: "Noto Sans", system-ui, -apple-system, "Segoe UI", "Noto Sans SC", sans-serif;
}
`;

/** Both weights of the Latin family. */
function latinParts(): Part[] {
  return ([400, 700] as const).map((weight) => ({
    file: weight === 400 ? "latin.woff2" : "latin-bold.woff2",
    family: "Noto Sans",
    weight,
    font: readFileSync(`${LATIN_SOURCE}/files/noto-sans-latin-${weight}-normal.woff2`),
    characters: LATIN,
  }));
}

/** The Chinese family: its Latin letters, the characters met first, the others, and the rare. */
async function chineseParts(): Promise<Part[]> {
  const [latin, chinese] = [source("latin"), source("chinese-simplified")];
  const han = await split(
    chinese,
    chineseCharacters().filter((character) => !NAMES.includes(character)),
  );
  const title = new Set(titleCharacters());
  const plain = new Set([...ASCII, ...otherCharacters()]);
  const ofTitle = han.has.filter((character) => title.has(character));
  const later = han.has.filter((character) => !title.has(character));
  const count = await firstPart(chinese, later);
  const part = (file: string, font: Buffer, characters: readonly string[]): Part => ({
    file,
    family: "Noto Sans SC",
    weight: 400,
    font,
    characters,
  });
  const rare = [...slicesOf(han.lacks)].map(([slice, characters]) =>
    part(`zh-${slice}.woff2`, source(slice), characters),
  );
  const covered = new Set(rare.flatMap(({ characters }) => characters));
  const missing = han.lacks.filter((character) => !covered.has(character));
  if (missing.length > 0) throw new Error(`Noto Sans SC has no ${missing.join(" ")}`);
  return [
    part(
      "zh-latin.woff2",
      latin,
      LATIN.filter((character) => plain.has(character)),
    ),
    { ...part("zh-names.woff2", chinese, NAMES), isOfTitle: true, display: "block" },
    { ...part("zh-title.woff2", chinese, ofTitle), isOfTitle: true },
    part("zh-first.woff2", chinese, later.slice(0, count)),
    part("zh-rest.woff2", chinese, later.slice(count)),
    ...rare,
  ];
}

const NOTE =
  "/* Generated by `npm run fonts` from the characters of the catalogues. Not edited by hand. */\n";

function writeSheet(name: string, rules: string): void {
  const path = `${STYLES}/${name}`;
  writeFileSync(path, NOTE + rules);
  execFileSync("node_modules/.bin/biome", ["format", "--write", path]);
}

async function main(): Promise<void> {
  const parts = [...latinParts(), ...(await chineseParts())];
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const faces = { title: "", later: "" };
  for (const part of parts) {
    const { has } = await split(part.font, part.characters);
    const bytes = await cut(part.font, has);
    writeFileSync(`${OUT}/${part.file}`, bytes);
    faces[part.isOfTitle ? "title" : "later"] += face({ ...part, characters: has });
    console.log(`${part.file}: ${has.length} characters, ${bytes.length} bytes`);
  }
  copyFileSync(`${LATIN_SOURCE}/LICENSE`, `${OUT}/OFL-noto-sans.txt`);
  copyFileSync(`${SOURCE}/LICENSE`, `${OUT}/OFL-noto-sans-sc.txt`);
  writeSheet("fonts-title.css", faces.title);
  writeSheet("fonts.css", faces.later + LATIN_TEXT);
}

await main();

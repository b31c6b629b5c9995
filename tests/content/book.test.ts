/** The background book: whole, short, and at the end of every way that leads into it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadBook, loadLevel } from "../../src/content/bundled.ts";
import { LANGUAGES, settingOf, textAt } from "../../src/content/index.ts";
import { figuresOf } from "../../src/debrief/index.ts";
import { CHAPTERS, createRun, type Setting } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

const content = readContent(undefined, false);
const cards = [...content.background.values()];
const onCards = new Set(cards.flatMap((card) => card.sources));
const idsIn = (text: string): string[] => text.match(/(?<![A-Za-z])[SEF]\d{1,2}(?!\d)/gu) ?? [];
const text = (language: (typeof LANGUAGES)[number], id: string, part: string): string =>
  textAt(content.texts[language], `background.${id}.${part}`) ?? "";

describe("the background book", () => {
  test("has some forty cards and more, in every chapter at least three", () => {
    expect(cards.length).toBeGreaterThanOrEqual(40);
    for (const chapter of CHAPTERS)
      expect(cards.filter((card) => card.chapter === chapter).length, chapter).toBeGreaterThanOrEqual(3);
  });

  test("says on each card in three languages how sure it is, in at most ninety words", () => {
    for (const { id } of cards) {
      for (const language of LANGUAGES) expect(text(language, id, "grade"), id).not.toBe("");
      for (const language of ["en", "de"] as const)
        expect(text(language, id, "text").split(/\s+/u).length, `${id} ${language}`).toBeLessThanOrEqual(90);
      expect([...text("zh", id, "text")].length, id).toBeLessThanOrEqual(175);
    }
  });

  test("names behind each card every source its text cites, the same ones in every language", () => {
    for (const { id, sources } of cards) {
      const cited = LANGUAGES.map((language) => [...new Set(idsIn(text(language, id, "text")))].sort());
      for (const ids of cited) {
        expect(
          ids.filter((source) => !sources.includes(source)),
          id,
        ).toEqual([]);
        expect(ids, id).toEqual(cited[0]);
      }
    }
  });

  test("answers for every source that a passport, a card, a sentence or a figure of the game names", () => {
    const named = new Set([
      ...[...content.passports.values()].flat().flatMap((passport) => passport.sources ?? []),
      ...[...content.cards.values()].flatMap((card) => card.sources),
    ]);
    named.delete("makers");
    const files = ["src/i18n/en.json", ...readdirSync("src/debrief").map((file) => `src/debrief/${file}`)];
    for (const file of files.filter((path) => /\.(json|ts)$/.test(path)))
      for (const id of idsIn(readFileSync(file, "utf8"))) named.add(id);
    expect(named.size).toBeGreaterThan(40);
    expect([...named].filter((id) => !onCards.has(id)).sort()).toEqual([]);
  });

  test("knows every source on its cards by name, in three languages", () => {
    for (const id of onCards) {
      expect(content.sources.has(id), id).toBe(true);
      for (const language of LANGUAGES)
        expect(textAt(content.texts[language], `sources.${id}.text`), id).toBeTruthy();
    }
  });

  test("quotes under its cards only figures a run has", () => {
    const setting = settingOf(content, "same-style") as Setting;
    const known = Object.keys(figuresOf(createRun(setting, 1), setting));
    expect(cards.flatMap((card) => card.figures ?? []).filter((name) => !known.includes(name))).toEqual([]);
  });

  test("is read whole without a level, and no level waits for it", async () => {
    const book = await loadBook("en");
    expect(book.background.size).toBe(cards.length);
    expect(book.sources.size).toBe(content.sources.size);
    expect(book.cards.size).toBe(0);
    const level = await loadLevel("same-style", "en");
    expect(level.background.size).toBe(0);
    expect(settingOf(level, "same-style")?.hash).toBe(settingOf(content, "same-style")?.hash);
  });
});

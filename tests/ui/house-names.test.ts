/** Houses nobody introduced have names of their own, in every language the same number of them. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { settingOf } from "../../src/content/index.ts";
import { createWords, type Language, loadCatalogue, type Texts } from "../../src/i18n/index.ts";
import type { Setting } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import { say } from "../../src/ui/say.ts";

const LANGUAGES: readonly Language[] = ["en", "de", "zh"];
const content = readContent(undefined, false);
const inFujian = settingOf(content, "same-style") as Setting;
const inJiangsu = settingOf(content, "light-at-three") as Setting;

const names = (language: Language): Texts =>
  JSON.parse(readFileSync(`levels/_shared/houses.${language}.json`, "utf8")) as Texts;

test.each(LANGUAGES)(
  "in %s no two houses of the lanes are called alike, and a late one is not nameless",
  async (language) => {
    const words = createWords(language, names(language), await loadCatalogue(language));
    const speech = say(words, inFujian);
    const called = Array.from({ length: 64 }, (_, i) => speech.house(i + 1));
    expect(new Set(called).size).toBe(64);
    expect(speech.house(65)).toBe(called[0]);
    expect(speech.rival("lane-12")).toBe(called[11]);
  },
);

test("a province without names counts its houses", async () => {
  const words = createWords("en", names("en"), await loadCatalogue("en"));
  expect(say(words, inJiangsu).house(12)).toBe("House 12 in the lane");
});

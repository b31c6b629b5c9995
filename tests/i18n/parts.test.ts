/** Whatever a level sews a part of has a name in every language. */
import { expect, test } from "vitest";
import { createWords, loadCatalogue } from "../../src/i18n/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

test.each(["en", "de", "zh"] as const)("parts of garments have names in %s", async (language) => {
  const words = createWords(language, await loadCatalogue(language));
  const parts = readContent(undefined, false).levels.flatMap(
    ({ sewing }) => sewing?.parts.map(({ id }) => id) ?? [],
  );
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.filter((id) => !words.has(`ui.part.${id}`))).toEqual([]);
});

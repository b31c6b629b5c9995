import { describe, expect, test } from "vitest";
import { levelList, levelTitles, loadLevel } from "../../src/content/bundled.ts";
import { flat, settingOf, textAt } from "../../src/content/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

describe("the levels in the bundle", () => {
  test("are listed in order without being loaded", () => {
    const numbers = levelList().map((l) => l.number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(levelList()[0]).toMatchObject({ id: "first-thirty", number: 1, folder: "01-first-thirty" });
  });

  test("bring their titles in one language", async () => {
    const titles = await levelTitles("de");
    for (const { id } of levelList()) expect(textAt(titles, `level.${id}.title`)).toBeTruthy();
  });

  test("are the same, bit for bit, as those read from the disk", async () => {
    const disk = readContent();
    for (const { id } of levelList()) {
      const content = await loadLevel(id, "en");
      expect(settingOf(content, id)?.hash).toBe(settingOf(disk, id)?.hash);
    }
  });

  test("come with the words of the language asked for and no other", async () => {
    const content = await loadLevel("first-thirty", "zh");
    expect(flat(content.texts.zh).size).toBeGreaterThan(100);
    expect(flat(content.texts.en).size).toBe(0);
  });
});

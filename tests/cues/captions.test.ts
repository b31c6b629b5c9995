import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { captionsOf, SOUNDS } from "../../src/cues/index.ts";

const names = Object.keys(SOUNDS).sort();

describe.each(["en", "de", "zh"] as const)("captions in %s", (language) => {
  test("name every sound and nothing else", async () => {
    expect(Object.keys(await captionsOf(language)).sort()).toEqual(names);
  });

  test("are short, and no two sounds are called the same", async () => {
    const texts = Object.values(await captionsOf(language));
    expect(new Set(texts).size).toBe(texts.length);
    const shown = texts.map((text) => String(new IntlMessageFormat(text, language).format({ count: 3 })));
    for (const text of shown) {
      expect(text).not.toBe("");
      expect(text.length).toBeLessThanOrEqual(70);
    }
  });

  test("say how many machines run", async () => {
    const { stitch } = await captionsOf(language);
    const say = (count: number): string => String(new IntlMessageFormat(stitch, language).format({ count }));
    expect(say(6)).toContain("6");
    expect(say(1)).not.toBe(say(6));
  });
});

test("captions of the Platform name it", async () => {
  for (const [language, name] of [
    ["en", "Platform"],
    ["de", "Plattform"],
    ["zh", "平台"],
  ] as const) {
    const captions = await captionsOf(language);
    for (const sound of ["nudge", "notice", "letter"] as const) expect(captions[sound]).toContain(name);
  }
});

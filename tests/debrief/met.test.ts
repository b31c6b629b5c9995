/** A card of the background book finds its place in a run by the evidence both rest on. */
import { describe, expect, test } from "vitest";
import { type Bot, botOf, play } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { metIn, weightOf } from "../../src/debrief/index.ts";
import { createRun, type Setting } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

const content = readContent(undefined, false);
const setting = settingOf(content, "same-style") as Setting;
const { world } = play(setting, 3, botOf("careful") as Bot);
const cardOf = (id: string) => {
  const { sources = [], figures = [] } = content.background.get(id) ?? {};
  return { sources, figures };
};

describe("where a run met a card of the book", () => {
  test("are decisions on cards that name one of its sources, at most three, with the day and what was chosen", () => {
    const { decisions } = metIn(world, setting)(cardOf("hit-copies-price"));
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.length).toBeLessThanOrEqual(3);
    for (const { card, choice, hour } of decisions) {
      expect(world.cards.find((c) => c.id === card)).toMatchObject({ choice, at: hour });
      const sources = setting.cards.find((c) => c.id === card)?.sources ?? [];
      expect(sources.some((id) => cardOf("hit-copies-price").sources.includes(id))).toBe(true);
    }
  });

  test("are figures only once the run has ended", () => {
    const card = cardOf("sixty-and-forty");
    expect(metIn(world, setting)(card).figures.map(({ name }) => name)).toEqual(card.figures);
    expect(metIn(createRun(setting, 3), setting)(card).figures).toEqual([]);
  });

  test("are none where nothing in the run rests on the same evidence", () => {
    const met = metIn(world, setting)({ sources: ["S30"], figures: [] });
    expect(weightOf(met)).toBe(0);
  });
});

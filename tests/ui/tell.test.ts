import { describe, expect, test } from "vitest";
import de from "../../src/i18n/de.json" with { type: "json" };
import en from "../../src/i18n/en.json" with { type: "json" };
import { createWords, type Texts } from "../../src/i18n/index.ts";
import zh from "../../src/i18n/zh.json" with { type: "json" };
import { createRun, step } from "../../src/sim/index.ts";
import { say } from "../../src/ui/say.ts";
import { tell } from "../../src/ui/tell.ts";
import { smallSetting } from "../support/setting.ts";

const CATALOGUES: readonly (readonly ["en" | "de" | "zh", Texts])[] = [
  ["en", en],
  ["de", de],
  ["zh", zh],
];

describe.each(CATALOGUES)("a week of a small house, told in %s", (language, texts) => {
  const setting = smallSetting();
  const world = createRun(setting, 7);
  const words = say(createWords(language, texts), setting);
  const told: string[] = [];
  for (let hour = 0; hour < 168; hour++) {
    for (const request of world.requests) {
      if (request.mine === null)
        step(world, setting, {
          kind: "bid",
          request: request.id,
          price: request.ceiling - 100,
          hours: request.hours,
        });
    }
    const { facts } = step(world, setting, { kind: "advance" });
    for (const fact of facts) {
      const text = tell(words, world, setting, fact);
      if (text !== null) told.push(text);
    }
    if (world.reckoning) step(world, setting, { kind: "closeBook", shared: true });
  }

  test("says more than a hundred things, none of them empty", () => {
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((text) => text.trim() === "")).toEqual([]);
  });

  test("has words for everything: no key and no open bracket shows", () => {
    expect(told.filter((text) => /ui\.|\{|\}|undefined|NaN/.test(text))).toEqual([]);
  });
});

/** Keys of a catalogue with their messages. */
const flat = (tree: Texts, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );

test("the three catalogues have the same keys", () => {
  const keys = CATALOGUES.map(([, texts]) =>
    flat(texts)
      .map(([key]) => key)
      .sort(),
  );
  expect(keys[1]).toEqual(keys[0]);
  expect(keys[2]).toEqual(keys[0]);
});

import { describe, expect, test } from "vitest";
import de from "../../src/i18n/de.json" with { type: "json" };
import en from "../../src/i18n/en.json" with { type: "json" };
import { createWords, type Texts } from "../../src/i18n/index.ts";
import zh from "../../src/i18n/zh.json" with { type: "json" };
import { createRun, type Fact, step } from "../../src/sim/index.ts";
import { say } from "../../src/ui/say.ts";
import { tell } from "../../src/ui/tell.ts";
import { smallSetting } from "../support/setting.ts";
import { startShop } from "../support/shop.ts";

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

test("cloth for the own shelf is told by its style, and that a batch is packed only by the shelf", () => {
  const game = startShop();
  const { facts } = step(game.world, game.setting, { kind: "sew", listing: game.old.id, quantity: 10 });
  const order = facts.find((fact) => fact.kind === "batchBegan")?.order ?? 0;
  const words = say(createWords("en", en), game.setting);
  const told = (fact: Fact) => tell(words, game.world, game.setting, fact);
  expect(told({ kind: "clothArrived", order })).toBe("The cloth for your shelf is here: tee.");
  expect(told({ kind: "orderPacked", order })).toBeNull();
});

test("an evening asks nobody to stay while somebody stays anyhow", () => {
  const setting = smallSetting();
  const world = createRun(setting, 7);
  const words = say(createWords("en", en), setting);
  const evening: Fact = { kind: "eveningCame", missing: 0, order: -1 };
  expect(tell(words, world, setting, evening)).not.toBeNull();
  for (const person of world.people.slice(0, 1)) person.tonight = world.hour + 2;
  expect(tell(words, world, setting, evening)).toBeNull();
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

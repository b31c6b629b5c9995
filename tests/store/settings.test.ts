import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGameStore, defaultSettings, detectLanguage } from "../../src/store/index.ts";
import { readSettings } from "../../src/store/settings.ts";
import { fakeKeeper, hands } from "../support/ports.ts";

describe("settings", () => {
  test.each([
    [["de-AT", "en"], "de"],
    [["fr", "zh-Hans-CN", "en"], "zh"],
    [["fr", "it"], "en"],
    [[], "en"],
  ])("speak %j as %s", (languages, language) => {
    expect(detectLanguage(languages as string[])).toBe(language);
  });

  test("are there again on the next visit", async () => {
    const keeper = fakeKeeper();
    const first = createGameStore(hands([], { keeper }).ports);
    first.getState().set("language", "zh");
    first.getState().set("textSize", 150);
    first.getState().setVolume("platform", 20);
    first.getState().setStopAt("jam", true);
    first.getState().setKey("pause", "KeyP");
    const next = createGameStore(hands([], { keeper, languages: ["de"] }).ports);
    expect(next.getState().settings.language).toBe("de");
    await next.getState().load();
    expect(next.getState().settings).toEqual(first.getState().settings);
  });

  test("take no value that is none", () => {
    const store = createGameStore(hands([]).ports);
    store.getState().set("textSize", 5000);
    store.getState().set("language", "xx" as never);
    store.getState().setVolume("music", 900);
    expect(store.getState().settings).toMatchObject({
      textSize: 100,
      language: "en",
      volumes: { music: 100 },
    });
  });

  test("come out whole from whatever was stored", () => {
    const standard = defaultSettings(["en"]);
    const keys = Object.keys(standard);
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...keys), fc.anything())),
        (stored) => {
          const read = readSettings(stored, standard);
          expect(Object.keys(read)).toEqual(keys);
          for (const key of keys as (keyof typeof standard)[])
            expect(typeof read[key]).toBe(typeof standard[key]);
        },
      ),
    );
    expect(readSettings({ muted: true, captions: "yes", later: 1 }, standard)).toEqual({
      ...standard,
      muted: true,
    });
  });
});

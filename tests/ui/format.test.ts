import { describe, expect, test } from "vitest";
import { createWords, loadCatalogue } from "../../src/i18n/index.ts";
import { ahead, change, clock, list, money, percent } from "../../src/ui/format.ts";

describe("money", () => {
  test("stands before the number in English and Chinese and behind it in German, always with two decimals", () => {
    expect(money("en", 624000)).toBe("¥6,240.00");
    expect(money("de", 624000)).toBe("6.240,00\u00a0¥");
    expect(money("zh", 80)).toBe("¥0.80");
  });

  test("wears a true minus sign, and a plus only where something was gained", () => {
    expect(money("en", -3210)).toBe("−¥32.10");
    expect(money("de", -3210)).toBe("−32,10\u00a0¥");
    expect(change("en", 500)).toBe("+¥5.00");
    expect(change("en", 0)).toBe("¥0.00");
  });
});

test("the clock of a run shows the hour of the day", () => {
  expect(clock(8)).toBe("08:00");
  expect(clock(46)).toBe("22:00");
});

test("percent shows a decimal only where there is one", () => {
  expect(percent("en", 1180)).toBe("11.8%");
  expect(percent("de", 1500)).toBe("15\u00a0%");
});

test("names are joined as each language does", () => {
  expect(list("en", ["Guilan", "Weimin"])).toBe("Guilan and Weimin");
  expect(list("de", ["Guilan", "Weimin"])).toBe("Guilan und Weimin");
  expect(list("zh", ["桂兰", "卫民"])).toBe("桂兰和卫民");
});

test("how early or late is counted in days where hours say nothing any more", async () => {
  const said = async (language: "en" | "de" | "zh") => {
    const words = createWords(language, await loadCatalogue(language));
    return [47, 48, 408].map((hours) => ahead(words, hours));
  };
  expect(await said("en")).toEqual(["47 h", "2 days", "17 days"]);
  expect((await said("de")).at(-1)).toBe("17 Tage");
  expect((await said("zh")).at(-1)).toBe("17天");
});

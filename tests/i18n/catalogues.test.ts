/** The interface says the same in every language: same keys, same params, no message that cannot be read. */
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { createWords, type Language, loadCatalogue, type Texts } from "../../src/i18n/index.ts";

const LANGUAGES: readonly Language[] = ["en", "de", "zh"];

function flat(tree: Texts, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return typeof value === "string" ? [[at, value] as [string, string]] : flat(value, at);
  });
}

/** Names of a message's params, wherever they stand in it. */
function params(message: string): string[] {
  const ast = new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst();
  const names = [...JSON.stringify(ast).matchAll(/"type":[1-6],"value":"([^"]+)"/g)];
  return [...new Set(names.map(([, name]) => name ?? ""))].sort();
}

const catalogues = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (it) => [it, flat(await loadCatalogue(it))] as const)),
) as Record<Language, [string, string][]>;

describe("the catalogues", () => {
  test.each(["de", "zh"] as const)("know in %s exactly the keys of English", (language) => {
    const keys = (it: Language) => catalogues[it].map(([key]) => key).sort();
    expect(keys(language)).toEqual(keys("en"));
  });

  test.each(["de", "zh"] as const)("fill in the same params in %s as in English", (language) => {
    const of = new Map(catalogues[language]);
    const other = catalogues.en.filter(
      ([key, text]) => String(params(of.get(key) ?? "")) !== String(params(text)),
    );
    expect(other.map(([key]) => key)).toEqual([]);
  });

  test.each(LANGUAGES)("use the quotation marks and the minus of %s", (language) => {
    const wrong = {
      en: /["']|[„«»]|\s-\d/,
      de: /["'”]|[«»]|\s-\d/,
      zh: /["'„«»]|[\u4e00-\u9fff][,;!?:]|\.\.\./,
    }[language];
    // ICU quotes braces with straight apostrophes; no message needs a brace.
    expect(catalogues[language].filter(([, text]) => wrong.test(text)).map(([key]) => key)).toEqual([]);
  });
});

describe("words", () => {
  const texts: Texts = { a: { pieces: "{n, plural, one {# piece} other {# pieces}} <b>{who}</b>" } };

  test("fill in numbers and names, and treat tags as text", () => {
    const words = createWords("en", texts);
    expect(words.t("a.pieces", { n: 1, who: "Aizhen" })).toBe("1 piece <b>Aizhen</b>");
    expect(words.t("a.pieces", { n: 30, who: "<i>" })).toBe("30 pieces <b><i></b>");
  });

  test("show a missing key instead of nothing, and know that it is missing", () => {
    const words = createWords("zh", texts);
    expect([words.t("a.other"), words.t("a"), words.t("toString.call")]).toEqual([
      "a.other",
      "a",
      "toString.call",
    ]);
    expect([words.has("a.other"), words.has("a.pieces")]).toEqual([false, true]);
  });

  test("take the first tree that knows a key", () => {
    const words = createWords("de", { a: { x: "eins" } }, { a: { x: "zwei", y: "drei" } });
    expect([words.t("a.x"), words.t("a.y")]).toEqual(["eins", "drei"]);
  });
});

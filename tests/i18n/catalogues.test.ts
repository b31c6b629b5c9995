/** The interface says the same in every language: same keys, same params, no message that cannot be read. */
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { createWords, type Language, loadCatalogue, loadTeachers, type Texts } from "../../src/i18n/index.ts";

const LANGUAGES: readonly Language[] = ["en", "de", "zh"];

function flat(tree: Texts, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const at = path === "" ? key : `${path}.${key}`;
    return typeof value === "string" ? [[at, value] as [string, string]] : flat(value, at);
  });
}

interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}
/** Kinds of parts in a read message: numbers and names are 1 to 4; a plural's own number is 7. */
const [CHOICE, PLURAL, ITS_NUMBER] = [5, 6, 7];

const branches = ({ options = {} }: Part): Part[] => Object.values(options).flatMap(({ value }) => value);

/** Names of a message's params: all of them, and those whose value is to be read in the sentence. */
function params(message: string): { all: Set<string>; read: Set<string> } {
  const found = { all: new Set<string>(), read: new Set<string>() };
  const visit = (part: Part): void => {
    const inner = branches(part);
    for (const it of inner) visit(it);
    if (part.type < 1 || part.type > PLURAL) return;
    found.all.add(part.value ?? "");
    const chooses = part.type === CHOICE || part.type === PLURAL;
    if (!chooses || inner.some(({ type }) => type === ITS_NUMBER)) found.read.add(part.value ?? "");
  };
  const ast = new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst();
  for (const part of ast as readonly Part[]) visit(part);
  return found;
}

const catalogues = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(
      async (it) => [it, [...flat(await loadCatalogue(it)), ...flat(await loadTeachers(it))]] as const,
    ),
  ),
) as Record<Language, [string, string][]>;

describe("the catalogues", () => {
  test.each(["de", "zh"] as const)("know in %s exactly the keys of English", (language) => {
    const keys = (it: Language) => catalogues[it].map(([key]) => key).sort();
    expect(keys(language)).toEqual(keys("en"));
  });

  // Where English only bends a verb by a number ("stays", "stay"), Chinese has nothing to bend.
  test.each(["de", "zh"] as const)("say in %s every value English says, and no other", (language) => {
    const of = new Map(catalogues[language]);
    const other = catalogues.en.filter(([key, text]) => {
      const [mine, english] = [params(of.get(key) ?? ""), params(text)];
      const isMissing = [...english.read].some((name) => !mine.all.has(name));
      return isMissing || [...mine.all].some((name) => !english.all.has(name));
    });
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

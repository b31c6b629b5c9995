/** Sentences from keys: the only place where a message becomes text. */
import { IntlMessageFormat } from "intl-messageformat";

export type Language = "en" | "de" | "zh";
export type Params = Readonly<Record<string, string | number>>;

/** Nested plain objects; the leaves are ICU messages. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

export interface Words {
  readonly language: Language;
  /** The sentence of a key with its params filled in. A missing key shows itself, so that one sees what is missing. */
  t(key: string, params?: Params): string;
  has(key: string): boolean;
}

/** British English and mainland Chinese: the plural rules and spelling the catalogues are written in. */
export const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE", zh: "zh-CN" };

function find(tree: Texts, path: readonly string[]): string | undefined {
  let at: string | Texts | undefined = tree;
  for (const part of path) {
    if (typeof at !== "object" || !Object.hasOwn(at, part)) return undefined;
    at = at[part];
  }
  return typeof at === "string" ? at : undefined;
}

/** Words of one language; the first tree that knows a key counts. Messages are read once and kept. */
export function createWords(language: Language, ...trees: readonly Texts[]): Words {
  const read = new Map<string, IntlMessageFormat | null>();
  const message = (key: string): IntlMessageFormat | null => {
    const known = read.get(key);
    if (known !== undefined) return known;
    const path = key.split(".");
    const text = trees.map((tree) => find(tree, path)).find((it) => it !== undefined);
    // Tags are text like any other: nothing in a sentence may become markup.
    const made =
      text === undefined
        ? null
        : new IntlMessageFormat(text, LOCALES[language], undefined, { ignoreTag: true });
    read.set(key, made);
    return made;
  };
  return {
    language,
    has: (key) => message(key) !== null,
    t: (key, params = {}) => {
      const found = message(key);
      return found === null ? key : String(found.format({ ...params }));
    },
  };
}

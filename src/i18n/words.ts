/** How a key becomes a sentence, whichever way messages are read. */
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
  /** what stands between two sentences: Chinese sets none apart */
  readonly gap: string;
  /** Sentences one after the other; what is empty or false is left out. */
  sentences(...parts: readonly (string | false)[]): string;
}

/** A message that has been read and waits for its params. */
export type Message = (params: Params) => string;

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

function flow(language: Language): Pick<Words, "gap" | "sentences"> {
  const gap = language === "zh" ? "" : " ";
  return {
    gap,
    sentences: (...parts) => parts.filter((part) => part !== false && part !== "").join(gap),
  };
}

/** Words of one language; the first tree that knows a key counts. Messages are read once and kept. */
export function wordsFrom(
  read: (text: string, locale: string) => Message,
  language: Language,
  trees: readonly Texts[],
): Words {
  const known = new Map<string, Message | null>();
  const message = (key: string): Message | null => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const path = key.split(".");
    const text = trees.map((tree) => find(tree, path)).find((it) => it !== undefined);
    const made = text === undefined ? null : read(text, LOCALES[language]);
    known.set(key, made);
    return made;
  };
  return {
    language,
    has: (key) => message(key) !== null,
    t: (key, params = {}) => message(key)?.(params) ?? key,
    ...flow(language),
  };
}

/** Words of two catalogues as one; what the first knows counts. */
export const beside = (first: Words, other: Words): Words => ({
  ...first,
  has: (key) => first.has(key) || other.has(key),
  t: (key, params) => (first.has(key) ? first.t(key, params) : other.t(key, params)),
});

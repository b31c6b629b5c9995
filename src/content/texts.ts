/** The words of the levels: one tree a language, the same keys and parameters in all three. */
import { readMessage } from "./message.ts";
import { type ContentError, fault, LANGUAGES, type Language, type TextTree } from "./types.ts";

type Tree = Record<string, TextTree | string>;

interface Merging {
  texts: Record<Language, Tree>;
  /** language and key → the file they stand in */
  textFile: Map<string, string>;
  errors: ContentError[];
}

interface From {
  file: string;
  language: Language;
}

function merge(into: Merging, from: From, target: Tree, source: unknown, path: string): void {
  const { file, language } = from;
  if (typeof source !== "object" || source === null || Array.isArray(source)) {
    into.errors.push(fault(file, path, "wrong", { expected: "Object", received: typeof source }, false));
    return;
  }
  for (const [key, value] of Object.entries(source)) {
    const field = path === "" ? key : `${path}.${key}`;
    if (key === "__proto__") into.errors.push(fault(file, field, "unknown", {}, false));
    else if (typeof value === "string") {
      if (Object.hasOwn(target, key) && target[key] !== value)
        into.errors.push(fault(file, field, "twice", { id: field }, false));
      target[key] = value;
      into.textFile.set(`${language} ${field}`, file);
    } else {
      const inner = Object.hasOwn(target, key) ? target[key] : undefined;
      const next: Tree = typeof inner === "object" ? (inner as Tree) : {};
      target[key] = next;
      merge(into, from, next, value, field);
    }
  }
}

/** Adds a text file to the tree of its language. */
export function addTexts(into: Merging, file: string, language: Language, input: unknown): void {
  merge(into, { file, language }, into.texts[language], input, "");
}

/** The message at a key such as `cards.short-count.title`. */
export function textAt(tree: TextTree, key: string): string | undefined {
  let at: TextTree | string | undefined = tree;
  for (const part of key.split(".")) {
    if (typeof at !== "object" || !Object.hasOwn(at, part)) return undefined;
    at = at[part];
  }
  return typeof at === "string" ? at : undefined;
}

/** All messages of a tree by key. */
export function flat(tree: TextTree, path = "", into = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(tree)) {
    const field = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") into.set(field, value);
    else flat(value, field, into);
  }
  return into;
}

const MOST_WORDS = 60;
const MOST_SIGNS = 100;
const CARD_TEXT = /^cards\.[^.]+\.text$/;

/** Words in en and de, signs in zh; punctuation does not count. */
function lengthOf(language: Language, text: string): number {
  if (language === "zh") return [...text].filter((c) => /[\p{L}\p{N}]/u.test(c)).length;
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function checkOne(
  { file, language }: From,
  key: string,
  text: string,
  english: string | undefined,
): ContentError[] {
  const errors: ContentError[] = [];
  const message = readMessage(text);
  if (!message.ok) errors.push(fault(file, key, "badMessage", { key }, false));
  if (english !== undefined) {
    const [ours, theirs] = [message.params, readMessage(english).params].map((p) => [...p].sort().join(", "));
    if (ours !== theirs) {
      const values = { key, language, params: ours ?? "", expected: theirs ?? "" };
      errors.push(fault(file, key, "otherParams", values, false));
    }
  }
  const most = language === "zh" ? MOST_SIGNS : MOST_WORDS;
  const count = lengthOf(language, text);
  if (CARD_TEXT.test(key) && count > most) {
    errors.push(fault(file, key, "tooLong", { key, count, most }, false));
  }
  return errors;
}

/** The file a key stands in, or would stand in beside its sister of another language. */
function fileOf(textFile: ReadonlyMap<string, string>, language: Language, key: string): string {
  const own = textFile.get(`${language} ${key}`);
  if (own !== undefined) return own;
  const sister = LANGUAGES.map((l) => textFile.get(`${l} ${key}`)).find((file) => file !== undefined);
  return sister?.replace(/(en|de|zh)\.json$/, `${language}.json`) ?? `${language}.json`;
}

/** Same keys, same parameters, closed brackets, cards no longer than a player reads while the clock waits. */
export function checkTexts({ texts, textFile }: Omit<Merging, "errors">): ContentError[] {
  const errors: ContentError[] = [];
  const all = LANGUAGES.map((language) => ({ language, messages: flat(texts[language]) }));
  const keys = [...new Set(all.flatMap(({ messages }) => [...messages.keys()]))].sort();
  const english = all[0]?.messages;
  for (const key of keys) {
    for (const { language, messages } of all) {
      const text = messages.get(key);
      const file = fileOf(textFile, language, key);
      const own = language === "en" ? undefined : english?.get(key);
      if (text !== undefined) errors.push(...checkOne({ file, language }, key, text, own));
      else errors.push(fault(file, key, "noText", { key, language }, false));
    }
  }
  return errors;
}

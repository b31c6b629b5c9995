/** The words of the levels: one tree a language, the same keys and parameters in all three. */
import { CARD_FIGURES } from "../sim/index.ts";
import { readMessage } from "./message.ts";
import { type ContentError, fault, LANGUAGES, type Language, type TextTree } from "./types.ts";

type Tree = Record<string, TextTree | string>;

interface Merging {
  texts: Record<Language, Tree>;
  /** language and key → the files they stand in */
  textFiles: Map<string, string[]>;
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
    const there = Object.hasOwn(target, key) ? target[key] : undefined;
    if (key === "__proto__") into.errors.push(fault(file, field, "unknown", {}, false));
    else if (there !== undefined && typeof there !== typeof value) {
      const values = { expected: typeof there, received: typeof value };
      into.errors.push(fault(file, field, "wrong", values, false));
    } else if (typeof value === "string") {
      const files = into.textFiles.get(`${language} ${field}`) ?? [];
      if (there !== undefined && there !== value)
        into.errors.push(fault(file, field, "otherWords", { id: field, other: files[0] ?? "" }, false));
      target[key] = there ?? value;
      into.textFiles.set(`${language} ${field}`, [...files, file]);
    } else {
      const next: Tree = typeof there === "object" ? (there as Tree) : {};
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
/** Where a card may quote figures of the house. */
const CARD_WORDS = /^cards\.[^.]+\./;

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
  } else if (CARD_WORDS.test(key)) {
    for (const id of message.params)
      if (!Object.hasOwn(CARD_FIGURES, id))
        errors.push(fault(file, key, "noSuchId", { what: "figure", id }, false));
  }
  const most = language === "zh" ? MOST_SIGNS : MOST_WORDS;
  const count = lengthOf(language, text);
  if (CARD_TEXT.test(key) && count > most) {
    errors.push(fault(file, key, "tooLong", { key, count, most }, false));
  }
  return errors;
}

/** The file a key stands in, or would stand in beside its sister of another language. */
function fileOf(textFiles: Merging["textFiles"], language: Language, key: string): string {
  const own = textFiles.get(`${language} ${key}`)?.[0];
  if (own !== undefined) return own;
  const sister = LANGUAGES.flatMap((l) => textFiles.get(`${l} ${key}`) ?? [])[0];
  return sister?.replace(/(en|de|zh)\.json$/, `${language}.json`) ?? `${language}.json`;
}

/** Same keys, same parameters, closed brackets, cards no longer than a player reads while the clock waits. */
export function checkTexts({ texts, textFiles }: Omit<Merging, "errors">): ContentError[] {
  const errors: ContentError[] = [];
  const all = LANGUAGES.map((language) => ({ language, messages: flat(texts[language]) }));
  const keys = [...new Set(all.flatMap(({ messages }) => [...messages.keys()]))].sort();
  const english = all[0]?.messages;
  const read = new Set([...textFiles.values()].flat());
  const wanted = new Map<string, { language: Language; count: number }>();
  for (const key of keys) {
    for (const { language, messages } of all) {
      const text = messages.get(key);
      const file = fileOf(textFiles, language, key);
      const own = language === "en" ? undefined : english?.get(key);
      if (text !== undefined) errors.push(...checkOne({ file, language }, key, text, own));
      else if (read.has(file)) errors.push(fault(file, key, "noText", { key, language }, false));
      else wanted.set(file, { language, count: (wanted.get(file)?.count ?? 0) + 1 });
    }
  }
  // a file without a word is one fault, not one for every key
  for (const [file, values] of wanted) errors.push(fault(file, "", "noWords", { ...values }, false));
  return errors;
}

/** Every sentence of the game in one language, for tests that look for what stands in the catalogues. */
import {
  createWords,
  type Language,
  loadCatalogue,
  loadTeachers,
  type Texts,
  type Words,
} from "../../../src/i18n/index.ts";
import { readContent } from "../../../src/tools/content-files.ts";

export interface Phrases extends Words {
  /** A pattern for a sentence whatever is filled into it, from its first sign to its last. */
  like(key: string): RegExp;
  /** All messages as they stand in the catalogues, by key. */
  readonly messages: ReadonlyMap<string, string>;
}

/** Leaves of a tree by their keys; what comes first counts. */
function flat(tree: Texts, path = "", into = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(tree)) {
    const at = path === "" ? key : `${path}.${key}`;
    if (typeof value !== "string") flat(value, at, into);
    else if (!into.has(at)) into.set(at, value);
  }
  return into;
}

/** The fixed parts of a message: what stands outside every bracket. */
export function fixedParts(message: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of message) {
    if (sign === "{") {
      if (depth === 0) parts.push("");
      depth += 1;
    } else if (sign === "}") depth -= 1;
    else if (depth === 0) parts[parts.length - 1] += sign;
  }
  return parts;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").trim();

/** The name of a figure: its label, the colon of the language, what it shows. */
export const labelled = (label: string): RegExp => new RegExp(`${escaped(label)}(: |：)`);

/** What a figure shows, from its name. */
export const shownBy = (name: string | null, label: string): string =>
  (name ?? "").slice(label.length).replace(/^(: |：)/, "");

export async function phrasesOf(language: Language): Promise<Phrases> {
  const trees = [
    await loadCatalogue(language),
    await loadTeachers(language),
    readContent(undefined, false).texts[language],
  ];
  const messages = new Map<string, string>();
  for (const tree of trees) flat(tree, "", messages);
  return {
    ...createWords(language, ...trees),
    messages,
    like: (key) => {
      const message = messages.get(key);
      if (message === undefined) throw new Error(`no such words: ${key}`);
      return new RegExp(`^\\s*${fixedParts(message).map(escaped).join("[\\s\\S]*")}`);
    },
  };
}

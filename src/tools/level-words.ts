/**
 * The words of level data with what they mean, for `npm run -s levels -- words`: numbers a condition may read, and effects.
 * Meanings stand as comments beside the schema, where whoever adds a word cannot overlook them, and are read from there.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EFFECTS, type EffectWord, QUANTITIES } from "../sim/index.ts";

const SCHEMA = join(import.meta.dirname, "../sim/schema");
const textOf = (file: string): string => readFileSync(join(SCHEMA, file), "utf8");

export interface LevelWord {
  readonly word: string;
  /** what it belongs to: "of a person (`of`)" */
  readonly about: string;
  readonly meaning: string;
}

/** What `is` of a condition may be: the comment behind each word, under the one above its group. */
export function numberWords(): LevelWord[] {
  const [, list = ""] = /QUANTITIES = \[\n([\s\S]*?)\n\] as const/.exec(textOf("conditions.ts")) ?? [];
  const meanings = new Map<string, string>();
  const groups = new Map<string, string>();
  let about = "";
  for (const line of list.split("\n")) {
    const [, heading] = /^ {2}\/\/ (.*)$/.exec(line) ?? [];
    const [, word = "", meaning = ""] = /^ {2}"(\w+)",(?: \/\/ (.*))?$/.exec(line) ?? [];
    if (heading !== undefined) about = heading;
    groups.set(word, about);
    meanings.set(word, meaning);
  }
  return QUANTITIES.map((word) => ({
    word,
    about: groups.get(word) ?? "",
    meaning: meanings.get(word) ?? "",
  }));
}

/** What a card may do: its fields, and the comment above each. */
export function effectWords(): LevelWord[] {
  const found = `${textOf("effects.ts")}${textOf("safety.ts")}`.matchAll(
    /\/\*\* ([^*]*?) \*\/\n {2}(\w+): v\.strictObject/g,
  );
  const meanings = new Map([...found].map(([, meaning = "", word = ""]) => [word, meaning]));
  return (Object.keys(EFFECTS) as EffectWord[]).map((word) => ({
    word: `{ ${Object.keys(EFFECTS[word].entries).join(", ")} }`,
    about: "",
    meaning: meanings.get(word) ?? "",
  }));
}

/** As lines for a terminal. */
export function wordLines(): string[] {
  const line = ({ word, meaning }: LevelWord) => `  ${word.padEnd(24)} ${meaning}`;
  const numbers = numberWords();
  const groups = [...new Set(numbers.map(({ about }) => about))];
  return [
    "What `is` and `minus` of a condition may count; money in fen, shares in bp:",
    ...groups.flatMap((group) => [
      ...(group === "" ? [] : ["", `  ${group}`]),
      ...numbers.filter(({ about }) => about === group).map(line),
    ]),
    "",
    "What a choice may do:",
    ...effectWords().map(line),
  ];
}

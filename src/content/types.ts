/** What the loader gives back: everything that can be played, and every fault by file and field. */
import type {
  Card,
  Chapter,
  Ending,
  EndingLines,
  LevelData,
  Passport,
  ProjectData,
  PromiseData,
  Prompt,
  Regime,
  StyleData,
  Variant,
  VillageData,
} from "../sim/index.ts";

export const LANGUAGES = ["en", "de", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words as nested objects of strings; the leaves are ICU messages. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** What can be wrong; the words stand in the catalogues under `problems.<problem>`. */
const PROBLEMS = [
  "notJson", // the file is not JSON
  "tooLarge", // {most} kB
  "tooDeep", // {most} levels of brackets
  "unknownFile", // no such kind of file
  "missing", // the field, or the file
  "unknown", // no such field
  "wrong", // {expected}, {received}
  "size", // {expected}, {received}
  "twice", // the id {id} is used twice
  "noSuchId", // {what} {id} does not exist
  "notBorrowed", // {id} belongs to {level}, which the level does not name in `borrows`
  "noPassport", // the number {path} has no passport
  "noSource", // a quoted or derived number needs a source
  "noText", // {key} has no words in {language}
  "noWords", // a file without a word: {count} are wanted in {language}
  "otherWords", // {id} says something else in the file {other}
  "badMessage", // a bracket is not closed
  "otherParams", // {language} uses {params}, English {expected}
  "tooLong", // {count}, at most {most}
  "neverRead", // the flag {id} is set and never read
  "neverSet", // the flag {id} is read and never set
  "twoProminent", // more than one largest button
  "cannotHappen", // the condition of {id} can never hold in this level
  "noLastEnding", // the last ending must always hold
] as const;
export type Problem = (typeof PROBLEMS)[number];

export interface ContentError {
  /** path below levels/ */
  file: string;
  /** `people.guilan.skill.0`; "" the file itself */
  field: string;
  problem: Problem;
  values: Readonly<Record<string, string | number>>;
  /** the level or shared file cannot be used because of it */
  fatal: boolean;
}

export interface PassportCount {
  quoted: number;
  derived: number;
  makers: number;
}

/** Shared things by id. */
export interface Shared {
  people: ReadonlySet<string>;
  cards: ReadonlyMap<string, Card>;
  promises: ReadonlyMap<string, PromiseData>;
  endings: ReadonlyMap<string, Ending>;
  /** level → what its people say at endings it shares */
  lines: ReadonlyMap<string, readonly EndingLines[]>;
  prompts: ReadonlyMap<string, Prompt>;
  styles: ReadonlyMap<string, StyleData>;
  regimes: ReadonlyMap<string, Regime>;
  villages: ReadonlyMap<string, VillageData>;
  /** regimes as named lists of changes */
  variants: ReadonlyMap<string, Variant>;
  projects: ReadonlyMap<string, ProjectData>;
  background: ReadonlyMap<string, BackgroundCard>;
  sources: ReadonlyMap<string, Source>;
}

export interface BackgroundCard {
  id: string;
  chapter: Chapter;
  sources: string[];
  figures?: string[] | undefined;
}

export interface Source {
  id: string;
  section?: string | undefined;
  pages?: string | undefined;
  url?: string | undefined;
}

export interface Content extends Shared {
  /** playable levels by number */
  levels: readonly LevelData[];
  /** level id → its folder */
  folders: ReadonlyMap<string, string>;
  texts: Readonly<Record<Language, TextTree>>;
  /** file → its passports in order; the first that fits a number counts */
  passports: ReadonlyMap<string, readonly Passport[]>;
  /** level id → how many of its numbers are quoted, derived, set by the makers */
  counts: ReadonlyMap<string, PassportCount>;
  errors: readonly ContentError[];
}

/** Makes an error; `fatal` unless said otherwise. */
export function fault(
  file: string,
  field: string,
  problem: Problem,
  values: Record<string, string | number> = {},
  fatal = true,
): ContentError {
  return { file, field, problem, values, fatal };
}

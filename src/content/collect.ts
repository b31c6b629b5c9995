/** Sorts the files below levels/ by kind and reads each by its schema. Text files are only merged here. */
import {
  BackgroundFile,
  CardFile,
  type DataSchema,
  EndingFile,
  type EndingLines,
  type LevelData,
  LevelSchema,
  type Passport,
  PeopleFile,
  ProjectFile,
  PromiseFile,
  PromptFile,
  RegimeSchema,
  readData,
  SourceFile,
  StyleFile,
  VariantFile,
  VillageSchema,
} from "../sim/index.ts";
import { depthWithin, MOST_DEPTH } from "./parse.ts";
import { addTexts } from "./texts.ts";
import { type ContentError, fault, LANGUAGES, type Language, type Shared, type TextTree } from "./types.ts";

/** Things by id, being filled. */
type Filling = {
  -readonly [K in keyof Shared]: Shared[K] extends ReadonlyMap<string, infer T>
    ? Map<string, T>
    : Set<string>;
};

export interface Collected {
  shared: Filling;
  levels: { file: string; data: LevelData }[];
  texts: Record<Language, Record<string, TextTree | string>>;
  /** language and key → the text files they stand in */
  textFiles: Map<string, string[]>;
  /** data files that were read, with their passports */
  data: Map<string, { value: unknown; passports: readonly Passport[] }>;
  /** file of every shared thing: `cards.just-this-order` → file */
  fileOf: Map<string, string>;
  errors: ContentError[];
}

type ListKind =
  | "cards"
  | "promises"
  | "endings"
  | "prompts"
  | "styles"
  | "people"
  | "background"
  | "sources"
  | "variants"
  | "projects";

const SCHEMAS: Readonly<Record<ListKind, DataSchema<unknown>>> = {
  cards: CardFile,
  promises: PromiseFile,
  endings: EndingFile,
  prompts: PromptFile,
  styles: StyleFile,
  people: PeopleFile,
  background: BackgroundFile,
  sources: SourceFile,
  variants: VariantFile,
  projects: ProjectFile,
};

const TEXT = /^(?:[0-9]{2}-[a-z0-9-]+\/(en|de|zh)|_shared\/(?:[a-z0-9-]+\/)?[a-z0-9-]+\.(en|de|zh))\.json$/;
const LEVEL = /^[0-9]{2}-[a-z0-9-]+\/level\.json$/;
const LIST = /^_shared\/([a-z]+)(?:\/[a-z0-9-]+)?\.json$/;
const REGIME = /^_shared\/regimes\/[a-z0-9-]+\.json$/;
const VILLAGE = /^_shared\/villages\/[a-z0-9-]+\.json$/;

function languageOf(file: string): Language | undefined {
  const found = TEXT.exec(file);
  const code = found?.[1] ?? found?.[2];
  return LANGUAGES.find((language) => language === code);
}

/** Reads one data file; its faults are named by field and leave it out. */
function read<T>(into: Collected, file: string, schema: DataSchema<T>, input: unknown): T | undefined {
  const result = readData(schema, input);
  if (result.ok) {
    const { passports } = result.value as { passports: readonly Passport[] };
    into.data.set(file, { value: result.value, passports });
    return result.value;
  }
  for (const f of result.faults) {
    into.errors.push(fault(file, f.field, f.kind, { expected: f.expected, received: f.received }));
  }
  return undefined;
}

/** The level a group belongs to: `_shared/endings/passed-on.json` → `passed-on`. */
const basename = (file: string): string => file.slice(file.lastIndexOf("/") + 1, -".json".length);

function addList(into: Collected, file: string, kind: ListKind, input: unknown): void {
  const value = read(into, file, SCHEMAS[kind], input) as Record<string, { id: string }[]> | undefined;
  const { lines } = (value ?? {}) as { lines?: EndingLines[] };
  if (lines) into.shared.lines.set(basename(file), lines);
  for (const item of value?.[kind] ?? []) {
    const key = `${kind}.${item.id}`;
    if (into.fileOf.has(key)) into.errors.push(fault(file, key, "twice", { id: item.id }));
    into.fileOf.set(key, file);
    const shelf = into.shared[kind] as Map<string, unknown> | Set<string>;
    if (shelf instanceof Set) shelf.add(item.id);
    else shelf.set(item.id, item);
  }
}

function addFile(into: Collected, file: string, input: unknown): void {
  if (!depthWithin(input, MOST_DEPTH)) {
    into.errors.push(fault(file, "", "tooDeep", { most: MOST_DEPTH }));
    return;
  }
  const language = languageOf(file);
  const kind = LIST.exec(file)?.[1] ?? "";
  if (language) addTexts(into, file, language, input);
  else if (LEVEL.test(file)) {
    const level = read(into, file, LevelSchema, input);
    if (!level) return;
    const { $schema: _, ...data } = level; // for the author's editor; no part of what is played
    into.levels.push({ file, data });
  } else if (REGIME.test(file)) {
    const regime = read(into, file, RegimeSchema, input);
    if (!regime) return;
    into.shared.regimes.set(regime.id, regime);
    into.fileOf.set(`regimes.${regime.id}`, file);
  } else if (VILLAGE.test(file)) {
    const village = read(into, file, VillageSchema, input);
    if (!village) return;
    into.shared.villages.set(village.id, village);
    into.fileOf.set(`villages.${village.id}`, file);
  } else if (Object.hasOwn(SCHEMAS, kind)) addList(into, file, kind as ListKind, input);
  else into.errors.push(fault(file, "", "unknownFile", {}, false));
}

/** Shared things first: of two files that say different things the level's own is the one to be mended. */
const inOrder = (files: readonly string[]): string[] => {
  const isShared = (file: string): boolean => file.startsWith("_shared/");
  return [...files.filter(isShared).sort(), ...files.filter((file) => !isShared(file)).sort()];
};

/** Reads all files in one order, so that faults come in the same order everywhere. */
export function collect(files: Readonly<Record<string, unknown>>): Collected {
  const into: Collected = {
    shared: {
      people: new Set(),
      cards: new Map(),
      promises: new Map(),
      endings: new Map(),
      lines: new Map(),
      prompts: new Map(),
      styles: new Map(),
      regimes: new Map(),
      villages: new Map(),
      variants: new Map(),
      projects: new Map(),
      background: new Map(),
      sources: new Map(),
    },
    levels: [],
    texts: { en: {}, de: {}, zh: {} },
    textFiles: new Map(),
    data: new Map(),
    fileOf: new Map(),
    errors: [],
  };
  for (const file of inOrder(Object.keys(files))) addFile(into, file, files[file]);
  const seen = new Set<string>();
  for (const { file, data } of into.levels) {
    if (seen.has(data.id)) into.errors.push(fault(file, "id", "twice", { id: data.id }));
    seen.add(data.id);
  }
  into.levels.sort((a, b) => a.data.number - b.data.number || (a.data.id < b.data.id ? -1 : 1));
  return into;
}

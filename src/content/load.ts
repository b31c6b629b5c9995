/**
 * From files to a game: validates levels, shared content and words, and names every fault by file and field. A level
 * that cannot be played is left out; the rest loads. Pure: who reads the files is somebody else's business.
 */
import type { LevelData, Passport } from "../sim/index.ts";
import { type Collected, collect } from "./collect.ts";
import { checkFolders, checkName } from "./folders.ts";
import { checkLevelIds, checkUsedIds } from "./ids.ts";
import { checkKeys, checkOptionWords, checkPassportWords } from "./keys.ts";
import { checkMemory } from "./memory.ts";
import { everyValue, resolveLevel } from "./options.ts";
import { addCounts, checkPassports } from "./passports.ts";
import { canHold, holdsAlways, possibleIn } from "./reach.ts";
import { checkSense } from "./sense.ts";
import { checkTexts } from "./texts.ts";
import { type Content, type ContentError, fault, type PassportCount } from "./types.ts";

/** Every choice once, at most one largest button, and nothing that can never come about. */
function checkStory(level: LevelData, file: string, { shared, fileOf }: Collected): ContentError[] {
  const errors: ContentError[] = [];
  const possible = possibleIn(level, shared);
  for (const id of level.cards) {
    const card = shared.cards.get(id);
    if (!card) continue;
    const at = fileOf.get(`cards.${id}`) ?? "";
    card.choices.forEach((choice, i) => {
      if (card.choices.findIndex((c) => c.id === choice.id) < i)
        errors.push(fault(at, `cards.${id}.choices.${choice.id}`, "twice", { id: choice.id }, false));
    });
    if (card.choices.filter((c) => c.prominent).length > 1)
      errors.push(fault(at, `cards.${id}.choices`, "twoProminent", { id }, false));
    if (!canHold(card.when, possible))
      errors.push(fault(at, `cards.${id}.when`, "cannotHappen", { id, level: level.id }, false));
  }
  const ends = new Set(
    level.cards.flatMap((id) =>
      (shared.cards.get(id)?.choices ?? []).flatMap((c) =>
        [...c.effects, ...(c.later ?? []).flatMap((l) => l.effects)].flatMap((e) =>
          "end" in e ? [e.end] : [],
        ),
      ),
    ),
  );
  level.endings.forEach((id, i) => {
    const ending = shared.endings.get(id);
    if (!ending) return;
    const last = i === level.endings.length - 1;
    if (last !== holdsAlways(ending.when))
      errors.push(fault(file, `endings.${i}`, "noLastEnding", { id }, false));
    if (!ends.has(id) && !canHold(ending.when, possible)) {
      errors.push(
        fault(fileOf.get(`endings.${id}`) ?? "", id, "cannotHappen", { id, level: level.id }, false),
      );
    }
  });
  return errors;
}

/** The level as it is played: with every value of its options once. A value that makes it no level is named. */
function asPlayed(level: LevelData, file: string): { levels: LevelData[]; errors: ContentError[] } {
  const levels: LevelData[] = [];
  const errors: ContentError[] = [];
  for (const places of everyValue(level)) {
    const found = resolveLevel(level, places);
    if (found.level) levels.push(found.level);
    else
      for (const { field, kind, expected, received } of found.faults)
        errors.push(fault(file, `options.${places.join(".")}: ${field}`, kind, { expected, received }));
  }
  return { levels, errors };
}

/** Counts a level's numbers by kind of passport: its own, its regimes', those of the shared things it uses, however it is set. */
function count(played: readonly LevelData[], file: string, all: Collected, kinds: Kinds): PassportCount {
  const sum: PassportCount = { quoted: 0, derived: 0, makers: 0 };
  const add = (from: string | undefined, prefixes: string[]) => {
    const found = from === undefined ? undefined : kinds.get(from);
    if (found) addCounts(sum, found, prefixes);
  };
  add(file, [""]);
  for (const regime of new Set(played.map((level) => level.regime)))
    add(all.fileOf.get(`regimes.${regime}`), [""]);
  for (const shelf of ["cards", "promises", "endings", "prompts", "styles"] as const) {
    for (const id of new Set(played.flatMap((level) => level[shelf])))
      add(all.fileOf.get(`${shelf}.${id}`), [`${shelf}.${id}`]);
  }
  return sum;
}

type Kinds = Map<string, ReadonlyMap<string, Passport["kind"]>>;

export interface LoadOptions {
  /** false: only what is needed to play; words, passports and memory are checked by `npm run levels` and the tests */
  checks?: boolean;
}

/** `files`: path below levels/ → JSON already read, e.g. `01-first-thirty/level.json`, `_shared/cards/evening.zh.json`. */
export function load(files: Readonly<Record<string, unknown>>, { checks = true }: LoadOptions = {}): Content {
  const all = collect(files);
  const errors = [...all.errors];
  const kinds: Kinds = new Map();
  if (checks) {
    for (const [file, { value, passports }] of all.data) {
      const checked = checkPassports(file, value, passports, all.shared.sources);
      errors.push(...checked.errors);
      kinds.set(file, checked.kinds);
    }
    errors.push(
      ...checkFolders(Object.keys(files)),
      ...checkTexts(all),
      ...checkPassportWords(all),
      ...checkMemory(all),
    );
  }
  const levels: LevelData[] = [];
  const folders = new Map<string, string>();
  const counts = new Map<string, PassportCount>();
  for (const { file, data } of all.levels) {
    if (folders.has(data.id)) continue;
    const { levels: played, errors: ids } = asPlayed(data, file);
    for (const level of played) {
      ids.push(...checkLevelIds(file, level, all.shared), ...checkUsedIds(level, all));
      if (checks)
        errors.push(
          ...checkSense(file, level, all.shared),
          ...checkKeys(level, all, file),
          ...checkStory(level, file, all),
        );
    }
    errors.push(...ids, ...(checks ? [...checkName(file, data), ...checkOptionWords(data, all, file)] : []));
    const ends = played.every((level) => level.endings.some((id) => all.shared.endings.has(id)));
    if (ids.some((e) => e.fatal) || !ends) continue;
    levels.push(data);
    folders.set(data.id, file.slice(0, file.indexOf("/")));
    if (checks) counts.set(data.id, count(played, file, all, kinds));
  }
  const passports = new Map([...all.data].map(([file, { passports: list }]) => [file, list]));
  return { ...all.shared, levels, folders, texts: all.texts, passports, counts, errors: once(errors) };
}

/** The same fault found from two levels is one fault. */
function once(errors: readonly ContentError[]): ContentError[] {
  const seen = new Set<string>();
  return errors.filter((e) => {
    const key = `${e.file}\n${e.field}\n${e.problem}\n${JSON.stringify(e.values)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

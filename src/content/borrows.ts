/**
 * A level is loaded with its own things, those of the levels it names in `borrows`, and what belongs to nobody. What it
 * uses besides would be there on a disk and missing in the browser.
 */
import type { LevelData } from "../sim/index.ts";
import type { Collected } from "./collect.ts";
import { groupOf } from "./folders.ts";
import { type ContentError, fault } from "./types.ts";

/** The level a file is loaded with; undefined for what comes with every level. */
function ownerOf(file: string, levels: ReadonlySet<string>): string | undefined {
  const group = groupOf(file);
  return group !== undefined && levels.has(group) ? group : undefined;
}

const SHELVES = ["cards", "promises", "endings", "prompts", "styles"] as const;
/** Words of the background book, which is read whole and with no level. */
const BOOK = /^(?:background|sources)\./;

/** Files the level cannot do without, by what it wants of them. `keys`: the words it needs. */
function filesOf(level: LevelData, keys: readonly string[], { fileOf, textFiles }: Collected) {
  const things = SHELVES.flatMap((shelf) => level[shelf].map((id) => `${shelf}.${id}`));
  const people = keys.flatMap((key) => /^people\.[^.]+/.exec(key)?.[0] ?? []);
  return [
    ...[...things, ...people].map((id) => [id, [fileOf.get(id) ?? []].flat()] as const),
    ...keys.filter((key) => !BOOK.test(key)).map((key) => [key, textFiles.get(`en ${key}`) ?? []] as const),
  ];
}

/** Things of levels that this one does not name in `borrows`. */
export function checkBorrows(
  file: string,
  level: LevelData,
  keys: readonly string[],
  all: Collected,
): ContentError[] {
  const levels = new Set(all.levels.map(({ data }) => data.id));
  const lent = new Set([level.id, ...(level.borrows ?? [])]);
  const errors: ContentError[] = [];
  for (const [id, files] of filesOf(level, keys, all)) {
    const owners = files.map((from) => ownerOf(from, levels));
    const [owner] = owners;
    // words may stand in several files; one that comes with the level is enough
    if (owner === undefined || owners.some((o) => o === undefined || lent.has(o))) continue;
    errors.push(fault(file, "borrows", "notBorrowed", { id, level: owner }, false));
    lent.add(owner); // one example is enough
  }
  for (const id of level.borrows ?? [])
    if (!levels.has(id)) errors.push(fault(file, "borrows", "noSuchId", { what: "level", id }, false));
  return errors;
}

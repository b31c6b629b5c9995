/** What a file's place says: the level it belongs to, by the name of its folder or of its group in `_shared`. */
import type { LevelData } from "../sim/index.ts";
import { type ContentError, fault } from "./types.ts";

const FOLDER = /^([0-9]{2})-([a-z0-9-]+)\//;
const GROUP = /^_shared\/[a-z]+\/([a-z0-9-]+)(?:\.(?:en|de|zh))?\.json$/;

/** The id a file is called after: `12-mine/en.json` and `_shared/cards/mine.en.json` → `mine`. */
export function groupOf(file: string): string | undefined {
  return GROUP.exec(file)?.[1] ?? FOLDER.exec(file)?.[2];
}

/** A folder is called by number and id: by its name the bundler knows which files come with which level. */
export function checkName(file: string, { id, number }: LevelData): ContentError[] {
  const [, inFront, name] = FOLDER.exec(file) ?? [];
  const pairs = [
    ["id", name ?? id, id],
    ["number", Number(inFront ?? number), number],
  ] as const;
  return pairs
    .filter(([, expected, received]) => expected !== received)
    .map(([field, expected, received]) => fault(file, field, "wrong", { expected, received }, false));
}

/** Folders with words and no level. `files`: paths below levels/. */
export function checkFolders(files: readonly string[]): ContentError[] {
  const folders = new Set(
    files.flatMap((file) => (FOLDER.test(file) ? file.slice(0, file.indexOf("/")) : [])),
  );
  return [...folders]
    .map((folder) => `${folder}/level.json`)
    .filter((file) => !files.includes(file))
    .map((file) => fault(file, "", "missing"));
}

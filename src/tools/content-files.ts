/** Reads the files below levels/ from the disk, for everything that runs without a browser. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import {
  type Content,
  type ContentError,
  fault,
  groupOf,
  load,
  MOST_BYTES,
  parseFile,
} from "../content/index.ts";

/** The repository's levels. */
export const LEVELS = join(import.meta.dirname, "..", "..", "levels");

/** JSON files below a folder, paths with slashes; the generated schema is no content. */
function jsonFiles(top: string, folder = ""): string[] {
  return readdirSync(join(top, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return jsonFiles(top, path);
      return entry.name.endsWith(".json") && entry.name !== "level.schema.json" ? [path] : [];
    });
}

interface ReadFiles {
  files: Record<string, unknown>;
  errors: ContentError[];
}

/** All JSON below `top`, with the faults of files that could not be read at all. */
export function readFiles(top: string = LEVELS): ReadFiles {
  const files: Record<string, unknown> = {};
  const errors: ContentError[] = [];
  for (const path of jsonFiles(top)) {
    const full = join(top, path);
    if (statSync(full).size > MOST_BYTES) {
      errors.push(fault(path, "", "tooLarge", { most: MOST_BYTES / 1024 }));
      continue;
    }
    const parsed = parseFile(path, readFileSync(full, "utf8"));
    if (parsed.ok) files[path] = parsed.value;
    else errors.push(parsed.error);
  }
  return { files, errors };
}

/** What else was found wrong in a file that could not be read follows from that. */
function besides(unread: readonly ContentError[], found: readonly ContentError[]): ContentError[] {
  const files = new Set(unread.map((e) => e.file));
  return [...unread, ...found.filter((e) => !files.has(e.file))];
}

/** The content below `top`, every fault named. `checks: false` skips words, passports and memory. */
export function readContent(top: string = LEVELS, checks = true): Content {
  const { files, errors } = readFiles(top);
  const content = load(files, { checks });
  return { ...content, errors: besides(errors, content.errors) };
}

/**
 * One level folder, wherever it lies, among the repository's other levels and shared things: for authors. Only what
 * concerns the level is reported, and files that cannot be read at all.
 */
export function readLevelFolder(folder: string): Content {
  const name = basename(folder);
  const id = groupOf(`${name}/level.json`);
  const isInside = ({ file }: ContentError): boolean => file.startsWith(`${name}/`);
  const own = readFiles(folder);
  const rest = readFiles();
  const files = Object.fromEntries([
    ...Object.entries(rest.files).filter(([path]) => !path.startsWith(`${name}/`)),
    ...Object.entries(own.files).map(([path, file]) => [`${name}/${path}`, file]),
  ]);
  const content = load(files);
  const unread = [
    ...own.errors.map((e) => ({ ...e, file: `${name}/${e.file}` })),
    ...rest.errors.filter((e) => !isInside(e)),
  ];
  const ours = content.errors.filter(
    (e) => isInside(e) || (id !== undefined && (groupOf(e.file) === id || e.values.level === id)),
  );
  const levels = content.levels.filter((level) => content.folders.get(level.id) === name);
  return { ...content, levels, errors: besides(unread, ours) };
}

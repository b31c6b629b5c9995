/** Reads the files below levels/ from the disk, for everything that runs without a browser. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Content, type ContentError, fault, load, MOST_BYTES, parseFile } from "../content/index.ts";

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

/** The content below `top`, every fault named. `checks: false` skips words, passports and memory. */
export function readContent(top: string = LEVELS, checks = true): Content {
  const { files, errors } = readFiles(top);
  const content = load(files, { checks });
  return { ...content, errors: [...errors, ...content.errors] };
}

/**
 * One level folder, wherever it lies, beside the repository's shared things: for authors. Only what concerns the
 * folder is reported.
 */
export function readLevelFolder(folder: string): Content {
  const name = /^[0-9]{2}-[a-z0-9-]+$/.test(basename(folder)) ? basename(folder) : "99-new";
  const own = readFiles(folder);
  const shared = Object.entries(readFiles().files).filter(([path]) => path.startsWith("_shared/"));
  const files = Object.fromEntries([
    ...shared,
    ...Object.entries(own.files).map(([path, file]) => [`${name}/${path}`, file]),
  ]);
  const content = load(files);
  const level = own.files["level.json"] as { id?: unknown } | undefined;
  const ours = content.errors.filter((e) => e.file.startsWith(`${name}/`) || e.values.level === level?.id);
  return { ...content, errors: [...own.errors, ...ours] };
}

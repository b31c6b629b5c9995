/** Gives a built site its service worker: the list of all files that a player may need, and a name for their content. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/** Where the page looks for its service worker. */
const WORKER = "offline.js";
/** Files to take along, for whoever hosts the site; a player needs none of them. */
export const FORMS_FOLDER = "forms";

/** Every file of a site that the game itself may ask for, but the page, by its address; sorted. */
export function filesToKeep(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((name) => !/\.br$/.test(name) && name !== "index.html" && name !== WORKER)
    .filter((name) => !name.startsWith(`${FORMS_FOLDER}/`))
    .sort();
}

/** Changes with any byte of any file. */
function versionOf(site: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const name of ["index.html", ...files]) {
    const body = readFileSync(join(site, name));
    hash.update(`${name} ${body.length}\n`).update(body);
  }
  return hash.digest("hex").slice(0, 16);
}

/** Writes the service worker of the site as it lies there; a changed site gets another one. */
export async function addOffline(site: string): Promise<void> {
  const files = filesToKeep(site);
  const out = join(site, ".offline");
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(versionOf(site, files)) },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: "es2022",
      lib: {
        entry: join(import.meta.dirname, "..", "..", "workers", "offline.ts"),
        formats: ["iife"],
        name: "offline",
        fileName: () => WORKER,
      },
    },
  });
  renameSync(join(out, WORKER), join(site, WORKER));
  rmSync(out, { recursive: true });
}

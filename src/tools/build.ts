/** Builds the site into dist/, with every compressible file also in brotli. */
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "vite";
import { forPlayers } from "./forms/for-players.ts";
import { writeList } from "./forms/list.ts";
import { addOffline } from "./forms/offline.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
export const DIST = join(ROOT, "dist");

const COMPRESSIBLE = new Set([".html", ".js", ".css", ".json", ".svg", ".webmanifest", ".txt"]);

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Size in bytes as a good host would send it: brotli at its best for text, as it is for the rest. */
function brotli(body: Buffer): Buffer {
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
}

/** The site in a folder of its own, without anything that only a server needs. Same sources, same bytes. */
export async function buildSite(folder: string): Promise<void> {
  await forPlayers(() =>
    build({
      root: join(ROOT, "src"),
      configFile: join(ROOT, "vite.config.ts"),
      logLevel: "warn",
      build: { outDir: folder, emptyOutDir: true },
    }),
  );
  await addOffline(folder);
}

/**
 * Builds beside dist/ and swaps at the end, so that nobody ever serves half a build.
 * The new index.html carries the time the build began: what was saved meanwhile counts as newer.
 */
export async function buildGame(): Promise<void> {
  const began = new Date();
  const fresh = join(ROOT, "node_modules", ".cache", `build-${process.pid}`);
  const old = `${fresh}-old`;
  await buildSite(fresh);
  for (const path of filesBelow(fresh))
    if (COMPRESSIBLE.has(extname(path))) writeFileSync(`${path}.br`, brotli(readFileSync(path)));
  writeList(fresh);
  utimesSync(join(fresh, "index.html"), began, began);
  if (existsSync(DIST)) renameSync(DIST, old);
  renameSync(fresh, DIST);
  rmSync(old, { recursive: true, force: true });
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), mtimeMs);
}

/** True when dist/ is missing or older than anything it is made from. */
function isStale(): boolean {
  const index = join(DIST, "index.html");
  if (!existsSync(index)) return true;
  const made = statSync(index).mtimeMs;
  return ["src", "assets", "levels", "package-lock.json", "vite.config.ts"]
    .map((name) => join(ROOT, name))
    .some((path) => existsSync(path) && newest(path) > made);
}

/** Builds when needed; says so, since it takes some seconds. */
export async function ensureBuilt(): Promise<void> {
  if (!isStale()) return;
  process.stderr.write("Building the game …\n");
  await buildGame();
}

/** Builds every form once and prints what came out: the hash of each file of the site, of the one file and of the package. */
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite, ROOT } from "../build.ts";
import { scormPackage } from "../forms/scorm.ts";
import { singleFile } from "../forms/single.ts";

/** Hashes by what was built. */
export type Built = Readonly<Record<string, string>>;

const hash = (body: Uint8Array | string): string => createHash("sha256").update(body).digest("hex");

const site = mkdtempSync(join(tmpdir(), "site-"));
try {
  await buildSite(site);
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1));
  const built: Built = {
    ...Object.fromEntries(files.sort().map((name) => [name, hash(readFileSync(join(site, name)))])),
    "the one file": hash(await singleFile(join(ROOT, "src"))),
    "the package": hash(scormPackage(site)),
  };
  console.log(JSON.stringify(built));
} finally {
  rmSync(site, { recursive: true });
}

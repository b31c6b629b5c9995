import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { manifest, scormPackage } from "../../../src/tools/forms/scorm.ts";

const site = mkdtempSync(join(tmpdir(), "site-"));
const PAGE = `<!doctype html>
<html data-form="site" lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="manifest" href="./manifest.webmanifest">
    <link rel="apple-touch-icon" href="./icon-192.png">
    <script type="module" src="./assets/index-a.js"></script>
  </head>
</html>
`;

beforeAll(() => {
  mkdirSync(join(site, "assets"));
  const put = (name: string, text: string) => writeFileSync(join(site, name), text);
  put("index.html", PAGE);
  for (const name of ["assets/index-a.js", "assets/house.webp", "assets/index-a.js.br"]) put(name, name);
  for (const name of ["manifest.webmanifest", "icon-192.png", "offline.js"]) put(name, name);
});

afterAll(() => rmSync(site, { recursive: true }));

test("the package holds the manifest at its root and every file of the game, and nothing that only a site has", () => {
  const files = unzipSync(scormPackage(site));
  expect(Object.keys(files).sort()).toEqual([
    "assets/house.webp",
    "assets/index-a.js",
    "imsmanifest.xml",
    "index.html",
  ]);
  const xml = strFromU8(files["imsmanifest.xml"] ?? new Uint8Array());
  for (const name of ["index.html", "assets/house.webp", "assets/index-a.js"])
    expect(xml).toContain(`<file href="${name}"/>`);
  const page = strFromU8(files["index.html"] ?? new Uint8Array());
  expect(page).toContain('data-form="scorm"');
  expect(page).not.toMatch(/rel="(manifest|apple-touch-icon)"/);
  expect(page).toContain("assets/index-a.js");
});

test("the manifest says what a platform looks for by its letters", () => {
  const xml = manifest(["index.html"], "");
  expect(xml).toContain('adlcp:scormtype="sco"');
  expect(xml).toContain("<schemaversion>1.2</schemaversion>");
  const [, resource] = /identifierref="([^"]+)"/.exec(xml) ?? [];
  expect(xml).toContain(`<resource identifier="${resource}"`);
  expect(xml).not.toContain("masteryscore");
  expect(manifest([], "l=light-at-three&s=7")).toContain('parameters="#l=light-at-three&amp;s=7"');
});

test("the same site gives the same bytes, wherever and whenever it is packed", () => {
  const first = scormPackage(site);
  const zone = process.env.TZ;
  process.env.TZ = "Pacific/Auckland";
  const second = scormPackage(site);
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(Buffer.compare(first, second)).toBe(0);
});

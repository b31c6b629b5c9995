import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addOffline, filesToKeep } from "../../../src/tools/forms/offline.ts";

const site = mkdtempSync(join(tmpdir(), "site-"));
const put = (name: string, text: string) => writeFileSync(join(site, name), text);

beforeAll(() => {
  for (const folder of ["assets", "forms"]) mkdirSync(join(site, folder));
  for (const name of [
    "index.html",
    "index.html.br",
    "assets/b.js",
    "assets/b.js.br",
    "assets/a.webp",
    "icon.png",
  ])
    put(name, name);
  put("forms/thirty-pieces.html", "another form");
});

afterAll(() => rmSync(site, { recursive: true }));

const worker = async (): Promise<string> => {
  await addOffline(site);
  return readFileSync(join(site, "offline.js"), "utf8");
};

test("the copy holds what the game may ask for: no second page, no packed files, no other form, not the worker", async () => {
  const kept = ["assets/a.webp", "assets/b.js", "icon.png"];
  expect(filesToKeep(site)).toEqual(kept);
  const code = await worker();
  for (const name of kept) expect(code).toContain(name);
  expect(filesToKeep(site), "with the worker in place").toEqual(kept);
});

test("the same files give the same worker; one changed byte, of the page too, gives another", async () => {
  const first = await worker();
  expect(await worker()).toBe(first);
  put("assets/a.webp", "assets/c.webp");
  const second = await worker();
  expect(second).not.toBe(first);
  put("index.html", "index.htm_");
  expect(await worker()).not.toBe(second);
});

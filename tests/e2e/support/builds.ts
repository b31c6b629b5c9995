/** Builds of the site to put on a server one after the other. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { DIST } from "../../../src/tools/build.ts";
import { addOffline } from "../../../src/tools/forms/offline.ts";
import { type Server, serve } from "../../../src/tools/serve.ts";

/** A server that changes what it serves and can be switched off and on, at one address. */
export interface Deployed {
  readonly url: string;
  serve(folder: string): Promise<void>;
  off(): Promise<void>;
}

export async function deploy(folder: string): Promise<Deployed> {
  let server: Server | null = await serve(folder);
  const { url } = server;
  const off = async (): Promise<void> => {
    await server?.close();
    server = null;
  };
  return {
    url,
    off,
    serve: async (next) => {
      await off();
      server = await serve(next, [Number(new URL(url).port)]);
    },
  };
}

/** The game as built, said to be of another name, without the part that shows the background book. */
export async function anotherBuild(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "build-"));
  cpSync(DIST, folder, { recursive: true });
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (/\.br$|Background-[^/\\]*\.js$/.test(file)) rmSync(join(folder, file));
  const page = join(folder, "index.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("<html ", `<html data-build="${name}" `));
  await addOffline(folder);
  return folder;
}

/** The name given to the build that the page shows; null for the one as built. */
export const buildOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.documentElement.dataset.build ?? null);

/** The page's copy is whole: the worker that keeps it has become the page's. */
export const hasCopy = (page: Page): Promise<boolean> =>
  page.evaluate(() => navigator.serviceWorker.controller !== null);

/** Addresses of all files kept on the device. */
export const keptFiles = (page: Page, scope: string): Promise<readonly string[]> =>
  page.evaluate(async (base) => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests
      .flat()
      .map(({ url }) => url.slice(base.length))
      .sort();
  }, scope);

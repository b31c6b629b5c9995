/** Builds and serves the page of the house alone, and opens it in either renderer. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { launch } from "../../../../src/tools/browser/launch.ts";
import { ROOT } from "../../../../src/tools/build.ts";
import { type Server, serve } from "../../../../src/tools/serve.ts";
import type { HousePage } from "./page.ts";

declare global {
  interface Window {
    readonly house: HousePage;
  }
}

export type Renderer = "canvas" | "webgl";

export interface HouseBrowser {
  open(renderer: Renderer, size: readonly [number, number], query?: string): Promise<Page>;
  /** everything the pages complained about */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

export async function houseBrowser(): Promise<HouseBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "house-"));
  await build({
    root: join(ROOT, "tests/e2e/support/house"),
    configFile: join(ROOT, "vite.config.ts"),
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true, target: "es2022" },
  });
  const server: Server = await serve(folder);
  const browsers = new Map<Renderer, Browser>();
  const faults: string[] = [];
  return {
    faults,
    open: async (renderer, [width, height], query = "") => {
      const browser = browsers.get(renderer) ?? (await launch(renderer === "canvas" ? "none" : "software"));
      browsers.set(renderer, browser);
      const page = await browser.newPage({ viewport: { width, height } });
      page.on("pageerror", (error) => faults.push(`${renderer}: ${error.message}`));
      page.on("console", (it) => {
        const isOurs = !/GPU stall|WebGL context/i.test(it.text());
        if ((it.type() === "error" || it.type() === "warning") && isOurs)
          faults.push(`${renderer}: ${it.text()}`);
      });
      await page.goto(`${server.url}?renderer=${renderer}${query}`);
      await page.waitForFunction(() => document.querySelector("canvas") !== null && "house" in window);
      await page.waitForLoadState("networkidle");
      return page;
    },
    close: async () => {
      for (const browser of browsers.values()) await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/**
 * `test` for the browser: gives each test `open`, which starts the game in a clean browser and fails the test
 * for any console error, uncaught error, request to another origin or breach of the content policy.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { test as base, expect, inject } from "vitest";
import { type Graphics, launch } from "../../../src/tools/browser/launch.ts";
import { watch } from "../../../src/tools/browser/watch.ts";

/** Languages of the game, as a browser asks for them. */
const LOCALES = { en: "en-GB", de: "de-DE", zh: "zh-CN" } as const;

export interface OpenOptions {
  /** CSS pixels; 1366 × 768 unless told. */
  readonly size?: readonly [width: number, height: number];
  readonly lang?: keyof typeof LOCALES;
  readonly graphics?: Graphics;
  readonly touch?: boolean;
  readonly reducedMotion?: boolean;
  /** What an earlier `page.context().storageState({ indexedDB: true })` returned. */
  readonly storage?: Exclude<BrowserContextOptions["storageState"], undefined>;
  /** Below the game's address, such as "#g=…". */
  readonly path?: string;
  /** Every new run gets this seed, so that a test meets the same requests and cards each time. */
  readonly seed?: number;
  /** Time in the page stands still and passes only by `wait` of a hand: the same game in a fraction of the time. */
  readonly standing?: boolean;
  /** Opens a further tab there instead of a clean browser. */
  readonly beside?: Page;
  /** Another server than the one all tests share. */
  readonly at?: string;
  /** Further servers that may be asked. */
  readonly besides?: readonly string[];
  /** Lets the page keep its copy for playing without a network; else no test fetches all files. */
  readonly keeps?: boolean;
  /** Told the address of every request, from the first on. */
  readonly onRequest?: (address: string) => void;
  /** Complaints of the browser that this test brings about on purpose. */
  readonly expected?: RegExp;
}

export type Open = (options?: OpenOptions) => Promise<Page>;

const SCREENSHOTS = join(import.meta.dirname, "../../../node_modules/.cache/screenshots");

function contextOptions(options: OpenOptions): BrowserContextOptions {
  const [width, height] = options.size ?? [1366, 768];
  return {
    viewport: { width, height },
    locale: LOCALES[options.lang ?? "en"],
    hasTouch: options.touch ?? false,
    reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
    serviceWorkers: options.keeps ? "allow" : "block",
    ...(options.storage === undefined ? {} : { storageState: options.storage }),
  };
}

const BEGAN = new Date("2026-01-05T08:00:00Z");

async function stopTime(context: BrowserContext): Promise<void> {
  await context.clock.install({ time: BEGAN });
  await context.clock.pauseAt(new Date(BEGAN.getTime() + 1000));
}

/** Runs in the page before its own scripts: the browser's chance, where the game draws seeds from, gives one number. */
function fixChance(seed: number): void {
  crypto.getRandomValues = (array) => {
    if (array instanceof Uint32Array) array.fill(seed);
    return array;
  };
}

/** Browsers by what draws in them, started when first asked for. */
type Browsers = Map<Graphics, Promise<Browser>>;

export const test = base.extend<{ open: Open; browsers: Browsers }>({
  // Starting a browser costs more than many a test: one serves a whole file, each test in a profile of its own.
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs
    async ({}, use) => {
      const browsers: Browsers = new Map();
      await use(browsers);
      for (const browser of browsers.values()) await (await browser).close();
    },
    { scope: "file" },
  ],
  open: async ({ task, browsers }, use) => {
    const shared = inject("gameUrl");
    const contexts: BrowserContext[] = [];
    const watched: { faults: readonly string[]; expected: RegExp | undefined }[] = [];

    const freshContext = async (options: OpenOptions) => {
      const graphics = options.graphics ?? "none";
      const browser = browsers.get(graphics) ?? launch(graphics);
      browsers.set(graphics, browser);
      const context = await (await browser).newContext(contextOptions(options));
      contexts.push(context);
      const servers = [options.at ?? shared, ...(options.besides ?? [])];
      const faults = await watch(context, ...servers.map((it) => new URL(it).origin));
      watched.push({ faults, expected: options.expected });
      const { onRequest } = options;
      if (onRequest) context.on("request", (request) => onRequest(request.url()));
      if (options.standing) await stopTime(context);
      if (options.seed !== undefined) await context.addInitScript(fixChance, options.seed);
      return context;
    };

    await use(async (options = {}) => {
      const context = options.beside?.context() ?? (await freshContext(options));
      const page = await context.newPage();
      await page.goto((options.at ?? shared) + (options.path ?? ""));
      return page;
    });

    const faults = watched.flatMap(({ faults: all, expected }) => all.filter((it) => !expected?.test(it)));
    if (task.result?.state === "fail" || faults.length > 0) await keepScreenshots(task.name, contexts);
    for (const context of contexts) await context.close();
    expect(faults, "what the browser complained about").toEqual([]);
  },
});

/** Leaves a picture of every open page for whoever looks into the failure. */
async function keepScreenshots(name: string, contexts: readonly BrowserContext[]): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const pages = contexts.flatMap((context) => context.pages());
  for (const [i, page] of pages.entries()) {
    const path = join(SCREENSHOTS, `${name.replace(/\W+/g, "-").slice(0, 80)}-${i}.png`);
    await page.screenshot({ path, timeout: 5000 }).catch(() => undefined);
    console.log(`Screenshot: ${path}`);
  }
}

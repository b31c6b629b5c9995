/**
 * The first minutes with something broken: files missing, cut, of the wrong kind or late; no sound, no picture, no storage.
 * The game stays playable, nothing is thrown, and where the player loses something the page says so (X2, X3, S3).
 */
import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { createWords, loadCatalogue, type Words } from "../../i18n/index.ts";
import { launch } from "../browser/launch.ts";
import { DIST, ensureBuilt } from "../build.ts";
import { serve } from "../serve.ts";
import { type Finding, type Gate, none } from "./gate.ts";
import { denyStorage, denySurface, muteSound, type StorageFault } from "./harm/denied.ts";

const PATIENCE = 30_000;
const LATE_MS = 3000;

interface Case {
  readonly name: string;
  readonly prepare: (context: BrowserContext) => Promise<unknown>;
  /** what must be true besides; the page stands in the first run, an hour later */
  readonly check?: (page: Page, context: BrowserContext, url: string) => Promise<void>;
  /** the first attempt to start cannot succeed: `check` does everything */
  readonly isStuck?: boolean;
}

const FILES = /\.(webp|svg|png|woff2|webm|ogg|m4a|mp3)$/;

type Way = (route: Route) => Promise<void>;

const WAYS: Readonly<Record<string, Way>> = {
  missing: (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "Not found." }),
  cut: async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    // A real line that breaks off leaves nothing in the cache either.
    const headers = { ...response.headers(), "cache-control": "no-store" };
    await route.fulfill({ response, headers, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  "of the wrong kind": (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><p>A login page</p>" }),
  late: async (route) => {
    await new Promise((done) => setTimeout(done, LATE_MS));
    await route.continue();
  },
};

const pathOf = (url: URL): string => url.pathname;

/** From the title to a bid, a panel and the next event. Throws where one cannot go on. */
async function playABit(page: Page): Promise<void> {
  await page.locator(".title-go button").first().click({ timeout: PATIENCE });
  await page.locator(".bid-foot .btn-ink").first().click({ timeout: PATIENCE });
  await page.locator(".stamped").first().waitFor({ timeout: PATIENCE });
  const tape = page.locator(".top [role=img]").first();
  const before = await tape.getAttribute("aria-label");
  await page.keyboard.press("Digit4");
  await page.locator("[role=dialog]").first().waitFor({ timeout: PATIENCE });
  await page.keyboard.press("Escape");
  await page.locator("[role=dialog]").first().waitFor({ state: "detached", timeout: PATIENCE });
  await page.keyboard.press("KeyN");
  await page.waitForFunction(
    (label) => document.querySelector(".top [role=img]")?.getAttribute("aria-label") !== label,
    before,
    { timeout: PATIENCE, polling: 50 },
  );
}

const files = (): Case[] =>
  Object.entries(WAYS).map(([name, way]) => ({
    name: `every picture, face, font and sound ${name}`,
    prepare: (context) =>
      context.route(
        (url) => FILES.test(pathOf(url)),
        (route) => way(route).catch(() => undefined),
      ),
  }));

/** A part of the program: the page says so and stays, and once the part is there again a new load plays. */
const programs = (): Case[] =>
  ["missing", "cut", "of the wrong kind"].map((name) => ({
    name: `the part to play with ${name}`,
    isStuck: true,
    prepare: (context) =>
      context.route(
        (url) => /\/(play|Play)-[^/]*\.js$/.test(pathOf(url)),
        (route) => WAYS[name]?.(route) ?? route.abort(),
      ),
    check: async (page, context, url) => {
      await page.locator(".title-go button").first().click({ timeout: PATIENCE });
      await page.locator("[role=alert]").first().waitFor({ timeout: PATIENCE });
      await context.unrouteAll();
      await page.goto(url);
      await playABit(page);
    },
  }));

/** A level of the list cannot be had: the list says so and another level can be played. */
const levels = (): Case[] =>
  ["missing", "cut"].map((name) => ({
    name: `the data of a level ${name}`,
    isStuck: true,
    prepare: (context) =>
      context.route(
        (url) => /\/level-light-at-three-[^/]*\.js$/.test(pathOf(url)),
        (route) => WAYS[name]?.(route) ?? route.abort(),
      ),
    check: async (page, _, url) => {
      await page.locator(".title-menu button").first().click({ timeout: PATIENCE });
      await page.locator(".lc").nth(1).click({ timeout: PATIENCE });
      await page.locator(".dt .btn-label").click();
      await page.locator("[role=alert]").first().waitFor({ timeout: PATIENCE });
      await page.goto(url);
      await playABit(page);
    },
  }));

/** A screen that throws: the page says so, and the run goes on from the title. */
const screens = (): Case[] => [
  {
    name: "a panel that throws",
    isStuck: true,
    prepare: (context) =>
      context.route(
        (url) => /\/PeopleSheet-[^/]*\.js$/.test(pathOf(url)),
        (route) =>
          route.fulfill({
            contentType: "text/javascript",
            body: "export default () => { throw new Error('broken'); };",
          }),
      ),
    check: async (page) => {
      await page.locator(".title-go button").first().click({ timeout: PATIENCE });
      await page.locator(".bid-foot .btn-ink").first().click({ timeout: PATIENCE });
      await page.locator(".stamped").first().waitFor({ timeout: PATIENCE });
      await page.keyboard.press("Digit4");
      await page.locator(".broke button").nth(1).click({ timeout: PATIENCE });
      await page.locator(".title-go button").nth(1).click({ timeout: PATIENCE });
      await page.locator(".stamped").first().waitFor({ timeout: PATIENCE });
    },
  },
];

const sounds = (): Case[] =>
  (["throws", "never resumes", "knows no codec", "is not there"] as const).map((how) => ({
    name: `sound that ${how}`,
    prepare: (context) => context.addInitScript(muteSound, how),
    // The sound comes a moment after the first decision.
    check: (page) => page.waitForTimeout(1500),
  }));

const pictures = (): Case[] =>
  (["gives nothing", "throws"] as const).map((how) => ({
    name: `a canvas that ${how}`,
    prepare: (context) => context.addInitScript(denySurface, how),
  }));

/** Which sentence the page says where the run will not be kept. */
const TOLD: Readonly<Record<StorageFault, "memory" | "failed">> = {
  "is not there": "memory",
  "refuses to open": "memory",
  "never answers": "memory",
  "is full": "failed",
};

const storage = (words: Words): Case[] =>
  (Object.keys(TOLD) as StorageFault[]).map((how) => ({
    name: `storage that ${how}`,
    prepare: (context) => context.addInitScript(denyStorage, how),
    check: (page) =>
      page
        .locator(".news")
        .getByText(words.t(`store.saves.${TOLD[how]}`))
        .first()
        .waitFor({ timeout: PATIENCE }),
  }));

async function tryCase(browser: Browser, url: string, { name, prepare, check, isStuck }: Case) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: "en-GB",
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  const faults: string[] = [];
  try {
    // What the bundler puts around functions is not known in the page.
    await context.addInitScript({ content: "globalThis.__name = (it) => it;" });
    await prepare(context);
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(`${name}: ${error.message}`));
    page.on("crash", () => faults.push(`${name}: the page crashed`));
    await page.goto(url);
    if (!isStuck) await playABit(page);
    await check?.(page, context, url);
  } catch (error) {
    faults.push(`${name}: ${String(error).split("\n").slice(0, 3).join(" ")}`);
  } finally {
    await context.close();
  }
  return faults;
}

async function run(): Promise<readonly Finding[]> {
  await ensureBuilt();
  const server = await serve(DIST);
  const browser = await launch();
  try {
    const groups = {
      "files broken": files(),
      "parts of the program broken": [...programs(), ...levels(), ...screens()],
      "ways to have no sound": sounds(),
      "ways to have no picture": pictures(),
      "ways to have no storage": storage(createWords("en", await loadCatalogue("en"))),
    };
    const all = Object.entries(groups).flatMap(([group, cases]) => cases.map((it) => ({ group, it })));
    const waiting = [...all].reverse();
    const found = new Map<string, string[]>();
    const work = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const faults = await tryCase(browser, server.url, next.it);
        found.set(next.group, [...(found.get(next.group) ?? []), ...faults]);
      }
    };
    await Promise.all([work(), work()]);
    return Object.entries(groups).map(([group, cases]) =>
      none(`${cases.length} ${group}: faults`, found.get(group) ?? ["not tried"]),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

export const broken: Gate = { name: "broken", run };

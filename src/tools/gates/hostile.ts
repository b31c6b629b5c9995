/**
 * Texts that want to be programs, in every sentence of the game and in every field, code, link and save: none runs, none
 * is taken for markup, the content policy has nothing to refuse (B4).
 */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launch } from "../browser/launch.ts";
import { tour } from "../browser/tour.ts";
import { watch } from "../browser/watch.ts";
import { DIST, ensureBuilt } from "../build.ts";
import { serve } from "../serve.ts";
import { atMost, type Finding, type Gate, none } from "./gate.ts";
import { ALARM, SCRIPTS, withScripts } from "./harm/scripts.ts";

const PATIENCE = 20_000;

interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** alarms, errors, breaches of the policy, requests to elsewhere */
  readonly faults: readonly string[];
}

async function open(browser: Browser, url: string): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: "en-GB",
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  const faults = await watch(context, new URL(url).origin);
  await context.addInitScript((alarm) => {
    Reflect.set(window, alarm, () => console.error("a script ran"));
    window.print = () => undefined;
  }, ALARM);
  return { context, page: await context.newPage(), faults };
}

/** Elements that only a text taken for markup could have made. */
const strange = (page: Page): Promise<number> =>
  page.evaluate(
    (alarm) =>
      [...document.querySelectorAll("body *")].filter(
        (it) =>
          ["IFRAME", "SCRIPT", "STYLE", "MATH"].includes(it.tagName) ||
          [...it.attributes].some(
            ({ name, value }) =>
              name.startsWith("on") ||
              (["href", "src", "formaction", "action", "srcdoc"].includes(name) && value.includes(alarm)),
          ),
      ).length,
    ALARM,
  );

/** The whole tour with a script behind every text of every catalogue and level. */
async function inEveryText(browser: Browser, url: string): Promise<readonly Finding[]> {
  const { context, page, faults } = await open(browser, url);
  const script = SCRIPTS[1] ?? "";
  const found: string[] = [];
  const literal: string[] = [];
  await context.route(
    (at) => /\/words-[^/]*\.js$/.test(at.pathname),
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: withScripts(await response.text(), script) });
    },
  );
  const screens: string[] = [];
  const stuck = await tour(page, url, async (name) => {
    screens.push(name);
    if ((await strange(page)) > 0) found.push(`an element on ${name}`);
    const text = (await page.locator("body").textContent()) ?? "";
    if (text.includes(script)) literal.push(name);
  }).then(
    () => [],
    (error: unknown) => [`after ${screens.at(-1)}: ${String(error).split("\n")[0]}`],
  );
  await context.close();
  return [
    none(`scripts in every text of ${screens.length} screens: run, refused or taken for markup`, [
      ...faults,
      ...found,
      ...stuck,
    ]),
    // The title has its few words at once and not from a file of words.
    atMost(
      "screens that do not show them as they are written",
      screens.length - literal.length,
      1,
      "screens",
    ),
  ];
}

/** Every field that takes a text, on the title and on the pages for teachers. */
async function inEveryField(browser: Browser, url: string): Promise<readonly string[]> {
  const { context, page, faults } = await open(browser, url);
  const found: string[] = [];
  const look = async (where: string) => {
    if ((await strange(page)) > 0) found.push(`an element on ${where}`);
  };
  await page.goto(url);
  const menu = page.locator(".title-menu > button");
  for (const script of SCRIPTS) {
    await menu.nth(1).click({ timeout: PATIENCE });
    await page.locator("dialog textarea").fill(script);
    await page.locator("dialog .dlg-go").click();
    await page.locator("dialog [role=alert]").first().waitFor({ timeout: PATIENCE });
    await look("the field for a code");
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached", timeout: PATIENCE });
  }
  await menu.nth(3).click();
  const tabs = page.getByRole("tab");
  await tabs.first().waitFor({ timeout: PATIENCE });
  for (let tab = 0; tab < (await tabs.count()); tab++) {
    await tabs.nth(tab).click();
    await page.waitForTimeout(200);
    const fields = page.locator(
      "[role=tabpanel] :is(textarea, input:not([type=file], [type=checkbox], [type=radio])):not([readonly]):visible",
    );
    for (let i = 0; i < (await fields.count()); i++) {
      const field = fields.nth(i);
      const most = Number((await field.getAttribute("maxlength")) ?? 4000);
      await field.fill(SCRIPTS.join(" ").slice(0, most), { timeout: PATIENCE }).catch(() => undefined);
      await field.press("Enter").catch(() => undefined);
    }
    const add = page.locator("[role=tabpanel] .board-add .btn-label");
    if ((await add.count()) > 0) await add.first().click({ timeout: PATIENCE });
    await page.waitForTimeout(300);
    await look(`page ${tab + 1} for teachers`);
  }
  await context.close();
  return [...faults, ...found];
}

const linksOf = (script: string): string[] =>
  ["g", "l", "r", "lang", "tell"].map((key) => `#${key}=${encodeURIComponent(script)}`);

/** Every link that leads into the game. */
async function inEveryLink(browser: Browser, url: string): Promise<readonly string[]> {
  const { context, page, faults } = await open(browser, url);
  const found: string[] = [];
  for (const script of SCRIPTS.slice(0, 6))
    for (const link of linksOf(script)) {
      await page.goto("about:blank");
      await page.goto(`${url}${link}`);
      await page.locator("main").first().waitFor({ timeout: PATIENCE });
      if ((await strange(page)) > 0) found.push(`an element after ${link}`);
    }
  await context.close();
  return [...faults, ...found];
}

/** Puts the script wherever a text stands in what was stored. Runs in the page. */
async function poisonStore(script: string): Promise<number> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const asked = indexedDB.open("thirty-pieces");
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error);
  });
  const store = database.transaction("kept", "readwrite").objectStore("kept");
  const keys = await new Promise<IDBValidKey[]>((done) => {
    const asked = store.getAllKeys();
    asked.onsuccess = () => done(asked.result);
  });
  const writes = database.transaction("kept", "readwrite").objectStore("kept");
  for (const key of keys) writes.put({ magic: script, payload: script, code: script, level: script }, key);
  for (const key of ["slot-A", "slot-B", "older", "finished", "settings"]) writes.put([script], key);
  database.close();
  return keys.length;
}

/** Saves, settings and lists that somebody has written over. */
async function inEverySave(browser: Browser, url: string): Promise<readonly string[]> {
  const { context, page, faults } = await open(browser, url);
  const found: string[] = [];
  await page.goto(url);
  await page.locator(".title-go button").first().click({ timeout: PATIENCE });
  await page.locator(".bid-foot .btn-ink").first().click({ timeout: PATIENCE });
  await page.locator(".stamped").first().waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(500);
  for (const script of SCRIPTS.slice(0, 4)) {
    await page.evaluate(poisonStore, script);
    await page.reload();
    await page.locator("main.title").waitFor({ timeout: PATIENCE });
    if ((await strange(page)) > 0) found.push("an element on a title with poisoned saves");
  }
  await context.close();
  return [...faults, ...found];
}

async function run(): Promise<readonly Finding[]> {
  await ensureBuilt();
  const server = await serve(DIST);
  const browser = await launch();
  try {
    const { url } = server;
    const said = (error: unknown) => [`could not be tried: ${String(error).split("\n")[0]}`];
    const [texts, others] = await Promise.all([
      inEveryText(browser, url),
      (async () => [
        none(`${SCRIPTS.length} scripts in every field`, await inEveryField(browser, url).catch(said)),
        none("scripts in every part of a link", await inEveryLink(browser, url).catch(said)),
        none("scripts in every save", await inEverySave(browser, url).catch(said)),
      ])(),
    ]);
    return [...texts, ...others];
  } finally {
    await browser.close();
    await server.close();
  }
}

export const hostile: Gate = { name: "hostile", run };

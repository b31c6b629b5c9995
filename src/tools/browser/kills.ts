/**
 * Kills the browser in the middle of a running game, again and again over one profile, and looks at what the next visit
 * finds: the last decision must be there, and at most two seconds of play or one hour of the run may be gone (S1).
 */
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { below, draw } from "../../sim/index.ts";
import { readContent } from "../content-files.ts";
import { findBrowser, findFirefox } from "../find-browser.mjs";
import { launchFirefox } from "./firefox.ts";

export interface Kill {
  /** real ms between the last decision and the kill */
  readonly after: number;
  /** hours of the run that the next visit no longer knew */
  readonly hoursLost: number;
  /** hours that pass in two seconds of play, at least one: what may be lost */
  readonly mayLose: number;
  readonly isDecisionKept: boolean;
  /** the page took the decision that was pressed before the kill */
  readonly isTaken: boolean;
}

const PATIENCE = 30_000;
/** A decision counts from here on: a press and its write to the disk cannot be one moment. */
const LEAST_AFTER_MS = 250;
const MOST_AFTER_MS = 2200;
const SAFE_MS = 2000;
/** In Firefox the starter moves settings of the profile back and forth; the next start must not meet it. */
const AFTERMATH_MS = 700;
const SPEED = 4;
const HOURS_A_WEEK = 168;
const PURPOSE = 9998;
const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const MEALS = "[aria-labelledby=policy-meals] input";
const SPEEDS = ".top .seg [role=radio]";

export type Killed = "Chromium" | "Firefox";

const VIEWPORT = { width: 1366, height: 768 };

function start(engine: Killed, profile: string): Promise<Browser> {
  const executablePath = engine === "Chromium" ? findBrowser() : findFirefox();
  if (executablePath === null)
    throw new Error(`No ${engine} found; \`npm test\` and \`npm run gates\` install one where they can.`);
  if (engine === "Firefox") return launchFirefox(executablePath, { profile, reducedMotion: true });
  return puppeteer.launch({
    executablePath,
    userDataDir: profile,
    args: [
      "--no-sandbox",
      "--disable-dev-shm-usage",
      "--disable-gpu",
      "--mute-audio",
      "--lang=en-GB",
      "--force-prefers-reduced-motion",
    ],
  });
}

async function open(engine: Killed, profile: string, url: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await start(engine, profile);
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await page.goto(url);
  return { browser, page };
}

/** Presses the n-th of what a selector finds, from 0 on or from the end, once it is there. */
async function press(page: Page, selector: string, at: number): Promise<void> {
  await page.waitForSelector(selector, { timeout: PATIENCE });
  const found = await page.$$(selector);
  await found.at(at)?.evaluate((it) => (it as HTMLElement).click());
}

const has = async (page: Page, selector: string): Promise<boolean> => (await page.$(selector)) !== null;

/** Answers whatever is open, until the table is free. */
async function clear(page: Page): Promise<void> {
  for (let i = 0; i < 20 && (await has(page, "[role=dialog], [role=alertdialog]")); i++) {
    await page.keyboard.press((await has(page, "[role=alertdialog]")) ? "Digit1" : "Escape");
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** The place of the meal rule in force; -1 when the rules are not to be seen. */
const mealsInForce = (page: Page): Promise<number> =>
  page.$$eval(MEALS, (all) => all.findIndex((it) => (it as HTMLInputElement).checked));

/** Opens pay and rules; gives the place of the meal rule in force. */
async function openRules(page: Page): Promise<number> {
  await clear(page);
  const entries = "[role=dialog] ul.more button";
  await press(page, ".menu-btn", 0);
  await page.waitForSelector(entries, { visible: true, timeout: PATIENCE });
  const at = await page.$$eval(entries, (all) =>
    all.findIndex((it) => it.textContent?.includes("Pay and rules")),
  );
  await press(page, entries, at);
  await page.waitForSelector(MEALS, { timeout: PATIENCE });
  const meals = await mealsInForce(page);
  // A card that has just come puts the rules away: what cannot be seen is not lost.
  return meals < 0 ? openRules(page) : meals;
}

/** Real ms an hour of the first level takes at the speed of this measurement. */
function hourMs(): number {
  const first = readContent(undefined, false).levels.find(({ number }) => number === 1);
  if (!first) throw new Error("there is no first level");
  return (first.secondsPerDay * 1000) / 24 / SPEED;
}

/** Hours since Monday 00:00, as the clock on the page says. */
async function weekHour(page: Page): Promise<number> {
  const label = await page.$$eval("[role=img]", (all) =>
    all.map((it) => it.getAttribute("aria-label") ?? ""),
  );
  const [, day = "", clock = ""] =
    /^(\w{3})\w* (\d\d):00/.exec(label.find((it) => /\d\d:00/.test(it)) ?? "") ?? [];
  if (!DAYS.includes(day)) throw new Error(`no clock on the page: ${label.join(" | ")}`);
  return DAYS.indexOf(day) * 24 + Number(clock);
}

/** Hours of the run from one clock to a later one; none where an hour passed between the last look and the kill. */
function hoursBetween(found: number, seen: number): number {
  const ahead = (seen - found + HOURS_A_WEEK) % HOURS_A_WEEK;
  return ahead > HOURS_A_WEEK / 2 ? 0 : ahead;
}

/** What the page showed last before it was killed. */
interface Seen {
  readonly hour: number;
  readonly meals: number;
  readonly isTaken: boolean;
}

/** Lets the game run at four times its speed, takes a decision in it and waits; gives what the page showed last. */
async function playOn(page: Page, after: number): Promise<Seen> {
  const before = await openRules(page);
  await press(page, SPEEDS, -2);
  await press(page, MEALS, 1 - before);
  // Time runs: a card that has just come takes no rule beside it, and what was not decided cannot be lost.
  const isTaken = (await mealsInForce(page)) === 1 - before;
  const meals = isTaken ? 1 - before : before;
  await new Promise((done) => setTimeout(done, after));
  return { hour: await weekHour(page), meals, isTaken };
}

/** Goes on where the last visit ended, or begins where there is nothing to go on with. */
async function enter(page: Page, isFirst: boolean): Promise<void> {
  await press(page, ".title-go button", isFirst ? 0 : 1);
  await page.waitForSelector(SPEEDS, { visible: true, timeout: PATIENCE });
}

/** Ends the browser without a word to it, and waits until what started it has put the profile back in order. */
async function killNow(browser: Browser): Promise<void> {
  const program = browser.process();
  if (program === null) return;
  const gone = once(program, "exit");
  program.kill("SIGKILL");
  await gone;
  await new Promise((done) => setTimeout(done, AFTERMATH_MS));
}

/** One run, killed `count` times at moments drawn from `seed`. Throws when a visit cannot go on with the run. */
export async function killBrowser(
  url: string,
  count: number,
  seed: number,
  engine: Killed = "Chromium",
): Promise<readonly Kill[]> {
  const profile = mkdtempSync(join(tmpdir(), "kills-"));
  const kills: Kill[] = [];
  const mayLose = Math.max(1, Math.ceil(SAFE_MS / hourMs()));
  let last: (Seen & { after: number }) | null = null;
  try {
    for (let i = 0; i <= count; i++) {
      const { browser, page } = await open(engine, profile, url);
      try {
        await enter(page, last === null);
        if (last !== null) {
          const hoursLost = hoursBetween(await weekHour(page), last.hour);
          const isDecisionKept = (await openRules(page)) === last.meals;
          kills.push({ after: last.after, hoursLost, mayLose, isDecisionKept, isTaken: last.isTaken });
        }
        const after = LEAST_AFTER_MS + below(draw(seed, PURPOSE, i), MOST_AFTER_MS - LEAST_AFTER_MS);
        last = i < count ? { ...(await playOn(page, after)), after } : null;
      } finally {
        await killNow(browser);
      }
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return kills;
}

/**
 * Walks through every screen of the game as a player would and stops at each. Finds its way by structure, not by
 * words, so that it works in every language.
 */
import type { Page } from "playwright-core";
import { pressStart } from "./start.ts";

/** Called at every screen, by name, while it is shown. */
type AtScreen = (name: string) => Promise<void>;

const MOST_ROUNDS = 600;

/** Slips that still fade in are paler than they will be; moving for ever (a lamp, a spinner) is no reason to wait. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = document
      .getAnimations()
      .filter((it) => it.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(moving.map((it) => it.finished));
  });
}

async function closeSheets(page: Page): Promise<void> {
  for (let i = 0; i < 4 && (await page.getByRole("dialog").count()) > 0; i++) {
    await page.keyboard.press("Escape");
    await page.waitForTimeout(250);
  }
}

/** Every panel the menu of the play screen offers; the last entry switches the picture off and is left alone. */
async function panels(page: Page, at: AtScreen): Promise<void> {
  const menu = page.locator(".menu-btn");
  const entries = page.locator("[role=dialog] ul.more").first().getByRole("button");
  await menu.click();
  await at("menu");
  const count = (await entries.count()) - 1;
  for (let i = 0; i < count; i++) {
    if (i > 0) await menu.click();
    const name = (await entries.nth(i).textContent())?.trim() ?? "";
    await entries.nth(i).click();
    await page.waitForTimeout(400);
    await at(`panel ${name}`);
    await closeSheets(page);
  }
}

/** One round of letting time pass: answers what is open, else runs to the next event. False once the run has ended. */
async function goOn(page: Page, seen: Set<string>, at: AtScreen): Promise<boolean> {
  const once = async (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    await at(name);
  };
  if ((await page.locator("main.end").count()) > 0) return false;
  if ((await page.getByRole("alertdialog").count()) > 0) {
    await once("card");
    await page.keyboard.press("Digit1");
  } else if ((await page.locator(".bec").count()) > 0) {
    await once("outcome");
    await page.keyboard.press("Escape");
  } else if ((await page.locator(".book").count()) > 0) {
    await once("reckoning");
    await page.locator(".sheet .acts button").last().click();
  } else {
    // While time runs the button is pressed already, and at the end of the run it is gone: both are fine.
    const next = page.locator(".top .seg").locator(":scope > :last-child[aria-checked=false]");
    await next.click({ timeout: 500 }).catch(() => undefined);
  }
  await page.waitForTimeout(150);
  return true;
}

async function ending(page: Page, at: AtScreen): Promise<void> {
  await at("ending");
  await page.locator(".end-go button").last().click();
  await at("ending, all heard");
  await page.locator(".end-go button").first().click();
  const tabs = page.getByRole("tab");
  await tabs.first().waitFor();
  for (let i = 0; i < (await tabs.count()); i++) {
    await tabs.nth(i).click();
    await page.waitForTimeout(300);
    await at(`debrief ${i + 1}`);
  }
}

/** Plays a level that a link leads into until the book of the week lies open. */
async function toTheBook(page: Page, url: string, at: AtScreen): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${url}#l=light-at-three&s=1`);
  await page.locator(".menu-btn").waitFor();
  const seen = new Set<string>(["card", "outcome"]);
  for (let round = 0; round < MOST_ROUNDS && !seen.has("reckoning"); round++)
    if (!(await goOn(page, seen, at))) break;
  if (!seen.has("reckoning")) throw new Error("the tour did not come to a book of the week");
}

/** Levels with panels that the first has not: a shop, work outside, a safe house. */
export const MORE_PANELS = ["same-style", "passed-on", "one-house"] as const;

async function morePanels(page: Page, url: string, level: string, at: AtScreen): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${url}#l=${level}&s=1`);
  await page.locator(".menu-btn").waitFor();
  await page.waitForTimeout(1500);
  await closeSheets(page);
  await panels(page, (name) => at(`${level}, ${name}`));
}

/** The title and what it leads to, level 1 with every panel, to the ending and through the debrief, and a book of the week. */
export async function tour(
  page: Page,
  url: string,
  show: AtScreen,
  further: readonly string[] = [],
): Promise<void> {
  const at: AtScreen = async (name) => {
    await settled(page);
    await show(name);
  };
  await page.goto(url);
  await page.locator("main.title").waitFor();
  await at("title");
  await page.locator(".title-menu button").first().click();
  await page.locator("main.title").waitFor({ state: "detached" });
  await page.waitForTimeout(400);
  await at("levels");
  await page.goto(url);
  await pressStart(page);
  await page.locator(".menu-btn").waitFor();
  await page.waitForTimeout(1500);
  await at("play");
  await panels(page, at);
  const seen = new Set<string>();
  for (let round = 0; await goOn(page, seen, at); round++)
    if (round > MOST_ROUNDS) throw new Error("the tour did not come to the end of the level");
  await ending(page, at);
  await toTheBook(page, url, at);
  for (const level of further) await morePanels(page, url, level, at);
}

/**
 * Plays one level after the other in one page, as somebody who leaves the game open all day: bids, answers, reads the
 * debrief, goes back to the title. At the title it is measured what the page still holds.
 */
import type { CDPSession, Page } from "playwright-core";

export interface Sample {
  /** since the first title */
  readonly minute: number;
  readonly heapMiB: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface LongPlay {
  readonly runs: number;
  readonly samples: readonly Sample[];
}

const PATIENCE = 120_000;
const MIB = 2 ** 20;
/** A run that never ends is a fault of its own. */
const MOST_ROUNDS = 6000;
const ROUND_MS = 60;

async function measure(cdp: CDPSession, began: number): Promise<Sample> {
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const value = (name: string) => metrics.find((it) => it.name === name)?.value ?? 0;
  return {
    minute: (Date.now() - began) / 60_000,
    heapMiB: value("JSHeapUsedSize") / MIB,
    nodes: value("Nodes"),
    listeners: value("JSEventListeners"),
  };
}

async function enter(page: Page, level: number): Promise<void> {
  await page.locator(".title-menu button").first().click();
  const levels = page.locator(".lc");
  await levels.first().waitFor({ timeout: PATIENCE });
  await levels.nth(level % (await levels.count())).click();
  await page.locator(".dt .btn-label").click();
  await page.locator(".menu-btn").waitFor({ timeout: PATIENCE });
}

/** What may be pressed before anything else: a card's answers, the book of the week, a bid. */
const FIRST = ["[role=alertdialog] li button", ".sheet:has(.book) .acts button", ".bid-foot .btn-ink"];

/** Looks and presses in one step, in the page itself: no function of its own in here. `turn` varies the answers. */
function press([turn, first]: readonly [number, readonly string[]]): string {
  if (document.querySelector("main.end") !== null) return "end";
  if (document.querySelector(".bec") !== null) return "sheet";
  for (const selector of first) {
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (it) => it.getClientRects().length > 0 && it.getAttribute("aria-disabled") !== "true",
    );
    const target = shown[turn % Math.max(1, shown.length)];
    if (target === undefined) continue;
    target.click();
    return "pressed";
  }
  return document.querySelector("[role=dialog]") === null ? "free" : "sheet";
}

/** To the ending; every so many hours a panel is opened and put away. */
async function playOn(page: Page): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const what = await page.evaluate(press, [round, FIRST] as const);
    if (what === "end") return;
    if (what === "sheet") await page.keyboard.press("Escape");
    if (what === "free") await page.keyboard.press(round % 15 === 0 ? `Digit${2 + (round % 7)}` : "KeyN");
    await page.waitForTimeout(ROUND_MS);
  }
  throw new Error("a run that does not end");
}

async function debrief(page: Page): Promise<void> {
  await page.locator(".end-go button").last().click();
  await page.locator(".end-go button").first().click();
  const tabs = page.getByRole("tab");
  await tabs.first().waitFor({ timeout: PATIENCE });
  for (let i = 0; i < (await tabs.count()); i++) await tabs.nth(i).click();
  await page.locator(".deb-next").click();
  await page.locator("main.title").waitFor({ timeout: PATIENCE });
}

/** Plays until the time is over, at least one run of every level it comes to. */
export async function playFor(page: Page, url: string, minutes: number): Promise<LongPlay> {
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  await page.locator("main.title").waitFor({ timeout: PATIENCE });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  const began = Date.now();
  const samples = [await measure(cdp, began)];
  for (let run = 0; (samples.at(-1)?.minute ?? 0) < minutes; run++) {
    await enter(page, run);
    await playOn(page);
    await debrief(page);
    samples.push(await measure(cdp, began));
  }
  return { runs: samples.length - 1, samples };
}

/** MiB an hour of the line through the points, by least squares. */
export function slope(samples: readonly Sample[]): number {
  const mean = (read: (it: Sample) => number) =>
    samples.reduce((sum, it) => sum + read(it), 0) / Math.max(1, samples.length);
  const [minute, heap] = [mean((it) => it.minute), mean((it) => it.heapMiB)];
  const over = samples.reduce((sum, it) => sum + (it.minute - minute) * (it.heapMiB - heap), 0);
  const under = samples.reduce((sum, it) => sum + (it.minute - minute) ** 2, 0);
  return under === 0 ? 0 : (over / under) * 60;
}

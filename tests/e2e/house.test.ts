/**
 * The house in a real browser: one picture in both renderers; a click means what it shows.
 * More hours and sizes: long/pictures.test.ts.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type HouseBrowser, houseBrowser } from "./support/house/open.ts";
import { clickOnEverybody, drawnAlike, partsMakeTheWhole, stillHouse } from "./support/house/still.ts";

const WIDE = [1366, 768] as const;

let browser: HouseBrowser;

beforeAll(async () => {
  browser = await houseBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  expect(browser.faults).toEqual([]);
});

test("Canvas and WebGL draw the same picture by night", async () => {
  const light = await drawnAlike((renderer) => stillHouse(browser, renderer, WIDE, 23));
  expect(light).toBeLessThan(90);
});

test("a click on somebody points them out, a click on the ground nobody", async () => {
  const page = await stillHouse(browser, "canvas", WIDE, 10);
  await clickOnEverybody(page, WIDE);
  await page.close();
});

test("the picture fills its place after a change of size, and is gone when it is taken away", async () => {
  const page = await browser.open("canvas", WIDE);
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.waitForFunction(() => document.querySelector("canvas")?.clientHeight === 1024);
  await page.evaluate(() => window.house.stop());
  await page.waitForFunction(() => document.querySelector("canvas") === null);
  await page.evaluate(() => window.house.store.getState().stepHour());
  await page.close();
});

test("people walk when time runs, and everybody arrives", async () => {
  const page = await browser.open("canvas", [900, 506], "&live=1");
  await page.evaluate(() => window.house.until(19, 1));
  await page.evaluate(() => window.house.store.getState().setSpeed(1));
  await page.waitForTimeout(3500);
  await page.evaluate(() => window.house.store.getState().setSpeed(0));
  await page.waitForTimeout(4200);
  const [walking, people] = await page.evaluate(() => [window.house.walking(), window.house.people().length]);
  expect(walking).toBe(0);
  expect(people).toBeGreaterThan(0);
  await page.close();
});

test("parts drawn alone make the same picture as the whole", async () => {
  const page = await browser.open("canvas", WIDE, "&live=1");
  await partsMakeTheWhole(page, 10);
  await page.close();
});

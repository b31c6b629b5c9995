/**
 * The village in a real browser: one picture in both renderers; a press names the house.
 * More hours, sizes and layers: long/pictures.test.ts.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type HouseBrowser, houseBrowser } from "./support/house/open.ts";
import {
  atRest,
  draggedMakesTheWhole,
  drawnAlike,
  stillVillage,
  type VillageMoment,
} from "./support/house/still.ts";

const BY_DAY: VillageMoment = { level: "same-style", size: [1366, 768], clock: 11 };

let browser: HouseBrowser;

beforeAll(async () => {
  browser = await houseBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  expect(browser.faults).toEqual([]);
});

test("Canvas and WebGL draw the same village by day with its prices", async () => {
  const moment: VillageMoment = { ...BY_DAY, layer: "prices" };
  const light = await drawnAlike((renderer) => stillVillage(browser, renderer, moment));
  expect(light).toBeGreaterThan(120);
});

test("a press names the house, and the pointer says which it is over", async () => {
  const page = await stillVillage(browser, "canvas", BY_DAY);
  await atRest(page);
  await page.mouse.move(740, 385);
  await page.waitForTimeout(200);
  const hover = await page.evaluate(() => window.house.store.getState().hover?.focus);
  expect(hover?.kind).toBe("house");
  await page.mouse.click(740, 385);
  expect(await page.evaluate(() => window.house.store.getState().focus)).toEqual(hover);
  await page.close();
});

test("a village that is dragged makes the same picture as one drawn whole, by day and by lamplight", async () => {
  for (const clock of [11, 22]) {
    const page = await stillVillage(browser, "canvas", { ...BY_DAY, size: [640, 480], clock });
    await draggedMakesTheWhole(page);
    await page.close();
  }
});

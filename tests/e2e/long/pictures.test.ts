/** House and village in both renderers at more hours, sizes and layers than every test run has time for. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { difference, MOST_MEAN } from "../support/house/compare.ts";
import { type HouseBrowser, houseBrowser } from "../support/house/open.ts";
import {
  atRest,
  clickOnEverybody,
  drawnAlike,
  partsMakeTheWhole,
  stillHouse,
  stillVillage,
  type VillageMoment,
} from "../support/house/still.ts";

let browser: HouseBrowser;

beforeAll(async () => {
  browser = await houseBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  expect(browser.faults).toEqual([]);
});

describe("Canvas and WebGL draw the same house", () => {
  test.each([
    ["by day", 1366, 768, 10],
    ["at dusk", 1366, 768, 18],
    ["by day on a phone", 360, 640, 10],
    ["by night on a phone", 360, 640, 23],
  ])("%s", async (_, width, height, clock) => {
    const light = await drawnAlike((renderer) => stillHouse(browser, renderer, [width, height], clock));
    if (clock === 10) expect(light).toBeGreaterThan(140);
    if (clock === 23) expect(light).toBeLessThan(90);
  });
});

const MOMENTS: readonly [name: string, moment: VillageMoment][] = [
  ["by day", { level: "same-style", size: [1366, 768], clock: 11 }],
  ["at dusk", { level: "light-at-three", size: [1366, 768], clock: 18 }],
  ["by night", { level: "light-at-three", size: [1366, 768], clock: 3 }],
  ["by night on a phone", { level: "same-style", size: [360, 640], clock: 23 }],
  ["with hours by night", { level: "same-style", size: [768, 1024], clock: 3, layer: "hours" }],
];

describe("Canvas and WebGL draw the same village", () => {
  test.each(MOMENTS)("%s", async (_, moment) => {
    const light = await drawnAlike((renderer) => stillVillage(browser, renderer, moment));
    if (moment.clock === 11) expect(light).toBeGreaterThan(120);
    if (moment.clock === 3 && moment.layer === undefined) expect(light).toBeLessThan(100);
  });
});

test.each([
  ["the house", () => stillHouse(browser, "webgl", [900, 506], 23)],
  ["the village", () => stillVillage(browser, "webgl", { level: "same-style", size: [900, 506], clock: 11 })],
])("a lost WebGL context comes back with the same picture of %s", async (_, show) => {
  const page = await show();
  const before = await atRest(page);
  for (let i = 0; i < 3; i++) {
    await page.evaluate(async () => {
      const gl =
        document.querySelector("canvas")?.getContext("webgl2") ??
        document.querySelector("canvas")?.getContext("webgl");
      const lose = gl?.getExtension("WEBGL_lose_context");
      if (!lose) throw new Error("no way to lose the context");
      lose.loseContext();
      await new Promise((done) => setTimeout(done, 200));
      lose.restoreContext();
      await new Promise((done) => setTimeout(done, 1200));
    });
  }
  const { mean } = await difference(before, await atRest(page));
  expect(mean).toBeLessThan(MOST_MEAN);
  await page.close();
});

test("a click in a small window points out who it is on, a click on the ground nobody", async () => {
  const page = await stillHouse(browser, "canvas", [900, 506], 10);
  await clickOnEverybody(page, [900, 506]);
  await page.close();
});

test("parts drawn alone by night make the same picture as the whole", async () => {
  const page = await browser.open("canvas", [1366, 768], "&live=1");
  await partsMakeTheWhole(page, 23);
  await page.close();
});

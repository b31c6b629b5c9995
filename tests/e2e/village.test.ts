/** The village in a real browser: one picture in both renderers at every hour and under every layer; a press names the house. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Layer } from "../../src/store/index.ts";
import { brightness, difference, MOST_MEAN, MOST_OFF } from "./support/house/compare.ts";
import { type HouseBrowser, houseBrowser, type Renderer } from "./support/house/open.ts";

let browser: HouseBrowser;

beforeAll(async () => {
  browser = await houseBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  expect(browser.faults).toEqual([]);
});

interface Moment {
  readonly level: string;
  readonly size: [number, number];
  readonly clock: number;
  readonly layer?: Layer;
}

/** The village standing still at an hour, every second neighbour awake. */
async function still(renderer: Renderer, { level, size, clock, layer = "none" }: Moment): Promise<Page> {
  const page = await browser.open(renderer, size, `&level=${level}`);
  await page.evaluate(
    ([hour, over]) => {
      window.house.until(hour, 1);
      window.house.set((world) => {
        world.rain = false;
        for (const [i, rival] of world.rivals.entries()) rival.lit = i % 2 === 0;
      });
      window.house.store.getState().setScene("village");
      window.house.store.getState().setLayer(over);
    },
    [clock, layer] as const,
  );
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(800);
  return page;
}

const MOMENTS: readonly [name: string, moment: Moment][] = [
  ["by day", { level: "same-style", size: [1366, 768], clock: 11 }],
  ["at dusk", { level: "light-at-three", size: [1366, 768], clock: 18 }],
  ["by night", { level: "light-at-three", size: [1366, 768], clock: 3 }],
  ["by night on a phone", { level: "same-style", size: [360, 640], clock: 23 }],
  ["with prices", { level: "same-style", size: [1366, 768], clock: 11, layer: "prices" }],
  ["with hours by night", { level: "same-style", size: [768, 1024], clock: 3, layer: "hours" }],
];

describe("Canvas and WebGL", () => {
  test.each(MOMENTS)("draw the same picture %s", async (_, moment) => {
    const shots: Buffer[] = [];
    for (const renderer of ["canvas", "webgl"] as const) {
      const page = await still(renderer, moment);
      shots.push(await page.screenshot());
      await page.close();
    }
    const [canvas, webgl] = shots as [Buffer, Buffer];
    const { mean, off } = await difference(canvas, webgl);
    expect(mean).toBeLessThan(MOST_MEAN);
    expect(off).toBeLessThan(MOST_OFF);
    const light = await brightness(canvas);
    if (moment.clock === 11) expect(light).toBeGreaterThan(120);
    if (moment.clock === 3 && moment.layer === undefined) expect(light).toBeLessThan(100);
  });
});

test("a press names the house, and the pointer says which it is over", async () => {
  const page = await still("canvas", { level: "same-style", size: [1366, 768], clock: 11 });
  await page.mouse.move(740, 385);
  await page.waitForTimeout(200);
  const hover = await page.evaluate(() => window.house.store.getState().hover?.focus);
  expect(hover?.kind).toBe("house");
  await page.mouse.click(740, 385);
  expect(await page.evaluate(() => window.house.store.getState().focus)).toEqual(hover);
  await page.close();
});

/** The house in a real browser: one picture in both renderers, by day and by night; a click means what it shows. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

/** A still picture of level 2 at an hour, with everybody seated and the machines running. */
async function still(renderer: Renderer, size: [number, number], clock: number): Promise<Page> {
  const page = await browser.open(renderer, size);
  await page.evaluate((hour) => {
    window.house.until(hour, 1);
    window.house.set((world) => {
      for (const [i, person] of world.people.entries()) {
        person.activity = i < world.stations.length ? "work" : "rest";
        person.station = i;
        person.op = world.stations[i]?.op ?? -1;
        person.fatigue = 150 + 120 * i;
      }
      for (const [i, rival] of world.rivals.entries()) rival.lit = i % 2 === 0;
    });
  }, clock);
  await page.waitForTimeout(500);
  return page;
}

describe("Canvas and WebGL", () => {
  test.each([
    ["by day", 1366, 768, 10],
    ["at dusk", 1366, 768, 18],
    ["by night", 1366, 768, 23],
    ["by day on a phone", 360, 640, 10],
    ["by night on a phone", 360, 640, 23],
  ])("draw the same picture %s", async (_, width, height, clock) => {
    const shots: Buffer[] = [];
    for (const renderer of ["canvas", "webgl"] as const) {
      const page = await still(renderer, [width, height], clock);
      shots.push(await page.screenshot());
      await page.close();
    }
    const [canvas, webgl] = shots as [Buffer, Buffer];
    const { mean, off } = await difference(canvas, webgl);
    expect(mean).toBeLessThan(MOST_MEAN);
    expect(off).toBeLessThan(MOST_OFF);
    const light = await brightness(canvas);
    if (clock === 10) expect(light).toBeGreaterThan(140);
    if (clock === 23) expect(light).toBeLessThan(90);
  });
});

test("a lost WebGL context comes back with the same picture", async () => {
  const page = await still("webgl", [900, 506], 23);
  const before = await page.screenshot();
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
  const { mean } = await difference(before, await page.screenshot());
  expect(mean).toBeLessThan(MOST_MEAN);
  await page.close();
});

test.each([
  [1366, 768],
  [900, 506],
])("a click on somebody at %i × %i points them out, a click on the ground nobody", async (width, height) => {
  const page = await still("canvas", [width, height], 10);
  const people = await page.evaluate(() => window.house.people());
  expect(people.length).toBeGreaterThan(4);
  for (const { id, x, y } of people) {
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => window.house.store.getState().focus)).toEqual({ kind: "person", id });
  }
  await page.mouse.click(width * 0.35, height * 0.93);
  expect(await page.evaluate(() => window.house.store.getState().focus)).toBeNull();
  await page.close();
});

test("the picture fills its place after a change of size, and is gone when it is taken away", async () => {
  const page = await browser.open("canvas", [1366, 768]);
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

test.each([10, 23])(
  "parts drawn alone make the same picture as the whole, from %i o'clock",
  async (clock) => {
    const page = await browser.open("canvas", [1366, 768], "&live=1");
    await page.evaluate((hour) => window.house.until(hour, 1), clock);
    const shotStanding = async (): Promise<Buffer> => {
      await page.waitForTimeout(300);
      return page.screenshot();
    };
    for (let i = 0; i < 4; i++) {
      await page.evaluate(() => {
        window.house.freeze(false);
        window.house.store.getState().setSpeed(1);
      });
      await page.waitForTimeout(900);
      await page.evaluate(() => {
        window.house.freeze(true);
        window.house.store.getState().setSpeed(0);
      });
      const parts = await shotStanding();
      await page.evaluate(() => window.house.redraw());
      const { mean, off } = await difference(parts, await shotStanding());
      // Some smoothed pixels at the edge of a part come out a shade apart; what was left behind would be far more.
      expect(mean).toBeLessThan(0.001);
      expect(off).toBeLessThan(0.00001);
    }
    await page.close();
  },
);

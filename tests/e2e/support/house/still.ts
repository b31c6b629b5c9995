/** Still pictures of the house and of the village at an hour, and the comparison of both renderers. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Layer } from "../../../../src/store/index.ts";
import { brightness, difference, MOST_MEAN, MOST_OFF } from "./compare.ts";
import type { HouseBrowser, Renderer } from "./open.ts";

export type Size = readonly [width: number, height: number];

/** Draws one moment in a renderer of choice. */
export type Draw = (renderer: Renderer) => Promise<Page>;

/** A still picture of level 2 at an hour, with everybody seated and the machines running. */
export async function stillHouse(
  browser: HouseBrowser,
  renderer: Renderer,
  size: Size,
  clock: number,
): Promise<Page> {
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
  await page.waitForLoadState("networkidle");
  return page;
}

const STILL_MS = 400;
const MOST_LOOKS = 25;

/** The picture once nothing in it changes any more: a slow machine is still loading or fading when a fixed wait is over. */
export async function atRest(page: Page): Promise<Buffer> {
  let last = await page.screenshot();
  for (let i = 0; i < MOST_LOOKS; i++) {
    await page.waitForTimeout(STILL_MS);
    const next = await page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error("the picture of a standing moment does not come to rest");
}

export interface VillageMoment {
  readonly level: string;
  readonly size: Size;
  readonly clock: number;
  readonly layer?: Layer;
}

/** The village standing still at an hour, every second neighbour awake. */
export async function stillVillage(
  browser: HouseBrowser,
  renderer: Renderer,
  { level, size, clock, layer = "none" }: VillageMoment,
): Promise<Page> {
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
  return page;
}

/** Draws a moment in both renderers and expects one picture; gives how bright it is, 0..255. */
export async function drawnAlike(draw: Draw): Promise<number> {
  const shots: Buffer[] = [];
  for (const renderer of ["canvas", "webgl"] as const) {
    const page = await draw(renderer);
    shots.push(await atRest(page));
    await page.close();
  }
  const [canvas, webgl] = shots as [Buffer, Buffer];
  const { mean, off } = await difference(canvas, webgl);
  expect(mean).toBeLessThan(MOST_MEAN);
  expect(off).toBeLessThan(MOST_OFF);
  return brightness(canvas);
}

/** Clicks on everybody and then on the ground; only who was hit is pointed out. */
export async function clickOnEverybody(page: Page, [width, height]: Size): Promise<void> {
  const people = await page.evaluate(() => window.house.people());
  expect(people.length).toBeGreaterThan(4);
  for (const { id, x, y } of people) {
    await page.mouse.click(x, y);
    expect(await page.evaluate(() => window.house.store.getState().focus)).toEqual({ kind: "person", id });
  }
  await page.mouse.click(width * 0.35, height * 0.93);
  expect(await page.evaluate(() => window.house.store.getState().focus)).toBeNull();
}

/** Lets time run four times for a moment: what was drawn in parts must be what the whole picture is. */
export async function partsMakeTheWhole(page: Page, clock: number): Promise<void> {
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
}

/** Drags the picture to and fro and to its corner, by odd steps: it must show what it shows when drawn as a whole. */
export async function draggedMakesTheWhole(page: Page): Promise<void> {
  await atRest(page);
  await page.mouse.move(320, 240);
  await page.mouse.down();
  for (const [x, y] of [
    [250, 240],
    [333, 201],
    [300, 300],
    [620, 470],
    [20, 10],
  ] as const) {
    const before = await page.screenshot();
    await page.mouse.move(x, y, { steps: 7 });
    const slid = await atRest(page);
    expect(slid.equals(before)).toBe(false);
    await page.evaluate(() => window.house.redraw());
    const { mean, off } = await difference(slid, await atRest(page));
    expect(mean).toBeLessThan(0.02);
    expect(off).toBeLessThan(0.0002);
  }
  await page.mouse.up();
}

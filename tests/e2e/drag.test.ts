import { expect } from "vitest";
import { mouse, untilShown } from "./support/hands.ts";
import { test } from "./support/play.ts";
import { enter } from "./support/run.ts";
import { phrasesOf } from "./support/words.ts";

/** The picture as built for players, which is leaner than the one that tests of the picture draw. */
test("on a phone the picture is dragged to see the other end of the house", async ({ open }) => {
  const page = await open({ size: [360, 640], seed: 1, reducedMotion: true });
  const hand = mouse(page, await phrasesOf("en"));
  await enter(hand, "first-thirty");
  const canvas = page.locator("canvas");
  await untilShown(hand, canvas);
  await page.waitForLoadState("networkidle");
  const shot = () => page.screenshot({ clip: { x: 40, y: 230, width: 280, height: 90 } });
  const before = await shot();
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.move(200, 300, { steps: 8 });
  await page.mouse.move(60, 300, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await shot()).equals(before), { timeout: 10_000 }).toBe(false);
});

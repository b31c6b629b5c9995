/** The game with nothing but a gamepad: from the title to a bid, a panel and the next event. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { clockText } from "../support/look.ts";
import { test } from "../support/play.ts";
import { phrasesOf } from "../support/words.ts";

const [A, B, Y, MENU, DOWN] = [0, 1, 3, 9, 13] as const;

/** Runs in the page before its scripts: one gamepad, whose buttons a test holds down. */
function plugIn(): void {
  const held = new Set<number>();
  Reflect.set(window, "held", held);
  Object.defineProperty(navigator, "getGamepads", {
    value: () => [
      {
        connected: true,
        mapping: "standard",
        axes: [0, 0, 0, 0],
        buttons: Array.from({ length: 17 }, (_, i) => ({ pressed: held.has(i), value: 0, touched: false })),
      },
    ],
  });
}

/** Holds a button down for two pictures and lets go. */
const tap = (page: Page, button: number): Promise<void> =>
  page.evaluate(async (n) => {
    const held = Reflect.get(window, "held") as Set<number>;
    for (const change of [() => held.add(n), () => held.delete(n)]) {
      change();
      for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
    }
  }, button);

const textOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

async function downTo(page: Page, text: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await tap(page, DOWN);
    if ((await textOfFocus(page)).startsWith(text)) return;
  }
  throw new Error(`the gamepad does not come to "${text}"`);
}

test("a gamepad alone starts the game, bids, opens and closes a panel and goes on", async ({ open }) => {
  const phrases = await phrasesOf("en");
  const { t } = phrases;
  const page = await open({ seed: 1, reducedMotion: true });
  await page.evaluate(plugIn);
  await page.getByRole("button", { name: t("ui.title.start"), exact: true }).waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event("gamepadconnected")));
  await page.waitForTimeout(500);
  await downTo(page, t("ui.title.start"));
  await tap(page, A);
  const place = page.getByRole("button", { name: t("ui.phone.place"), exact: true });
  await place.waitFor();
  await downTo(page, t("ui.phone.place"));
  await tap(page, A);
  await page.locator(".stamped").first().waitFor();
  await tap(page, MENU);
  await page.getByRole("dialog").getByText(t("ui.help.pad"), { exact: true }).waitFor();
  await tap(page, B);
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  const before = await clockText(page, phrases);
  await tap(page, Y);
  await expect.poll(() => clockText(page, phrases), { timeout: 15_000 }).not.toBe(before);
});

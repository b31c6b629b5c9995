import { expect } from "vitest";
import { keyboard, untilShown } from "./support/hands.ts";
import { test } from "./support/play.ts";
import { enter } from "./support/run.ts";
import { playByKeyboard } from "./support/ways.ts";
import { phrasesOf } from "./support/words.ts";

/** A panel comes over the line when it is first asked for. */
const PATIENCE = 15_000;

const PANELS = ["Digit2", "Digit3", "Digit4", "Digit5", "Digit6", "Digit7", "Digit8", "KeyH"];

test("level 1 is played with the keyboard alone, and the focus is never lost", {
  timeout: 400_000,
}, async ({ open }) => {
  await playByKeyboard(await open({ seed: 1, standing: true, reducedMotion: true }), "first-thirty");
});

test("every panel opens by its key, takes the focus and gives it back", async ({ open }) => {
  const page = await open({ seed: 1, reducedMotion: true });
  const hand = keyboard(page, await phrasesOf("en"));
  await enter(hand, "first-thirty");
  await untilShown(hand, page.getByRole("button", { name: hand.phrases.t("ui.phone.place"), exact: true }));
  const inDialog = () => page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null);
  for (const key of PANELS) {
    await page.keyboard.press(key);
    await expect
      .poll(inDialog, { message: `${key} opens a panel with the focus`, timeout: PATIENCE })
      .toBe(true);
    await page.keyboard.press("Escape");
    await expect
      .poll(() => page.getByRole("dialog").count(), { message: `Escape after ${key}`, timeout: PATIENCE })
      .toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement !== document.body), { timeout: PATIENCE })
      .toBe(true);
  }
});

test("letters stay keys in a field for a number, which takes none", async ({ open }) => {
  const page = await open({ seed: 1, reducedMotion: true });
  const hand = keyboard(page, await phrasesOf("en"));
  await enter(hand, "first-thirty");
  const price = page.getByRole("textbox").first();
  await untilShown(hand, price);
  await price.focus();
  const shown = await price.inputValue();
  await page.keyboard.press("KeyH");
  await expect.poll(() => page.getByRole("dialog").count(), { timeout: PATIENCE }).toBe(1);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count(), { timeout: PATIENCE }).toBe(0);
  expect(await price.inputValue()).toBe(shown);
});

test("a level pressed once more leads to the button that plays it", async ({ open }) => {
  const page = await open({ seed: 1, reducedMotion: true });
  const { t } = await phrasesOf("en");
  await page
    .getByRole("navigation", { name: t("ui.title.menu") })
    .getByRole("button", { name: t("ui.title.levels") })
    .press("Enter");
  const second = page
    .getByRole("group", { name: t("ui.title.levels") })
    .getByRole("button")
    .nth(1);
  await second.press("Enter");
  await second.press("Enter");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent), { timeout: PATIENCE })
    .toBe(t("ui.levels.play", { n: "2" }));
});

/** Keys belong to the player: any can be changed in the settings, and single letters can be switched off. */
import { expect } from "vitest";
import { mouse, untilItStands } from "../support/hands.ts";
import { test } from "../support/play.ts";
import { enter } from "../support/run.ts";
import { phrasesOf } from "../support/words.ts";

test("a key that was changed does what the old one did, and the old one nothing", async ({ open }) => {
  const hand = mouse(await open({ seed: 1, reducedMotion: true }), await phrasesOf("en"));
  const { page, phrases, press } = hand;
  const { t } = phrases;
  const dialogs = () => page.getByRole("dialog").count();
  await press(page.getByRole("button", { name: t("ui.title.settings") }));
  await press(page.locator(".key-grid").getByRole("button", { name: t("ui.help.action.books") }));
  await page.keyboard.press("KeyQ");
  await page.reload();
  await enter(hand, "first-thirty");
  await untilItStands(hand);
  await page.keyboard.press("Digit5");
  await page.waitForTimeout(400);
  expect(await dialogs()).toBe(0);
  await page.keyboard.press("KeyQ");
  await page
    .getByRole("dialog")
    .getByRole("heading", { name: t("ui.books.title") })
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(dialogs).toBe(0);
});

test("single letters that are switched off do nothing", async ({ open }) => {
  const hand = mouse(await open({ seed: 1, reducedMotion: true }), await phrasesOf("en"));
  const { page, phrases, press } = hand;
  const { t } = phrases;
  await press(page.getByRole("button", { name: t("ui.title.settings") }));
  await press(page.getByText(t("ui.settings.letterKeys"), { exact: true }));
  await page.reload();
  await enter(hand, "first-thirty");
  await untilItStands(hand);
  for (const key of ["KeyH", "Digit4"]) await page.keyboard.press(key);
  await page.waitForTimeout(400);
  expect(await page.getByRole("dialog").count()).toBe(0);
});

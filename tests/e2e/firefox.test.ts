import { expect, inject, test } from "vitest";
import { launchFirefox } from "../../src/tools/browser/firefox.ts";
import { findFirefox } from "../../src/tools/find-browser.mjs";
import { phrasesOf } from "./support/words.ts";

const firefox = findFirefox() ?? "";

/** Left out, and said so, where there is no Firefox. */
test.skipIf(firefox === "")(
  "the game starts in Firefox and takes the first bid",
  { timeout: 60_000 },
  async () => {
    const { t } = await phrasesOf("en");
    const browser = await launchFirefox(firefox);
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      await page.goto(inject("gameUrl"));
      const shown = (text: string): Promise<boolean> =>
        page.evaluate(
          (word) => [...document.querySelectorAll("button")].some((it) => it.textContent?.startsWith(word)),
          text,
        );
      const press = async (text: string): Promise<void> => {
        await expect.poll(() => shown(text), { timeout: 20_000, message: text }).toBe(true);
        await page.evaluate((word) => {
          [...document.querySelectorAll("button")].find((it) => it.textContent?.startsWith(word))?.click();
        }, text);
      };
      await press(t("ui.title.start"));
      await press(t("ui.phone.place"));
      await expect.poll(() => shown(t("ui.phone.withdraw")), { timeout: 20_000 }).toBe(true);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);

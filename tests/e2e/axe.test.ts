import { expect } from "vitest";
import { findViolations } from "../../src/tools/browser/axe.ts";
import { choices, mouse, until, untilItStands, untilShown } from "./support/hands.ts";
import { test } from "./support/play.ts";
import { bid, enter, finishNow, readDebrief } from "./support/run.ts";
import { phrasesOf } from "./support/words.ts";

const PANELS = ["Digit1", "Digit2", "Digit3", "Digit4", "Digit5", "Digit6", "Digit7", "Digit8", "KeyH"];

// Colours depend on the theme and places on the size: two of the four pairs meet every one of both.
test.for([
  { size: [1366, 768], theme: "light" },
  { size: [360, 640], theme: "dark" },
] as const)(
  "no screen has a fault at $size, $theme",
  { timeout: 300_000 },
  async ({ size, theme }, { open }) => {
    const page = await open({ size, seed: 1, reducedMotion: true });
    const hand = mouse(page, await phrasesOf("en"));
    const { t } = hand.phrases;
    const faults: string[] = [];
    const look = async (where: string) => {
      for (const { rule, places } of await findViolations(page)) {
        // What is half under the edge of a scrolling part comes out of it when one scrolls.
        const [first] = places.filter((place) => !place.includes("partially obscured"));
        if (first !== undefined) faults.push(`${where}: ${rule} ${first}`);
      }
    };
    const button = (key: string) => page.getByRole("button", { name: t(key), exact: true });

    await button("ui.title.start").waitFor();
    await look("title");
    await hand.press(button("ui.title.settings"));
    await hand.press(page.getByText(t(`ui.settings.theme.${theme}`), { exact: true }));
    await look("settings");
    await page.reload();
    await hand.press(page.getByRole("button", { name: t("ui.title.levels") }));
    await untilShown(hand, page.getByRole("button", { name: t("ui.levels.play", { n: 1 }), exact: true }));
    await look("levels");
    await page.reload();
    await enter(hand, "first-thirty");
    await untilItStands(hand);
    await look("play");
    for (const key of PANELS) {
      await page.keyboard.press(key);
      await page.getByRole("dialog").waitFor();
      await look(`panel ${key}`);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.getByRole("dialog").count(), { timeout: 15_000 }).toBe(0);
    }
    await page.keyboard.press("Digit1");
    await untilShown(hand, page.getByRole("dialog"));
    await bid(hand);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count(), { timeout: 15_000 }).toBe(0);
    await page.keyboard.press("KeyN");
    await until(hand, "a card", async () => {
      if ((await untilItStands(hand)) === "card") return true;
      await page.keyboard.press("KeyN");
      return false;
    });
    await look("card");
    await choices(page).first().click();
    await page.waitForTimeout(300);
    await look("after the card");
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count(), { timeout: 15_000 }).toBe(0);
    await finishNow(hand);
    await untilItStands(hand);
    await look("ending");
    await readDebrief(hand, (name) => look(`debrief, ${name}`));
    expect(faults).toEqual([]);
  },
);

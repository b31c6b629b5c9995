import { expect } from "vitest";
import { faultsByDayAndNight, faultsOf } from "./support/faults.ts";
import { choices, mouse, until, untilItStands, untilShown } from "./support/hands.ts";
import { test } from "./support/play.ts";
import { bid, enter, finishNow, readDebrief } from "./support/run.ts";
import { phrasesOf } from "./support/words.ts";

const PHONE = "Digit1";
const PANELS = [PHONE, "Digit2", "Digit3", "Digit4", "Digit5", "Digit6", "Digit7", "Digit8", "KeyH"];

// What follows the theme is met in both at either size; the book of the week is looked at in the play by keyboard.
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
    // On the table day and night change; every other screen has its own light.
    const onTable = /^(play|panel|card|after)/;
    const look = async (where: string) => {
      const [first] = await (onTable.test(where) ? faultsByDayAndNight : faultsOf)(page);
      if (first !== undefined) faults.push(`${where}: ${first}`);
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
    await hand.press(page.getByRole("button", { name: t("background.title") }));
    await page.getByRole("heading", { level: 1, name: t("background.title") }).waitFor();
    await page.getByRole("article").first().waitFor();
    await look("background");
    await page.reload();
    await enter(hand, "first-thirty");
    await untilItStands(hand);
    await look("play");
    // On a wide screen the phone lies on the table, and its key only goes there.
    const isSheet = (key: string) => key !== PHONE || size[0] < 760;
    for (const key of PANELS.filter(isSheet)) {
      await page.keyboard.press(key);
      await page.getByRole("dialog").waitFor();
      await look(`panel ${key}`);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.getByRole("dialog").count(), { timeout: 15_000 }).toBe(0);
    }
    await page.keyboard.press(PHONE);
    if (isSheet(PHONE)) await untilShown(hand, page.getByRole("dialog"));
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

/** Free play with settings of one's own, by keyboard: from the list of levels to the debrief, and its code holds what was set. */
import { expect } from "vitest";
import { openCode } from "../../../src/runcode/index.ts";
import { keyboard, untilShown } from "../support/hands.ts";
import { test } from "../support/play.ts";
import { codeOnPage, type Player, playToTheEnd, putShopAway, readDebrief } from "../support/run.ts";
import { phrasesOf } from "../support/words.ts";

const SEED = 4711;
const player: Player = { mostOpen: 1, choose: (_, choices) => choices - 1 };

test("a shop in Fujian with a hospital bill is set by keyboard, played for a week and shared by its code", {
  timeout: 600_000,
}, async ({ open }) => {
  const page = await open({ seed: 4, standing: true, reducedMotion: true });
  const hand = keyboard(page, await phrasesOf("en"), true);
  const { phrases, press } = hand;
  const { t } = phrases;
  const word = (rest: string) => t(`level.free-play.options.${rest}.name`);
  await press(
    page
      .getByRole("navigation", { name: t("ui.title.menu") })
      .getByRole("button", { name: t("ui.title.levels") }),
  );
  await press(page.getByRole("button", { name: t("level.free-play.title") }));
  await press(page.getByRole("button", { name: t("ui.levels.setUp"), exact: true }));
  const radio = (name: string) => page.getByRole("radio", { name });
  await untilShown(hand, page.getByText(word("village.shop")));
  await radio(word("village.orders")).focus();
  await page.keyboard.press("ArrowDown");
  await radio(word("means.savings")).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowDown");
  expect(await radio(word("means.bill")).isChecked()).toBe(true);
  await page.getByRole("button", { name: word("weeks.weeks-3") }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: word("weeks.weeks-1"), exact: true }).waitFor();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: t("ui.setup.seed") }).fill(String(SEED));
  await press(page.getByRole("button", { name: t("ui.setup.begin"), exact: true }));
  await untilShown(hand, page.getByRole("radiogroup", { name: t("ui.top.speed") }));
  await page.getByText(t("level.free-play.aims.debt.goal")).first().waitFor({ state: "attached" });
  await putShopAway(hand);
  await playToTheEnd(hand, player);
  expect((await readDebrief(hand)).length).toBeGreaterThanOrEqual(6);
  const opened = openCode(await codeOnPage(hand));
  if (!("head" in opened)) throw new Error("the code does not open");
  expect(opened.head).toMatchObject({ level: "free-play", seed: SEED });
  expect(opened.head.changes).toEqual([
    { path: "options.0", value: 1 },
    { path: "options.2", value: 3 },
  ]);
});

import { expect } from "vitest";
import { choices, mouse, until, untilItStands } from "./support/hands.ts";
import { moneyOf } from "./support/look.ts";
import { test } from "./support/play.ts";
import { bid, bidToBeFirst, enter, hurry, phone } from "./support/run.ts";
import { phrasesOf } from "./support/words.ts";

const DECISION_MS = 20_000;
const DEPOSIT_MS = 60_000;

test("the first minute brings a decision and a deposit, in real time", async ({ open }) => {
  const page = await open({ seed: 1, reducedMotion: true });
  const hand = mouse(page, await phrasesOf("en"));
  const { t } = hand.phrases;
  const hasMark = (name: string) =>
    page.evaluate((mark) => performance.getEntriesByName(mark).length > 0, name);
  await expect.poll(() => hasMark("title-usable")).toBe(true);
  expect(await hasMark("first-decision")).toBe(false);

  const began = Date.now();
  await enter(hand, "first-thirty");
  const place = phone(hand).getByRole("button", { name: t("ui.phone.place"), exact: true });
  await place.waitFor();
  expect(Date.now() - began).toBeLessThan(DECISION_MS);
  expect(await hasMark("first-decision")).toBe(true);
  expect(await place.getAttribute("aria-disabled")).toBeNull();
  const box = await place.boundingBox();
  expect((box?.y ?? 9999) + (box?.height ?? 0), "the bid button is in sight without scrolling").toBeLessThan(
    768,
  );

  const cash = await moneyOf(page, t("ui.top.cash"));
  await bidToBeFirst(hand);
  const speeds = page.getByRole("radiogroup", { name: t("ui.top.speed") });
  const normal = speeds.getByRole("radio", { name: t("ui.top.normal") });
  while ((await moneyOf(page, t("ui.top.cash"))) <= cash) {
    expect(Date.now() - began, "a deposit within the first minute").toBeLessThan(DEPOSIT_MS);
    if (!(await bid(hand)) && (await normal.getAttribute("aria-checked")) !== "true") await normal.click();
    await page.waitForTimeout(200);
  }
});

test("at ten in the evening the large button comes", async ({ open }) => {
  const hand = mouse(
    await open({ seed: 1, standing: true, reducedMotion: true }),
    await phrasesOf("en"),
    true,
  );
  const { page, phrases } = hand;
  await enter(hand, "first-thirty");
  const title = page
    .getByRole("alertdialog")
    .getByRole("heading", { name: phrases.like("cards.keep-on.title") });
  await until(hand, "the card of ten o'clock", async () => {
    const moment = await untilItStands(hand);
    if (await title.isVisible()) return true;
    if (moment === "card") await hand.choose(1);
    else if (moment === "outcome")
      await hand.press(
        page.getByRole("dialog").getByRole("button", { name: phrases.t("ui.card.goOn"), exact: true }),
      );
    else if (await bid(hand)) await hurry(hand);
    else await hand.next();
    return false;
  });
  const sizes = await choices(page).evaluateAll((all) =>
    all.map((it) => {
      const { width, height } = it.getBoundingClientRect();
      return { area: width * height, weight: it.classList.contains("btn-label") };
    }),
  );
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.filter(({ weight }) => weight)).toHaveLength(1);
});

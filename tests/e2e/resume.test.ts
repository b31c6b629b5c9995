import { expect } from "vitest";
import { type Hand, mouse, untilItStands } from "./support/hands.ts";
import { clockText, moneyOf } from "./support/look.ts";
import { type Open, test } from "./support/play.ts";
import { bid, enter, hurry, phone } from "./support/run.ts";
import { phrasesOf } from "./support/words.ts";

/** What the disk holds at this moment, without asking the page: as after a crash. */
const onDisk = ({ page }: Hand) => page.context().storageState({ indexedDB: true });

async function reopen(open: Open, crashed: Hand): Promise<Hand> {
  const storage = await onDisk(crashed);
  await crashed.page.context().close();
  const hand = mouse(await open({ storage, reducedMotion: true }), crashed.phrases);
  await hand.press(hand.page.getByRole("button", { name: hand.phrases.t("ui.title.continue"), exact: true }));
  await hand.page.getByRole("radiogroup", { name: hand.phrases.t("ui.top.speed") }).waitFor();
  return hand;
}

const stateOf = async ({ page, phrases }: Hand) => ({
  clock: await clockText(page, phrases),
  cash: await moneyOf(page, phrases.t("ui.top.cash")),
});

const stamped = (hand: Hand) => phone(hand).getByText(hand.phrases.like("ui.phone.mine"));

test("a bid placed a moment before the crash is still there", async ({ open }) => {
  const hand = mouse(await open({ seed: 1, reducedMotion: true }), await phrasesOf("en"));
  await enter(hand, "first-thirty");
  await untilItStands(hand);
  expect(await bid(hand)).toBe(true);
  const words = await stamped(hand).textContent();
  const again = await reopen(open, hand);
  expect(await stamped(again).textContent()).toBe(words);
});

test("an open card and the money of the moment are there again", async ({ open }) => {
  const hand = mouse(await open({ seed: 1, reducedMotion: true }), await phrasesOf("en"));
  await enter(hand, "first-thirty");
  for (let i = 0; (await untilItStands(hand)) !== "card"; i++) {
    expect(i, "stops until the first card").toBeLessThan(60);
    if (await bid(hand)) await hurry(hand);
    else await hand.next();
  }
  const title = await hand.page.getByRole("alertdialog").getByRole("heading").textContent();
  const before = await stateOf(hand);
  // Hours between decisions are saved within two seconds.
  await hand.page.waitForTimeout(2000);
  const again = await reopen(open, hand);
  expect(await untilItStands(again)).toBe("card");
  expect(await again.page.getByRole("alertdialog").getByRole("heading").textContent()).toBe(title);
  expect(await stateOf(again)).toEqual(before);
});

test("of two windows one writes, and the other says so", async ({ open }) => {
  const hand = mouse(await open({ seed: 1, reducedMotion: true }), await phrasesOf("en"));
  await enter(hand, "first-thirty");
  await untilItStands(hand);
  await bid(hand);
  const { t } = hand.phrases;
  const other = mouse(await open({ beside: hand.page }), hand.phrases);
  await other.press(other.page.getByRole("button", { name: t("ui.title.continue"), exact: true }));
  await other.page.getByRole("radiogroup", { name: t("ui.top.speed") }).waitFor();
  await other.next();
  const trouble = other.page.getByRole("alert").filter({ hasText: t("store.saves.otherTab") });
  await trouble.waitFor();
  expect(await hand.page.getByText(t("store.saves.otherTab")).count()).toBe(0);
});

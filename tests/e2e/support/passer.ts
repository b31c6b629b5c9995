/** Somebody who passes work on: asks the first house or couple that may be asked for half an order, and agrees to what they want. */
import { type Hand, untilShown } from "./hands.ts";
import { openPanel } from "./run.ts";

/** Opens the page of work outside, agrees to every price named, asks for half of every order there. */
export async function passWorkOn(hand: Hand): Promise<void> {
  const { page, phrases, press } = hand;
  const { t, like } = phrases;
  await openPanel(hand, t("ui.nav.work"));
  const sheet = page.getByRole("dialog");
  await untilShown(hand, sheet.getByRole("heading", { name: t("ui.work.give") }));
  const open = (key: string) =>
    sheet.locator('button:not([aria-disabled="true"])').filter({ hasText: like(key) });
  while ((await open("ui.work.agree").count()) > 0) await press(open("ui.work.agree").first());
  const orders = sheet.getByRole("radio");
  for (let i = 0; i < (await orders.count()); i++) {
    await press(sheet.locator("label.radio").nth(i));
    if ((await open("ui.work.ask").count()) > 0) await press(open("ui.work.ask").first());
  }
  await press(sheet.getByRole("button", { name: t("ui.done"), exact: true }));
}

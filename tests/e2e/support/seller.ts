/** Somebody before a sale with a date: signs offers up on the shop's page, borrows and buys cloth in the books. */
import type { Locator } from "playwright-core";
import { type Hand, untilShown } from "./hands.ts";
import { openPanel } from "./run.ts";

async function shopPage(hand: Hand, page: string): Promise<Locator> {
  const { phrases, press } = hand;
  await openPanel(hand, phrases.t("ui.shop.title"));
  const sheet = hand.page.getByRole("dialog");
  const tabs = sheet.getByRole("tablist", { name: phrases.t("ui.shop.pages") });
  await untilShown(hand, tabs);
  await press(tabs.getByRole("tab", { name: phrases.t(`ui.shop.page.${page}`) }));
  return sheet;
}

/** Signs the first `offers` up for the sale, `steps` deeper than the page asks; gives what their slips say then. */
export async function joinSale(hand: Hand, offers: number, steps: number): Promise<string[]> {
  const { page, phrases, press } = hand;
  const sheet = await shopPage(hand, "sale");
  const slips = sheet.locator("li.offer");
  await untilShown(hand, slips);
  const said: string[] = [];
  for (let i = 0; i < offers; i++) {
    const slip = slips.nth(i);
    for (let n = 0; n < steps; n++)
      await press(slip.getByRole("button", { name: phrases.like("ui.shop.sale.offMore") }));
    await press(slip.getByRole("button", { name: phrases.like("ui.shop.sale.join") }));
    said.push((await slip.textContent()) ?? "");
  }
  await page.keyboard.press("Escape");
  return said;
}

/** What the page of the sale says, its figures included. */
export async function readSale(hand: Hand): Promise<string> {
  const sheet = await shopPage(hand, "sale");
  const text = (await sheet.getByRole("tabpanel").textContent()) ?? "";
  await hand.page.keyboard.press("Escape");
  return text;
}

/** Takes the proposed sum from the Platform and cloth for the same from the dealer; gives what the books say. */
export async function borrowAndBuy(hand: Hand): Promise<string> {
  const { page, phrases, press } = hand;
  await openPanel(hand, phrases.t("ui.books.title"));
  const sheet = page.getByRole("dialog");
  for (const key of ["ui.books.credit.take", "ui.books.ahead.cash"])
    await press(sheet.getByRole("button", { name: phrases.like(key) }).first());
  const text = (await sheet.textContent()) ?? "";
  await page.keyboard.press("Escape");
  return text;
}

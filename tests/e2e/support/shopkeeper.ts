/** Somebody with an own shop: looks at the page once in a while, sews what sells, and reads what the others do. */
import type { Locator } from "playwright-core";
import { type Hand, untilShown } from "./hands.ts";
import { openPanel } from "./run.ts";
import { labelled, shownBy } from "./words.ts";

/** What the page of an offer said when it was looked at. */
export interface SeenOffer {
  readonly name: string;
  readonly isOwn: boolean;
  /** "5 other houses, from ¥28" */
  readonly others: string;
  readonly left: string;
}

/** A whole number at the beginning of a figure: "12 (80 in a week)". */
const firstNumber = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? 0);

async function figure(offer: Locator, label: string): Promise<string> {
  const button = offer.getByRole("button", { name: labelled(label) }).first();
  // before its first sale an offer says less about itself
  if ((await button.count()) === 0) return "";
  return shownBy(await button.getAttribute("aria-label"), label);
}

async function look({ phrases: { t } }: Hand, offer: Locator): Promise<SeenOffer> {
  return {
    name: (await offer.getByRole("heading").first().textContent()) ?? "",
    isOwn: (await offer.getByText(t("ui.shop.original"), { exact: true }).count()) > 0,
    others: await figure(offer, t("ui.shop.others")),
    left: await figure(offer, t("ui.shop.left")),
  };
}

/** Steps of five more than the page proposes, so that a shelf does not stay empty while a style is in fashion. */
const MORE = 4;

/** Orders a batch where the shelf holds less than the last week sold. */
async function restock({ press, phrases: { t, like } }: Hand, offer: Locator, steps: number): Promise<void> {
  const [ready, inWork] = (await figure(offer, t("ui.shop.shelf"))).match(/\d+/g) ?? [];
  const week = (await figure(offer, t("ui.shop.soldYesterday"))).match(/\d+/g)?.[1] ?? "0";
  if (Number(ready) + Number(inWork) > firstNumber(week)) return;
  const more = offer.getByRole("button", { name: like("ui.shop.batchMore") }).first();
  for (let i = 0; i < steps && (await more.isEnabled()); i++) await press(more);
  const sew = offer
    .getByRole("button", { name: like("ui.shop.sew") })
    .or(offer.getByRole("button", { name: like("ui.shop.make") }));
  if ((await sew.count()) > 0 && (await sew.getAttribute("aria-disabled")) !== "true") await press(sew);
}

/** Opens the shop, looks at every offer, orders batches so many steps over what the page proposes, closes it again. */
export async function tendShop(hand: Hand, seen: SeenOffer[], steps = MORE): Promise<void> {
  const { page, phrases } = hand;
  await openPanel(hand, phrases.t("ui.shop.title"));
  const sheet = page.getByRole("dialog");
  await untilShown(hand, sheet.getByRole("tablist", { name: phrases.t("ui.shop.pages") }));
  const offers = sheet.locator("li.offer");
  for (let i = 0; i < (await offers.count()); i++) {
    seen.push(await look(hand, offers.nth(i)));
    await restock(hand, offers.nth(i), steps);
  }
  await hand.press(sheet.getByRole("button", { name: phrases.t("ui.done"), exact: true }));
}

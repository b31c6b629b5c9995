/** Looks at the round table as somebody does who wants to know where it stands: its chairs, and what of the wishes is agreed. */
import { type Hand, untilShown } from "./hands.ts";
import { clockText } from "./look.ts";
import { openPanel, type Player } from "./run.ts";

/** What a play of the level to its last day holds at least; its many decisions make a long code. */
export const SIX_WEEKS = { days: 41, books: 5, bids: 3, longest: 1200 } as const;

export interface SeenTable {
  readonly chairs: number;
  readonly agreed: number;
  readonly open: number;
}

/** Opens the sheet of the table and counts its chairs, and what of each wish is agreed. */
async function look(hand: Hand): Promise<SeenTable> {
  const { page, phrases } = hand;
  await openPanel(hand, phrases.t("ui.round.title"));
  const sheet = page.getByRole("dialog");
  await untilShown(hand, sheet.getByRole("heading", { name: phrases.t("ui.round.seats") }));
  const wishes = await sheet.locator(".seat .lines > li").allTextContents();
  const chairs = await sheet.locator(".seat").count();
  await page.keyboard.press("Escape");
  const said = (key: string) => wishes.filter((text) => text.trim().endsWith(phrases.t(key))).length;
  return { chairs, agreed: said("ui.round.met"), open: said("ui.round.open") };
}

/** Looks once a week. */
export function weekly(seen: SeenTable[]): NonNullable<Player["tend"]> {
  let day = "";
  let days = 0;
  return async (hand) => {
    const today = (await clockText(hand.page, hand.phrases)).slice(0, 3);
    if (today === day) return;
    day = today;
    days++;
    if (days % 7 === 1) seen.push(await look(hand));
  };
}

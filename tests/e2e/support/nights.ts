/** Somebody who lets the house work through the night. */
import { type Hand, untilShown } from "./hands.ts";
import { openPanel } from "./run.ts";

/** Presses of "later" from midnight on. */
const UNTIL = 4;

/** Opens the people's pages one after the other and keeps everybody on until four. */
export async function keepAllOn(hand: Hand): Promise<void> {
  const { page, phrases, press } = hand;
  const { t, like } = phrases;
  await openPanel(hand, t("ui.nav.people"));
  const sheet = page.getByRole("dialog");
  const next = sheet.getByRole("button", { name: t("ui.people.next"), exact: true });
  await untilShown(hand, next);
  const name = async () => (await sheet.getByRole("heading").first().textContent()) ?? "";
  const first = await name();
  do {
    for (let hour = 0; hour < UNTIL; hour++)
      await press(sheet.getByRole("button", { name: like("ui.phone.later") }));
    const keep = sheet.getByRole("button", { name: like("ui.people.keepOn") }).first();
    if ((await keep.getAttribute("aria-disabled")) !== "true") await press(keep);
    await press(next);
  } while ((await name()) !== first);
  await press(sheet.getByRole("button", { name: t("ui.done"), exact: true }));
}

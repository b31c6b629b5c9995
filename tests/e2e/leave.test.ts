/** Whoever leaves a run and comes back all day: the page keeps nothing of the pictures that are gone. */
import { expect } from "vitest";
import { mouse, untilShown } from "./support/hands.ts";
import { test } from "./support/play.ts";
import { enter, openPanel } from "./support/run.ts";
import { phrasesOf } from "./support/words.ts";

const MORE_VISITS = 3;
const ENDS_MS = 2000;

test("a level that is entered and left again and again leaves no listener behind", async ({ open }) => {
  const page = await open({ seed: 1, reducedMotion: true });
  const hand = mouse(page, await phrasesOf("en"));
  const { t } = hand.phrases;
  const cdp = await page.context().newCDPSession(page);
  /** Listeners of what outlives every picture. */
  const listeners = async (): Promise<number> => {
    let sum = 0;
    for (const expression of ["window", "document"]) {
      const { result } = await cdp.send("Runtime.evaluate", { expression });
      const found = await cdp.send("DOMDebugger.getEventListeners", { objectId: result.objectId ?? "" });
      sum += found.listeners.length;
    }
    return sum;
  };
  const visit = async (): Promise<void> => {
    await enter(hand, "light-at-three");
    await untilShown(hand, page.locator("canvas"));
    await page.waitForLoadState("networkidle");
    await openPanel(hand, t("ui.nav.leave"));
    await untilShown(hand, page.getByRole("navigation", { name: t("ui.title.menu") }));
  };
  // The first visit brings what stays for good; a picture ends a moment after it has gone.
  await visit();
  await page.waitForTimeout(ENDS_MS);
  const first = await listeners();
  for (let again = 0; again < MORE_VISITS; again++) await visit();
  await expect.poll(listeners, { timeout: 10_000 }).toBeLessThanOrEqual(first);
});

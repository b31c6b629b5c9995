/** Whoever leaves a run and comes back all day: the page keeps nothing of the pictures that are gone. */
import { expect } from "vitest";
import { mouse, untilShown } from "./support/hands.ts";
import { test } from "./support/play.ts";
import { enter, openPanel } from "./support/run.ts";
import { phrasesOf } from "./support/words.ts";

const VISITS = 4;

test("a level that is entered and left again and again leaves no listener behind", async ({ open }) => {
  const page = await open({ seed: 1, reducedMotion: true });
  const hand = mouse(page, await phrasesOf("en"));
  const { t } = hand.phrases;
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  const listeners = async (): Promise<number> => {
    await cdp.send("HeapProfiler.collectGarbage");
    const { metrics } = await cdp.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "JSEventListeners")?.value ?? -1;
  };
  const counts: number[] = [];
  for (let visit = 0; visit < VISITS; visit++) {
    await enter(hand, "light-at-three");
    await untilShown(hand, page.locator("canvas"));
    await page.waitForLoadState("networkidle");
    await openPanel(hand, t("ui.nav.leave"));
    await untilShown(hand, page.getByRole("navigation", { name: t("ui.title.menu") }));
    counts.push(await listeners());
  }
  expect(counts[0]).toBeGreaterThan(0);
  // The first visits bring what stays for good.
  expect(counts.at(-1)).toBe(counts.at(-2));
});

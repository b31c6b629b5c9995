/** The copy for playing without a network, and what becomes of it when a newer build is on the server. */
import { rmSync } from "node:fs";
import { expect } from "vitest";
import { DIST } from "../../src/tools/build.ts";
import { filesToKeep } from "../../src/tools/forms/offline.ts";
import { anotherBuild, buildOf, deploy, keptFiles } from "./support/builds.ts";
import { faultsOf } from "./support/faults.ts";
import { mouse } from "./support/hands.ts";
import { test } from "./support/play.ts";
import { button, enterAndBid, firstVisit, goOn, PATIENCE, speeds } from "./support/visit.ts";
import { phrasesOf } from "./support/words.ts";

test("after a first visit the game plays with the server switched off", async ({ open }) => {
  const server = await deploy(DIST);
  const hand = await firstVisit(open, server.url);
  const { page } = hand;
  expect(await keptFiles(page, server.url)).toEqual(["", ...filesToKeep(DIST)]);
  await server.off();

  await page.reload();
  await goOn(hand);
  await page.locator("canvas").waitFor();
  await page.goto(`${server.url}index.html#l=light-at-three&s=7&lang=zh`);
  await page.reload();
  const chinese = mouse(page, await phrasesOf("zh"));
  await speeds(chinese).waitFor();
});

test("a newer build waits for a yes between runs, keeps the run, and leaves the other window alone", async ({
  open,
}) => {
  const server = await deploy(DIST);
  const newer = await anotherBuild("newer");
  try {
    const hand = await firstVisit(open, server.url);
    const { page, phrases } = hand;
    const other = mouse(await open({ beside: page, at: server.url }), phrases);
    await button(other, "ui.title.start").waitFor();
    await server.serve(newer);

    await page.reload();
    const note = button(hand, "host.newer.title");
    await note.waitFor({ timeout: 60_000 });
    expect(await buildOf(page)).toBe(null);
    await goOn(hand);
    expect(await note.count(), "said on the table").toBe(0);
    await hand.press(button(hand, "ui.top.menu"));
    await hand.press(page.getByRole("dialog").getByRole("button", { name: phrases.t("ui.nav.leave") }));
    await hand.press(note);
    const dialog = page.getByRole("dialog", { name: phrases.t("host.newer.title") });
    expect(await dialog.getByText(phrases.t("host.newer.run")).count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    await hand.press(button(hand, "host.newer.go"));
    await expect.poll(() => buildOf(page).catch(() => null), PATIENCE).toBe("newer");
    await goOn(hand);

    // The other window still shows the older build, and what it asks for now has left the server.
    expect(await buildOf(other.page)).toBe(null);
    await other.press(other.page.getByRole("button", { name: phrases.t("background.title") }));
    await other.page.getByRole("heading", { level: 1, name: phrases.t("background.title") }).waitFor();
  } finally {
    await server.off();
    rmSync(newer, { recursive: true });
  }
});

test("without a copy, a part that has left the server is named and the run is kept", async ({ open }) => {
  const server = await deploy(DIST);
  const newer = await anotherBuild("newer");
  try {
    // A sound that does not come makes howler try another way, which the policy refuses.
    const expected = /^console: (Failed to load resource|Loading media|policy: media-src)/;
    const page = await open({ at: server.url, seed: 1, reducedMotion: true, expected });
    const hand = mouse(page, await phrasesOf("en"));
    const { t } = hand.phrases;
    await enterAndBid(hand);
    await page.reload();
    await button(hand, "ui.title.continue").waitFor();
    await page.waitForLoadState("networkidle");
    await server.serve(newer);
    await hand.press(page.getByRole("button", { name: t("background.title") }));
    const alert = page.getByRole("alert").filter({ hasText: t("ui.fault.lost") });
    await alert.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await hand.press(alert.getByRole("button", { name: t("ui.fault.again") }));
    await expect.poll(() => buildOf(page).catch(() => null), PATIENCE).toBe("newer");
    await goOn(hand);

    await server.off();
    await page.evaluate(() => window.dispatchEvent(new Event("vite:preloadError")));
    await hand.press(page.getByRole("alert").getByRole("button", { name: t("ui.fault.again") }));
    await page
      .getByRole("alert")
      .filter({ hasText: t("ui.fault.offline") })
      .waitFor();
    await speeds(hand).waitFor();
  } finally {
    await server.off();
    rmSync(newer, { recursive: true });
  }
});

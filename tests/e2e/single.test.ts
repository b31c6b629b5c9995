/** The game as one HTML file, opened from the disk: no server, no second request, and nothing missing. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { ROOT } from "../../src/tools/build.ts";
import { singleFile } from "../../src/tools/forms/single.ts";
import { noFirefox, playInFirefox } from "./support/firefox.ts";
import { mouse, untilItStands } from "./support/hands.ts";
import { type Open, test } from "./support/play.ts";
import { bid, codeOnPage, enter, finishNow, readDebrief } from "./support/run.ts";
import { goOn } from "./support/visit.ts";
import { phrasesOf } from "./support/words.ts";

const folder = mkdtempSync(join(tmpdir(), "single-"));
const file = join(folder, "thirty-pieces.html");
const url = pathToFileURL(file).href;
beforeAll(async () => writeFileSync(file, await singleFile(join(ROOT, "src"))), 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Opens the file and notes every request that is not for what lies in the page itself. */
async function openFile(open: Open, hash = "") {
  const asked: string[] = [];
  const page = await open({
    at: url,
    path: hash,
    seed: 1,
    reducedMotion: true,
    onRequest: (request) => /^(data|blob):/.test(request) || asked.push(request),
  });
  return { page, asked, hand: mouse(page, await phrasesOf("en")) };
}

/** Sounds by what became of them. */
const sounds = (page: Page) =>
  page.evaluate(() => {
    type Sound = { state(): string; playing(): boolean };
    const howls: readonly Sound[] = Reflect.get(Reflect.get(globalThis, "Howler"), "_howls");
    return { states: howls.map((it) => it.state()), playing: howls.filter((it) => it.playing()).length };
  });

test("plays level 1 with picture and sound, and asks for nothing but the file itself", async ({ open }) => {
  const { page, asked, hand } = await openFile(open);
  await enter(hand, "first-thirty");
  await untilItStands(hand);
  expect(await bid(hand)).toBe(true);
  await hand.next();
  await page.locator("canvas").waitFor();
  await expect
    .poll(() => sounds(page), { timeout: 30_000 })
    .toEqual({ states: ["loaded", "loaded"], playing: 2 });
  const broken = await page.evaluate(() => [...document.images].filter((it) => it.naturalWidth === 0).length);
  expect(broken, "pictures that did not load").toBe(0);
  expect(asked).toEqual([url]);
});

test("keeps a run, works out what if, and checks codes", async ({ open }) => {
  const { page, asked, hand } = await openFile(open);
  const { t } = hand.phrases;
  await enter(hand, "first-thirty");
  await untilItStands(hand);
  await bid(hand);
  await page.waitForTimeout(1000);
  await page.reload();
  await goOn(hand);
  await finishNow(hand);
  await untilItStands(hand);
  await readDebrief(hand);
  const code = await codeOnPage(hand);
  await hand.press(page.getByRole("tab", { name: t("debrief.page.whatIf") }));
  await page.getByText(t("debrief.whatIf.noForks")).waitFor({ timeout: 60_000 });
  await hand.press(page.getByRole("tab", { name: t("debrief.page.keep") }));
  await hand.press(page.getByRole("button", { name: t("debrief.leave") }));

  await hand.press(page.getByRole("button", { name: t("ui.title.teachers") }));
  await hand.press(page.getByRole("tab", { name: t("teachers.page.board"), exact: true }));
  await page.getByLabel(t("teachers.board.lead")).fill(code);
  await hand.press(page.getByRole("button", { name: t("teachers.board.add"), exact: true }));
  await page
    .getByRole("status")
    .filter({ hasText: t("teachers.board.checked", { n: 1, of: 1 }) })
    .waitFor();
  expect(new Set(asked)).toEqual(new Set([url]));
});

test.skipIf(noFirefox("the one file"))(
  "plays level 1 in Firefox, too, and goes on after a reload",
  async () => {
    const { asked, faults } = await playInFirefox(url);
    expect(faults).toEqual([]);
    expect(asked.filter((it) => it !== url)).toEqual([]);
  },
);

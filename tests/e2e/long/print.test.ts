/** What goes to the printer fits its pages on A4 and on Letter, in three languages, for every level there is. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { readContent } from "../../../src/tools/content-files.ts";
import { codeOf, settingFor } from "../support/codes.ts";
import { test } from "../support/play.ts";
import { phrasesOf } from "../support/words.ts";

const PAPER = ["A4", "Letter"] as const;
const LANGUAGES = ["en", "de", "zh"] as const;
const LEVELS = readContent(undefined, false).levels.map(({ id, number }) => ({ id, number }));

/** Pages of what the browser would print now. */
async function pagesOn(page: Page, format: (typeof PAPER)[number]): Promise<number> {
  const file = (await page.pdf({ format })).toString("latin1");
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function pages(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const format of PAPER) found.push(await pagesOn(page, format));
  return found;
}

/** German is the longest: every level in it, every third in the others. */
const DEBRIEFS = LEVELS.flatMap(({ id }, at) =>
  LANGUAGES.filter((lang) => lang === "de" || at % 3 === 0).map((lang) => [id, lang] as const),
);

test.for(DEBRIEFS)(
  "the debrief of %s in %s is two pages",
  { timeout: 180_000 },
  async ([level, lang], { open }) => {
    const { t } = await phrasesOf(lang);
    const code = codeOf(settingFor(level), 4, 2026);
    const page = await open({ lang, path: `#g=${code}`, reducedMotion: true });
    await page.getByRole("tab", { name: t("debrief.page.whatIf") }).click();
    await page.locator(".fork").first().waitFor({ state: "attached", timeout: 60_000 });
    await page.locator(".split").first().waitFor({ state: "attached", timeout: 90_000 });
    await page.locator(".film-moment").first().waitFor({ state: "attached" });
    const picture = page.locator(".deb-picture img");
    expect(await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(
      480,
    );
    expect(await pages(page)).toEqual([2, 2]);
    await page.emulateMedia({ media: "print" });
    expect(await picture.isVisible()).toBe(true);
  },
);

test.for(LANGUAGES)(
  "worksheets of every level in %s are a page each",
  { timeout: 240_000 },
  async (lang, { open }) => {
    const { t } = await phrasesOf(lang);
    const page = await open({ lang, reducedMotion: true });
    await page.getByRole("button", { name: t("ui.title.teachers") }).click();
    await page.getByRole("tab", { name: t("teachers.page.sheets") }).click();
    const panel = page.getByRole("tabpanel");
    const counts: Record<string, number[]> = {};
    for (const { id, number } of LEVELS) {
      const title = t("teachers.levelName", { number, title: t(`level.${id}.title`) });
      await panel.locator(".pick-button").click();
      await page.getByRole("option", { name: title, exact: true }).click();
      await panel
        .locator(".ws-page")
        .first()
        .getByRole("heading", { level: 2 })
        .filter({ hasText: title })
        .waitFor();
      counts[id] = await pages(page);
    }
    expect(counts).toEqual(Object.fromEntries(LEVELS.map(({ id }) => [id, [3, 3]])));
    await panel.getByText(t("teachers.ws.parts.cards"), { exact: true }).click();
    expect(await pages(page)).toEqual([1, 1]);
  },
);

test.for(LANGUAGES)("the class in %s is one sheet, privacy one page", async (lang, { open }) => {
  const { t } = await phrasesOf(lang);
  const page = await open({ lang, reducedMotion: true });
  await page.getByRole("button", { name: t("ui.title.teachers") }).click();
  await page.getByRole("tab", { name: t("teachers.page.board") }).click();
  const setting = settingFor("same-style");
  const codes = Array.from({ length: 30 }, (_, i) => codeOf(setting, i, 2026 + Math.floor(i / 15)));
  await page.getByRole("textbox", { name: t("teachers.board.lead") }).fill(codes.join("\n"));
  await page.getByRole("button", { name: t("teachers.board.add") }).click();
  await expect.poll(() => page.locator(".run-checked").count(), { timeout: 30_000 }).toBe(30);
  expect(await pages(page)).toEqual([1, 1]);
  await page.getByRole("tab", { name: t("teachers.page.about") }).click();
  await page.getByRole("button", { name: t("about.cards.privacy.open") }).click();
  await page.getByRole("heading", { name: t("about.privacy.title") }).waitFor();
  expect(await pages(page)).toEqual([1, 1]);
});

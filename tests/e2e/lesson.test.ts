/** A lesson as a teacher sets it up and a class opens it; one screen on which a class votes. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { mouse, until, untilItStands } from "./support/hands.ts";
import { pressOn, tabTo } from "./support/keyboard.ts";
import { listenTo } from "./support/language.ts";
import { test } from "./support/play.ts";
import { readDebrief } from "./support/run.ts";
import { type Phrases, phrasesOf } from "./support/words.ts";

const MINUTES = 25;

const option = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });

async function prepare(page: Page, { t }: Phrases): Promise<void> {
  await page.getByRole("button", { name: t("ui.title.teachers") }).click();
  await page.getByRole("textbox", { name: t("teachers.link") }).waitFor();
}

test("link and short code of a lesson begin the same village, with the minutes the teacher set", async ({
  open,
}) => {
  const phrases = await phrasesOf("en");
  const { t } = phrases;
  const teacher = await open({ reducedMotion: true });
  await prepare(teacher, phrases);
  await option(teacher, t("teachers.clockMinutes", { n: MINUTES })).check();
  await teacher.getByRole("textbox", { name: t("teachers.seed") }).fill("4471");
  const link = await teacher.getByRole("textbox", { name: t("teachers.link") }).inputValue();
  const code = (await teacher.locator(".lesson-code").textContent()) ?? "";
  expect(link).toContain("s=4471");
  expect(code).toBe("2-4471-25");
  const left = t("ui.top.lesson", { n: MINUTES });
  const one = await open({ path: link.slice(link.indexOf("#")), reducedMotion: true });
  await one.getByText(left).waitFor();
  const two = await open({ reducedMotion: true });
  await two.getByRole("button", { name: t("ui.title.code") }).click();
  await two.getByRole("textbox", { name: t("ui.code.label"), exact: true }).fill(` ${code} `);
  await two.getByRole("button", { name: t("ui.code.open"), exact: true }).click();
  await two.getByText(left).waitFor();
  const heading = `${t("level.light-at-three.title")}`;
  for (const page of [one, two]) await page.getByText(heading, { exact: true }).first().waitFor();
});

test("a code that is none stays in the field with a reason", async ({ open }) => {
  const phrases = await phrasesOf("en");
  const { t } = phrases;
  const page = await open({ reducedMotion: true });
  await page.getByRole("button", { name: t("ui.title.code") }).click();
  const field = page.getByRole("textbox", { name: t("ui.code.label"), exact: true });
  await field.fill("77-12");
  await page.getByRole("button", { name: t("ui.code.open"), exact: true }).click();
  await page
    .getByRole("alert")
    .filter({ hasText: t("store.fault.noSuchLevel") })
    .waitFor();
  expect(await field.inputValue()).toBe("77-12");
});

test("by keyboard alone: prepare, every page for teachers, privacy and back", async ({ open }) => {
  const phrases = await phrasesOf("de");
  const { t } = phrases;
  const page = await open({ lang: "de", reducedMotion: true });
  const listener = await listenTo(page, phrases);
  await pressOn(page, page.getByRole("button", { name: t("ui.title.teachers") }));
  await page.getByRole("textbox", { name: t("teachers.link") }).waitFor();
  await listener.look();
  await tabTo(page, option(page, t("teachers.clockMinutes", { n: MINUTES })));
  await page.keyboard.press("ArrowRight");
  expect(await option(page, t("teachers.clockMinutes", { n: 30 })).isChecked()).toBe(true);
  await tabTo(page, page.getByRole("tab", { name: t("teachers.page.prepare") }), "Shift+Tab");
  for (const id of ["board", "plans", "sheets", "forms", "about"]) {
    await page.keyboard.press("ArrowRight");
    await page.getByRole("tab", { name: t(`teachers.page.${id}`), selected: true }).waitFor();
    if (id === "sheets") await page.locator(".ws-page").nth(2).waitFor();
    await listener.look();
  }
  await pressOn(page, page.getByRole("button", { name: t("about.cards.privacy.open") }));
  await page.getByRole("heading", { name: t("about.privacy.title") }).waitFor();
  await listener.look();
  await pressOn(page, page.getByRole("button", { name: t("ui.back") }));
  await page.getByRole("tab", { name: t("teachers.page.about"), selected: true }).waitFor();
  expect(listener.faults()).toEqual([]);
});

test("at one screen the game waits for the hands of the class, and the votes are in the debrief", async ({
  open,
}) => {
  const phrases = await phrasesOf("en");
  const { t } = phrases;
  const page = await open({ path: "#l=light-at-three&s=2026&lang=en&v=1", reducedMotion: true });
  const hand = mouse(page, phrases);
  await until(hand, "a card", async () => {
    if ((await untilItStands(hand)) === "card") return true;
    // A key, not a click: it counts for nothing while the card is coming.
    await page.keyboard.press("KeyN");
    return false;
  });
  await page.getByText(t("ui.vote.title"), { exact: true }).waitFor();
  const take = page.getByRole("button", { name: phrases.like("ui.vote.take") });
  expect(await take.count()).toBe(0);
  for (const key of ["Digit1", "Digit2"]) await page.keyboard.press(key);
  await page.getByRole("button", { name: t("ui.vote.decide", { letter: "B" }), exact: true }).waitFor();
  for (const key of ["Digit2", "Digit2", "Shift+Digit2"]) await page.keyboard.press(key);
  await take.click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: t("ui.top.menu"), exact: true }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: t("ui.nav.finish") })
    .click();
  await untilItStands(hand);
  const pages = await readDebrief(hand);
  expect(pages.some((text) => text.includes(t("debrief.votes.lead")) && text.includes("A 1"))).toBe(true);
  expect(pages.some((text) => text.includes("B 2"))).toBe(true);
});

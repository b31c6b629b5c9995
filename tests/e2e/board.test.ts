/** The class board in a browser: sixty codes at once, bad ones named, figures with tables, slides, files, names that stay. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { beforeAll, expect } from "vitest";
import { classOf, codeOf, damaged, settingFor } from "./support/codes.ts";
import { pressOn } from "./support/keyboard.ts";
import { test } from "./support/play.ts";
import { type Phrases, phrasesOf } from "./support/words.ts";

const SHOWN_WITHIN_MS = 1000;
const CHECKED_WITHIN_MS = 20_000;

let codes: string[];
beforeAll(() => {
  codes = classOf(settingFor("light-at-three"), 60);
}, 120_000);

async function toBoard(page: Page, { t }: Phrases): Promise<void> {
  await page.getByRole("button", { name: t("ui.title.teachers") }).click();
  await page.getByRole("tab", { name: t("teachers.page.board") }).click();
}

const paste = async (page: Page, { t }: Phrases, text: string): Promise<void> => {
  await page.getByRole("textbox", { name: t("teachers.board.lead") }).fill(text);
  await page.getByRole("button", { name: t("teachers.board.add") }).click();
};

const rows = (page: Page): Locator => page.locator(".runs tbody tr");

/** ms from now until so many rows carry the sign of a replay. */
async function untilChecked(page: Page, n: number): Promise<number> {
  const from = Date.now();
  await expect
    .poll(() => page.locator(".run-checked").count(), { timeout: CHECKED_WITHIN_MS, interval: 50 })
    .toBe(n);
  return Date.now() - from;
}

test("sixty codes pasted at once are on the board within a second and checked within twenty", async ({
  open,
}) => {
  const phrases = await phrasesOf("en");
  const page = await open({ reducedMotion: true });
  await toBoard(page, phrases);
  const from = Date.now();
  await paste(page, phrases, codes.join("\n"));
  await rows(page).nth(59).waitFor();
  expect(Date.now() - from).toBeLessThan(SHOWN_WITHIN_MS);
  expect(await untilChecked(page, 60)).toBeLessThan(CHECKED_WITHIN_MS);
  const names = await page.locator(".run-name").allTextContents();
  expect(new Set(names).size).toBe(60);
});

test("damaged, foreign and forged codes are named, and none breaks the board", async ({ open }) => {
  const phrases = await phrasesOf("de");
  const { t } = phrases;
  const page = await open({ lang: "de", reducedMotion: true });
  await toBoard(page, phrases);
  const setting = settingFor("light-at-three");
  const foreign = codeOf({ ...setting, hash: setting.hash ^ 1 }, 2, 9);
  const forged = codeOf(setting, 3, 9, 5000);
  const text = [
    `7b: https://schule.example/spiel/index.html#g=${codes[0]}`,
    damaged(codes[1] ?? ""),
    foreign,
    forged,
    "=HYPERLINK(1) <img src=x onerror=alert(1)>",
    codes[2],
  ].join("\n");
  await paste(page, phrases, text);
  const said = async () => (await page.locator(".run-state").allTextContents()).map((it) => it.trim());
  await expect.poll(said, { timeout: CHECKED_WITHIN_MS }).not.toContain(t("teachers.board.state.unchecked"));
  expect(await said()).toEqual([
    t("teachers.board.state.checked"),
    t("code.damaged"),
    t("teachers.board.state.otherLevel"),
    expect.stringMatching(phrases.like("teachers.board.state.differs")),
    t("teachers.board.state.checked"),
  ]);
  expect(await page.locator(".class-village li").count()).toBeGreaterThan(0);
});

test("a class that played under two rules stands side by side, and each figure has its table", async ({
  open,
}) => {
  const phrases = await phrasesOf("en");
  const { t } = phrases;
  const page = await open({ reducedMotion: true });
  await toBoard(page, phrases);
  const other = classOf(settingFor("light-at-three", "hours-kept-by-all"), 4);
  await paste(page, phrases, [...codes.slice(0, 6), ...other].join(" "));
  await untilChecked(page, 10);
  await page.getByRole("heading", { name: t("teachers.class.rules") }).waitFor();
  const figures = page.locator(".class-figures");
  for (const table of await figures.getByText(t("teachers.class.asTable")).all()) await table.click();
  const filled = await figures
    .locator("details table")
    .evaluateAll((all) => all.map((it) => it.querySelectorAll("tbody tr").length));
  expect(filled.length).toBeGreaterThanOrEqual(4);
  expect(filled.every((n) => n > 0)).toBe(true);
});

test("a name given here stays here; files hold fabrics and numbers, every figure and no name", async ({
  open,
}) => {
  const phrases = await phrasesOf("en");
  const { t } = phrases;
  const page = await open({ reducedMotion: true });
  await toBoard(page, phrases);
  await paste(page, phrases, codes.slice(0, 3).join("\n"));
  await untilChecked(page, 3);
  await page.locator(".run-name").first().click();
  await page.getByRole("textbox", { name: t("teachers.board.nameField") }).fill("Marker Person");
  await page.keyboard.press("Enter");
  expect(await page.locator(".run-name").first().textContent()).toContain("Marker Person");
  const read = async (name: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).click(),
    ]);
    return readFileSync(await file.path(), "utf8");
  };
  const csv = await read(t("teachers.board.csv"));
  const json = await read(t("teachers.board.json"));
  expect(csv.trim().split("\n")).toHaveLength(4);
  expect(JSON.parse(json).groups[0].totals.runs).toBe(3);
  for (const text of [csv, json]) expect(text).not.toContain("Marker Person");
  // Looking something up elsewhere loses neither codes nor names.
  await page.getByRole("tab", { name: t("teachers.page.about") }).click();
  await page.getByRole("button", { name: t("about.cards.privacy.open") }).click();
  await page.getByRole("button", { name: t("ui.back") }).click();
  await page.getByRole("tab", { name: t("teachers.page.board") }).click();
  expect(await page.locator(".run-name").first().textContent()).toContain("Marker Person");
  expect(await page.locator(".run-checked").count()).toBe(3);
});

test("the slides turn by arrow keys from the village to the last question, and Escape closes them", async ({
  open,
}) => {
  const phrases = await phrasesOf("zh");
  const { t } = phrases;
  const page = await open({ lang: "zh", reducedMotion: true });
  await toBoard(page, phrases);
  await paste(page, phrases, codes.slice(0, 12).join("\n"));
  await untilChecked(page, 12);
  await pressOn(page, page.getByRole("button", { name: t("teachers.board.deck"), exact: true }));
  const deck = page.getByRole("dialog", { name: t("teachers.deck.label") });
  const titles: string[] = [];
  for (let i = 0; i < 20; i++) {
    titles.push((await deck.getByRole("heading", { level: 1 }).textContent()) ?? "");
    if (titles.at(-1) === t("teachers.class.exitTitle")) break;
    await page.keyboard.press("ArrowRight");
  }
  expect(titles).toContain(t("teachers.class.windows"));
  expect(titles).toContain(t("teachers.class.splits"));
  expect(titles.at(-1)).toBe(t("teachers.class.exitTitle"));
  const stages = ["feel", "happened", "why", "real"].map((stage) => t(`debrief.talk.stage.${stage}`));
  const order = stages.map((stage) => titles.indexOf(stage));
  expect(order.every((at) => at > 0)).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  await page.keyboard.press("Escape");
  await expect.poll(() => deck.count()).toBe(0);
});

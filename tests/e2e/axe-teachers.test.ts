/** Accessibility of everything a teacher sees: the pages, the slides, a vote at the projector, privacy and licences. */
import { expect } from "vitest";
import { codeOf, settingFor } from "./support/codes.ts";
import { faultsOf } from "./support/faults.ts";
import { mouse, until, untilItStands } from "./support/hands.ts";
import { test } from "./support/play.ts";
import { phrasesOf } from "./support/words.ts";

const SIZES = [
  [1366, 768],
  [360, 640],
] as const;

test.for(SIZES)(
  "no page for teachers has a fault at %i × %i",
  { timeout: 240_000 },
  async (size, { open }) => {
    const { t } = await phrasesOf("en");
    const page = await open({ size, reducedMotion: true });
    const faults: string[] = [];
    const look = async (where: string) => {
      const [first] = await faultsOf(page);
      if (first !== undefined) faults.push(`${where}: ${first}`);
    };
    await page.getByRole("button", { name: t("ui.title.teachers") }).click();
    await page.getByRole("textbox", { name: t("teachers.link") }).waitFor();
    await page.getByText(t("teachers.atTime"), { exact: true }).click();
    await look("a lesson");
    await page.getByRole("button", { name: t("teachers.wall") }).click();
    await look("the wall");
    await page.keyboard.press("Escape");
    await page.getByRole("tab", { name: t("teachers.page.board") }).click();
    const setting = settingFor("same-style");
    const codes = Array.from({ length: 6 }, (_, i) => codeOf(setting, i * 2, 2026));
    await page
      .getByRole("textbox", { name: t("teachers.board.lead") })
      .fill(`${codes.join("\n")}\n${"T".repeat(50)}`);
    await page.getByRole("button", { name: t("teachers.board.add") }).click();
    await expect.poll(() => page.locator(".run-checked").count(), { timeout: 30_000 }).toBe(6);
    await page.locator(".class-figures details").first().locator("summary").click();
    await look("class board");
    await page.getByRole("button", { name: t("teachers.board.deck"), exact: true }).click();
    const next = page.getByRole("dialog").getByRole("button", { name: t("teachers.deck.next") });
    for (let i = 1; i < 20; i++) {
      await look(`slide ${i}`);
      if (
        (await next.getAttribute("disabled")) !== null ||
        (await next.getAttribute("data-disabled")) !== null
      )
        break;
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Escape");
    for (const id of ["plans", "sheets", "forms", "about"] as const) {
      await page.getByRole("tab", { name: t(`teachers.page.${id}`) }).click();
      if (id === "forms") await page.getByText(t("teachers.forms.lead")).waitFor();
      if (id === "sheets") await page.locator(".ws-page").nth(2).waitFor();
      await look(id);
    }
    for (const id of ["privacy", "licences"] as const) {
      await page.getByRole("button", { name: t(`about.cards.${id}.open`) }).click();
      await page.getByRole("heading", { level: 1, name: t(`about.${id}.title`) }).waitFor();
      if (id === "licences") await page.locator("summary").first().click();
      await look(id);
      await page.getByRole("button", { name: t("ui.back") }).click();
    }
    expect(faults).toEqual([]);
  },
);

test.for(SIZES)(
  "a vote at the projector has no fault at %i × %i",
  { timeout: 120_000 },
  async (size, { open }) => {
    const phrases = await phrasesOf("en");
    const page = await open({ size, path: "#l=light-at-three&s=2026&lang=en&v=1", reducedMotion: true });
    const hand = mouse(page, phrases);
    await until(hand, "a card", async () => {
      if ((await untilItStands(hand)) === "card") return true;
      await page.keyboard.press("KeyN");
      return false;
    });
    await page.getByText(phrases.t("ui.vote.title"), { exact: true }).waitFor();
    const before = await faultsOf(page);
    for (const key of ["Digit1", "Digit2", "Digit2"]) await page.keyboard.press(key);
    expect([...before, ...(await faultsOf(page))]).toEqual([]);
  },
);

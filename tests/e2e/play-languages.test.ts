import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Language } from "../../src/i18n/index.ts";
import { mouse } from "./support/hands.ts";
import { test } from "./support/play.ts";
import { enter, playToTheEnd, readDebrief } from "./support/run.ts";
import { fixedParts, type Phrases, phrasesOf } from "./support/words.ts";

/** Signs a fixed part of a sentence needs to be told from a name or a number. */
const LONG_ENOUGH = 14;

/** Everything on the page that is read or heard. */
const allText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll("[aria-label]")].map((it) => it.getAttribute("aria-label"));
    return [document.body.textContent, ...labels].join("\n");
  });

/** Parts of English sentences that the other language does not share. */
function foreignParts(english: Phrases, own: Phrases): string[] {
  const known = [...own.messages.values()].join("\n");
  const parts = [...english.messages.values()].flatMap(fixedParts).map((part) => part.trim());
  return [...new Set(parts)].filter(
    (part) => part.length >= LONG_ENOUGH && /\s/.test(part) && !known.includes(part),
  );
}

const KEYS =
  /\b(ui|cards|level|people|shops|styles|endings|prompts|notices|debrief|ending|store|code)\.[a-z][\w-]*(\.[\w-]+)*/g;

test.for(["de", "zh"] as const satisfies readonly Language[])(
  "level 1 speaks nothing but its language: %s",
  { timeout: 200_000 },
  async (language, { open }) => {
    const [own, english] = await Promise.all([phrasesOf(language), phrasesOf("en")]);
    const foreign = foreignParts(english, own);
    const page = await open({ lang: language, seed: 3, standing: true });
    const hand = mouse(page, own, true);
    const faults = new Set<string>();
    const look = async () => {
      const text = await allText(page);
      for (const part of foreign) if (text.includes(part)) faults.add(`English: ${part}`);
      for (const [key] of text.matchAll(KEYS)) faults.add(`a key instead of words: ${key}`);
    };
    await page.getByRole("heading", { name: own.t("ui.name") }).waitFor();
    await look();
    await enter(hand, "first-thirty");
    await page.keyboard.press("KeyT");
    const played = await playToTheEnd(hand, look);
    expect(played.bids).toBeGreaterThan(2);
    await readDebrief(hand);
    await look();
    expect([...faults]).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(language);
  },
);

/** Watches that a page speaks one language alone, seen and heard, and never a key in place of words. */
import type { Page } from "playwright-core";
import { fixedParts, type Phrases, phrasesOf } from "./words.ts";

/** Signs a fixed part of a sentence needs to be told from a name or a number. */
const LONG_ENOUGH = 14;

const KEYS =
  /\b(ui|cards|level|people|shops|styles|endings|prompts|notices|debrief|ending|store|code)\.[a-z][\w-]*(\.[\w-]+)*/g;

export interface Listener {
  /** Notes what is wrong with the words on the page now. */
  look(): Promise<void>;
  /** Everything wrong so far. */
  faults(): readonly string[];
}

/** Everything on the page that is read or heard. */
const allText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll("[aria-label]")].map((it) => it.getAttribute("aria-label"));
    return [document.body.textContent, ...labels].join("\n");
  });

/** Parts of English sentences that the page's own language does not share. */
function foreignParts(english: Phrases, own: Phrases): string[] {
  const known = [...own.messages.values()].join("\n");
  const parts = [...english.messages.values()].flatMap(fixedParts).map((part) => part.trim());
  return [...new Set(parts)].filter(
    (part) => part.length >= LONG_ENOUGH && /\s/.test(part) && !known.includes(part),
  );
}

export async function listenTo(page: Page, own: Phrases): Promise<Listener> {
  const foreign = foreignParts(await phrasesOf("en"), own);
  const faults = new Set<string>();
  return {
    look: async () => {
      const text = await allText(page);
      for (const part of foreign) if (text.includes(part)) faults.add(`English: ${part}`);
      for (const [key] of text.matchAll(KEYS)) faults.add(`a key instead of words: ${key}`);
    },
    faults: () => [...faults],
  };
}

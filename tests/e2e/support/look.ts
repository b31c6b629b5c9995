/** What a player sees on the play screen now, read from the page's elements alone. */
import type { Page } from "playwright-core";
import { labelled, type Phrases, shownBy } from "./words.ts";

/** A card with its choices · what followed · Sunday's book · the curtain · time runs · to the next event · it stands and nothing waits. */
export type Moment = "card" | "outcome" | "book" | "ending" | "runs" | "hurries" | "stands" | "elsewhere";

interface Signs {
  readonly because: string;
  readonly closeBook: string;
  readonly witnesses: string;
  readonly speed: string;
  readonly pause: string;
}

const signsOf = ({ t }: Phrases): Signs => ({
  because: t("ui.card.because"),
  closeBook: t("ui.book.closeAlone"),
  witnesses: t("ending.witnesses"),
  speed: t("ui.top.speed"),
  pause: t("ui.top.pause"),
});

/** Runs in the page. */
function momentNow(signs: Signs): Moment {
  const shown = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((it) => it.getClientRects().length > 0);
  const says = (selector: string, text: string) =>
    shown(selector).some((it) => it.textContent?.trim() === text);
  if (shown(`section[aria-label="${signs.witnesses}"]`).length > 0) return "ending";
  if (shown("[role=alertdialog]").length > 0) return "card";
  if (says("[role=dialog] h2", signs.because)) return "outcome";
  if (says("[role=dialog] button", signs.closeBook)) return "book";
  const speeds = shown(`[aria-label="${signs.speed}"] [role=radio]`);
  if (speeds.length === 0) return "elsewhere";
  const [first, ...others] = speeds;
  const on = (it: Element | undefined) => it?.getAttribute("aria-checked") === "true";
  if (on(first) || !others.some(on)) return "stands";
  return on(others.at(-1)) ? "hurries" : "runs";
}

export const momentOf = (page: Page, phrases: Phrases): Promise<Moment> =>
  page.evaluate(momentNow, signsOf(phrases));

/** The hour on the clock, "Tue 08:00" in the page's language, as the tape says it to the ear. */
export async function clockText(page: Page, phrases: Phrases): Promise<string> {
  const tape = page.getByRole("img", { name: phrases.like("ui.top.tape") });
  const label = (await tape.getAttribute("aria-label")) ?? "";
  return /^(.*?\d\d:\d\d)/.exec(label)?.[1] ?? label;
}

/** Money a labelled figure of the top bar shows, in fen. */
export async function moneyOf(page: Page, label: string): Promise<number> {
  const figure = page.getByRole("button", { name: labelled(label) });
  return fenIn(shownBy(await figure.getAttribute("aria-label"), label));
}

/** Fen of a sum as it stands on the page: "¥1,234.50", "1.234,50 ¥", "−¥0.80". */
function fenIn(text: string): number {
  const sum = /\d[\d.,\s\u00a0\u202f]*/.exec(text)?.[0].trim() ?? "";
  const [, whole = "", part = "00"] = /^(.*?)(?:[.,](\d\d))?$/.exec(sum) ?? [];
  const fen = Number(whole.replace(/\D/g, "")) * 100 + Number(part);
  return /[−-]/.test(text) ? -fen : fen;
}

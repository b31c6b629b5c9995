/** Figures of a run as people read them: under a question, in an ending's line, in what a witness says. */
import type { Figures } from "../../debrief/index.ts";
import type { Say } from "../say.ts";

/** Figures that count hours. */
const SPANS: readonly string[] = ["longestHours", "ownerHours"];

/** All it takes to write a figure. */
export type Writes = Pick<Say, "t" | "language" | "money" | "percent" | "count" | "stars" | "span">;

function monthName(say: Writes, month: number): string {
  const locale = { en: "en-GB", de: "de-DE", zh: "zh-CN" }[say.language];
  return new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2016, month - 1, 15),
  );
}

/** One figure in words; its unit is the end of its name (Fen, Bp). */
export function figureText(say: Writes, name: string, value: number): string {
  if (name.endsWith("Fen")) return say.money(value);
  if (name === "timesBp") return say.t("debrief.times", { n: say.count(value / 10000, 1) });
  if (name.endsWith("Bp")) return say.percent(value);
  if (name === "rating") return say.stars(value);
  if (name === "month") return monthName(say, value);
  if (SPANS.includes(name)) return say.span(value);
  if ((name === "firstTwelveDay" || name === "firstCopyDay") && value === 0) return say.t("debrief.never");
  return say.count(value);
}

/** Figures as params of a sentence: {cash}, {onTime}; plain counts stay numbers, so that a sentence may ask for a plural. */
export function figureParams(say: Say, figures: Figures): Record<string, string | number> {
  const isCount = (name: string, value: number) => figureText(say, name, value) === say.count(value);
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name.replace(/(Fen|Bp)$/, ""),
      isCount(name, value) ? value : figureText(say, name, value),
    ]),
  );
}

/** Sums and middles of a class as lines of words. */
import type { Totals } from "../../../classroom/index.ts";
import * as format from "../../format.ts";
import type { ClassWords } from "./useClassWords.ts";

const share = (part: number, of: number): number => (of === 0 ? 0 : Math.round((part * 10_000) / of));

/** Figures of a class by the key of their words. */
export function linesOf({ words }: ClassWords, totals: Totals): readonly (readonly [string, string])[] {
  const { language, t } = words;
  const n = (value: number) => format.count(language, value);
  const of = (part: number, all: number) => t("teachers.class.of", { n: n(part), of: n(all) });
  return [
    ["kept", of(totals.kept, totals.runs)],
    ["money", format.change(language, totals.median.money)],
    ["people", n(totals.median.people)],
    ["platform", n(totals.median.platform)],
    ["village", n(totals.median.village)],
    ["longestWeek", format.span(words, totals.longestWeek)],
    ["nights", of(totals.nightsLit, totals.ofNights)],
    ["nightHours", format.percent(language, share(totals.nightHours, totals.hours))],
    ["promises", of(totals.promises.kept, totals.promises.given)],
    ["large", of(totals.prominentTaken, totals.prominentShown)],
    ["late", of(totals.late, totals.delivered)],
    ...(totals.withShop > 0 ? [["copied", of(totals.copied, totals.withShop)] as const] : []),
  ];
}

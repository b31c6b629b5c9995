/** What the ear is told at once of what happened since it was told last: each thing with its hour, and not too much. */
import type { Fact, FactKind } from "../../sim/index.ts";
import type { Say } from "../say.ts";

export interface Told {
  readonly hour: number;
  readonly kind: FactKind;
  readonly text: string;
  /** left out first where there is too much */
  readonly isMinor: boolean;
}

/** What happens every day and needs nobody. */
export const MINOR: ReadonlySet<FactKind> = new Set<FactKind>([
  "courierCame",
  "dayBegan",
  "nightBegan",
  "requestClosed",
]);

/** A light at three is what some levels are about, a dark window is how it should be. What others build and what buyers write needs nobody either. */
export const isMinor = (fact: Fact): boolean =>
  fact.kind === "laneBuilt" ||
  fact.kind === "shopReviewed" ||
  (MINOR.has(fact.kind) && !(fact.kind === "nightBegan" && fact.lit));

/** Things told at once; more nobody keeps in mind. A new day's name comes on top. */
const MOST = 6;

const isDay = ({ kind }: Told): boolean => kind === "dayBegan";

function enough(told: readonly Told[]): readonly Told[] {
  const things = told.filter((it) => !isDay(it));
  const weighty = things.length <= MOST ? things : things.filter((it) => !it.isMinor);
  const kept = new Set((weighty.length === 0 ? things : weighty).slice(0, MOST));
  return told.filter((it) => isDay(it) || kept.has(it));
}

/**
 * "Friday. Day 4. 07:00. The courier takes one parcel.": a new day says its name instead of an hour. Where weighty things had to
 * be left out the end says how many; of small ones it says nothing.
 */
export function spoken(say: Pick<Say, "t" | "clock" | "sentences">, told: readonly Told[]): string {
  const kept = enough(told);
  const parts: string[] = [];
  for (const hour of new Set(kept.map((it) => it.hour))) {
    const here = kept.filter((it) => it.hour === hour);
    const rest = here.filter((it) => !isDay(it)).map(({ text }) => text);
    parts.push(...here.filter(isDay).map(({ text }) => text));
    if (rest.length > 0)
      parts.push(say.t("ui.log.merged", { time: say.clock(hour), text: say.sentences(...rest) }));
  }
  const left = told.filter((it) => !it.isMinor && !kept.includes(it)).length;
  return say.sentences(...parts, left > 0 && say.t("ui.log.more", { n: left }));
}

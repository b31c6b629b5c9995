/** What the ear is told at once of what happened since it was told last: each thing with its hour, and not too much. */
import type { FactKind } from "../../sim/index.ts";
import type { Say } from "../say.ts";

export interface Told {
  readonly hour: number;
  readonly kind: FactKind;
  readonly text: string;
}

/** What happens every day and needs nobody: left out first. */
export const MINOR: ReadonlySet<FactKind> = new Set<FactKind>([
  "courierCame",
  "dayBegan",
  "nightBegan",
  "requestClosed",
]);

/** Things told at once; more nobody keeps in mind. */
const MOST = 4;

function enough(told: readonly Told[]): readonly Told[] {
  if (told.length <= MOST) return told;
  const weighty = told.filter(({ kind }) => !MINOR.has(kind));
  return weighty.length === 0 ? told.slice(0, MOST) : weighty.slice(0, MOST);
}

/** "Friday. Day 4. 03:00. Night begins.": a new day says its name instead of an hour; how much was left out stands at the end. */
export function spoken(say: Pick<Say, "t" | "clock">, told: readonly Told[]): string {
  const kept = enough(told);
  const parts: string[] = [];
  for (const hour of new Set(kept.map((it) => it.hour))) {
    const here = kept.filter((it) => it.hour === hour);
    const days = here.filter(({ kind }) => kind === "dayBegan").map(({ text }) => text);
    const rest = here.filter(({ kind }) => kind !== "dayBegan").map(({ text }) => text);
    parts.push(...days);
    if (rest.length > 0) parts.push(say.t("ui.log.merged", { time: say.clock(hour), text: rest.join(" ") }));
  }
  const left = told.length - kept.length;
  return [...parts, ...(left > 0 ? [say.t("ui.log.more", { n: left })] : [])].join(" ");
}

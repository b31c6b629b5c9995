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

/** "18:00. The courier takes nothing. 22:00. Night begins.", with how much was left out at the end. */
export function spoken(say: Pick<Say, "t" | "clock">, told: readonly Told[]): string {
  const kept = enough(told);
  const hours = [...new Set(kept.map(({ hour }) => hour))];
  const parts = hours.map((hour) =>
    say.t("ui.log.merged", {
      time: say.clock(hour),
      text: kept
        .filter((it) => it.hour === hour)
        .map(({ text }) => text)
        .join(" "),
    }),
  );
  const left = told.length - kept.length;
  return [...parts, ...(left > 0 ? [say.t("ui.log.more", { n: left })] : [])].join(" ");
}

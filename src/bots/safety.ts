/** What a bot does about the state of the house: nothing, the cheapest that puts it right, or what does most at once. */
import { hourOfDay, type Measure, type SafetyView, safetyView } from "../sim/index.ts";
import type { Habits, Seat } from "./types.ts";

const MORNING = 8;
/** fen it keeps in the tin for wages */
const RESERVE = 250_000;

/** How many of the faults found now a measure puts right. */
function fixes(measure: Measure, view: SafetyView): number {
  const wrong = (id: string) => view.faults.some((f) => f.id === id && f.wrong);
  const puts = [
    wrong("beds") && view.beds + (measure.beds ?? 0) <= 0,
    wrong("exits") && (measure.exits ?? 0) > 0,
    wrong("sockets") && view.sockets + (measure.sockets ?? 0) <= 0,
    wrong("extinguisher") && measure.extinguisher === true,
  ];
  return puts.filter(Boolean).length;
}

/** Once somebody has said that the house will be looked at: one measure a morning, as the tin allows. */
export function putRight(seat: Seat, habits: Habits): void {
  const { world, setting } = seat;
  if (habits.house === undefined || hourOfDay(world.hour) !== MORNING) return;
  const view = safetyView(world, setting);
  if (!view || view.nextVisit < 0 || view.works) return;
  const measures = (setting.level.safety?.measures ?? [])
    .map((m) => ({ id: m.id, does: fixes(m, view), fen: view.measures.find((v) => v.id === m.id)?.fen ?? 0 }))
    .filter((m) => m.does > 0)
    .sort((a, b) => (habits.house === "thorough" ? b.does - a.does : 0) || a.fen - b.fen);
  const [best] = measures.filter((m) => m.fen + RESERVE <= world.books.cash);
  if (best) seat.send({ kind: "build", measure: best.id });
}

/** What a bot does about the state of the house: nothing, the cheapest that puts it right, or what does most at once. */
import { hourOfDay, type Measure, type SafetyView, safetyView } from "../sim/index.ts";
import type { Habits, Seat } from "./types.ts";

const MORNING = 8;
/** fen it keeps in the tin for wages */
const RESERVE = 250_000;
/** hours before the visit from which on it thinks of it */
const BEGINS = 290;
/** hours before the visit at which it no longer waits for a list */
const LAST_MOMENT = 120;

/** How many of the faults found now a measure puts right. */
function fixes(measure: Measure, view: SafetyView): number {
  const wrong = (id: string) => view.faults.some((f) => f.id === id && f.wrong);
  const puts = [
    (wrong("beds") || wrong("store")) && measure.store !== true && view.beds + (measure.beds ?? 0) <= 0,
    wrong("exits") && (measure.exits ?? 0) > 0,
    wrong("sockets") && view.sockets + (measure.sockets ?? 0) <= 0,
    wrong("extinguisher") && measure.extinguisher === true,
  ];
  return puts.filter(Boolean).length;
}

/** Its name is on a list that will do the same for less; it waits as long as there is time. */
function waitsForOthers({ world, setting }: Seat): boolean {
  const view = safetyView(world, setting);
  if (!view || view.nextVisit - world.hour < LAST_MOMENT) return false;
  return world.projects.some(
    (p) =>
      p.mine > 0 &&
      (p.state === "talks" || p.state === "building") &&
      setting.projects?.find((data) => data.id === p.id)?.gains.some((effect) => "beds" in effect),
  );
}

/** Once somebody has said that the house will be looked at: one measure a morning, as the tin allows. */
export function putRight(seat: Seat, habits: Habits): void {
  const { world, setting } = seat;
  if (habits.house === undefined || hourOfDay(world.hour) !== MORNING) return;
  const view = safetyView(world, setting);
  if (!view || view.nextVisit < 0 || view.works || waitsForOthers(seat)) return;
  if (view.nextVisit - world.hour > BEGINS) return;
  const measures = (setting.level.safety?.measures ?? [])
    .map((m) => ({ id: m.id, does: fixes(m, view), fen: view.measures.find((v) => v.id === m.id)?.fen ?? 0 }))
    .filter((m) => m.does > 0)
    .sort((a, b) => (habits.house === "thorough" ? b.does - a.does : 0) || a.fen - b.fen);
  const [best] = measures.filter((m) => m.fen + RESERVE <= world.books.cash);
  if (best) seat.send({ kind: "build", measure: best.id });
}

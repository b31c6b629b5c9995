/** How a bot treats the village's lists: once a day, from what the page shows. */
import { hourOfDay, type ProjectView, projectViews } from "../sim/index.ts";
import type { Joining, Seat } from "./types.ts";

const MORNING = 9;
/** A share never empties the tin: what must be left, bp of it. */
const LEFT_BP = 6000;
const ALIVE: readonly ProjectView["state"][] = ["talks", "building", "stands"];
const FULL = 10_000;

/** Nobody pays for a wall twice. */
function isNeedless(seat: Seat, { data }: ProjectView): boolean {
  const { house, safety } = seat.world;
  return data.gains.some((effect) => "beds" in effect) && (house.beds === 0 || safety?.works != null);
}

function signIfItFits(seat: Seat, view: ProjectView, habits: Joining): void {
  const { cash } = seat.world.books;
  const { id, data, mine, needs, signed } = view;
  if (isNeedless(seat, view)) return;
  const canPay = (shares: number) => data.share * shares * FULL <= cash * (FULL - LEFT_BP);
  if (mine === 0 && signed * FULL >= needs * habits.waitsForBp && data.share <= habits.mostShare && canPay(1))
    seat.send({ kind: "sign", project: id, shares: 1 });
  const short = needs - signed - (mine > 0 ? 0 : 1);
  if (habits.doubles && view.state === "talks" && mine < 2 && short > 0 && short < data.double && canPay(2))
    seat.send({ kind: "sign", project: id, shares: 2 });
}

/** Calls, signs, pays double and hangs up names as its habits say; without any it rides free. */
export function joinProjects(seat: Seat, habits: Joining | undefined): void {
  if (!habits || hourOfDay(seat.world.hour) !== MORNING) return;
  for (const view of projectViews(seat.world, seat.setting)) {
    if (!ALIVE.includes(view.state)) {
      if (habits.leads && view.state === "none" && view.data.share <= habits.mostShare)
        seat.send({ kind: "propose", project: view.id });
      continue;
    }
    signIfItFits(seat, view, habits);
    const tired = view.state === "talks" && seat.world.hour - view.since > 4 * 24;
    if (habits.names && view.mine > 0 && !view.named && tired)
      seat.send({ kind: "namePayers", project: view.id });
  }
}

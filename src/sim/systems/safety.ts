/** The builder's hours, the rooms paid by the week, and the walks along the list. */
import { spend } from "../money.ts";
import { hourOfDay, moveTrust, type Run, SUNDAY, weekdayOf } from "../run.ts";
import { lanesDecide, openLanes, walkLanes } from "../safety/lanes.ts";
import { isReached, maybeUnseal, visit } from "../safety/visit.ts";
import { endWorks } from "../safety/works.ts";
import type { SafetyLevel } from "../schema/safety.ts";
import type { Safety } from "../state.ts";

/** Points of trust and hundredths of a star a day behind a strip costs. */
const STRIP_TRUST = 15;
const STRIP_STARS = 2;
/** Whoever sleeps there does so by then. */
const SLEEP = 3;

/** Sunday, 24:00: rooms elsewhere are paid, a damp room is felt. */
function closeWeek(run: Run, safety: Safety): void {
  const { world, setting } = run;
  if (hourOfDay(world.hour) !== 0 || world.hour === 0 || weekdayOf(setting, world.hour - 1) !== SUNDAY)
    return;
  if (safety.weekly > 0) spend(run, "rent", safety.weekly);
  if (safety.damp > 0)
    for (const p of world.people) if (!p.owner && p.gone < 0) p.health = Math.max(0, p.health - safety.damp);
}

/** A day without work is a day without a wage, and the Platform shows who does not deliver. */
function dayBehindStrip({ world, setting, facts }: Run, { sealedAt }: Safety): void {
  if (sealedAt < 0) return;
  for (const p of world.people) moveTrust({ world, setting, facts }, p, -STRIP_TRUST, "others");
  world.standing.rating = Math.max(100, world.standing.rating - STRIP_STARS);
}

function walk(run: Run, { inspection, lanes }: SafetyLevel): void {
  const { world } = run;
  if (!inspection) return;
  if (world.hour === inspection.announceAt)
    run.facts.push({ kind: "inspectionAnnounced", visitAt: inspection.visits[0] });
  maybeUnseal(run, inspection);
  if (!inspection.visits.includes(world.hour)) return;
  // who stands behind a strip is not sealed twice
  if (world.safety && world.safety.sealedAt < 0 && isReached(world, inspection)) visit(run, inspection);
  if (lanes && world.hour === inspection.visits[0]) walkLanes(run, lanes, inspection.every);
}

export function safety(run: Run): void {
  const { world, setting } = run;
  const data = setting.level.safety;
  if (!data || !world.safety) return;
  endWorks(run);
  if (hourOfDay(world.hour) === 0) dayBehindStrip(run, world.safety);
  if (hourOfDay(world.hour) === SLEEP && world.safety.hiddenUntil <= world.hour)
    world.safety.bedNights += world.house.beds;
  closeWeek(run, world.safety);
  if (data.lanes && hourOfDay(world.hour) === 0) {
    openLanes(run, data.lanes);
    if (data.inspection && world.hour > data.inspection.announceAt) lanesDecide(run, data.lanes);
  }
  walk(run, data);
}

/** Work outside the house, hour by hour: answers come, couples sew, bundles are carried home. */
import { div } from "../fixed.ts";
import { comeBack } from "../passing/back.ts";
import { answer } from "../passing/give.ts";
import { sewAtHome } from "../passing/home.ts";
import { renewOffers } from "../passing/offers.ts";
import { hourOfDay, type Run } from "../run.ts";
import type { SewingVillage } from "../village/orders/state.ts";

/** What a neighbour finished in the evening is brought with the first moped. */
const MORNING = 6;

/** Midnight: what the neighbours have sewn is on its way. */
function collect(run: Run, v: SewingVillage): void {
  const { world } = run;
  for (const { guest, left } of v.returned) {
    const passed = world.passed[guest];
    if (passed?.state !== "out") continue;
    passed.unsewn = Math.min(passed.pieces, div(passed.pieces * left, Math.max(1, passed.minutes)));
    passed.answerAt = world.hour + MORNING;
  }
  v.returned = [];
  renewOffers(run, v);
}

export function outwork(run: Run): void {
  const { world, setting } = run;
  if (world.sewing && hourOfDay(world.hour) === 0) collect(run, world.sewing);
  if (world.passed.length === 0) return;
  for (const couple of setting.level.sewing?.couples ?? []) sewAtHome(run, couple);
  for (const passed of world.passed) {
    if (passed.answerAt < 0 || passed.answerAt > world.hour) continue;
    if (passed.state === "asked") answer(run, passed);
    else if (passed.state === "out") comeBack(run, passed, passed.unsewn);
  }
}

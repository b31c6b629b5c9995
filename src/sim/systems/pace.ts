/** 24:00: how much the house really got done an hour, in which lots, learning, waiting and tiredness are all contained. */
import { div } from "../fixed.ts";
import { hourOfDay, type Run } from "../run.ts";

/** A day with fewer person-hours than this says too little. */
const ENOUGH = 6;

export function pace(run: Run): void {
  const { world } = run;
  if (hourOfDay(world.hour) !== 0) return;
  if (world.dayHours >= ENOUGH) world.pace += div(div(world.dayStandard, world.dayHours) - world.pace, 3);
  world.dayStandard = 0;
  world.dayHours = 0;
}

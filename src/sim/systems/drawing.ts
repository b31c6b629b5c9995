/** Evenings at the table: whoever draws sits there after supper, if the machines let them. It tires like any other work. */
import { clamp } from "../fixed.ts";
import { hourOfDay, personOf, type Run, stays } from "../run.ts";
import { finishDrawing } from "../shop/drawing.ts";
import { tradeOf } from "../shop/own.ts";

/** The first hour of an evening. */
const AFTER_SUPPER = 19;
const HOUR_OF_MINUTES = 60;
const TIRES = 12;

export function drawing(run: Run): void {
  const { world, setting } = run;
  const sheet = world.own?.drawing;
  const trade = tradeOf(world, setting);
  if (!sheet || !trade) return;
  const person = personOf(world, sheet.who);
  if (!person || !stays(person)) {
    trade.own.drawing = null;
    run.facts.push({ kind: "designDropped", who: sheet.who });
    return;
  }
  const clock = hourOfDay(world.hour);
  if (clock < AFTER_SUPPER || clock >= AFTER_SUPPER + trade.data.eveningHours) return;
  const free = person.activity === "rest" || person.activity === "idle" || person.activity === "sleep";
  if (!free) return;
  sheet.minutesLeft -= HOUR_OF_MINUTES;
  person.fatigue = clamp(person.fatigue + TIRES, 0, 1000);
  if (sheet.minutesLeft <= 0) finishDrawing(run, trade, sheet);
}

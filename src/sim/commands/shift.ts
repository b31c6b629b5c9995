/** Write hours of one person on the shift board. It counts from the next hour, every day. */
import { type CommandRule, personOf } from "../run.ts";

export const shift: CommandRule<"shift"> = {
  check(world, _setting, { who, from, to, cell }) {
    const person = personOf(world, who);
    if (!person) return { reason: "noSuchPerson" };
    if (person.gone >= 0) return { reason: "personGone" };
    const whole = Number.isInteger(from) && Number.isInteger(to) && Number.isInteger(cell);
    if (!whole || from < 0 || to > 24 || from >= to || cell < 0 || cell > 5) return { reason: "badHours" };
    for (let h = from; h < to; h++) if (person.plan[h] !== cell) return undefined;
    return { reason: "nothingChanges" };
  },
  apply(run, { who, from, to, cell }) {
    const person = personOf(run.world, who);
    if (!person) return;
    for (let h = from; h < to; h++) person.plan[h] = cell;
    run.facts.push({ kind: "shiftChanged", who });
  },
};

/** One day a week without work for one person, or none. */
import { type CommandRule, personOf } from "../run.ts";

export const freeDay: CommandRule<"freeDay"> = {
  check(world, _setting, { who, weekday }) {
    const person = personOf(world, who);
    if (!person) return { reason: "noSuchPerson" };
    if (person.gone >= 0) return { reason: "personGone" };
    if (!Number.isInteger(weekday) || weekday < -1 || weekday > 6) return { reason: "badValue" };
    return person.freeDay === weekday ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { who, weekday }) {
    const person = personOf(run.world, who);
    if (!person) return;
    person.freeDay = weekday;
    run.facts.push({ kind: "shiftChanged", who });
  },
};

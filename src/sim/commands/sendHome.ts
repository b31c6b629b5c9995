/** Off the machine now, until seven the next morning. */
import { type CommandRule, hourOfDay, personOf } from "../run.ts";

export const sendHome: CommandRule<"sendHome"> = {
  check(world, _setting, { who }) {
    const person = personOf(world, who);
    if (!person) return { reason: "noSuchPerson" };
    if (person.gone >= 0) return { reason: "personGone" };
    return person.restUntil > world.hour ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { who }) {
    const person = personOf(run.world, who);
    if (!person) return;
    const clock = hourOfDay(run.world.hour);
    person.tonight = 0;
    person.restUntil = run.world.hour - clock + (clock < 7 ? 7 : 31);
    run.facts.push({ kind: "sentHome", people: [who] });
  },
};

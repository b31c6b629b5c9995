/** Ask one person to stay tonight. Too tired people do not; people who have stopped trusting say no. */
import { able, type CommandRule, hourOfDay, personOf } from "../run.ts";

/** Below this trust a hired person refuses a night asked for from one hour to the next. */
const REFUSES_BELOW = 250;

/** The coming hour of the night `until` (0..8 next morning, 20..24 today) as an hour of the run. */
export function nightHour(now: number, until: number): number {
  const midnight = now - hourOfDay(now) + (hourOfDay(now) >= 8 ? 24 : 0);
  return until > 8 ? midnight - 24 + until : midnight + until;
}

export const keepOn: CommandRule<"keepOn"> = {
  check(world, setting, { who, until }) {
    const person = personOf(world, who);
    if (!person) return { reason: "noSuchPerson" };
    if (person.gone >= 0) return { reason: "personGone" };
    if (!able(person, world.hour)) return { reason: "personHurt" };
    const clock = hourOfDay(world.hour);
    if (clock < 17 && clock >= 6) return { reason: "notTonight" };
    if (!Number.isInteger(until) || until < 0 || until > 24 || (until > 8 && until < 20))
      return { reason: "badHours" };
    if (nightHour(world.hour, until) <= world.hour) return { reason: "badHours" };
    if (setting.regime.money.hoursKept > 0 && !person.owner) return { reason: "lawSays" };
    if (person.fatigue > setting.regime.house.exhausted) return { reason: "tooTired" };
    if (!person.owner && person.trust < REFUSES_BELOW) return { reason: "refuses" };
    return undefined;
  },
  apply(run, { who, until }) {
    const person = personOf(run.world, who);
    if (!person) return;
    person.tonight = nightHour(run.world.hour, until);
    person.restUntil = 0;
    person.asked = true;
    run.world.tally.keptOn++;
    run.facts.push({ kind: "keptOn", people: [who], until: person.tonight });
  },
};

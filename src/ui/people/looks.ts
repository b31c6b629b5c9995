/** How somebody is, in steps that words and pictures share. */
import { type Person, tiredLevel, type World } from "../../sim/index.ts";
import type { Say } from "../say.ts";

/** Thread left on the spool, 0..6 stitches. */
export function strength(person: Person): number {
  return Math.max(0, Math.min(6, Math.round((1000 - person.fatigue) / 160)));
}

/** "0" well, "1" aches, "2" unwell. */
const healthStep = (health: number): 0 | 1 | 2 => (health >= 750 ? 0 : health >= 500 ? 1 : 2);

/** Trust in five words, low to high. */
export const trustStep = (trust: number): number => Math.min(4, Math.floor(trust / 200));

/** "slow blinking, aches": what can be seen of somebody. */
export function look(say: Say, person: Person): string {
  return say.t("ui.people.lookBoth", {
    tired: say.t(`ui.people.look.${tiredLevel(person.fatigue)}`),
    health: say.t(`ui.people.health.${healthStep(person.health)}`),
  });
}

/** "at lockstitch", "asleep upstairs". */
export function whereabouts(say: Say, world: World, person: Person): string {
  const until = person.activity === "hurt" ? person.hurtUntil : person.awayUntil;
  const op = person.op < 0 ? "" : say.opLong(person.op);
  if (person.gone >= 0) return say.t("ui.people.where.gone");
  const activity = person.activity === "work" && person.op < 0 ? "idle" : person.activity;
  return say.t(`ui.people.where.${activity}`, { op, time: say.moment(Math.max(until, world.hour)) });
}

/** Asleep or away: the slip wears the night's colour. */
export const isResting = (person: Person): boolean =>
  person.activity === "sleep" ||
  person.activity === "home" ||
  person.activity === "away" ||
  person.activity === "hurt";

/** The level's goal in words: money is said by the interface, anything else by the level's own texts. */
import { goalOf, type Setting, type World } from "../../sim/index.ts";
import type { Say } from "../say.ts";

export interface GoalWords {
  readonly title: string;
  /** where it stands: "\u00a5320 of \u00a5600", "44 of 50 shops" */
  readonly now: string;
  /** what is missing, or that it is there; "" where the number itself says so */
  readonly state: string;
  readonly parts: readonly { readonly label: string; readonly value: string }[];
  readonly wayBp: number;
  /** where on the bar the wanted number lies: at its end, unless more money is there than is needed */
  readonly aimBp: number;
}

/** Hours after which a day of the week alone no longer says which one is meant. */
const WEEK = 6 * 24;

/** When it counts: by the day of the week, and further off with its date. */
export function goalTime(say: Say, world: World, { level }: Setting): string {
  const { at } = level.goal;
  return at - world.hour > WEEK ? say.dated(at) : say.moment(at);
}

/** Where the level's words for its goal stand: its own, or those of one of several aims. */
export function goalKey({ level: { id, goal } }: Setting, word: string): string {
  return goal.aim === undefined ? `level.${id}.${word}` : `level.${id}.aims.${goal.aim}.${word}`;
}

export function goalWords(say: Say, world: World, setting: Setting): GoalWords {
  const { now, to, wayBp, isThere, isMoney, isFen } = goalOf(world, setting);
  const number = (n: number): string => (isFen ? say.money(n) : say.count(n));
  const parts = [
    { label: say.t("ui.goal.aim"), value: number(to) },
    { label: say.t("ui.goal.now"), value: number(now) },
  ];
  if (!isMoney)
    return {
      title: say.t(isFen ? "ui.goal.title" : "ui.goal.titleCount"),
      now: say.t(goalKey(setting, "goalNow"), isFen ? { now: number(now), to: number(to) } : { now, to }),
      state: isThere ? say.t("ui.goal.there") : "",
      parts,
      wayBp,
      aimBp: 10_000,
    };
  const missing = Math.max(0, to - now);
  return {
    title: say.t("ui.goal.title"),
    now: say.t(missing > 0 ? "ui.goal.of" : "ui.goal.enough", { cash: say.money(now), money: say.money(to) }),
    state: isThere ? say.t("ui.books.goalThere") : say.t("ui.books.goalLeft", { money: say.money(missing) }),
    parts: [...parts, { label: say.t("ui.goal.missing"), value: say.money(missing) }],
    wayBp,
    aimBp: now > to ? Math.round((to * 10_000) / now) : 10_000,
  };
}

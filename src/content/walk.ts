/** Walks through conditions and effects of level data, for the checks that ask what they name. */
import type { Card, Condition, Effect, ProjectData } from "../sim/index.ts";

/** Lists of effects of a project. */
export const PROJECT_PARTS = ["stands", "falls", "gains", "losses"] as const;

/** Calls `see` for a condition and everything inside it. */
export function eachCondition(c: Condition | undefined, see: (c: Condition) => void): void {
  if (!c) return;
  see(c);
  if ("all" in c) for (const part of c.all) eachCondition(part, see);
  else if ("any" in c) for (const part of c.any) eachCondition(part, see);
  else if ("not" in c) eachCondition(c.not, see);
}

/** Every condition of a card: its own, those of its choices, those of what comes later. */
export function conditionsOf(card: Card): Condition[] {
  const found: Condition[] = [card.when];
  for (const choice of card.choices) {
    if (choice.when) found.push(choice.when);
    for (const later of choice.later ?? []) if (later.when) found.push(later.when);
  }
  return found;
}

/** Every effect of a project. */
export const projectEffects = (project: ProjectData): Effect[] =>
  PROJECT_PARTS.flatMap((part) => [...project[part]]);

/** Every effect of a card with its field: `cards.x.choices.y.effects.0`. */
export function effectsOf(card: Card): { field: string; effect: Effect }[] {
  const found: { field: string; effect: Effect }[] = [];
  for (const choice of card.choices) {
    const at = `cards.${card.id}.choices.${choice.id}`;
    choice.effects.forEach((effect, i) => {
      found.push({ field: `${at}.effects.${i}`, effect });
    });
    choice.later?.forEach((later, k) => {
      later.effects.forEach((effect, i) => {
        found.push({ field: `${at}.later.${k}.effects.${i}`, effect });
      });
    });
  }
  return found;
}

/** Can a condition ever hold in a level, judged from its words alone? A card or ending that never can is a mistake. */
import type { Condition, LevelData } from "../sim/index.ts";
import { flagsOf, flagsSet, RULE_FLAGS } from "./memory.ts";
import type { Shared } from "./types.ts";

/** What can come about in one level. */
interface Possible {
  flags: ReadonlySet<string>;
  promises: ReadonlySet<string>;
  notices: ReadonlySet<string>;
  projects: ReadonlySet<string>;
  /** that somebody may agree on, or under which a class may play */
  rules: ReadonlySet<string>;
  people: ReadonlySet<string>;
  outside: ReadonlySet<string>;
  /** card → its choices */
  cards: ReadonlyMap<string, readonly string[]>;
}

/** The world of one level as its data allow it. */
export function possibleIn(level: LevelData, shared: Shared): Possible {
  const cards = level.cards.flatMap((id) => shared.cards.get(id) ?? []);
  return {
    flags: new Set([
      ...RULE_FLAGS,
      ...cards.flatMap((card) => flagsSet(card).map((s) => s.flag)),
      ...(level.projects?.ids ?? []).flatMap((id) => {
        const project = shared.projects.get(id);
        return project ? flagsOf(project) : [];
      }),
    ]),
    promises: new Set(level.promises),
    notices: new Set(level.notices.map((n) => n.id)),
    projects: new Set(level.projects?.ids),
    rules: new Set(shared.variants.keys()),
    people: new Set([...level.people, ...level.later].map((p) => p.id)),
    outside: new Set(level.outside.map((o) => o.id)),
    cards: new Map(cards.map((card) => [card.id, card.choices.map((c) => c.id)])),
  };
}

const alwaysHolds = (c: Condition): boolean => "all" in c && c.all.every(alwaysHolds);

/** False only if the condition can never hold. */
export function canHold(c: Condition, possible: Possible): boolean {
  if ("all" in c) return c.all.every((part) => canHold(part, possible));
  if ("any" in c) return c.any.some((part) => canHold(part, possible));
  if ("not" in c) return !alwaysHolds(c.not);
  if ("flag" in c) return possible.flags.has(c.flag);
  if ("promise" in c) return possible.promises.has(c.promise);
  if ("notice" in c) return possible.notices.has(c.notice);
  if ("rule" in c) return possible.rules.has(c.rule);
  if ("project" in c) return possible.projects.has(c.project);
  if ("here" in c) return possible.people.has(c.here);
  if ("gone" in c) return possible.people.has(c.gone);
  if ("seen" in c) {
    const choices = possible.cards.get(c.seen);
    return choices !== undefined && (c.choice === undefined || choices.includes(c.choice));
  }
  if ("is" in c) return (c.min ?? -Infinity) <= (c.max ?? Infinity);
  return true;
}

/** Nothing after such an ending could ever be chosen; nothing before the last may be one. */
export const holdsAlways = alwaysHolds;

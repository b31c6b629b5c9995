/** Which decisions of a run can be taken otherwise, and how. */
import { check, type Setting, type World } from "../../sim/index.ts";
import type { Decision, Logged } from "./branch.ts";

/** One decision as a person thinks of it: may be several entries of the record (four people asked to stay, a bid changed twice). */
export interface Candidate {
  /** places in the record that belong to it, the first first */
  readonly entries: readonly number[];
  readonly hour: number;
  readonly decision: Decision;
}

/** Kinds that can simply be left out, and what belongs together: entries with the same text are one decision. */
function groupOf({ hour, command }: Logged): string | undefined {
  switch (command.kind) {
    case "choose":
      return `choose ${command.card} ${hour}`;
    case "keepOn":
      return `keepOn ${hour}`;
    case "bid":
      return `bid ${command.request}`;
    case "give":
      return `give ${command.promise}`;
    case "setRate":
      return `setRate ${hour}`;
    case "setPolicy":
      return `setPolicy ${command.policy} ${hour}`;
    case "cancel":
      return `cancel ${command.order}`;
    case "tell":
      return `tell ${command.order}`;
    case "sign":
      return `sign ${command.project} ${hour}`;
    case "namePayers":
      return `namePayers ${command.project}`;
    case "leaveProject":
      return `leaveProject ${command.project} ${hour}`;
    default:
      return undefined;
  }
}

/** All decisions of a record that can be flipped; bids only where they were won, because a lost bid changes nothing for anybody. */
export function candidates(log: readonly Logged[], won: ReadonlySet<number>): Candidate[] {
  const groups = new Map<string, { entries: number[]; hour: number; decision: Decision }>();
  log.forEach((entry, i) => {
    if (entry.command.kind === "bid" && !won.has(entry.command.request)) return;
    const key = groupOf(entry);
    if (key === undefined) return;
    const group = groups.get(key);
    if (group) group.entries.push(i);
    else groups.set(key, { entries: [i], hour: entry.hour, decision: entry.command });
  });
  return [...groups.values()];
}

/** What could have been done instead, at that very hour: the card's other choices; else nothing (null). */
export function instead(world: World, setting: Setting, decision: Decision): (Decision | null)[] {
  if (decision.kind !== "choose") return [null];
  const card = setting.cards.find((c) => c.id === decision.card);
  const others: Decision[] = [];
  for (const choice of card?.choices ?? []) {
    const other: Decision = { kind: "choose", card: decision.card, choice: choice.id };
    if (choice.id !== decision.choice && !check(world, setting, other)) others.push(other);
  }
  return others;
}

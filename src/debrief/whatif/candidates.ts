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

/** Housekeeping, and answers that decide nothing by themselves: never a fork. */
const EVERYDAY: ReadonlySet<Decision["kind"]> = new Set([
  "shift",
  "putOff",
  "because",
  "payWages",
  "payCloth",
  "repayLoan",
  "service",
  "predict",
  "closeBook",
  "finish",
  "withdraw",
  "sample",
  "reserve",
  "sew",
  "dropDesign",
]);

/** What a decision is about, where several entries of the record are one decision; without it the hour tells them apart. */
function aboutOf(command: Decision): string | number | undefined {
  switch (command.kind) {
    case "choose":
      return undefined;
    case "bid":
      return command.request;
    case "give":
    case "takeBack":
      return command.promise;
    // Many small moves of one price are one decision: to keep moving it.
    case "price":
    case "ad":
    case "promote":
    case "closeListing":
      return command.listing;
    case "cancel":
    case "tell":
    case "passOn":
    case "takeBackWork":
    case "takeAdvance":
    case "answerClaim":
      return command.order;
    case "takeWork":
      return command.offer;
    case "propose":
    case "sign":
    case "namePayers":
    case "leaveProject":
      return command.project;
    case "build":
      return command.measure;
    default:
      return undefined;
  }
}

/** What belongs together: entries with the same text are one decision. */
function groupOf({ hour, command }: Logged): string | undefined {
  if (EVERYDAY.has(command.kind)) return undefined;
  if (command.kind === "choose") return `choose ${command.card} ${hour}`;
  return `${command.kind} ${aboutOf(command) ?? `at ${hour}`}`;
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

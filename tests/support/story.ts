/** Small cards, promises and endings for tests, and hours that pass in a real game. */
import { createRun } from "../../src/sim/create.ts";
import type { Fact } from "../../src/sim/facts.ts";
import type { Run } from "../../src/sim/run.ts";
import type { Card, Choice, Ending, PromiseData } from "../../src/sim/schema/card.ts";
import type { Setting } from "../../src/sim/setting.ts";
import type { Person } from "../../src/sim/state.ts";
import { step } from "../../src/sim/step.ts";

export const ALWAYS = { all: [] };

export function choice(id: string, over: Partial<Choice> = {}): Choice {
  return { id, effects: [], ...over };
}

/** A dilemma of a person of the house that opens at once and offers yes and no. */
export function card(id: string, over: Partial<Card> = {}): Card {
  return {
    id,
    kind: "dilemma",
    who: "aizhen",
    when: ALWAYS,
    choices: [choice("yes"), choice("no")],
    sources: ["makers"],
    prompts: [],
    ...over,
  };
}

export function promise(id: string, over: Partial<PromiseData> = {}): PromiseData {
  return {
    id,
    to: "aizhen",
    test: "noneAfterMidnight",
    remembers: ["aizhen"],
    kept: 50,
    broken: 100,
    ...over,
  };
}

export function ending(id: string, over: Partial<Ending> = {}): Ending {
  return { id, when: ALWAYS, keeps: true, witnesses: [], ...over };
}

export function begin(setting: Setting, seed = 1): Run {
  return { world: createRun(setting, seed), setting, facts: [] };
}

/** Lets hours pass; closes no card and no book. Returns the facts. */
export function pass(run: Run, hours: number): Fact[] {
  const facts: Fact[] = [];
  for (let i = 0; i < hours; i++) facts.push(...step(run.world, run.setting, { kind: "advance" }).facts);
  return facts;
}

export function person(run: Run, id: string): Person {
  const found = run.world.people.find((p) => p.id === id);
  if (!found) throw new Error(`no ${id} in the test's house`);
  return found;
}

/** Marks a person as having been at a machine in an hour of the run. */
export function worked(p: Person, hour: number): void {
  const day = Math.floor(hour / 24);
  while (p.days.length <= day) p.days.push(0);
  p.days[day] = (p.days[day] ?? 0) | (1 << (hour % 24));
}

/** The memory index: a flag nobody reads, or one nobody sets, is a thread that leads nowhere. */
import type { Card, Condition, ProjectData } from "../sim/index.ts";
import type { Collected } from "./collect.ts";
import { type ContentError, fault } from "./types.ts";
import { conditionsOf, eachCondition, effectsOf, projectEffects } from "./walk.ts";

/** Flags the rules themselves set: they may be read without a card that sets them. */
export const RULE_FLAGS: readonly string[] = ["goal-reached", "goal-missed", "loan-repaid"];

/** Flags a card sets, by field. */
export function flagsSet(card: Card): { field: string; flag: string }[] {
  return effectsOf(card).flatMap(({ field, effect }) =>
    "set" in effect ? [{ field, flag: effect.set }] : [],
  );
}

/** Flags a project sets when it stands or falls. */
export const flagsOf = (project: ProjectData): string[] =>
  projectEffects(project).flatMap((effect) => ("set" in effect ? [effect.set] : []));

function flagsRead(conditions: readonly (Condition | undefined)[]): Set<string> {
  const read = new Set<string>();
  for (const c of conditions) {
    eachCondition(c, (part) => {
      if ("flag" in part) read.add(part.flag);
    });
  }
  return read;
}

/** Compares what all cards set with what cards, endings, witnesses and prompts read. */
export function checkMemory({ shared, fileOf }: Collected): ContentError[] {
  const errors: ContentError[] = [];
  const set = new Set<string>(RULE_FLAGS);
  for (const card of shared.cards.values()) for (const { flag } of flagsSet(card)) set.add(flag);
  for (const project of shared.projects.values()) for (const flag of flagsOf(project)) set.add(flag);

  const readers: { key: string; flags: Set<string> }[] = [];
  for (const card of shared.cards.values()) {
    readers.push({ key: `cards.${card.id}`, flags: flagsRead(conditionsOf(card)) });
  }
  for (const p of shared.projects.values()) {
    readers.push({ key: `projects.${p.id}`, flags: flagsRead([p.when]) });
  }
  for (const e of shared.endings.values()) {
    readers.push({ key: `endings.${e.id}`, flags: flagsRead([e.when, ...e.witnesses.map((w) => w.when)]) });
  }
  for (const { ending, when, witnesses } of [...shared.lines.values()].flat()) {
    readers.push({ key: `endings.${ending}`, flags: flagsRead([when, ...witnesses.map((w) => w.when)]) });
  }
  for (const p of shared.prompts.values()) {
    readers.push({ key: `prompts.${p.id}`, flags: flagsRead([p.when]) });
  }
  const read = new Set(readers.flatMap(({ flags }) => [...flags]));
  for (const card of shared.cards.values()) {
    for (const { field, flag } of flagsSet(card)) {
      if (!read.has(flag)) {
        errors.push(fault(fileOf.get(`cards.${card.id}`) ?? "", field, "neverRead", { id: flag }, false));
      }
    }
  }
  for (const { key, flags } of readers) {
    for (const flag of flags) {
      if (!set.has(flag)) errors.push(fault(fileOf.get(key) ?? "", key, "neverSet", { id: flag }, false));
    }
  }
  return errors;
}

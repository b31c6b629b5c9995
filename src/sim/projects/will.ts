/**
 * Whether a neighbour signs: it must trust the house enough to talk; then its character, the signatures it sees, and names
 * on the board make it ready, and a bar that is its own decides. Nobody is told what the others will do (F18, S85).
 */
import { below, draw, FOR } from "../draw.ts";
import { div, share } from "../fixed.ts";
import type { ProjectData } from "../schema/project.ts";
import type { Setting } from "../setting.ts";
import type { Project } from "../state/project.ts";
import type { World } from "../state.ts";
import { type Neighbour, neighboursOf, trustOf } from "./neighbours.ts";
import { carriers } from "./project.ts";

/** bp of readiness for a point of trust above what the project asks for, and for each bp the number on the table is lower */
const TRUST_BP = 10;
const NUMBER_TIMES = 2;

/** The key of a project for luck: its place in the level's list. */
export const luckKey = (setting: Setting, id: string): number =>
  setting.projects?.findIndex((p) => p.id === id) ?? -1;

export interface Will {
  trust: number;
  /** bp: by character, by signatures seen, by names on the board, by trust above what is asked for, by the number bargained */
  parts: { character: number; seen: number; named: number; trust: number; number: number };
  ready: number;
  /** the bar it must pass, bp */
  bar: number;
  /** "signs" when it next looks; "waits" for more; does not trust the house enough; no longer speaks to it */
  stand: "signs" | "waits" | "distrusts" | "cold";
}

/** What moves one neighbour, part by part. */
export function willOf(
  world: World,
  setting: Setting,
  project: Project,
  data: ProjectData,
  neighbour: Neighbour,
): Will {
  const trust = trustOf(world, neighbour);
  const seenBp = div(carriers(project) * 10_000, Math.max(1, project.asked.length + 1));
  const parts = {
    character: data.signBp[neighbour.kind] ?? 0,
    seen: share(data.seenBp, seenBp),
    named: project.named ? data.namedBp : 0,
    trust: Math.max(0, trust - data.trust) * TRUST_BP,
    number: project.floorBp === undefined ? 0 : ((data.binds.floorBp ?? 0) - project.floorBp) * NUMBER_TIMES,
  };
  const ready = parts.character + parts.seen + parts.named + parts.trust + parts.number;
  const bar = below(draw(world.seed, FOR.projectWill, luckKey(setting, data.id), neighbour.key), 10_000);
  const stand = project.cold.includes(neighbour.key)
    ? "cold"
    : trust < data.trust
      ? "distrusts"
      : ready > bar
        ? "signs"
        : "waits";
  return { trust, parts, ready, bar, stand };
}

/** Whom a project is brought to: people with a trust of their own first, then whom luck puts on the way. */
export function askedFor(world: World, setting: Setting, data: ProjectData): number[] {
  const key = luckKey(setting, data.id);
  const order = (n: Neighbour) =>
    world.outside[n.id] === undefined ? draw(world.seed, FOR.projectAsked, key, n.key) : -1;
  return neighboursOf(world, setting)
    .map((n) => ({ key: n.key, order: order(n) }))
    .sort((a, b) => a.order - b.order || a.key - b.key)
    .slice(0, data.asks - 1)
    .map((n) => n.key)
    .sort((a, b) => a - b);
}

/** Pages of the debrief in reading order. */
import type { World } from "../../sim/index.ts";
import type { Vote } from "../../store/types.ts";

export const PAGES = [
  "guess",
  "film",
  "piece",
  "hours",
  "promises",
  "expected",
  "village",
  "whatIf",
  "split",
  "votes",
  "talk",
  "keep",
] as const;
export type PageId = (typeof PAGES)[number];

/** Votes of a class that belong to this very run: another run of the same village may have left some. */
export const votesOf = (world: World, votes: readonly Vote[]): readonly Vote[] =>
  votes.filter(({ card, hour, choice }) =>
    world.cards.some((record) => record.id === card && record.at === hour && record.choice === choice),
  );

/** Pages that have something to show in this run. */
export function pagesFor(world: World, votes: readonly Vote[]): readonly PageId[] {
  const isThere: Partial<Record<PageId, boolean>> = {
    expected: world.predictions.length > 0,
    split: world.ended !== null,
    votes: votesOf(world, votes).length > 0,
  };
  return PAGES.filter((id) => isThere[id] !== false);
}

/** Forks of a run, and a search for them that several workers share. */
import type { Decision } from "./branch.ts";
import type { Outcome } from "./outcome.ts";

export interface Fork {
  /** hour of the run, and the decision that was taken then */
  readonly hour: number;
  readonly decision: Decision;
  /** what was done instead; null = it was left undone */
  readonly instead: Decision | null;
  readonly would: Outcome;
  /** see `distance`: 1 is about the level's goal in money, or a tenth of an index */
  readonly effect: number;
  /** recorded decisions that were not possible any more on the other way */
  readonly skipped: number;
  /** places in the record that the flip replaces */
  readonly entries: readonly number[];
}

/** The forks that are shown. */
export const SHOWN_FORKS = 3;

/** One of several that share a search: every `of`-th thing to try falls to it. */
export interface Share {
  readonly at: number;
  readonly of: number;
}

/** Whether the thing at a place falls to this share. The last begins, since the first of the shares has the rest to do afterwards. */
export const fallsTo = ({ at, of }: Share, place: number): boolean => place % of === of - 1 - at;

/** All of a search. */
export const ALONE: Share = { at: 0, of: 1 };

/** How near a bot came to a run on the same luck. */
export interface Likeness {
  /** its id, and its place among those that may stand in */
  readonly bot: string;
  readonly place: number;
  /** see `distance`: 0 is the run itself */
  readonly distance: number;
}

/** The nearest; of equal ones the first by place. Refuses an empty list. */
export function nearest(all: readonly Likeness[]): Likeness {
  const [first] = [...all].sort((a, b) => a.distance - b.distance || a.place - b.place);
  if (!first) throw new Error("what if: there is no bot to stand in");
  return first;
}

/** What a search came to: the forks that may be shown, and how many decisions were tried otherwise. */
export interface Found {
  readonly forks: readonly Fork[];
  readonly tried: number;
  /** id of the bot that answered where the record had no answer */
  readonly standIn: string;
}

const place = ({ entries }: Fork): number => entries[0] ?? 0;

/** The largest effect first; of equal ones the earlier. */
export const inOrder = (forks: readonly Fork[]): Fork[] =>
  [...forks].sort((a, b) => b.effect - a.effect || place(a) - place(b));

/** What several that shared a search, all with the same stand-in, found together: as if one had searched it all. */
export const together = (shares: readonly Found[]): Found => ({
  standIn: shares[0]?.standIn ?? "",
  forks: inOrder(shares.flatMap(({ forks }) => forks)).slice(0, SHOWN_FORKS),
  tried: shares.reduce((sum, { tried }) => sum + tried, 0),
});

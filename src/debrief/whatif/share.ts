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

/** One of several that share a search: it tries every `of`-th decision, from the `at`-th on. */
export interface Share {
  readonly at: number;
  readonly of: number;
}

/** What a search came to: the forks that may be shown, and how many decisions were tried otherwise. */
export interface Found {
  readonly forks: readonly Fork[];
  readonly tried: number;
}

const place = ({ entries }: Fork): number => entries[0] ?? 0;

/** The largest effect first; of equal ones the earlier. */
export const inOrder = (forks: readonly Fork[]): Fork[] =>
  [...forks].sort((a, b) => b.effect - a.effect || place(a) - place(b));

/** What several that shared a search found together: as if one had searched it all. */
export const together = (shares: readonly Found[]): Found => ({
  forks: inOrder(shares.flatMap(({ forks }) => forks)).slice(0, SHOWN_FORKS),
  tried: shares.reduce((sum, { tried }) => sum + tried, 0),
});

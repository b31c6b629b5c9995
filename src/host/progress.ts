/**
 * What a page or a learning platform around the game is told about a run: how far the lesson has gone, never how well the house has done. A house that
 * lost everything scores as much as one that won; who may claim that one of the two learnt more?
 */
import type { Notes, Session } from "../store/types.ts";

/** Points for the run, in step with the hours of the level; all of them at any ending. */
const FOR_THE_RUN = 50;
/** Points for the debrief, in step with its pages. */
const FOR_THE_DEBRIEF = 50;

export interface Progress {
  readonly isDone: boolean;
  /** 0..100 */
  readonly score: number;
}

interface Seen {
  /** pages of the debrief that were open */
  readonly read: number;
  readonly pages: number;
}

/** Pages the debrief of a run has. */
export type PagesOf = (session: Session, notes: Notes) => readonly string[];

export function seenOf(session: Session, notes: Notes, pagesOf: PagesOf): Seen {
  const pages = pagesOf(session, notes);
  return { read: notes.read.filter((page) => pages.includes(page)).length, pages: pages.length };
}

/** Null where the run is not one's own: a run of somebody else that is looked at counts for nobody. */
export function progressOf(session: Session, { read, pages }: Seen): Progress | null {
  if (session.origin === "shared") return null;
  const { world, setting } = session;
  const { level } = setting;
  if (world.ended === null) {
    const hours = (level.days - 1) * 24 + level.endHour - level.hour;
    const share = Math.min(1, Math.max(0, world.hour - level.hour) / Math.max(1, hours));
    return { isDone: false, score: Math.floor(FOR_THE_RUN * share) };
  }
  const part = Math.min(read, pages) / pages;
  return { isDone: read > 0, score: FOR_THE_RUN + Math.floor(FOR_THE_DEBRIEF * part) };
}

/** A score never falls, and what was completed stays so, however often one plays again. */
export const best = (one: Progress, other: Progress): Progress => ({
  isDone: one.isDone || other.isDone,
  score: Math.max(one.score, other.score),
});

/** What the platform says of earlier visits. */
export const progressBefore = (
  before: { readonly status: string; readonly score: number } | null,
): Progress => ({
  isDone: before?.status === "completed" || before?.status === "passed",
  score: before?.score ?? 0,
});

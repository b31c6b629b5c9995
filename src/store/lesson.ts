/**
 * The lesson clock: everybody reaches the debrief at the same minute. The pace follows from what is left of the level
 * and of the lesson; pauses shorten the rest; at the set time the run is finished from where it stands.
 */
export interface Lesson {
  /** real ms from the start of the run to the debrief */
  readonly length: number;
  /** hours of the run from its first to its last */
  readonly hours: number;
}

/** Slower than this a day nothing happens, faster than this nobody can read a card. Real seconds a day. */
const SLOWEST = 60;
const FASTEST = 6;
/** Part of the time that is spent on cards, books and pauses rather than on passing hours. */
const READING = 0.45;
/** Real ms before the end at which the run is finished, so that the ending fits in as well. */
const CURTAIN = 20_000;

/** 5 to 120 minutes; anything else is refused with undefined. */
export function lessonOf(minutes: number, hours: number): Lesson | undefined {
  if (!Number.isInteger(minutes) || minutes < 5 || minutes > 120 || hours < 1) return undefined;
  return { length: minutes * 60_000, hours };
}

/** Real seconds a day at 1x, when `passed` ms of the lesson are gone and `left` hours of the run remain. */
export function paceOf(lesson: Lesson, passed: number, left: number): number {
  if (left <= 0) return SLOWEST;
  const time = Math.max(0, lesson.length - CURTAIN - passed) * (1 - READING);
  const seconds = (time / 1000) * (24 / left);
  return Math.min(SLOWEST, Math.max(FASTEST, seconds));
}

/** The lesson says: finish now, whatever is open. */
export const isOver = (lesson: Lesson, passed: number): boolean => passed >= lesson.length - CURTAIN;

/** Whole minutes left, never below zero: what the screen shows. */
export const minutesLeft = (lesson: Lesson, passed: number): number =>
  Math.max(0, Math.ceil((lesson.length - passed) / 60_000));

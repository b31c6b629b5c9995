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

/** Slower than this an hour seems to stand, faster than this nobody can read a card. Real seconds a day. */
const SLOWEST = 600;
const FASTEST = 6;
/** Part of the time that goes into cards, books and pauses, as far as is known before anybody has begun; it counts like so many ms. */
const READING = 0.45;
const BEFOREHAND = 4 * 60_000;
const MOST_READING = 0.75;
/** Real ms before the debrief at which the run is finished, so that the ending fits in as well. */
const CURTAIN = 40_000;
const MINUTE = 60_000;
/** A time of day is meant for this lesson if it is at least so near and at most so far off; else the minutes count. */
const NEAR_MINUTES = 1;
const FAR_MINUTES = 180;
const DAY_MINUTES = 24 * 60;

/** 5 to 120 minutes; anything else is refused with undefined. */
export function lessonOf(minutes: number, hours: number): Lesson | undefined {
  if (!Number.isInteger(minutes) || minutes < 5 || minutes > 120 || hours < 1) return undefined;
  return { length: minutes * MINUTE, hours };
}

/** What a teacher set: minutes from the start, and perhaps the time of day at which all are at the debrief. */
export interface LessonTime {
  readonly minutes: number;
  /** minutes since local midnight */
  readonly until?: number;
}

/** Minutes since local midnight at a wall-clock time in ms. */
function minuteOfDay(wall: number): number {
  const date = new Date(wall);
  return date.getHours() * 60 + date.getMinutes() + date.getSeconds() / 60;
}

/** Real ms from now to the debrief. Who opens the link late has less; a time of day long past or far off does not count. */
export function timeLeft({ minutes, until }: LessonTime, wall: number): number {
  if (until === undefined) return minutes * MINUTE;
  const left = (until - minuteOfDay(wall) + DAY_MINUTES) % DAY_MINUTES;
  return left >= NEAR_MINUTES && left <= FAR_MINUTES ? left * MINUTE : minutes * MINUTE;
}

/**
 * Real seconds a day at 1x, when `passed` ms of the lesson are gone, `still` of them with a standing clock, and `left`
 * hours of the run remain. Whoever reads long gets faster days, whoever reads quickly slower ones: all are there together.
 */
export function paceOf(lesson: Lesson, passed: number, still: number, left: number): number {
  if (left <= 0) return SLOWEST;
  const reading = Math.min(MOST_READING, (READING * BEFOREHAND + still) / (BEFOREHAND + passed));
  const time = Math.max(0, lesson.length - CURTAIN - passed) * (1 - reading);
  const seconds = (time / 1000) * (24 / left);
  return Math.min(SLOWEST, Math.max(FASTEST, seconds));
}

/** The lesson says: finish now, whatever is open. */
export const isOver = (lesson: Lesson, passed: number): boolean => passed >= lesson.length - CURTAIN;

/** Whole minutes left, never below zero: what the screen shows. */
export const minutesLeft = (lesson: Lesson, passed: number): number =>
  Math.max(0, Math.ceil((lesson.length - passed) / MINUTE));

/** The set minute itself: whoever still hears the witnesses goes on to the debrief. */
export const isUp = (lesson: Lesson, passed: number): boolean => passed >= lesson.length;

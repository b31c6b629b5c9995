/** The lesson clock: whoever plays on at its pace is at the end when the time is. */
import { describe, expect, test } from "vitest";
import { isOver, lessonOf, minutesLeft, paceOf, timeLeft } from "../../src/store/lesson.ts";

/** Plays a lesson: hours pass at the clock's pace, `cards` ms are spent reading after each day. */
function lesson(minutes: number, hours: number, cards: number): { passed: number; left: number } {
  const clock = lessonOf(minutes, hours)!;
  let passed = 0;
  let still = 0;
  let left = hours;
  while (left > 0 && !isOver(clock, passed)) {
    passed += (paceOf(clock, passed, still, left) * 1000) / 24;
    left--;
    if (left % 24 !== 0) continue;
    passed += cards;
    still += cards;
  }
  return { passed, left };
}

describe("a lesson", () => {
  test("of 12, 25 or 40 minutes is over within a minute of the set time, however long the cards are read", () => {
    for (const minutes of [12, 25, 40]) {
      for (const cards of [15_000, 30_000, 90_000]) {
        const { passed } = lesson(minutes, 21 * 24, cards);
        expect(passed).toBeLessThanOrEqual((minutes + 1) * 60_000);
      }
    }
  });

  test("passes the whole level when cards take about as long as expected", () => {
    const { passed, left } = lesson(25, 21 * 24, 30_000);
    expect(left).toBe(0);
    expect(passed).toBeGreaterThan(20 * 60_000);
  });

  test("lasts as long as the teacher set, however short the level and however little is read", () => {
    for (const minutes of [12, 25, 40]) {
      for (const days of [5, 21, 56]) {
        for (const cards of [0, 15_000, 30_000]) {
          const { passed } = lesson(minutes, days * 24, cards);
          expect(passed, `${minutes} minutes, ${days} days`).toBeGreaterThan((minutes - 1.5) * 60_000);
          expect(passed).toBeLessThanOrEqual((minutes + 0.5) * 60_000);
        }
      }
    }
  });

  test("never runs faster than can be read nor slower than ten minutes a day", () => {
    expect(paceOf(lessonOf(120, 24)!, 0, 0, 24)).toBe(600);
    expect(paceOf(lessonOf(5, 56 * 24)!, 0, 0, 56 * 24)).toBe(6);
  });

  test("shows whole minutes and refuses lengths that are no lesson", () => {
    const clock = lessonOf(25, 100)!;
    expect(minutesLeft(clock, 0)).toBe(25);
    expect(minutesLeft(clock, 24.5 * 60_000)).toBe(1);
    expect(minutesLeft(clock, 99 * 60_000)).toBe(0);
    expect(lessonOf(4, 100)).toBeUndefined();
    expect(lessonOf(12.5, 100)).toBeUndefined();
  });
});

describe("a time of day for all", () => {
  const wall = new Date(2026, 0, 5, 9, 30).getTime();
  const MINUTE = 60_000;

  test("gives whoever opens the link late what is left of it", () => {
    expect(timeLeft({ minutes: 25, until: 9 * 60 + 55 }, wall)).toBe(25 * MINUTE);
    expect(timeLeft({ minutes: 25, until: 9 * 60 + 55 }, wall + 7 * MINUTE)).toBe(18 * MINUTE);
  });

  test("does not count when it is past or hours off: then the minutes do", () => {
    expect(timeLeft({ minutes: 25, until: 9 * 60 + 20 }, wall)).toBe(25 * MINUTE);
    expect(timeLeft({ minutes: 25, until: 14 * 60 }, wall)).toBe(25 * MINUTE);
    expect(timeLeft({ minutes: 25 }, wall)).toBe(25 * MINUTE);
  });

  test("may lie beyond midnight", () => {
    expect(timeLeft({ minutes: 25, until: 10 }, new Date(2026, 0, 5, 23, 50).getTime())).toBe(20 * MINUTE);
  });
});

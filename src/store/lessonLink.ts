/**
 * A link that starts exactly one lesson: level, seed, rules, language, time, votes. All of it stands behind the # and is
 * never sent to a server. What is wrong in it is said, not guessed.
 */

import type { LessonLink } from "./aboutRun.ts";
import type { LinkField } from "./faults.ts";
import { lessonOf } from "./lesson.ts";

const ID = /^[a-z0-9][a-z0-9-]{0,40}$/;
const LANGUAGES = ["en", "de", "zh"] as const;
const KEYS = {
  level: "l",
  seed: "s",
  regime: "r",
  setup: "o",
  language: "lang",
  minutes: "t",
  until: "u",
  votes: "v",
} as const;

const two = (n: number): string => String(n).padStart(2, "0");

/** "0945" for a quarter to ten. */
const clockOf = (minute: number): string => `${two(Math.floor(minute / 60))}${two(minute % 60)}`;

function minuteIn(text: string): number {
  const [, hour = "", minute = ""] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(text) ?? [];
  return hour === "" ? Number.NaN : Number(hour) * 60 + Number(minute);
}

const MOST_VALUE = 35;
const SETUP = /^[0-9a-z]{1,10}$/;

/** One sign for each option: "130". */
const setupText = (setup: readonly number[]): string =>
  setup.map((value) => Math.min(value, MOST_VALUE).toString(36)).join("");

/** Values of options; undefined: it cannot be read. */
const setupIn = (text: string): number[] | undefined =>
  SETUP.test(text) ? [...text].map((sign) => Number.parseInt(sign, 36)) : undefined;

/** The part behind the #. */
export function lessonAddress(link: LessonLink): string {
  const parts = new URLSearchParams();
  parts.set(KEYS.level, link.level);
  if (link.seed !== undefined) parts.set(KEYS.seed, String(link.seed));
  if (link.regime !== undefined) parts.set(KEYS.regime, link.regime);
  if (link.setup !== undefined) parts.set(KEYS.setup, setupText(link.setup));
  if (link.language !== undefined) parts.set(KEYS.language, link.language);
  if (link.minutes !== undefined) parts.set(KEYS.minutes, String(link.minutes));
  if (link.until !== undefined) parts.set(KEYS.until, clockOf(link.until));
  if (link.votes === true) parts.set(KEYS.votes, "1");
  return parts.toString();
}

const whole = (text: string): number => (/^\d{1,10}$/.test(text) ? Number(text) : Number.NaN);

/** undefined = the address names no lesson; a field = that one cannot be read. */
export function lessonIn(address: string): LessonLink | { readonly wrong: LinkField } | undefined {
  const at = address.indexOf("#");
  const parts = new URLSearchParams(at < 0 ? "" : address.slice(at + 1));
  const level = parts.get(KEYS.level);
  if (level === null) return undefined;
  if (!ID.test(level)) return { wrong: "level" };
  const link: { -readonly [K in keyof LessonLink]: LessonLink[K] } = { level };
  const seed = parts.get(KEYS.seed);
  if (seed !== null) {
    link.seed = whole(seed);
    if (!(link.seed <= 0xffffffff)) return { wrong: "seed" };
  }
  const regime = parts.get(KEYS.regime);
  if (regime !== null) {
    if (!ID.test(regime)) return { wrong: "regime" };
    link.regime = regime;
  }
  const setup = parts.get(KEYS.setup);
  if (setup !== null) {
    const places = setupIn(setup);
    if (!places) return { wrong: "setup" };
    link.setup = places;
  }
  const language = parts.get(KEYS.language);
  if (language !== null) {
    const known = LANGUAGES.find((one) => one === language);
    if (!known) return { wrong: "language" };
    link.language = known;
  }
  const minutes = parts.get(KEYS.minutes);
  if (minutes !== null) {
    link.minutes = whole(minutes);
    if (!lessonOf(link.minutes, 1)) return { wrong: "minutes" };
  }
  const until = parts.get(KEYS.until);
  if (until !== null) {
    link.until = minuteIn(until);
    if (link.minutes === undefined || Number.isNaN(link.until)) return { wrong: "minutes" };
  }
  if (parts.get(KEYS.votes) === "1") link.votes = true;
  return link;
}

const SHORT_REGIME = /^[a-z][a-z0-9-]{0,40}$/;

/** Before what was set up, so that it is no time and no rule. */
const SET = "o";
const SHORT_SETUP = /^o[0-9][0-9a-z]{0,9}$/;

/**
 * What one can read off a wall and type: "2-2026", "2-2026-25", "2-2026-25-0955", "11-2026-o130-25" for a level that is
 * set up, with the name of other rules at the end.
 */
export function shortCode(number: number, link: LessonLink): string {
  const parts = [String(number), String(link.seed ?? 0)];
  if (link.setup !== undefined) parts.push(SET + setupText(link.setup));
  if (link.minutes !== undefined) parts.push(String(link.minutes));
  if (link.until !== undefined) parts.push(clockOf(link.until));
  if (link.regime !== undefined) parts.push(link.regime);
  return parts.join("-");
}

/** The lesson a typed code means, with the number of its level; undefined: it is no such code. */
export function lessonInShort(
  text: string,
): (Omit<LessonLink, "level"> & { readonly number: number }) | undefined {
  const parts = text
    .trim()
    .toLowerCase()
    .split(/\s*[-–—]\s*|\s+/);
  const [number = "", seed = "", ...rest] = parts;
  if (!/^\d{1,2}$/.test(number) || !(whole(seed) <= 0xffffffff)) return undefined;
  const link: { -readonly [K in keyof LessonLink]?: LessonLink[K] } = { seed: whole(seed) };
  if (SHORT_SETUP.test(rest[0] ?? "")) link.setup = setupIn((rest.shift() ?? "").slice(SET.length)) ?? [];
  if (/^\d{1,3}$/.test(rest[0] ?? "")) {
    link.minutes = whole(rest.shift() ?? "");
    if (!lessonOf(link.minutes, 1)) return undefined;
    if (/^\d{4}$/.test(rest[0] ?? "")) {
      link.until = minuteIn(rest.shift() ?? "");
      if (Number.isNaN(link.until)) return undefined;
    }
  }
  if (rest.length > 0) {
    link.regime = rest.join("-");
    if (!SHORT_REGIME.test(link.regime)) return undefined;
  }
  return { ...link, number: Number(number) };
}

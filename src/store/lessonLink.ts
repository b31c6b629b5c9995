/**
 * A link that starts exactly one lesson: level, seed, rules, language, time, votes. All of it stands behind the # and is
 * never sent to a server. What is wrong in it is said, not guessed.
 */
import type { LinkField } from "./faults.ts";
import { lessonOf } from "./lesson.ts";
import type { Language } from "./types.ts";

export interface LessonLink {
  readonly level: string;
  readonly seed?: number;
  readonly regime?: string;
  readonly language?: Language;
  /** until the debrief */
  readonly minutes?: number;
  /** minutes since local midnight at which all are at the debrief */
  readonly until?: number;
  /** one screen for the class, which votes at every card */
  readonly votes?: boolean;
}

const ID = /^[a-z0-9][a-z0-9-]{0,40}$/;
const LANGUAGES: readonly Language[] = ["en", "de", "zh"];
const KEYS = {
  level: "l",
  seed: "s",
  regime: "r",
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

/** The part behind the #. */
export function lessonAddress(link: LessonLink): string {
  const parts = new URLSearchParams();
  parts.set(KEYS.level, link.level);
  if (link.seed !== undefined) parts.set(KEYS.seed, String(link.seed));
  if (link.regime !== undefined) parts.set(KEYS.regime, link.regime);
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

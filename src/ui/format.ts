/** Numbers and times as each language writes them. Units as in the sim: fen, hours of the run, hundredths of a star, bp. */

import type { Words } from "../i18n/index.ts";
import type { Setting } from "../sim/index.ts";
import type { Language } from "../store/types.ts";

const LOCALE: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE", zh: "zh-CN" };
const MINUS = "−";
const DAY = 86_400_000;
/** A space that does not break, between a number and its unit. */
const THIN = "\u00a0";

/** Formats by language and decimals: the browser takes longer to make one than to write a hundred numbers with it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}${digits}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, made);
  return made;
}

const plain = (language: Language, value: number, digits: number): string =>
  formatOf(language, digits).format(Math.abs(value));

/** ¥6,240.00 · 6.240,00 ¥ · ¥6,240.00, always two decimals, a true minus sign. */
export function money(language: Language, fen: number): string {
  const digits = plain(language, fen / 100, 2);
  const sign = fen < 0 ? MINUS : "";
  return language === "de" ? `${sign}${digits}${THIN}¥` : `${sign}¥${digits}`;
}

/** Like money, with a plus before what is gained. */
export function change(language: Language, fen: number): string {
  return fen > 0 ? `+${money(language, fen)}` : money(language, fen);
}

export function count(language: Language, n: number, digits = 0): string {
  return (n < 0 ? MINUS : "") + plain(language, n, digits);
}

/** 4.6 from 460. */
export const stars = (language: Language, rating: number): string => count(language, rating / 100, 1);

/** "22:00" of an hour of the run; 24 stays 24. */
export function clock(hour: number): string {
  const h = hour % 24;
  return `${h < 10 ? "0" : ""}${h}:00`;
}

/** Percent from bp, one decimal only where there is one. */
export function percent(language: Language, bp: number): string {
  const value = bp / 100;
  const digits = value === Math.round(value) ? 0 : 1;
  const text = count(language, value, digits);
  return language === "de" ? `${text}${THIN}%` : `${text}%`;
}

/** Names one after the other: "Fang and Xiaomei", „Fang und Xiaomei“, “方和小梅”. */
export function list(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(LOCALE[language], { type: "conjunction" }).format(names);
}

/** Weekday of an hour of the run, 0 = Monday. */
function weekday(setting: Setting, hour: number): number {
  return (setting.level.weekday + Math.floor(hour / 24)) % 7;
}

/** "Thu 08:00" of an hour of the run. */
export function moment(words: Words, setting: Setting, hour: number): string {
  return `${words.t(`ui.day.${weekday(setting, hour)}`)} ${clock(hour)}`;
}

/** "Wed 18 July, 10:00" of an hour of the run: for what lies further off than a week. */
export function dated(language: Language, setting: Setting, hour: number): string {
  const first = Date.parse(`${setting.level.date}T00:00:00Z`);
  const day = new Intl.DateTimeFormat(LOCALE[language], {
    weekday: "short",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(first + Math.floor(hour / 24) * DAY);
  return language === "zh" ? `${day} ${clock(hour)}` : `${day}, ${clock(hour)}`;
}

/** From so many hours on, how early or late something is counts in days. */
const DAYS_FROM = 48;

/** How early or late: "5 h", and "17 days" where hours say nothing any more. */
export function ahead(words: Words, hours: number): string {
  return hours < DAYS_FROM ? span(words, hours) : words.t("ui.days", { n: Math.floor(hours / 24) });
}

/** A span: "5 h". */
export function span(words: Words, hours: number): string {
  return words.t("ui.hours", { n: count(words.language, hours) });
}

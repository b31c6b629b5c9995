/** A number of level data in the unit a player reads it in, known from its path. */
import type { Words } from "../../i18n/index.ts";
import { isFen, type Setting } from "../../sim/index.ts";
import { count, money, percent } from "../format.ts";
import type { NumberPath } from "./passport.ts";

const MONEY =
  /\.(cash|loan|rentWeek|clothCredit|mealsDay|minimumHour|creditLine|fine|smallFine|[a-zA-Z]*Cost|credit\.limit)$/;

/** Fen as yuan, parts per ten thousand as percent, everything else as a plain count. */
export function inUnit(
  language: Words["language"],
  setting: Setting,
  number: NumberPath,
  value: number,
): string {
  const isMoney = MONEY.test(number) || (number === "level.goal.to" && isFen(setting.level.goal.is));
  if (isMoney) return money(language, value);
  return number.endsWith("Bp") ? percent(language, value) : count(language, value);
}

/** Where a number of level data comes from: the first passport whose path fits, as the loader reads them. */
import type { Passport, Setting } from "../../sim/index.ts";

/** "regime.platform.feeBp" or "level.cash": the file a number stands in, and its path there. */
export type NumberPath = `${"regime" | "level"}.${string}`;

const fits = (pattern: readonly string[], path: readonly string[]): boolean => {
  const [head, ...rest] = pattern;
  if (head === undefined) return path.length === 0;
  if (head === "**") return rest.length === 0 || path.some((_, i) => fits(rest, path.slice(i)));
  return path.length > 0 && (head === "*" || head === path[0]) && fits(rest, path.slice(1));
};

/** The passport of a number, or undefined if its file has none for it. */
export function passportOf(setting: Setting, number: NumberPath): Passport | undefined {
  const [file, ...path] = number.split(".");
  const passports = file === "regime" ? setting.regime.passports : setting.level.passports;
  return passports.find((passport) => fits(passport.path.split("."), path));
}

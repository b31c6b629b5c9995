/** What the law would pay, and how long it lets people work (E47, E48; wage E51, E52). Shown, never enforced. */
import { div, share } from "./fixed.ts";
import type { Setting } from "./setting.ts";

/**
 * The legal value of a week of `hours` hours, fen: 40 at the minimum wage, the hours of a six-day week above that at
 * the overtime premium, those of the seventh day at the rest-day premium (E47).
 */
export function legalWeek(setting: Setting, hours: number): number {
  const m = setting.regime.money;
  const normal = Math.min(hours, m.legalWeek);
  const overtime = Math.min(Math.max(0, hours - m.legalWeek), 30);
  const rest = Math.max(0, hours - m.legalWeek - 30);
  return (
    normal * m.minimumHour +
    share(overtime * m.minimumHour, m.overtimeBp) +
    share(rest * m.minimumHour, m.restDayBp)
  );
}

/** Overtime of a four-week month by the law's count, hours over 40 a week on average. */
export function monthOvertime(setting: Setting, monthHours: number): number {
  return Math.max(0, monthHours - div(setting.regime.money.legalWeek * 28, 7));
}

/** A person's hours in every legal measure (E47, E48): shown beside the law, never enforced. */
import { monthOvertime } from "../law.ts";
import type { Setting } from "../setting.ts";
import type { Person } from "../state.ts";

interface HoursView {
  today: number;
  /** hours since the last sleep */
  row: number;
  week: number;
  month: number;
  sinceFree: number;
  nights: number;
  /** the law: normal day, longest day, normal week, overtime a month, days between free days */
  law: { day: number; longest: number; week: number; overtimeMonth: number; sinceFree: number };
  overtimeMonth: number;
  /** measures the person is over */
  over: ("day" | "week" | "month" | "freeDay")[];
}

/** Somebody’s hours beside the law’s (E47): which measures they are over. Shown, never enforced. */
export function hoursView(setting: Setting, p: Person): HoursView {
  const m = setting.regime.money;
  const overtime = monthOvertime(setting, p.month);
  const over: HoursView["over"] = [];
  if (p.today > m.longestDay) over.push("day");
  if (p.week > m.legalWeek) over.push("week");
  if (overtime > m.legalMonthOvertime) over.push("month");
  if (p.sinceFree > 6) over.push("freeDay");
  return {
    today: p.today,
    row: p.row,
    week: p.week,
    month: p.month,
    sinceFree: p.sinceFree,
    nights: p.nights,
    law: {
      day: m.legalDay,
      longest: m.longestDay,
      week: m.legalWeek,
      overtimeMonth: m.legalMonthOvertime,
      sinceFree: 6,
    },
    overtimeMonth: overtime,
    over,
  };
}

/** The board as it stood when the day began: the level's plan with every edit of the days before. */
import { type Cell, createRun, type Setting } from "../../sim/index.ts";
import type { Session } from "../../store/types.ts";

const DAWN = 6;

/** Hour of the run at which the board's present day began, at six. */
const dayBegan = (hour: number): number => Math.floor((hour - DAWN) / 24) * 24 + DAWN;

/** Everybody's plan at six this morning, those included who came later; empty on the first day. */
export function plansOfYesterday({
  setting,
  log,
  world,
}: Pick<Session, "setting" | "log" | "world">): ReadonlyMap<string, readonly Cell[]> {
  const end = dayBegan(world.hour);
  if (end <= setting.level.hour) return new Map();
  const { level } = setting;
  const whole: Setting = { ...setting, level: { ...level, people: [...level.people, ...level.later] } };
  const plans = new Map(createRun(whole, 0).people.map(({ id, plan }) => [id, [...plan]]));
  for (const { hour, command } of log) {
    if (command.kind !== "shift" || hour >= end) continue;
    plans.get(command.who)?.fill(command.cell, command.from, command.to);
  }
  return plans;
}

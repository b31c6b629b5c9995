/** A code is believed only as far as its replay goes. */
import { describe, expect, test } from "vitest";
import { BOTS } from "../../src/bots/index.ts";
import { dayMark, type RunRecord, recordOf, replay } from "../../src/runcode/index.ts";
import { createRun, hashWorld, RULES_VERSION, step } from "../../src/sim/index.ts";
import { smallSetting } from "../support/setting.ts";

const setting = smallSetting();

/** A run by a bot up to some hour, recorded as the store records it. */
function recorded(seed: number, hours: number, botId = "careful"): RunRecord {
  const bot = BOTS.find((it) => it.id === botId);
  if (!bot) throw new Error(`no bot ${botId}`);
  const world = createRun(setting, seed);
  const log: RunRecord["log"][number][] = [];
  const days: number[] = [];
  const send = (command: Parameters<typeof step>[2]) => {
    const hour = world.hour;
    const { refusal } = step(world, setting, command);
    if (!refusal && command.kind !== "advance") log.push({ hour, command });
    return refusal;
  };
  while (world.hour < hours) {
    bot.decide({ world, setting, send });
    if (send({ kind: "advance" })) break;
    if (world.hour % 24 === 0) days.push(dayMark(world));
  }
  return recordOf(world, setting, [], log, days);
}

describe("a replay", () => {
  test("comes to the very same world, with every day alike", () => {
    const run = recorded(11, 300);
    const again = replay(setting, run);
    expect(again.verdict).toEqual({ kind: "checked" });
    expect(again.world && hashWorld(again.world)).toBe(run.claim.hash);
    expect(again.days).toEqual(run.claim.days);
    expect(run.claim.days).toHaveLength(12);
  });

  test("tells a claim that shines too brightly", () => {
    const run = recorded(12, 100);
    const boast = { ...run, claim: { ...run.claim, money: run.claim.money + 1 } };
    expect(replay(setting, boast).verdict).toEqual({ kind: "differs", day: 4 });
  });

  test("names the first day that went differently", () => {
    const run = recorded(13, 200);
    const days = run.claim.days.map((mark, day) => (day >= 5 ? mark ^ 1 : mark));
    expect(replay(setting, { ...run, claim: { ...run.claim, days } }).verdict).toEqual({
      kind: "differs",
      day: 5,
    });
  });

  test("stops where a decision is refused, and says on which day", () => {
    const run = recorded(14, 100);
    const wrong = { hour: 50, command: { kind: "cancel", order: 9999 } as const };
    const log = [...run.log, wrong].sort((a, b) => a.hour - b.hour);
    const result = replay(setting, { ...run, log });
    expect(result.verdict).toEqual({ kind: "differs", day: 2 });
    expect(result.world?.hour).toBe(50);
  });

  test("does not pretend to replay other rules or another level", () => {
    const run = recorded(15, 30);
    const rules = RULES_VERSION + 1;
    expect(replay(setting, { ...run, rules })).toEqual({
      world: null,
      verdict: { kind: "otherRules", rules },
      days: [],
    });
    expect(replay(setting, { ...run, levelHash: 1 }).verdict).toEqual({ kind: "otherLevel" });
  });

  test("shows its watcher every hour once", () => {
    const run = recorded(16, 60);
    const hours: number[] = [];
    replay(setting, run, (world, _facts, decision) => {
      if (decision === null) hours.push(world.hour);
    });
    expect(hours).toEqual(
      Array.from({ length: 60 - setting.level.hour }, (_, i) => setting.level.hour + i + 1),
    );
  });
});

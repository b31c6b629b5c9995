/** What if: the flipped run is a true replay of the same luck, and its figures are those of the replay. */
import { beforeAll, describe, expect, test } from "vitest";
import { botOf, play } from "../../../src/bots/index.ts";
import { settingOf } from "../../../src/content/index.ts";
import { goOn } from "../../../src/debrief/whatif/branch.ts";
import { findForks, flipped } from "../../../src/debrief/whatif/forks.ts";
import { type Finding, SHOWN_FORKS, type WhatIf, whatIf } from "../../../src/debrief/whatif/index.ts";
import { oddsOf } from "../../../src/debrief/whatif/odds.ts";
import { LEDGER_NAMES, outcomeOf } from "../../../src/debrief/whatif/outcome.ts";
import { underRules } from "../../../src/debrief/whatif/rules.ts";
import { splitOf } from "../../../src/debrief/whatif/split.ts";
import { createRun, hashWorld, type Setting } from "../../../src/sim/index.ts";
import { readContent } from "../../../src/tools/content-files.ts";

const SEED = 5;
const careful = botOf("careful")!;
let setting: Setting;
let played: ReturnType<typeof play>;
let run: { seed: number; log: typeof played.log; endHour: number };

/** All a generator yields, and what it returns. */
function drain<Y, R>(steps: Generator<Y, R>): { said: Y[]; result: R } {
  const said: Y[] = [];
  let next = steps.next();
  while (!next.done) {
    said.push(next.value);
    next = steps.next();
  }
  return { said, result: next.value };
}

beforeAll(() => {
  setting = settingOf(readContent(undefined, false), "first-thirty")!;
  played = play(setting, SEED, careful);
  run = { seed: SEED, log: played.log, endHour: played.world.hour };
});

describe("a branch", () => {
  test("with nothing changed is the run itself, to the last bit, and skips no decision", () => {
    const world = createRun(setting, SEED);
    expect(goOn(world, setting, run.log, careful, run.endHour)).toBe(0);
    expect(hashWorld(world)).toBe(played.hash);
  });

  test("ends even if the record stops on the first day", () => {
    const world = createRun(setting, SEED);
    goOn(world, setting, run.log.slice(0, 2), careful, setting.level.hour + 1);
    expect(world.ended).not.toBeNull();
  });
});

describe("forks", () => {
  test("are flipped decisions with the largest effect first, and each outcome comes out of its own replay again", () => {
    const { said, result } = drain(findForks(setting, run, played.world, careful));
    expect(result.length).toBeGreaterThanOrEqual(SHOWN_FORKS);
    expect(said.at(-1)).toEqual({ done: said.length, all: said.length });
    const effects = result.map((fork) => fork.effect);
    expect(effects).toEqual([...effects].sort((a, b) => b - a));
    for (const fork of result.slice(0, SHOWN_FORKS)) {
      const world = createRun(setting, SEED);
      goOn(world, setting, flipped(run.log, fork), careful, run.endHour);
      expect(outcomeOf(world, setting)).toEqual(fork.would);
    }
  });
});

describe("how often it goes so", () => {
  test("a decision left as it was would be higher in exactly half of the draws", () => {
    const first = run.log.findIndex(({ command }) => command.kind === "bid");
    const entry = run.log[first]!;
    const same = {
      hour: entry.hour,
      decision: entry.command,
      instead: entry.command,
      entries: [first],
      would: outcomeOf(played.world, setting),
      effect: 0,
      skipped: 0,
    };
    const { result } = drain(oddsOf(setting, run, same, careful, 6));
    for (const name of LEDGER_NAMES) expect(result.higher[name]).toBe(3);
    expect(result.kept).toBe(result.keptInstead);
  });
});

describe("under other rules", () => {
  test("the same rules give the same run", () => {
    expect(underRules(setting, run, careful)).toEqual({
      regime: setting.regime.id,
      would: outcomeOf(played.world, setting),
      skipped: 0,
    });
  });
});

describe("you, luck, rules", () => {
  const at = (money: number) => ({
    ending: "",
    keeps: true,
    ledgers: { money, people: 500, platform: 500, village: 500 },
  });

  test("counts only what moves: if nothing but the ways of playing moves anything, it was you", () => {
    const split = splitOf({ you: [at(0), at(1000)], luck: [at(5), at(5)], rules: [at(5), at(5)] });
    expect(split.shares).toEqual({
      you: { low: 100, high: 100 },
      luck: { low: 0, high: 0 },
      rules: { low: 0, high: 0 },
    });
    expect(split.byLedger.people).toBeNull();
  });

  test("halves what luck and the ways of playing move alike", () => {
    const split = splitOf({ you: [at(0), at(1000)], luck: [at(0), at(1000)], rules: [at(5)] });
    expect(split.byLedger.money).toEqual({ you: 50, luck: 50, rules: 0 });
  });
});

describe("all of it", () => {
  test("says forks and rules on the way and everything at the end, the same each time", () => {
    const tell = (): Finding[] => drain(whatIf(setting, run, played.world, [setting])).said;
    const findings = tell();
    expect(findings.map((f) => f.kind).filter((kind) => kind !== "progress")).toEqual([
      "forks",
      "rules",
      "done",
    ]);
    const done = findings.at(-1) as { kind: "done"; result: WhatIf };
    expect(done.result.standIn).toBe("careful");
    expect(done.result.forks).toHaveLength(SHOWN_FORKS);
    for (const fork of done.result.forks) expect(fork.odds.of).toBe(40);
    expect(tell()).toEqual(findings);
  });
});

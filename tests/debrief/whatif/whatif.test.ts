/** What if: the flipped run is a true replay of the same luck, and its figures are those of the replay. */
import { beforeAll, describe, expect, test } from "vitest";
import { botOf, play } from "../../../src/bots/index.ts";
import { settingOf } from "../../../src/content/index.ts";
import { goOn, retell } from "../../../src/debrief/whatif/branch.ts";
import { candidates } from "../../../src/debrief/whatif/candidates.ts";
import { findForks, flipped, lifeOf } from "../../../src/debrief/whatif/forks.ts";
import {
  closest,
  type Finding,
  nearest,
  SHOWN_FORKS,
  search,
  together,
  type WhatIf,
  whatIf,
} from "../../../src/debrief/whatif/index.ts";
import { listener, onlyIn } from "../../../src/debrief/whatif/life.ts";
import { oddsFrom, oddsOf } from "../../../src/debrief/whatif/odds.ts";
import { LEDGER_NAMES, outcomeOf } from "../../../src/debrief/whatif/outcome.ts";
import { ruleOdds, underRules } from "../../../src/debrief/whatif/rules.ts";
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

test("two who share the search find together what one finds alone", () => {
  const halves = [0, 1].map((at) => ({ at, of: 2 }));
  const was = outcomeOf(played.world, setting);
  const standIn = nearest(halves.map((share) => closest(setting, SEED, was, share))).bot;
  expect(standIn).toBe(closest(setting, SEED, was).bot);
  const shares = halves.map((share) => drain(search(setting, run, played.world, standIn, share)).result);
  const alone = drain(search(setting, run, played.world, standIn)).result;
  expect(shares.every(({ tried }) => tried > 0 && tried < alone.tried)).toBe(true);
  expect(together(shares)).toEqual(alone);
  const rest = drain(whatIf(setting, run, played.world, [setting], together(shares))).said;
  const all = drain(whatIf(setting, run, played.world, [setting])).said;
  expect(rest.at(-1)).toEqual(all.at(-1));
});

describe("candidates", () => {
  const at = (hour: number, command: (typeof run.log)[number]["command"]) => ({ hour, command });

  test("leave housekeeping out, and take many moves of one price for one decision", () => {
    const list = candidates(
      [
        at(1, { kind: "shift", who: "a", from: 8, to: 9, cell: 0 }),
        at(2, { kind: "price", listing: 3, price: 4000 }),
        at(3, { kind: "payWages" }),
        at(30, { kind: "price", listing: 3, price: 3900 }),
        at(31, { kind: "price", listing: 4, price: 3900 }),
        at(40, { kind: "passOn", order: 7, pieces: 10, to: "tao", price: 500 }),
        at(41, { kind: "passOn", order: 7, pieces: 10, to: "tao", price: 550 }),
        at(50, { kind: "design", who: "a", from: -1, style: "tee", look: 1 }),
      ],
      new Set(),
    );
    expect(list.map(({ decision, entries }) => [decision.kind, entries])).toEqual([
      ["price", [1, 3]],
      ["price", [4]],
      ["passOn", [5, 6]],
      ["design", [7]],
    ]);
  });
});

describe("a life", () => {
  test("of the run itself has its nights, and nothing happened only in it", () => {
    const [one, two] = [listener(), listener()];
    const mine = one.life(retell(setting, run, one.hear));
    const same = two.life(retell(setting, run, two.hear));
    expect(onlyIn(mine, same, 0, 9)).toEqual([]);
    expect(mine.nights).toHaveLength(Math.max(...played.world.people.map((p) => p.days.length)));
    expect(mine.longestWeek).toBeGreaterThan(0);
    expect(mine.moments.length).toBeGreaterThan(3);
  });

  test("beyond a fork differs only after it", () => {
    const fork = drain(findForks(setting, run, played.world, careful)).result[0]!;
    const own = listener();
    const mine = own.life(retell(setting, run, own.hear));
    const other = lifeOf(setting, run, fork, careful);
    const only = onlyIn(other, mine, fork.hour, 9);
    expect(only.every(({ hour }) => hour > fork.hour)).toBe(true);
    const early = (moments: typeof mine.moments) => moments.filter(({ hour }) => hour < fork.hour);
    expect(early(other.moments)).toEqual(early(mine.moments));
  });
});

describe("how often it goes so", () => {
  test("is said with the range in which eight of ten end", () => {
    const end = (money: number, keeps: boolean) => ({
      ending: "",
      keeps,
      ledgers: { money, people: 5, platform: 5, village: 5 },
    });
    const pairs = Array.from(
      { length: 11 },
      (_, i) => [end(i * 100, true), end(i * 100 + 1, i > 2)] as const,
    );
    const odds = oddsFrom(pairs);
    expect(odds.higher).toEqual({ money: 11, people: 5.5, platform: 5.5, village: 5.5 });
    expect([odds.kept, odds.keptInstead]).toEqual([11, 8]);
    expect(odds.ranges.money).toEqual({ was: { low: 100, high: 900 }, would: { low: 101, high: 901 } });
  });

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
    expect(underRules(setting, run, careful)).toMatchObject({
      regime: setting.regime.id,
      would: outcomeOf(played.world, setting),
      skipped: 0,
    });
  });

  test("how often is counted in other villages, each played under both rules; the same rules win nowhere", () => {
    const { said, result } = drain(ruleOdds(setting, setting, run, careful, 5));
    expect(said).toHaveLength(5);
    expect(result.of).toBe(5);
    for (const name of LEDGER_NAMES) {
      expect(result.higher[name]).toBe(2.5);
      expect(result.ranges[name].was).toEqual(result.ranges[name].would);
    }
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

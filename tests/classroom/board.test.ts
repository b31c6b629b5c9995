/** The class board: sixty codes at once, damaged and forged ones named, none breaks the rest. */
import { beforeAll, describe, expect, test } from "vitest";
import { BOTS, botOf, play } from "../../src/bots/index.ts";
import {
  boardOf,
  type ClassRow,
  checked,
  classSheet,
  codesIn,
  groupsOf,
  namesFor,
  questionsFor,
  sheetOf,
  splitsOf,
  totalsOf,
} from "../../src/classroom/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { dayMark, encodeRun, recordOf } from "../../src/runcode/index.ts";
import type { Setting } from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

let setting: Setting;
let codes: string[];

function codeOf(bot: string, seed: number, claimed = 0, under = setting): string {
  const marks: number[] = [];
  const { world, log } = play(under, seed, botOf(bot)!, (w) => marks.push(dayMark(w)));
  const record = recordOf(world, under, [], log, marks);
  const claim = { ...record.claim, money: record.claim.money + claimed };
  return encodeRun({ ...record, claim }, under);
}

beforeAll(() => {
  setting = settingOf(readContent(undefined, false), "first-thirty")!;
  codes = Array.from({ length: 60 }, (_, i) => codeOf(BOTS[i % 5]!.id, 1 + Math.floor(i / 5)));
});

describe("what is pasted", () => {
  test("may be links, quotes and chatter around the codes; every code counts once", () => {
    const [a = "", b = ""] = codes;
    const text = `Our class, 7b:\n1) https://school.example/game/index.html#g=${a}\n“${b}”, ${a}\nthanks!`;
    expect(codesIn(text)).toEqual([a, b]);
  });
});

describe("a board of sixty", () => {
  test("is complete before any replay, each run under a name of its own that the code decides", () => {
    const board = boardOf(codes);
    expect(board).toHaveLength(60);
    expect(board.every((e) => e.state.kind === "unchecked" && e.head?.level === "first-thirty")).toBe(true);
    expect(new Set(board.map((e) => `${e.name.fabric} ${e.name.number}`)).size).toBe(60);
    expect(namesFor([codes[7]!])[0]).toEqual(board[7]!.name);
  });

  test("is checked by replay", () => {
    for (const entry of boardOf(codes.slice(0, 12))) {
      const after = checked(entry, setting);
      expect(after.state).toEqual({ kind: "checked" });
      expect(after.row?.ledgers.money).toBe(entry.head?.claim.money);
    }
  });

  test("names what is damaged, forged or of another game, and keeps the rest", () => {
    const good = codes[0]!;
    const damaged = `${good.slice(0, 40)}${good[40] === "A" ? "B" : "A"}${good.slice(41)}`;
    const forged = codeOf("careful", 3, 5000);
    const [one, two, three, four] = boardOf([good, damaged, forged, "x".repeat(20_000)]);
    expect(checked(one!, setting).state).toEqual({ kind: "checked" });
    expect(two!.state.kind).toBe("bad");
    expect(checked(three!, setting).state.kind).toBe("differs");
    expect(four!.state).toEqual({ kind: "bad", reason: "tooLong" });
    expect(checked(one!, "unknownLevel").state).toEqual({ kind: "bad", reason: "unknownLevel" });
    expect(checked(one!, "otherSetup").state).toEqual({ kind: "notReplayed", why: "otherSetup" });
    const other = { ...setting, hash: setting.hash ^ 1 };
    expect(checked(one!, other).state).toEqual({ kind: "notReplayed", why: "otherLevel" });
  });
});

describe("the class's figures", () => {
  test("are sums and middles of the rows, and forks stand nearest to an even split first", () => {
    const board = boardOf(codes.slice(0, 30)).map((entry) => checked(entry, setting));
    const rows = board.flatMap((entry) => entry.row ?? []);
    const totals = totalsOf(rows);
    expect(totals.runs).toBe(30);
    expect(totals.endings.reduce((sum, e) => sum + e.count, 0)).toBe(30);
    expect(totals.nightsLit).toBe(rows.reduce((sum, row) => sum + row.nightsLit, 0));
    const splits = splitsOf(rows);
    expect(splits.length).toBeGreaterThan(0);
    const uneven = splits.map((s) => Math.abs(s.top - 0.5));
    expect(uneven).toEqual([...uneven].sort((a, b) => a - b));
    for (const s of splits) expect(s.choices.reduce((sum, c) => sum + c.count, 0)).toBe(s.met);
    const sheet = sheetOf(board);
    expect(sheet).toHaveLength(30);
    expect(sheet[0]?.money_fen).toBe(rows[0]?.ledgers.money);
  });
});

describe("a class that played twice", () => {
  let board: ReturnType<typeof checked>[];
  beforeAll(() => {
    const other = settingOf(readContent(undefined, false), "first-thirty", "rate-table")!;
    const mine = boardOf(codes.slice(0, 5)).map((entry) => checked(entry, setting));
    const theirs = boardOf([0, 1, 2].map((i) => codeOf("careful", 40 + i, 0, other))).map((entry) =>
      checked(entry, other),
    );
    board = [...mine, ...theirs, ...boardOf(["T".repeat(40)])];
  });

  test("stands in two groups that are never mixed; what cannot be read in none", () => {
    const groups = groupsOf(board);
    expect(groups.map(({ regime, entries }) => [regime, entries.length])).toEqual([
      ["paper", 5],
      ["rate-table", 3],
    ]);
  });

  test("leaves as plain data: every code with its choices, every group with its sums, no name but fabric and number", () => {
    const sheet = classSheet(board);
    expect(sheet.runs).toHaveLength(9);
    expect(sheet.groups.map(({ totals }) => totals.runs)).toEqual([5, 3]);
    expect(sheet.runs[0]?.choices).toEqual(board[0]?.row?.choices);
    expect(sheet.runs.every(({ run }) => /^[a-z]+-\d+$/.test(String(run)))).toBe(true);
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });
});

describe("questions to a class", () => {
  const row = (fits: readonly (readonly [string, "feel" | "why"])[], late: number): ClassRow =>
    ({
      figures: { late },
      prompts: fits.map(([id, stage]) => ({ id, stage, evidence: ["late"] })),
    }) as unknown as ClassRow;

  test("are those that a quarter of it can answer, the rarest first, with the spread of their figures", () => {
    const rows = [
      row(
        [
          ["all", "feel"],
          ["some", "feel"],
          ["one", "feel"],
          ["why", "why"],
        ],
        1,
      ),
      row(
        [
          ["all", "feel"],
          ["some", "feel"],
          ["why", "why"],
        ],
        5,
      ),
      row(
        [
          ["all", "feel"],
          ["why", "why"],
        ],
        9,
      ),
      row(
        [
          ["all", "feel"],
          ["why", "why"],
        ],
        30,
      ),
    ];
    const [feel, why] = questionsFor(rows);
    expect([feel?.id, feel?.fits]).toEqual(["some", 2]);
    expect(feel?.spread).toEqual([{ name: "late", low: 1, middle: 5, high: 5 }]);
    expect(why?.spread).toEqual([{ name: "late", low: 1, middle: 9, high: 30 }]);
  });

  test("of a real class come in the order of talking, four to six", () => {
    const rows = boardOf(codes.slice(0, 20)).flatMap((entry) => checked(entry, setting).row ?? []);
    const stages = questionsFor(rows).map(({ stage }) => stage);
    expect(stages.length).toBeGreaterThanOrEqual(4);
    expect(stages.length).toBeLessThanOrEqual(6);
    const order = ["feel", "happened", "why", "real", "whatIf", "next"];
    const places = stages.map((stage) => order.indexOf(stage));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

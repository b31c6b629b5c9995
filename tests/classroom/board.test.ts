/** The class board: sixty codes at once, damaged and forged ones named, none breaks the rest. */
import { beforeAll, describe, expect, test } from "vitest";
import { BOTS, botOf, play } from "../../src/bots/index.ts";
import {
  boardOf,
  checked,
  codesIn,
  namesFor,
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

function codeOf(bot: string, seed: number, claimed = 0): string {
  const marks: number[] = [];
  const { world, log } = play(setting, seed, botOf(bot)!, (w) => marks.push(dayMark(w)));
  const record = recordOf(world, setting, [], log, marks);
  const claim = { ...record.claim, money: record.claim.money + claimed };
  return encodeRun({ ...record, claim }, setting);
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
    expect(checked(one!, undefined).state).toEqual({ kind: "bad", reason: "unknownLevel" });
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

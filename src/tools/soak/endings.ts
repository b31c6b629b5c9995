/**
 * Every level played in the browser to several endings: which plays a release needs, and what they came to. The record holds
 * each play's run code, so that an ordinary test can play it again with the rules in force.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Content, settingOf } from "../../content/index.ts";
import { isCodeError, openCode, readRun, replay, type Verdict } from "../../runcode/index.ts";
import { hashDigits, RULES_VERSION } from "../../sim/index.ts";
import { ROOT } from "../build.ts";
import { readContent } from "../content-files.ts";
import { type Finding, none } from "../gates/gate.ts";
import { passedTests } from "../test-count.ts";
import { runVitest } from "../test-run.ts";
import { PLAYS, type PlannedPlay, playName } from "./plays.ts";

/** One play as it went. */
export interface PlayedPlay extends PlannedPlay {
  /** when it was played */
  readonly date: string;
  readonly ending: string;
  /** days of the run, and minutes on the clock of whoever watched the browser play it */
  readonly days: number;
  readonly minutes: number;
  readonly bids: number;
  readonly cards: number;
  /** of the world's last hour, eight hexadecimal digits, as the replay tool prints it */
  readonly hash: string;
  /** as the last page of the debrief shows it */
  readonly code: string;
}

const RECORD = join(ROOT, "tests", "results", "endings.json");
/** Where the browser tests leave what they played, each play by itself: a run that breaks off keeps what it has. */
const FRESH = join(ROOT, "node_modules", ".cache", "endings");

const readPlays = (path: string): readonly PlayedPlay[] =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as { plays: PlayedPlay[] }).plays : [];

function writePlays(path: string, plays: readonly PlayedPlay[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ plays }, null, 2)}\n`);
}

/** Every play as it is kept beside the tests. */
export const recordedPlays = (): readonly PlayedPlay[] => readPlays(RECORD);

const freshFile = (play: PlannedPlay): string => join(FRESH, `${playName(play).replace(/\W+/g, "-")}.json`);

/** Called by the test that played it. */
export function leaveFresh(play: Omit<PlayedPlay, "date">): void {
  writePlays(freshFile(play), [{ ...play, date: new Date().toISOString().slice(0, 10) }]);
}

/**
 * Why the code of a play does not come to what was recorded with the rules in force; empty where it does. A level or rules of
 * another name are no reason as long as the same decisions lead through the same midnights to the same last hour: words of a
 * level may change without another day in a browser.
 */
export function comesOut(play: PlayedPlay, content: Content): string {
  const opened = openCode(play.code);
  if (isCodeError(opened)) return opened.reason;
  const { level, seed, regime, changes } = opened.head;
  if (level !== play.level || seed !== play.seed) return `is a run of ${level}, seed ${seed}`;
  const setting = settingOf(content, level, regime, { changes: [...changes] });
  if (!setting) return "there is no such level any more";
  const record = readRun(opened, setting);
  if (isCodeError(record)) return record.reason;
  const { world, verdict } = replay(setting, { ...record, levelHash: setting.hash, rules: RULES_VERSION });
  return differs(verdict) || ended(play, world?.ended?.id ?? "", opened.head.claim.hash);
}

const differs = (verdict: Verdict): string => (verdict.kind === "checked" ? "" : verdict.kind);

function ended(play: PlayedPlay, ending: string, hash: number): string {
  if (ending !== play.ending) return `ends in ${ending}, not in ${play.ending}`;
  return hashDigits(hash) === play.hash ? "" : `ends on ${hashDigits(hash)}, not on ${play.hash}`;
}

/** Plays that have to be played: not yet recorded, or recorded under other rules. */
function stale(recorded: readonly PlayedPlay[]): readonly PlannedPlay[] {
  const content = readContent(undefined, false);
  return PLAYS.filter((planned) => {
    const play = recorded.find((it) => playName(it) === playName(planned));
    return play === undefined || comesOut(play, content) !== "";
  });
}

/** Levels that were not played to two endings. */
export function lacking(levels: readonly string[], plays: readonly PlayedPlay[]): readonly string[] {
  return levels.flatMap((level) => {
    const endings = new Set(plays.filter((it) => it.level === level).map(({ ending }) => ending));
    return endings.size >= 2 ? [] : [`${level}: ${[...endings].join(", ") || "not played"}`];
  });
}

/**
 * Plays the planned plays, `most` of them: first what the record lacks or what does not come out any more. What was played
 * takes its place in the record, unless `keep` is off.
 */
export async function playEndings(most: number, keep: boolean): Promise<readonly Finding[]> {
  const before = recordedPlays();
  const first = stale(before);
  const wanted = [...first, ...PLAYS.filter((it) => !first.includes(it))].slice(0, most);
  rmSync(FRESH, { recursive: true, force: true });
  const { report } = await runVitest("endings", ["endings"], { PLAYS: JSON.stringify(wanted.map(playName)) });
  if (report === null) throw new Error("the plays in the browser never began");
  // A play may come to its end and have been complained about by the browser all the same.
  const good = passedTests(report);
  const fresh = wanted.filter((it) => good.includes(playName(it))).flatMap((it) => readPlays(freshFile(it)));
  const plays = PLAYS.flatMap((planned) => {
    const same = (it: PlayedPlay) => playName(it) === playName(planned);
    return fresh.find(same) ?? (wanted.includes(planned) ? [] : (before.find(same) ?? []));
  });
  if (keep) writePlays(RECORD, plays);
  const levels = readContent(undefined, false).levels.map(({ id }) => id);
  return [
    none(
      `plays of ${wanted.length} not played to the end without a fault`,
      wanted.filter((it) => !fresh.some((play) => playName(play) === playName(it))).map(playName),
    ),
    none(`levels of ${levels.length} without two endings`, lacking(levels, plays)),
  ];
}

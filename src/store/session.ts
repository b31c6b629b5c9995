/** Alone holds the world and the log of the running game and steps it through the sim's door; publishes what readers need. */
import {
  dayMark,
  encodeRun,
  type Logged,
  type RunRecord,
  recordOf,
  replay,
  type Verdict,
} from "../runcode/index.ts";
import {
  type Cell,
  type Command,
  check,
  createRun,
  type Fact,
  inForce,
  type Refusal,
  type Setting,
  step,
} from "../sim/index.ts";
import { mergeShifts, type Painted, paintedBefore } from "./shifts.ts";
import type { FeedEntry, Origin, Session } from "./types.ts";

const MOST_FEED = 200;

export interface SessionControl {
  /** Does a command; `advance` included, which only the clock sends. */
  step(command: Command): { facts: readonly Fact[]; refusal?: Refusal };
  check(command: Command): Refusal | undefined;
  record(): RunRecord;
  /** the run so far as a code */
  code(): string;
}

export interface SessionStart {
  readonly setting: Setting;
  readonly seed: number;
  readonly changes: Session["changes"];
  publish(session: Session): void;
}

const RUN_OVER: Refusal = { reason: "runOver" };

/** Facts worth telling, with the hour they were reported in. */
function feedOf(facts: readonly Fact[], hour: number, from: number): FeedEntry[] {
  return facts.filter((fact) => fact.kind !== "hourPassed").map((fact, i) => ({ id: from + i, hour, fact }));
}

function hold(start: SessionStart, first: Session, marks: readonly number[]): SessionControl {
  const { setting, publish } = start;
  const { world } = first;
  const days = [...marks];
  let session = first;
  let nextId = (first.feed.at(-1)?.id ?? 0) + 1;
  // Board as it was before the present row of edits within this hour: they are logged as one.
  let painted: Painted | null = null;

  const log = (command: Command, before: ReadonlyMap<string, readonly Cell[]> | null): readonly Logged[] => {
    if (command.kind === "advance") {
      painted = null;
      return session.log;
    }
    if (command.kind === "shift" && before !== null) {
      painted = { at: painted?.at ?? session.log.length, before };
      return mergeShifts(session.log, painted, world);
    }
    painted = null;
    return [...session.log, { hour: world.hour, command }];
  };

  const record = (): RunRecord => recordOf(world, setting, session.changes, session.log, days);

  publish(session);
  return {
    step: (command) => {
      if (!session.open && command.kind !== "because") return { facts: [], refusal: RUN_OVER };
      const before = command.kind === "shift" ? paintedBefore(painted, world, command.who) : null;
      const result = step(world, setting, command);
      if (result.refusal) return result;
      const passed = command.kind === "advance";
      if (passed && world.hour % 24 === 0) days.push(dayMark(world));
      const told = feedOf(result.facts, world.hour, nextId);
      nextId += told.length;
      session = {
        ...session,
        setting: inForce(world, setting),
        revision: session.revision + 1,
        facts: result.facts,
        feed: told.length === 0 ? session.feed : [...session.feed, ...told].slice(-MOST_FEED),
        log: log(command, before),
        open: world.ended === null,
      };
      publish(session);
      return result;
    },
    check: (command) =>
      session.open || command.kind === "because" ? check(world, setting, command) : RUN_OVER,
    record,
    code: () => encodeRun(record(), setting),
  };
}

/** A new run. */
export function startSession(start: SessionStart): SessionControl {
  const { setting, seed, changes } = start;
  const first: Session = {
    setting,
    world: createRun(setting, seed),
    revision: 1,
    facts: [],
    feed: [],
    log: [],
    regime: setting.regime.id,
    changes,
    origin: "played",
    verdict: null,
    open: true,
  };
  return hold(start, first, []);
}

/** A recorded run up to where it stands: to play on ("resumed") or to look at ("shared"). Null if it cannot be replayed here. */
export function recallSession(
  start: SessionStart,
  run: RunRecord,
  origin: Exclude<Origin, "played">,
): { control: SessionControl; verdict: Verdict } | { control: null; verdict: Verdict } {
  const { setting } = start;
  let feed: FeedEntry[] = [];
  let facts: readonly Fact[] = [];
  let nextId = 1;
  const { world, verdict, days } = replay(setting, run, (now, reported) => {
    const told = feedOf(reported, now.hour, nextId);
    nextId += told.length;
    facts = reported;
    feed = [...feed, ...told].slice(-MOST_FEED);
  });
  if (world === null) return { control: null, verdict };
  const first: Session = {
    setting: inForce(world, setting),
    world,
    revision: 1,
    facts: origin === "resumed" ? [] : facts,
    feed,
    log: run.log,
    regime: setting.regime.id,
    changes: run.changes,
    origin,
    verdict,
    open: origin === "resumed" && world.ended === null,
  };
  return { control: hold(start, first, days), verdict };
}

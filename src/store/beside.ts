/**
 * What lies beside the save of the present run: what people said about it, and the lesson it belongs to. A reload in the
 * middle of a lesson loses neither. Read field by field, like everything that comes out of storage.
 */
import type { Guess, LessonLink, Notes, Vote } from "./aboutRun.ts";
import type { Keeper } from "./types.ts";

const SHELF = "beside";

export const NO_NOTES: Notes = { believed: [], guess: null, isVoting: false, votes: [], read: [] };

/** Which run it is about. */
export interface RunId {
  readonly level: string;
  readonly seed: number;
  readonly regime: string;
  /** values of the level's options; a first value at the end may be left out */
  readonly setup: readonly number[];
}

/** The lesson of a run by the device's clock, in ms since 1970. */
export interface KeptLesson {
  readonly minutes: number;
  readonly startedAt: number;
  /** null: without a clock */
  readonly endsAt: number | null;
  /** it came by a link: the same link leads back to it */
  readonly linked: boolean;
  /** kept by a place that hands a run back whenever it is asked: a learning platform, for homework as for the same hour */
  readonly lasts?: boolean;
}

export interface Beside {
  readonly run: RunId;
  readonly notes: Notes;
  readonly lesson: KeptLesson | null;
}

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (it: unknown): it is Raw => typeof it === "object" && it !== null;
const number = (it: unknown, otherwise: number): number =>
  typeof it === "number" && Number.isFinite(it) ? it : otherwise;
const text = (it: unknown): string => (typeof it === "string" ? it : "");
const list = (it: unknown): readonly unknown[] => (Array.isArray(it) ? it : []);

function guessIn(it: unknown): Guess | null {
  if (!isRaw(it)) return null;
  return { you: number(it.you, 0), luck: number(it.luck, 0), rules: number(it.rules, 0) };
}

function voteIn(it: unknown): Vote[] {
  if (!isRaw(it)) return [];
  const hands = list(it.hands).flatMap((one) =>
    isRaw(one) ? [{ choice: text(one.choice), n: number(one.n, 0) }] : [],
  );
  return [{ card: text(it.card), hour: number(it.hour, 0), hands, choice: text(it.choice) }];
}

function notesIn(it: unknown): Notes {
  if (!isRaw(it)) return NO_NOTES;
  return {
    believed: list(it.believed).map(text),
    guess: guessIn(it.guess),
    isVoting: it.isVoting === true,
    votes: list(it.votes).flatMap(voteIn),
    read: list(it.read).map(text),
  };
}

function lessonIn(it: unknown): KeptLesson | null {
  if (!isRaw(it)) return null;
  return {
    minutes: number(it.minutes, 0),
    startedAt: number(it.startedAt, 0),
    endsAt: typeof it.endsAt === "number" ? it.endsAt : null,
    linked: it.linked === true,
    ...(it.lasts === true && { lasts: true }),
  };
}

/** undefined: nothing is kept, or it cannot be read. */
export async function readBeside(keeper: Keeper): Promise<Beside | undefined> {
  const stored = await keeper.read(SHELF).catch(() => undefined);
  if (!isRaw(stored) || !isRaw(stored.run)) return undefined;
  const { level, seed, regime, setup } = stored.run;
  const places = list(setup).map((value) => number(value, 0));
  return {
    run: { level: text(level), seed: number(seed, -1), regime: text(regime), setup: places },
    notes: notesIn(stored.notes),
    lesson: lessonIn(stored.lesson),
  };
}

/** A wish: where it cannot be kept, the run itself still is. */
export function writeBeside(keeper: Keeper, beside: Beside): void {
  keeper.write(SHELF, beside).catch(() => undefined);
}

/** Level, seed and rules; saves do not say more of a run, and only the last one begun has anything beside it. */
export const isSameRun = (one: Omit<RunId, "setup">, other: Omit<RunId, "setup">): boolean =>
  one.level === other.level && one.seed === other.seed && one.regime === other.regime;

const isSameSetup = (one: readonly number[], other: readonly number[]): boolean =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, at) => at).every(
    (at) => (one[at] ?? 0) === (other[at] ?? 0),
  );

const MINUTE = 60_000;
/** A lesson without a clock is over after this; after its end the link still leads back for a while, to what came out. */
const WITHOUT_CLOCK = 90 * MINUTE;
const AFTER = 30 * MINUTE;

/** The link of a lesson that is under way, or is kept for good, leads back into the run begun by it: a reload or a later visit loses nothing. */
export function leadsBack({ run, lesson }: Beside, link: LessonLink, wall: number): boolean {
  if (lesson === null || !lesson.linked || run.level !== link.level) return false;
  if (link.seed !== undefined && link.seed !== run.seed) return false;
  if (link.regime !== undefined && link.regime !== run.regime) return false;
  if (!isSameSetup(link.setup ?? [], run.setup)) return false;
  if (lesson.lasts === true) return true;
  if ((link.minutes === undefined) !== (lesson.endsAt === null)) return false;
  const end = lesson.endsAt ?? lesson.startedAt + WITHOUT_CLOCK;
  return wall >= lesson.startedAt && wall < end + AFTER;
}

/** Real ms to the debrief of a kept lesson, 0 when it is past; undefined: it counts no more, or there is no clock. */
export function keptTime(lesson: KeptLesson | null, wall: number): number | undefined {
  if (lesson === null || lesson.endsAt === null) return undefined;
  if (wall < lesson.startedAt || wall > lesson.endsAt + AFTER) return undefined;
  return Math.max(0, lesson.endsAt - wall);
}

/**
 * A learning platform that may be slow, say no or throw: values wait until it has taken and stored them, the newest of each
 * alone. Nothing here ever throws, and a platform that takes its time is asked less often.
 */
import type { Api } from "./api.ts";

export interface LmsPorts {
  find(): Api | null;
  /** ms, never going back */
  now(): number;
  /** Runs it once after ms; returns the cancel. */
  schedule(run: () => void, ms: number): () => void;
}

/** What the platform kept of an earlier visit. */
export interface Before {
  readonly status: string;
  readonly score: number;
  readonly location: string;
  readonly suspendData: string;
}

export type LmsState = "none" | "reached" | "waiting";

export interface Lms {
  /** Says hello, if that has not happened yet; true once the platform has answered. */
  hello(): boolean;
  /** What the platform kept, read at the hello; null before it. */
  before(): Before | null;
  /** Notes values; they go with the next commit. */
  set(values: Values): void;
  /** Has the platform store what is noted: soon, or again and again until it has. */
  commit(): void;
  /** The page goes: sends all there is and says goodbye. */
  finish(): void;
  /** The page came back from the browser's memory after a goodbye. */
  again(): void;
  state(): LmsState;
}

type Values = Readonly<Record<string, string>>;

const SUSPEND = "cmi.suspend_data";
const TIME = "cmi.core.session_time";

/** The norm's limits in signs; some platforms take more, others cut without a word. */
const MOST: Readonly<Record<string, number>> = { [SUSPEND]: 4096, "cmi.core.lesson_location": 255 };

/** ms: commits are at least this far apart, so that a class that hurries does not flood its platform */
const APART = 5000;
/** a platform that needs a second is asked every ten */
const SHARE_OF_TIME = 10;
const RETRY = { first: 2000, most: 60_000 } as const;

const two = (n: number): string => String(n).padStart(2, "0");

/** "HHHH:MM:SS" */
export function timespan(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const hours = String(Math.min(9999, Math.floor(seconds / 3600))).padStart(4, "0");
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

const isYes = (answer: unknown): boolean => String(answer) === "true";

export function createLms(ports: LmsPorts, onState: (state: LmsState) => void): Lms {
  /** of this visit: a platform adds the times of all visits up */
  let began = ports.now();
  const waiting = new Map<string, string>();
  const stored = new Map<string, string>();
  let api: Api | null = null;
  let before: Before | null = null;
  let isOpen = false;
  let isOver = false;
  /** the run has grown beyond what a platform keeps */
  let isTooLong = false;
  let state: LmsState = "none";
  let cancel: (() => void) | null = null;
  let wait: number = RETRY.first;
  let notBefore = Number.NEGATIVE_INFINITY;

  const tell = (isDone: boolean): void => {
    const next = isDone && !isTooLong ? "reached" : api === null ? "none" : "waiting";
    if (next === state) return;
    state = next;
    onState(next);
  };
  const ask = (call: (api: Api) => unknown): unknown => {
    try {
      return api === null ? "false" : call(api);
    } catch {
      return "false";
    }
  };
  const read = (element: string): string => {
    // Some platforms hand numbers back, some nothing at all.
    const answer = String(ask((it) => it.LMSGetValue(element)) ?? "");
    return answer === "false" ? "" : answer;
  };

  const open = (): boolean => {
    if (isOpen) return true;
    api ??= ports.find();
    if (!isYes(ask((it) => it.LMSInitialize("")))) return false;
    isOpen = true;
    before ??= {
      status: read("cmi.core.lesson_status"),
      score: Number(read("cmi.core.score.raw")) || 0,
      location: read("cmi.core.lesson_location"),
      suspendData: read(SUSPEND),
    };
    return true;
  };

  /** Sends what waits. True once the platform has stored all of it; what it took but did not store waits on. */
  const send = (): boolean => {
    waiting.set(TIME, timespan(ports.now() - began));
    if (!open()) return false;
    const taken = [...waiting].filter(([element, value]) =>
      isYes(ask((it) => it.LMSSetValue(element, value))),
    );
    if (!isYes(ask((it) => it.LMSCommit("")))) return false;
    for (const [element, value] of taken) {
      waiting.delete(element);
      stored.set(element, value);
    }
    return waiting.size === 0;
  };

  const flush = (): void => {
    cancel?.();
    cancel = null;
    if (isOver) return;
    const from = ports.now();
    const isDone = send();
    const took = ports.now() - from;
    notBefore = ports.now() + Math.max(APART, took * SHARE_OF_TIME);
    tell(isDone);
    wait = isDone ? RETRY.first : Math.min(RETRY.most, wait * 2);
    if (!isDone) cancel = ports.schedule(flush, Math.max(wait, took * SHARE_OF_TIME));
  };

  return {
    hello: () => {
      const isReached = open();
      tell(isReached);
      return isReached;
    },
    before: () => before,
    set: (values) => {
      for (const [element, value] of Object.entries(values)) {
        const fits = value.length <= (MOST[element] ?? Number.POSITIVE_INFINITY);
        if (element === SUSPEND) isTooLong = !fits;
        if (stored.get(element) === value) waiting.delete(element);
        else if (fits) waiting.set(element, value);
      }
    },
    commit: () => {
      cancel ??= ports.schedule(flush, Math.max(0, notBefore - ports.now()));
    },
    finish: () => {
      if (isOver) return;
      cancel?.();
      cancel = null;
      send();
      isOver = true;
      if (isOpen) ask((it) => it.LMSFinish(""));
      isOpen = false;
    },
    again: () => {
      if (!isOver) return;
      isOver = false;
      began = ports.now();
    },
    state: () => state,
  };
}

/** Real time becomes hours of the run. Holds no time of its own: `now` and the timer are handed in. */
import type { Clock, Ports, RunningSpeed, Speed, StopReason } from "./types.ts";

/** Real ms an hour takes on "run to the next event": quick, yet one sees the light change. */
const NEXT_HOUR_MS = 60;

interface ClockDeps {
  readonly ports: Pick<Ports, "now" | "schedule">;
  get(): Clock;
  set(clock: Clock): void;
  /** real seconds a day takes at 1× in this level */
  secondsPerDay(): number;
  /** Lets one hour pass; says why to stop, if so. "refused" hours give "card" and the like. */
  advance(eager: boolean): StopReason | null;
  /** time may pass: a run is open and nothing waits for an answer */
  mayRun(): boolean;
}

interface ClockControl {
  setSpeed(speed: Speed): void;
  runToNext(): void;
  stepHour(): void;
  hide(hidden: boolean): void;
  /** stands still with a reason, e.g. because a decision opened a card */
  stop(reason: StopReason | null): void;
  /** runs on after a card, the week's book or a request has been answered, if it was they that stopped the clock */
  goOn(answered?: "request"): void;
  reset(speed: RunningSpeed): void;
}

/** A clock that stands. */
export function stillClock(lastSpeed: RunningSpeed): Clock {
  return {
    speed: 0,
    lastSpeed,
    toNext: false,
    stoppedBy: null,
    hidden: false,
    hourFrom: 0,
    hourMs: 0,
    held: 0,
  };
}

/** Part of the present hour that has passed, 0..1: what pictures interpolate with. */
export function fractionAt(clock: Clock, now: number): number {
  if (clock.hourMs <= 0) return clock.held;
  return Math.min(1, Math.max(0, (now - clock.hourFrom) / clock.hourMs));
}

/** The clock of one store. A hidden page does not let time pass; a full hour is one `advance`, never a fraction of one. */
export function createClock(deps: ClockDeps): ClockControl {
  const { now, schedule } = deps.ports;
  let cancel: (() => void) | null = null;
  // What stood when a card or the book stopped the clock, so that time goes on as before once it is answered.
  let resume: { speed: RunningSpeed } | null = null;

  const change = (part: Partial<Clock>): void => deps.set({ ...deps.get(), ...part });

  const hourMs = (clock: Clock): number => {
    if (clock.hidden) return 0;
    if (clock.toNext) return NEXT_HOUR_MS;
    return clock.speed === 0 ? 0 : (deps.secondsPerDay() * 1000) / 24 / clock.speed;
  };

  /** Takes up the pace that the clock's state asks for, keeping the part of the hour already passed. */
  const settle = (part: Partial<Clock>): void => {
    const before = deps.get();
    const held = fractionAt(before, now());
    const after = { ...before, ...part };
    const ms = hourMs(after);
    cancel?.();
    cancel = null;
    deps.set({ ...after, held, hourMs: ms, hourFrom: now() - held * ms });
    if (ms > 0) cancel = schedule(tick, Math.max(0, (1 - held) * ms));
  };

  const halt = (reason: StopReason | null): void => settle({ speed: 0, toNext: false, stoppedBy: reason });

  function tick(): void {
    const before = deps.get();
    cancel = null;
    const from = before.hourFrom + before.hourMs;
    // A machine that slept does not make up for lost time: the hour simply begins now.
    const late = now() - from > before.hourMs;
    // The pace of a lesson changes as it goes.
    change({ hourFrom: late ? now() : from, held: 0, hourMs: hourMs(before) });
    const reason = deps.advance(before.toNext);
    if (reason !== null) {
      change({ hourMs: 0, held: 0 });
      const waits = reason === "card" || reason === "reckoning";
      resume = waits && !before.toNext && before.speed !== 0 ? { speed: before.speed } : null;
      halt(reason);
      return;
    }
    const clock = deps.get();
    if (clock.hourMs > 0) cancel = schedule(tick, Math.max(0, clock.hourFrom + clock.hourMs - now()));
  }

  return {
    setSpeed: (speed) => {
      const runs = deps.mayRun();
      resume = speed !== 0 && !runs ? { speed } : null;
      if (speed === 0) halt(null);
      else if (runs) settle({ speed, lastSpeed: speed, toNext: false, stoppedBy: null });
      else change({ lastSpeed: speed });
    },
    runToNext: () => {
      resume = null;
      if (deps.mayRun()) settle({ toNext: true, stoppedBy: null });
    },
    stepHour: () => {
      if (!deps.mayRun()) return;
      resume = null;
      halt(null);
      const reason = deps.advance(false);
      change({ held: 0, stoppedBy: reason });
    },
    hide: (hidden) => settle({ hidden }),
    stop: (reason) => {
      const { speed, toNext } = deps.get();
      const waits = reason === "card" || reason === "reckoning";
      if (waits && !toNext && speed !== 0) resume = { speed };
      halt(reason);
    },
    goOn: (answered) => {
      const { stoppedBy, lastSpeed } = deps.get();
      if (answered === "request" && stoppedBy === "request" && deps.mayRun()) {
        settle({ speed: lastSpeed, stoppedBy: null });
        return;
      }
      if ((stoppedBy !== "card" && stoppedBy !== "reckoning") || !deps.mayRun()) return;
      const speed = resume?.speed ?? 0;
      resume = null;
      settle({ speed, stoppedBy: null });
    },
    reset: (speed) => {
      resume = null;
      cancel?.();
      cancel = null;
      deps.set({ ...stillClock(speed), hidden: deps.get().hidden });
    },
  };
}

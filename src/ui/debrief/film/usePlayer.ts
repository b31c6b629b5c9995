/** Where the film stands and whether it runs: a position among its hours, moved by time, slider and buttons. */
import { useCallback, useEffect, useState } from "react";

/** ms the whole film takes, and the bounds for one hour of it: never so fast that day and night flicker. */
const WHOLE_MS = 45_000;
const HOUR_MS = [45, 150] as const;

export interface Player {
  readonly at: number;
  readonly runs: boolean;
  readonly go: (at: number) => void;
  readonly toggle: () => void;
}

export function usePlayer(length: number, isShown: boolean): Player {
  const [at, setAt] = useState(0);
  const [runs, setRuns] = useState(false);
  const last = Math.max(0, length - 1);
  const isRunning = runs && isShown && at < last;
  useEffect(() => {
    if (!isRunning) return;
    const ms = Math.max(HOUR_MS[0], Math.min(HOUR_MS[1], WHOLE_MS / Math.max(1, length)));
    const timer = setInterval(() => setAt((now) => Math.min(last, now + 1)), ms);
    return () => clearInterval(timer);
  }, [isRunning, last, length]);
  const go = useCallback(
    (to: number) => {
      setRuns(false);
      setAt(Math.max(0, Math.min(last, to)));
    },
    [last],
  );
  const toggle = useCallback(() => {
    setRuns(!isRunning);
    if (!isRunning) setAt((now) => (now >= last ? 0 : now));
  }, [isRunning, last]);
  return { at: Math.min(at, last), runs: isRunning, go, toggle };
}

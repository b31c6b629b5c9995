/** Asks the worker once for each finished run and gathers what it says; leaving the page does not lose what is known. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Finding, Fork, Outcome, UnderRules, WhatIf } from "../../debrief/whatif/index.ts";
import { useRun, useServices } from "../context.ts";

export interface WhatIfState {
  readonly phase: "idle" | "working" | "stopped" | "failed" | "done";
  readonly done: number;
  readonly all: number;
  readonly was: Outcome | null;
  readonly forks: readonly Fork[];
  readonly rules: readonly UnderRules[];
  readonly result: WhatIf | null;
}

const NOTHING: WhatIfState = {
  phase: "idle",
  done: 0,
  all: 0,
  was: null,
  forks: [],
  rules: [],
  result: null,
};

function gather(state: WhatIfState, heard: Finding | { kind: "failed" }): WhatIfState {
  switch (heard.kind) {
    case "progress":
      return { ...state, done: heard.done, all: heard.all };
    case "forks":
      return { ...state, was: heard.was, forks: heard.forks };
    case "rules":
      return { ...state, rules: heard.rules };
    case "done":
      return { ...state, phase: "done", result: heard.result };
    case "failed":
      return { ...state, phase: "failed" };
  }
}

export interface WhatIfControls extends WhatIfState {
  readonly begin: () => void;
  readonly stop: () => void;
}

/** Begins by itself when `isShown` for the first time; runs that go on have no what if. */
export function useWhatIf(isShown: boolean): WhatIfControls {
  const { workOutWhatIf } = useServices();
  const { world, regime, changes, log } = useRun();
  const [state, setState] = useState(NOTHING);
  const end = useRef<(() => void) | null>(null);
  const stop = useCallback(() => {
    end.current?.();
    end.current = null;
    setState((now) => (now.phase === "working" ? { ...now, phase: "stopped" } : now));
  }, []);
  const begin = useCallback(() => {
    end.current?.();
    setState({ ...NOTHING, phase: "working" });
    const ask = { level: world.level, regime, changes, seed: world.seed, log, endHour: world.hour };
    end.current = workOutWhatIf(ask, (heard) => setState((now) => gather(now, heard)));
  }, [workOutWhatIf, regime, changes, log, world]);
  useEffect(() => {
    if (isShown && state.phase === "idle" && world.ended !== null) begin();
  }, [isShown, state.phase, world.ended, begin]);
  useEffect(() => () => end.current?.(), []);
  return { ...state, begin, stop };
}

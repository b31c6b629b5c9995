/** Asks the worker once for each finished run and gathers what it says; leaving the page does not lose what is known. */
import { createContext, use, useCallback, useEffect, useRef, useState } from "react";
import type { Life, Odds, Outcome, Shown, UnderRules, WhatIf } from "../../../debrief/whatif/index.ts";
import { type Asked, useRun, useServices } from "../../context.ts";
import { type Heard, searchTogether } from "./searchTogether.ts";

export interface WhatIfState {
  readonly phase: "idle" | "working" | "stopped" | "failed" | "done";
  readonly done: number;
  readonly all: number;
  readonly was: Outcome | null;
  readonly life: Life | null;
  readonly forks: readonly Shown[];
  /** decisions that were tried otherwise */
  readonly tried: number;
  readonly rules: readonly UnderRules[];
  readonly result: WhatIf | null;
  /** how often it goes so under a rule, as far as that was asked */
  readonly ruleOdds: Readonly<Record<string, Odds>>;
  /** the rule that is being counted; "" none */
  readonly counting: string;
}

const NOTHING: WhatIfState = {
  phase: "idle",
  done: 0,
  all: 0,
  was: null,
  life: null,
  forks: [],
  tried: 0,
  rules: [],
  result: null,
  ruleOdds: {},
  counting: "",
};

function gather(state: WhatIfState, heard: Heard): WhatIfState {
  switch (heard.kind) {
    case "progress":
      return { ...state, done: heard.done, all: heard.all };
    case "forks":
      return { ...state, was: heard.was, life: heard.life, forks: heard.forks, tried: heard.tried };
    case "closest":
    case "found":
      return state;
    case "rules":
      return { ...state, rules: heard.rules };
    case "done":
      return { ...state, phase: "done", result: heard.result };
    case "rule":
      return {
        ...state,
        counting: "",
        ruleOdds: { ...state.ruleOdds, [heard.regime]: heard.odds },
      };
    case "failed":
      return { ...state, phase: "failed" };
  }
}

export interface WhatIfControls extends WhatIfState {
  readonly begin: () => void;
  readonly stop: () => void;
  /** counts how often it goes so under one rule */
  readonly count: (regime: string) => void;
}

export const WhatIfContext = createContext<WhatIfControls>({
  ...NOTHING,
  begin: () => undefined,
  stop: () => undefined,
  count: () => undefined,
});
export const useFindings = (): WhatIfControls => use(WhatIfContext);

/** Begins by itself when `isWanted` for the first time; runs that go on have no what if. */
export function useWhatIf(isWanted: boolean): WhatIfControls {
  const { workOutWhatIf } = useServices();
  const { world, regime, changes, log } = useRun();
  const [state, setState] = useState(NOTHING);
  const end = useRef<(() => void) | null>(null);
  const counted = useRef<Asked | null>(null);
  const ask = useCallback(
    () => ({ level: world.level, regime, changes, seed: world.seed, log, endHour: world.hour }),
    [world, regime, changes, log],
  );
  const stop = useCallback(() => {
    end.current?.();
    end.current = null;
    setState((now) => (now.phase === "working" ? { ...now, phase: "stopped" } : now));
  }, []);
  const begin = useCallback(() => {
    end.current?.();
    setState({ ...NOTHING, phase: "working" });
    end.current = searchTogether(workOutWhatIf, ask(), (heard) => setState((now) => gather(now, heard)));
  }, [workOutWhatIf, ask]);
  const count = useCallback(
    (rule: string) => {
      counted.current?.end();
      setState((now) => ({ ...now, counting: rule }));
      counted.current = workOutWhatIf({ ...ask(), rule }, (heard) =>
        setState((now) => {
          // The forks have a progress of their own; a rule that cannot be counted takes nothing else down.
          if (heard.kind === "progress") return now;
          return heard.kind === "failed" ? { ...now, counting: "" } : gather(now, heard);
        }),
      );
    },
    [workOutWhatIf, ask],
  );
  useEffect(() => {
    if (isWanted && state.phase === "idle" && world.ended !== null) begin();
  }, [isWanted, state.phase, world.ended, begin]);
  useEffect(
    () => () => {
      end.current?.();
      counted.current?.end();
    },
    [],
  );
  return { ...state, begin, stop, count };
}

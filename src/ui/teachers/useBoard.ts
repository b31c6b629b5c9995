/** The codes on the board: shown at once, replayed beside the page, kept only while the page is open. */
import { useCallback, useEffect, useRef, useState } from "react";
import { boardOf, codesIn, type Entry } from "../../classroom/index.ts";
import { useServices } from "../context.ts";

export interface BoardState {
  readonly entries: readonly Entry[];
  /** codes that still wait for their replay */
  readonly waiting: number;
  /** reads all codes of a text; says how many were new */
  readonly add: (text: string) => number;
  readonly clear: () => void;
}

export function useBoard(): BoardState {
  const { verifyCodes } = useServices();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const stops = useRef<(() => void)[]>([]);
  const known = useRef<readonly Entry[]>([]);
  const show = useCallback((next: readonly Entry[]) => {
    known.current = next;
    setEntries(next);
  }, []);
  const add = useCallback(
    (text: string): number => {
      const old = known.current;
      const have = new Set(old.map((entry) => entry.code));
      const codes = [...have, ...codesIn(text).filter((code) => !have.has(code))];
      const fresh = codes.slice(have.size);
      // Names are given once for all codes together, so that no two runs share one.
      const all = boardOf(codes);
      show(all.map((entry, i) => ({ ...(old[i] ?? entry), name: entry.name })));
      if (fresh.length === 0) return 0;
      stops.current.push(
        verifyCodes(fresh, (_at, entry) =>
          show(known.current.map((one) => (one.code === entry.code ? { ...entry, name: one.name } : one))),
        ),
      );
      return fresh.length;
    },
    [verifyCodes, show],
  );
  const clear = useCallback(() => {
    for (const stop of stops.current) stop();
    stops.current = [];
    show([]);
  }, [show]);
  useEffect(
    () => () => {
      for (const stop of stops.current) stop();
    },
    [],
  );
  const waiting = entries.filter((entry) => entry.state.kind === "unchecked").length;
  return { entries, waiting, add, clear };
}

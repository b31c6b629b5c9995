/** The codes on the board: shown at once, replayed beside the page, kept only while the page is open. */
import { useCallback, useEffect, useRef, useState } from "react";
import { boardOf, codesIn, type Entry } from "../../../classroom/index.ts";
import { useServices } from "../../context.ts";

export interface BoardState {
  readonly entries: readonly Entry[];
  /** codes that still wait for their replay */
  readonly waiting: number;
  /** reads all codes of a text; says how many were new */
  readonly add: (text: string) => number;
  readonly clear: () => void;
}

export function useBoard(): BoardState {
  const { verifyCodes, desk } = useServices();
  const [entries, setEntries] = useState(desk.entries);
  const stops = useRef<(() => void)[]>([]);
  const show = useCallback(
    (next: readonly Entry[]) => {
      desk.entries = next;
      setEntries(next);
    },
    [desk],
  );
  const verify = useCallback(
    (codes: readonly string[]) => {
      const hear = (_at: number, entry: Entry) =>
        show(desk.entries.map((one) => (one.code === entry.code ? { ...entry, name: one.name } : one)));
      if (codes.length > 0) stops.current.push(verifyCodes(codes, hear));
    },
    [desk, show, verifyCodes],
  );
  const add = useCallback(
    (text: string): number => {
      const old = desk.entries;
      const have = new Set(old.map((entry) => entry.code));
      const codes = [...have, ...codesIn(text).filter((code) => !have.has(code))];
      const fresh = codes.slice(have.size);
      // Names are given once for all codes together, so that no two runs share one.
      const all = boardOf(codes);
      show(all.map((entry, i) => ({ ...(old[i] ?? entry), name: entry.name })));
      verify(fresh);
      return fresh.length;
    },
    [desk, show, verify],
  );
  const stop = useCallback(() => {
    for (const end of stops.current) end();
    stops.current = [];
  }, []);
  const clear = useCallback(() => {
    stop();
    show([]);
  }, [stop, show]);
  useEffect(() => {
    // Whoever left the page while codes were being checked finds the rest checked on coming back.
    const { entries: left } = desk;
    verify(left.filter(({ state }) => state.kind === "unchecked").map(({ code }) => code));
    return stop;
  }, [desk, verify, stop]);
  const waiting = entries.filter((entry) => entry.state.kind === "unchecked").length;
  return { entries, waiting, add, clear };
}

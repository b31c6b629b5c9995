/** Changing the board: a block is taken away where it was and painted where it shall be; each step asks the simulation. */
import { useEffect, useState } from "react";
import type { Cell } from "../../sim/index.ts";
import { useRun, useSend } from "../context.ts";
import { type Block, moved, spans } from "./blocks.ts";
import { plansOfYesterday } from "./yesterday.ts";

export interface Board {
  readonly chosen: { readonly who: string; readonly from: number } | null;
  choose(who: string, from: number): void;
  /** Puts a block elsewhere, or away (null). */
  change(who: string, before: Block | null, after: Block | null): void;
  readonly canUndo: boolean;
  undo(): void;
  /** the plan of this morning differs from the present one */
  readonly canRestore: boolean;
  /** Everybody works again as yesterday. */
  restore(): void;
}

interface Edit {
  readonly who: string;
  readonly before: Block | null;
  readonly after: Block | null;
}

export function useBoard(): Board {
  const send = useSend();
  const run = useRun();
  const [chosen, setChosen] = useState<Board["chosen"]>(null);
  const [edits, setEdits] = useState<readonly Edit[]>([]);
  const paint = (who: string, block: Block, cell: Cell) => {
    for (const [from, to] of spans(block.from, block.to)) send({ kind: "shift", who, from, to, cell });
  };
  const apply = (who: string, before: Block | null, after: Block | null) => {
    if (before !== null) paint(who, before, 0);
    const place = after === null ? null : moved(after, after.from, after.to);
    if (place !== null) paint(who, place, place.cell);
    setChosen(place === null ? null : { who, from: place.from });
  };
  const undo = () => {
    const last = edits.at(-1);
    if (last === undefined) return;
    apply(last.who, last.after, last.before);
    setEdits(edits.slice(0, -1));
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  const yesterday = plansOfYesterday(run);
  const changed = run.world.people.filter(({ id, plan }) =>
    yesterday.get(id)?.some((cell, hour) => cell !== plan[hour]),
  );
  const restore = () => {
    for (const { id } of changed)
      for (const [hour, cell] of (yesterday.get(id) ?? []).entries())
        send({ kind: "shift", who: id, from: hour, to: hour + 1, cell });
    setChosen(null);
    setEdits([]);
  };
  return {
    chosen,
    choose: (who, from) => setChosen({ who, from }),
    change: (who, before, after) => {
      apply(who, before, after);
      setEdits([...edits, { who, before, after }]);
    },
    canUndo: edits.length > 0,
    undo,
    canRestore: changed.length > 0,
    restore,
  };
}

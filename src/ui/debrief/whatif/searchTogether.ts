/**
 * Two workers share what a debrief waits for: they find the bot most like the run, then the decisions that weighed most;
 * one of them goes on with the rest.
 */
import type { Ask, Finding } from "../../../debrief/whatif/index.ts";
import { type Found, type Likeness, nearest, together } from "../../../debrief/whatif/share.ts";
import type { Services } from "../../context.ts";

export type Heard = Finding | { readonly kind: "failed" };

/** Machines in schools have two cores; more workers would warm up longer than they search. */
const SHARES = 2;

interface Part {
  done: number;
  all: number;
  closest: Likeness | null;
  found: Found | null;
}

const newPart = (): Part => ({ done: 0, all: 0, closest: null, found: null });

/** What every part has; null as long as one has not. */
function fromAll<T>(parts: readonly Part[], read: (part: Part) => T | null): T[] | null {
  const all = parts.flatMap((part) => read(part) ?? []);
  return all.length < parts.length ? null : all;
}

/** Asks and hears as if one worker did it all. Returns what ends it. */
export function searchTogether(
  workOut: Services["workOutWhatIf"],
  ask: Ask,
  hear: (heard: Heard) => void,
): () => void {
  const parts = Array.from({ length: SHARES }, newPart);
  const sum = (of: (part: Part) => number) => parts.reduce((all, part) => all + of(part), 0);
  const shareOf = (at: number): Ask => ({ ...ask, share: { at, of: SHARES } });
  const end = () => {
    for (const one of asked) one.end();
  };
  const search = () => {
    const closest = fromAll(parts, (part) => part.closest);
    if (closest === null) return;
    const standIn = nearest(closest).bot;
    for (const [at, one] of asked.entries()) one.more({ ...shareOf(at), standIn });
  };
  const goOn = () => {
    const found = fromAll(parts, (part) => part.found);
    if (found === null) return;
    for (const idle of asked.slice(1)) idle.end();
    asked[0]?.more({ ...ask, found: together(found) });
  };
  const listen = (part: Part) => (heard: Heard) => {
    if (heard.kind === "failed") end();
    if (heard.kind === "closest") {
      part.closest = heard.likeness;
      return search();
    }
    if (heard.kind === "found") {
      part.found = heard.found;
      return goOn();
    }
    if (heard.kind !== "progress" || part.found) return hear(heard);
    part.done = heard.done;
    part.all = heard.all;
    hear({ kind: "progress", done: sum(({ done }) => done), all: sum(({ all }) => all) });
  };
  const asked = parts.map((part, at) => workOut(shareOf(at), listen(part)));
  return end;
}

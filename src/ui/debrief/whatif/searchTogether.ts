/** Two workers share the search for the decisions that weighed most; one of them goes on with the rest. */
import type { Ask, Finding } from "../../../debrief/whatif/index.ts";
import { type Found, together } from "../../../debrief/whatif/share.ts";
import type { Services } from "../../context.ts";

export type Heard = Finding | { readonly kind: "failed" };

/** Machines in schools have two cores; more workers would warm up longer than they search. */
const SHARES = 2;

interface Part {
  done: number;
  all: number;
  found: Found | null;
}

/** Asks and hears as if one worker did it all. Returns what ends it. */
export function searchTogether(
  workOut: Services["workOutWhatIf"],
  ask: Ask,
  hear: (heard: Heard) => void,
): () => void {
  const parts: Part[] = Array.from({ length: SHARES }, () => ({ done: 0, all: 0, found: null }));
  const sum = (of: (part: Part) => number) => parts.reduce((all, part) => all + of(part), 0);
  const end = () => {
    for (const one of asked) one.end();
  };
  const goOn = () => {
    const found = parts.flatMap((part) => part.found ?? []);
    if (found.length < SHARES) return;
    for (const idle of asked.slice(1)) idle.end();
    asked[0]?.more({ ...ask, found: together(found) });
  };
  const listen = (part: Part) => (heard: Heard) => {
    if (heard.kind === "failed") end();
    if (heard.kind === "found") {
      part.found = heard.found;
      return goOn();
    }
    if (heard.kind !== "progress" || part.found) return hear(heard);
    part.done = heard.done;
    part.all = heard.all;
    hear({ kind: "progress", done: sum(({ done }) => done), all: sum(({ all }) => all) });
  };
  const asked = parts.map((part, at) => workOut({ ...ask, share: { at, of: SHARES } }, listen(part)));
  return end;
}
